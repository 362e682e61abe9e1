"""What comes and what goes, as in `scene_texts.py`: the same few sums under many verbs, with what is asked before, now
and in between; who shares with whom, and what a pack, a row or a day holds.
"""

from recipes.nano.world.groups_texts import Structure, structure

CHANGE_SCENES: list[Structure] = [
    structure("a+b", "{a}, +{b}, now", "a:10-400 b:2-90",
        """The camera held {a} pictures. At the party I shot {b}. How many pictures does it hold?
        My playlist has {a} songs and I download {b}. How many songs then?
        {n} had {a} followers. Over night {b} people followed {his} page. How many followers are there?
        A garden had {a} tulips and {n} planted {b}. How many tulips does it have?
        There were {a} chicks, and {b} hatched today. How many chicks is that?
        The choir had {a} singers when {b} joined. How many sing in it now?
        {a} families live in the street and {b} move in. How many live there then?
        The zoo had {a} monkeys; {b} were born this year. How many monkeys has it?
        {n} wrote {b} pages today. The story had {a} before. How long is it now, in pages?
        {n} knitted {a} rows on Monday and {b} today. How many rows are done?
        I put {b} euros into my account, which had {a} euros. What is in it?
        The snow was {a} cm deep and {b} cm fell. How deep is it?
        The lake stood at {a} cm and rose by {b} cm. Where does it stand?
        {n} weighed {a} pounds and gained {b}. What is {his} weight?
        The balloon is {a} m up and climbs {b} m. How high is it?
        My coat cost {a} euros; the price was raised by {b}. What is it?
        The shelter had {a} dogs. {b} strays were brought in. How many dogs are there?
        {a} books stood on the shelf and {b} were given back. How many stand there?
        {m} offered {n} {b} stamps and {he} took them. {n} had {a}. How many has {he}?
        The shop had {a} lamps, then {b} were delivered. How many does it have?
        {a} votes are counted and {b} come by post. How many votes is that?
        At noon {a} people were at the beach, in the next hour {b} arrived. How many are at the beach?
        The piggy bank has {a} coins. {n} drops in {b}. How many coins are inside?
        I had {a} points, and the last round gave me {b}. My points now?
        {a} emails were in my inbox this morning, and {b} came in. How many are there?
        The library buys {b} books to add to its {a}. How many books does it have?
        {n} printed {b} flyers besides the {a} that were there. How many flyers is that?
        The tank had {a} litres and it rained {b} litres into it. What does it have?""", ""),
    structure("a-b", "{a}, -{b}, now", "b:2-90 q:3-300 a=b+q",
        """The club lent out {b} of its {a} bikes. How many bikes are at the club?
        The museum has {a} paintings, and {b} are on loan. How many hang there?
        {b} of my {a} photos were blurred, so I deleted them. How many do I have?
        {n} unsubscribed from {b} of {his} {a} newsletters. How many does {he} still get?
        The snow was {a} cm deep and {b} cm melted. How deep is it?
        The river stood at {a} cm and fell by {b} cm. Where does it stand?
        From {a} ml of water {b} ml evaporated. How much is there?
        {b} of the {a} roses have wilted. How many still bloom?
        There were {a} sheep, and the wolf took {b}. How many sheep are there?
        {a} families lived in the house; {b} have moved out. How many live there?
        Of the {a} rooms {b} are booked. How many can be had?
        {b} of {a} flights were cancelled. How many took off?
        {n} burnt {b} of the {a} pancakes. How many were fine?
        My account had {a} euros and I took out {b}. What is in it?
        {n} weighed {a} pounds and lost {b}. What is {his} weight?
        A plane at {a} m sinks by {b} m. How high is it?
        The price was {a} euros and was cut by {b}. What is the price?
        The shelter had {a} cats and {b} found a home. How many cats are there?
        {n} mailed {b} of {his} {a} letters. How many still lie there?
        {b} of {a} teachers retired. How many teach on?
        The thief stole {b} of {a} rings. How many rings remain?
        A swarm of {a} birds; {b} fly off. How many stay?
        {a} balloons, {b} popped. How many are whole?
        The candle was {a} mm and burnt down by {b} mm. How tall is it?
        From the {a} apples on the tree {b} dropped. How many hang there?
        {n} donated {b} of {his} {a} toys. How many does {he} own?
        The phone had {a} minutes of talk and {b} are gone. How many minutes of talk are there?
        Out of {a} seats {b} are broken. How many can be used?
        {a} people came, {b} went home early. How many were there to the end?""", ""),
    structure("a+b", "?, -{b}, now {a}, before", "a:3-300 b:2-90",
        """After {b} birds flew off, {a} are on the roof. How many sat there at first?
        {n} lent out {b} games and has {a} at home. How many games does {he} own?
        I took {b} euros from my account and {a} are left in it. How much was there?
        {b} litres leaked out and {a} litres are in the barrel. How much was in it before?
        When {b} people had left, {a} were in the room. How many were there before?
        {n} sold {b} {t} and has {a} now. How many did {he} have?
        The snow melted by {b} cm to {a} cm. How deep was it?
        With {b} euros off the lamp is {a} euros. What was the old price?
        {b} pages are torn out; {a} pages remain. How many pages did the book have?
        A rope was cut by {b} cm and measures {a} cm. How long was it?
        {n} lost {b} pounds and weighs {a}. What did {he} weigh before?
        {b} passengers got off, so {a} are on the bus. How many were on it before?
        {a} eggs are left after {b} broke. How many eggs were there?
        {n} ate {b} nuts, and {a} are in the bowl. How many were in the bowl at the start?
        {a} sweets are in the jar after {n} took out {b}. How many were in it?""", ""),
    structure("a-b", "?, +{b}, now {a}, before", "b:2-90 q:3-300 a=b+q",
        """After {b} birds came, {a} are on the roof. How many sat there at first?
        {n} was given {b} games and has {a}. How many games did {he} have before?
        I put {b} euros into my account and {a} are in it. How much was there?
        {b} litres were poured in and {a} litres are in the barrel. How much was in it before?
        When {b} people had come in, {a} were in the room. How many were there before?
        {n} bought {b} {t} and has {a} now. How many did {he} have?
        {b} cm of snow fell, and it is {a} cm deep. How deep was it?
        The lamp is {a} euros after the price went up by {b}. What was the old price?
        {m} gave {n} {b} {t}, and so {n} has {a} of them. How many were {n}'s own?
        {n} gained {b} pounds and weighs {a}. What did {he} weigh before?
        {b} passengers got on, so {a} are on the bus. How many were on it before?
        {a} fish are in the pond since {b} were put in. How many were there before?
        The plant grew {b} cm and is {a} cm tall. How tall was it?
        With the {b} new members the club has {a}. How many members were there before?
        {a} coins are in the jar after {n} dropped in {b}. How many were in it?""", ""),
    structure("a-b", "{b} to {a}, came: {a}-{b}", "b:3-200 q:2-90 a=b+q",
        """{n} had {b} {t} and now has {a}. How many came in?
        At first {b} people were there, later {a}. How many came?
        The plant was {b} cm in spring and is {a} cm now. How much did it grow?
        This morning the jar had {b} nuts, now it has {a}. How many were put in?
        My savings went from {b} to {a} euros. How much did I add?
        Before the party there were {b} glasses, after the shopping {a}. How many were bought?
        {n} weighed {b} pounds and weighs {a}. How many pounds did {he} gain?
        The team had {b} points, and after the game {a}. How many did the game bring?""", ""),
    structure("a-b", "{a} to {b}, gone: {a}-{b}", "b:3-200 q:2-90 a=b+q",
        """{n} had {a} {t} and now has {b}. How many are gone?
        At first {a} people were there, later {b}. How many left?
        The candle was {a} mm and is {b} mm now. How much has burnt?
        This morning the jar had {a} nuts, now it has {b}. How many were eaten?
        My savings went from {a} to {b} euros. How much did I spend?
        Before the party there were {a} bottles, after it {b}. How many were drunk?
        {n} weighed {a} pounds and weighs {b}. How many pounds did {he} lose?
        The price went from {a} to {b} euros. How much cheaper is it?""", ""),
    structure("g*v", "{g} of {v}, sum", "g:2-30 v:2-60",
        """A binder has {g} pages and each page has room for {v} cards. How many cards fit?
        A wall is {g} bricks high and {v} bricks long. How many bricks is that?
        {n} packs {g} cases and lays {v} shirts into each. How many shirts does {he} pack?
        {g} trays go into the oven, with {v} buns on every tray. How many buns are baked?
        Each of the {g} pupils brings {v} cans. How many cans come together?
        On every one of {g} stops {v} people get on. How many get on in all?
        {v} seats are in a row, and the hall has {g} rows. How many people can sit?
        The printer does {v} pages a minute. How many are done in {g} minutes?
        {n} reads {v} pages in each of {g} nights. How many pages is that?
        For one shirt {n} sews on {v} buttons. How many buttons for {g} shirts?
        {g} cars have {v} people each. How many people ride?
        One ladder has {v} steps. How many steps do {g} ladders have?
        A garland has {v} lamps. {n} hangs up {g} garlands. How many lamps shine?
        In {g} weeks with {v} lessons each, how many lessons are there?""", ""),
    structure("w/v", "{w} by {v}, groups", "v:2-20 q:2-30 w=v*q",
        """A binder page has room for {v} cards. How many pages do {w} cards fill?
        {n} lays {v} shirts into each case. How many cases does {he} need for {w} shirts?
        {w} buns lie on trays of {v}. How many trays is that?
        {w} people sit in full rows of {v}. How many rows are there?
        The printer does {v} pages a minute. How many minutes for {w} pages?
        {n} reads {v} pages a night. How many nights for {w} pages?
        {w} buttons are enough for how many shirts with {v} buttons each?
        {w} people ride in cars of {v}. How many cars is that?
        {w} flowers are bound into bunches of {v}. How many bunches are there?
        A teacher puts {w} children in teams of {v}. How many teams?
        With {v} nails for each board, how many boards can be fixed with {w} nails?
        {w} sandwiches, {v} on a plate. How many plates?""", ""),
    structure("(a+b)*v", "{a}+{b} each, {v} of it, sum", "a:2-20 b:2-20 v:2-9",
        """{a} boys and {b} girls get {v} pencils each. How many pencils are given out?
        {a} adults and {b} children eat {v} rolls each. How many rolls are eaten?
        {a} red and {b} blue boxes hold {v} balls each. How many balls is that?
        {n} has {a} cousins, {m} has {b}. All of them get {v} cards. How many cards?
        {a} cats and {b} dogs get {v} treats apiece. How many treats is that?
        In {a} old and {b} new houses there are {v} flats each. How many flats?
        {a} poets and {b} singers each perform {v} pieces. How many pieces are performed?""", ""),
    structure("g*v+c-d", "{g} of {v}, +{c}, -{d}, now", "g:2-12 v:2-30 c:2-40 d:2-40",
        """A shop gets {g} boxes of {v} caps, had {c} in stock before and sells {d}. How many caps are there?
        {n} has {g} jars of {v} beads, finds {c} and loses {d}. How many beads has {he}?
        {n} fills {g} bags with {v} nuts, adds {c} loose ones and eats {d}. How many nuts are there?
        {g} buses with {v} people arrive, {c} come by car and {d} go home. How many are there?
        A baker makes {g} trays of {v} rolls, still has {c} from the day before and sells {d}. How many rolls has he?
        {n} earns {v} euros on {g} days, gets {c} euros as a gift and spends {d}. What does {he} have?
        {g} packs of {v} cards are opened, {c} cards were on the table and {d} get lost. How many cards?""", ""),
    structure("w-b-b", "{w}, -{b}, -{b}, now", "b:2-30 q:3-90 w=q+b+b",
        """{n} had {w} {t}. {He} gave {b} to {m} and as many to {his} aunt. How many are left?
        {n} had {w} {t} and lost {b} in May, and in June the same number again. How many are left?
        From {w} eggs {b} are used today and just as many tomorrow. How many remain?
        Of {w} seats {b} were sold to adults and equally many to children. How many are free?
        {w} km to go: {b} km before lunch and the same after it. How many km are left?
        {n} had {w} euros, paid {b} for a cap and the same for a ball. How much is left?""", ""),
    structure("w/v*b", "{w} by {v}, each, {b} of it", "v:2-9 q:2-20 w=q*v b:2-12",
        """A recipe for {v} people takes {w} g of sugar. How many g for {b} people?
        {v} cakes need {w} eggs. How many eggs do {b} cakes need?
        For {v} guests I cook {w} potatoes. How many for {b} guests?
        {w} ml of paint are enough for {v} doors. How many ml for {b} doors?
        {v} days of hiking are {w} km. How many km are {b} such days?
        {n} gets {w} euros for {v} hours. What does {he} get for {b} hours?
        Soup for {v} takes {w} carrots. I have {b} guests. How many carrots?
        The pancakes for {v} need {w} spoons of flour. We are {b}. How many spoons?""", ""),
    structure("g*v+c", "{g} of {v}, +{c}, sum", "g:2-12 v:2-40 c:2-39",
        """{n} lays {g} rows of {v} tiles and has {c} over. How many tiles did {he} have?
        {g} rows of {v} plants, and {c} plants are left in the cart. How many plants were there?
        A cook fills {g} plates with {v} dumplings and {c} stay in the pot. How many did he cook?
        Each of {g} kids took {v} sweets, which left {c}. How many sweets were there?
        {n} cut {g} strips of {v} cm from a ribbon, and {c} cm remained. How long was the ribbon?
        {g} full shelves of {v} jars and {c} jars on the floor: how many jars are there?""", ""),
    structure("a*b*c", "{a} of {b} of {c}, sum", "a:2-9 b:2-9 c:2-20",
        """{a} guests stay {b} nights for {c} euros a person and night. What is the bill?
        {a} nurses work {b} shifts of {c} hours. How many hours is that?
        {a} teams with {b} players each need {c} balls a player. How many balls?
        For {b} days {a} people eat {c} rolls a day each. How many rolls?
        {a} friends ski for {b} days at {c} euros a day each. What do they pay together?
        {n} buys {a} boxes with {b} bars of {c} g. How many g is that?""", ""),
    structure("a*b", "A {a}, B = A*{b}, B", "a:2-40 b:2-9",
        """{n} is {a}. An uncle is {b} times as old. How old is the uncle?
        The hill is {a} m high and the tower {b} times that. How high is the tower?
        My bag weighs {a} kg, yours {b} times as much. What does yours weigh?
        {m} walked {a} km and {n} {b} times as far. How far did {n} walk?""", ""),
    structure("a*b+c", "A {a}, B = A*{b}, +{c}", "a:2-20 b:2-4 c:2-9",
        """{n} is {a} and {his} uncle is {c} years more than {b} times as old. How old is the uncle?
        {m} has {a} {t}. {n} has {c} more than {b} times as many. How many has {n}?
        The shed is {a} m long. The barn is {c} m longer than {b} times the shed. How long is the barn?
        A pen is {a} euros. The bag costs {c} euros more than {b} times the pen. What is the bag?""", ""),
    structure("a*b-c", "A {a}, B = A*{b}, -{c}", "a:5-20 b:2-4 c:2-9",
        """{n} is {a} and {his} uncle is {c} years less than {b} times as old. How old is the uncle?
        {m} has {a} {t}. {n} has {c} fewer than {b} times as many. How many has {n}?
        The shed is {a} m long. The barn is {c} m shorter than {b} times the shed. How long is the barn?
        A pen is {a} euros. The bag costs {c} euros less than {b} times the pen. What is the bag?""", ""),
]  # fmt: skip
