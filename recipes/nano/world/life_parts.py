"""Still more situations for `groups.py`, as in `life_texts.py`: ways to choose, those who bring others,
part and rest compared, notes that are paid with, cuts, what there was at first, clock and weather.
"""

from recipes.nano.world.groups_texts import Structure, structure

PART_LIFE: list[Structure] = [
    structure("a*b", "each of {a} with each of {b}, ways", "a:2-15 b:2-15",
        """I have {a} shirts and {b} trousers. How many outfits can I make?
        {n} has {a} shirts and {b} skirts. How many different outfits are possible?
        There are {a} main dishes and {b} desserts. How many different meals are there?
        A menu has {a} soups and {b} mains. In how many ways can {n} pick one of each?
        {a} kinds of bread and {b} kinds of cheese: how many different sandwiches?
        From A to B there are {a} roads, from B to C {b}. How many ways lead from A to C?
        An ice cream shop has {a} flavours and {b} toppings. How many combinations of one flavour and one topping?
        {a} boys and {b} girls. How many pairs of one boy and one girl are possible?
        Every one of {a} players plays once against each of {b} others. How many games are that?
        A lock has {a} letters and {b} digits to choose from, one of each. How many codes?
        {n} can choose from {a} hats and {b} scarves. How many ways to wear one of each?
        A car comes in {a} colours and {b} sizes. How many versions are there?
        {a} pens, {b} papers: how many different pairs of a pen and a paper?""", ""),
    structure("a+b", "{a} and {b}, sum", "a:2-15 b:2-15",
        """I have {a} shirts and {b} trousers. How many pieces of clothing is that?
        There are {a} main dishes and {b} desserts. How many dishes are on the menu?
        {a} kinds of bread and {b} kinds of cheese: how many kinds of food?
        {a} boys and {b} girls. How many children are that?
        {n} owns {a} hats and {b} scarves. How many things is that?
        An ice cream shop has {a} flavours and {b} toppings. How many things can one order there?""", ""),
    structure("g*(v+1)", "{v}+1 each, {g} of it, sum", "g:2-20 v:1-9",
        """Each of us {g} brings {v} friends.
        {g} people come and each of them brings {v} guests.
        If everyone of {g} children brings {v} more.
        {g} mothers come, each with {v} children.
        {g} teachers travel, and each leads {v} pupils.
        Every one of the {g} hikers has {v} dogs with him.
        {g} ducks swim by, each with {v} ducklings.
        {g} captains, each with {v} sailors.""",
        """How many are that with everyone counted?
        How many are there in all?
        How many is that, all together?
        How many heads are that in total?
        All counted, how many are they?"""),
    structure("g*v", "{g} of {v}, sum", "g:2-20 v:1-9",
        """{g} people come and each of them brings {v} guests. How many guests is that?
        {g} mothers come, each with {v} children. How many children come?
        {g} teachers travel, and each leads {v} pupils. How many pupils travel?
        {g} ducks swim by, each with {v} ducklings. How many ducklings are there?
        {g} captains, each with {v} sailors. How many sailors?
        Every one of {g} hikers has {v} dogs with him. How many dogs is that?""", ""),
    structure("w-b-b", "sum {w}, B {b}, A = {w}-B, A-B", "b:2-30 q:2-30 w=b+b+q",
        """{b} of the {w} kids are girls. How many more boys than girls are there?
        A class has {w} pupils, {b} of them girls. How many more boys than girls are in it?
        Of {w} animals {b} are cats, the rest dogs. How many more dogs than cats?
        {w} coins, {b} of gold and the others of silver. How many more silver ones than gold ones?
        {n} has {w} balls, {b} are red and the rest blue. By how many are there more blue ones?
        There are {w} cars. {b} are new, all others old. How many more old ones than new ones are there?
        Out of {w} guests {b} drink tea and the others coffee. How many more drink coffee than tea?
        {w} votes were cast, {b} for {n} and the rest for {m}. By how many votes did {m} win?""", ""),
    structure("b-(w-b)", "sum {w}, B {b}, A = {w}-B, B-A", "q:2-30 p:2-20 b=q+p w=b+q",
        """{b} of the {w} kids are girls. How many more girls than boys are there?
        Of {w} animals {b} are cats, the rest dogs. How many more cats than dogs?
        {w} coins, {b} of gold and the others of silver. How many more gold ones than silver ones?
        {w} votes were cast, {b} for {n} and the rest for {m}. By how many votes did {n} win?
        There are {w} cars. {b} are new, all others old. How many more new ones than old ones are there?
        Out of {w} guests {b} drink tea and the others coffee. How many more drink tea than coffee?""", ""),
    structure("w-b", "sum {w}, part {b}, rest", "w:10-300 b:2-200",
        """Of {w} questions I got {b} right. How many did I get wrong?
        My book has {w} pages. I'm at page {b}. How many pages are left?
        I am on page {b} of a book with {w} pages. How many pages to go?
        {n} has done {b} of {w} exercises. How many are still to do?
        The test had {w} tasks and {n} solved {b}. How many were not solved?
        {b} of my {w} answers were correct. How many were wrong?
        We are at kilometre {b} of a race of {w} km. How far is it to the end?
        {n} threw {w} times and hit {b} times. How often did {he} miss?
        The film has {w} minutes and we are at minute {b}. How many minutes are left?
        Out of {w} shots {b} were goals. How many missed?
        The stairs have {w} steps. {n} stands on step {b}. How many more to the top?
        It rained on {b} of {w} days. On how many days was it dry?
        Of the {w} pieces on the board {b} were taken. How many are still there?
        {b} of {w} lamps work. How many are broken?
        {w} seats, {b} sold. Free seats?""", ""),
    structure("g*v-c", "{g} of {v}, -{c}, now", "q:1-2 v=q*10 g:2-9 c:4-170",
        """I paid with {g} notes of {v} euros for a meal of {c} euros.
        {n} pays {c} euros with {g} notes of {v} euros.
        {n} puts {g} notes of {v} euros on the counter. The bill is {c} euros.
        The bill says {c} euros and I hand over {g} notes of {v} euros.
        A lamp for {c} euros is paid with {g} {v} euro notes.
        With {g} {v} euro notes {n} pays for shoes of {c} euros.""",
        """What do I get back?
        How much change is there?
        How much comes back?
        What is the change?
        How much is given back?"""),
    structure("g*v-c", "{g} of {v}, -{c}, now", "g:2-20 v:4-40 c:2-60",
        """Paint for one door costs {v} euros. I paint {g} doors and get {c} euros off.
        {n} buys {g} chairs at {v} euros each and gets a discount of {c} euros.
        {g} tickets at {v} euros, and a voucher takes off {c} euros.
        One night is {v} euros. We stay {g} nights and the hotel takes {c} euros off.
        A shirt is {v} euros. For {g} shirts there is a rebate of {c} euros.
        {n} orders {g} lamps for {v} euros each with {c} euros off the bill.""",
        """How much is paid?
        What is to be paid?
        How much do we have to pay?
        What does it cost in the end?
        What is the price after that?
        How much is it in all?"""),
    structure("g*v+c", "{g} of {v}, +{c}, sum", "g:4-40 v:2-15 c:10-150",
        """A class of {g} goes to the zoo. Entry is {v} euros a child and the bus {c} euros for all.
        {g} friends go to a concert. A ticket is {v} euros, parking {c} euros for the car.
        {g} guests eat for {v} euros each, and the room costs {c} euros.
        A trip for {g} people: {v} euros per person and {c} euros for the guide.
        {g} players need shirts at {v} euros each; the printing is {c} euros for all.
        The hall is {c} euros, the food {v} euros for each of {g} guests.
        A group of {g} rents a boat for {c} euros and pays {v} euros per head for lunch.""",
        """What does it all cost?
        How much is it in total?
        What is the whole price?
        What do they pay together?
        How much must be paid for everybody?
        What are the total costs?"""),
    structure("w/v-1", "{w} by {v}, times, -1", "v:2-12 q:3-15 w=v*q",
        """{n} cuts a board of {w} cm into pieces of {v} cm. How many cuts does it take?
        A rope of {w} m is cut into parts of {v} m. How many cuts are needed?
        How many times must {n} cut to get pieces of {v} cm out of a bar of {w} cm?
        {n} saws a beam of {w} cm into pieces of {v} cm. How many times does {he} saw?
        A ribbon of {w} cm becomes pieces of {v} cm. How many cuts are made?
        A pipe of {w} m is cut every {v} m. How many cuts is that?""", ""),
    structure("w/v", "{w} by {v}, groups", "v:2-12 q:3-15 w=v*q",
        """{n} cuts a board of {w} cm into pieces of {v} cm. How many pieces are there?
        A rope of {w} m is cut into parts of {v} m. How many parts are there?
        How many pieces of {v} cm does {n} get out of a bar of {w} cm?
        {n} saws a beam of {w} cm into pieces of {v} cm. How many pieces is that?
        A ribbon of {w} cm becomes pieces of {v} cm. How many pieces?""", ""),
    structure("g*v+c", "?, -{g} of {v}, now {c}, before", "g:2-12 v:2-30 c:2-90",
        """Grandma gave each of her {g} grandchildren {v} euros and had {c} euros left.
        {n} gave {v} euros to each of {g} friends and kept {c} euros.
        {n} bought {g} books at {v} euros each and has {c} euros left.
        After buying {g} tickets for {v} euros each I have {c} euros.
        I paid {g} times {v} euros, and {c} euros remained.
        {n} spent {v} euros on each of {g} days. Now {he} has {c} euros.""",
        """How much was there at first?
        How much money was it at the start?
        How much was it before?
        What was there to begin with?
        How many euros were there originally?"""),
    structure("a*b*c", "{a} of {b} of {c}, sum", "a:2-12 b:2-7 c:2-9",
        """How many hours do I work in {a} weeks if it's {b} days a week, {c} hours each?
        {n} works {c} hours on {b} days a week. How many hours is that in {a} weeks?
        {b} days a week, {c} hours a day: how many hours in {a} weeks?
        In {a} weeks with {b} training days of {c} hours, how many hours does {n} train?
        {n} swims {c} km on {b} days of every week. How far is that in {a} weeks?
        For {a} weeks {n} reads {c} pages on {b} days a week. How many pages?
        {c} lessons a day, {b} days a week, {a} weeks. Lessons in all?
        How many cups does {n} drink in {a} weeks with {c} cups a day on {b} days a week?""", ""),
    structure("w+(c-b)*v", "{b} to {c}, {w}, +{c}-{b} of {v}, now", "b:5-9 q:2-5 c=b+q v:2-4 w:2-25",
        """At {b} it was {w} degrees and each hour it gets {v} degrees warmer. What is it at {c}?
        At {b} o'clock the thermometer shows {w} degrees. Every hour it rises by {v}. What does it show at {c} o'clock?
        {w} degrees at {b} o'clock, {v} degrees more every hour. How warm is it at {c} o'clock?
        At {b} there are {w} guests, and {v} more come every hour. How many are there at {c}?
        The water stood at {w} cm at {b} o'clock and rises {v} cm an hour. Where does it stand at {c} o'clock?
        {n} has {w} points at {b} o'clock and wins {v} an hour. How many points are that at {c} o'clock?
        At {b} o'clock {w} cars are parked. {v} more arrive each hour. How many are there at {c} o'clock?
        By {b} o'clock {n} has baked {w} rolls, and {he} bakes {v} an hour. How many are there at {c} o'clock?""", ""),
    structure("w-(c-b)*v", "{b} to {c}, {w}, -{c}-{b} of {v}, now", "b:5-9 q:2-5 c=b+q v:2-4 w:25-60",
        """At {b} it was {w} degrees and each hour it gets {v} degrees colder. What is it at {c}?
        {w} degrees at {b} o'clock, {v} degrees less every hour. How warm is it at {c} o'clock?
        At {b} there are {w} guests, and {v} leave every hour. How many are there at {c}?
        The water stood at {w} cm at {b} o'clock and falls {v} cm an hour. Where does it stand at {c} o'clock?
        At {b} o'clock {w} cars are parked. {v} drive off each hour. How many are there at {c} o'clock?
        At {b} o'clock there are {w} rolls in the shop, and {v} are sold an hour. How many are there at {c} o'clock?""", ""),
    structure("w-a-b", "max {w}, parts {a} and {b}, rest", "a:5-45 b:5-45 w:60-200",
        """Two kids weigh {a} and {b} kg. The seesaw takes {w} kg.
        The limit is {w} kg. On the scale are {a} kg and {b} kg.
        The boat carries {w} kg. {n} weighs {a} kg and {m} {b} kg.
        A card has room for {w} words. {n} wrote {a} and then {b} words.
        The budget is {w} euros. {a} euros and {b} euros are spent.
        The lift takes {w} kg, and people of {a} kg and {b} kg are in it.
        The bottle holds {w} ml. {a} ml and {b} ml were poured in.""",
        """How much is left until the limit?
        How much more is possible?
        How much more may be added?
        How much more fits?
        What is still allowed?
        How much room is left?"""),
    structure("(c+b)/2", "?, *2, -{b}, now {c}, before", "q:5-60 b:2-40 c=2*q-b",
        """After doubling {his} money and spending {b} euros, {n} has {c} euros.
        {n} doubled {his} money, then lost {b} euros and has {c} euros now.
        The number of members doubled, then {b} left, and now there are {c}.
        A plant doubled its height and was cut by {b} cm. It is {c} cm tall now.
        {n} won as much as {he} had, gave away {b} euros and has {c} euros.""",
        """What was it at the start?
        How much or how many was it before?
        What was there at first?
        What was it in the beginning?
        How much was it originally?"""),
    structure("(c-b)/2", "?, *2, +{b}, now {c}, before", "q:5-60 b:2-40 c=2*q+b",
        """After doubling {his} money and getting {b} euros more, {n} has {c} euros.
        {n} doubled {his} money, then found {b} euros and has {c} euros now.
        The number of members doubled, then {b} joined, and now there are {c}.
        A plant doubled its height and grew {b} cm more. It is {c} cm tall now.""",
        """What was it at the start?
        How much or how many was it before?
        What was there at first?
        What was it in the beginning?
        How much was it originally?"""),
    structure("w/3", "sum {w}, B = A*2, A", "q:2-60 w=3*q",
        """{m} has twice as many coins as {n}. Together they own {w}. How many has {n}?
        {m} and {n} have {w} coins together, {m} twice as many as {n}. How many are with {n}?
        {m} ate twice as many nuts as {n}; both ate {w}. How many did {n} eat?
        Both of them have {w} points. {m} has double the points of {n}. How many has {n}?
        The red box holds twice as much as the blue box, both together hold {w}. How much does the blue box hold?
        Twice as many girls as boys came, {w} children in all. How many boys came?
        {m} is twice as old as {n}. Their ages make {w}. How old is {n}?
        A jacket costs twice as much as a shirt. Both cost {w} euros. What does the shirt cost?""", ""),
    structure("w/3*2", "sum {w}, B = A*2, B", "q:2-60 w=3*q",
        """{m} has twice as many coins as {n}. Together they own {w}. How many has {m}?
        {m} and {n} have {w} coins together, {m} twice as many as {n}. How many are with {m}?
        {m} ate twice as many nuts as {n}; both ate {w}. How many did {m} eat?
        Both of them have {w} points. {m} has double the points of {n}. How many has {m}?
        The red box holds twice as much as the blue box, both together hold {w}. How much does the red box hold?
        Twice as many girls as boys came, {w} children in all. How many girls came?
        A jacket costs twice as much as a shirt. Both cost {w} euros. What does the jacket cost?""", ""),
    structure("g*v/p", "{g} of {v}, by {p}, groups", "g:2-24 v:2-9 p:2-12",
        """Every guest eats {v} slices. A cake has {p} slices and {g} guests come. How many cakes are needed?
        {g} children get {v} pens each. A pack has {p} pens. How many packs are needed?
        {g} people drink {v} glasses each. A jug fills {p} glasses. How many jugs do they drink?
        For {g} shelves {n} needs {v} screws each. A bag has {p} screws. How many bags does {he} buy?
        {g} dogs eat {v} biscuits each. There are {p} biscuits in a box. How many boxes do they eat?
        {n} bakes {g} cakes with {v} eggs each. A carton holds {p} eggs. How many cartons does {he} use?
        {g} tables need {v} candles each, and candles come in packs of {p}. How many packs?""", ""),
    structure("g*v", "{g} of {v}, sum", "g:3-40 v:2-40",
        """A truck is loaded with {g} boxes of {v} kg. How much heavier is it than when it is empty?
        {n} puts {g} bags of {v} kg on a cart. How much heavier does the cart get?
        {g} stones of {v} kg lie in a boat. How much weight is that?
        How much weight do {g} sacks of {v} kg add to a wagon?
        A trailer carries {g} boxes of {v} kg each. What is the weight of its load?""", ""),
]  # fmt: skip
