"""Less common situations for `groups.py`, as in `life_texts.py`: a part of a product, the first one dearer than the rest,
vouchers and change, deposits, a rest that was left over, sums of something and its half, terse questions.
"""

from recipes.nano.world.groups_texts import Structure, structure

ODD_LIFE: list[Structure] = [
    structure("g*v-g*v/3", "{g} of {v}, -1/3 of it, rest", "q:1-6 v=q*3 g:2-9",
        """Mum bakes {g} trays of {v} cookies. A third gets burnt. How many are fine?
        There are {g} boxes of {v} apples and a third of all is rotten. How many are good?
        {g} classes of {v} pupils: one third is ill. How many are not ill?
        {n} plants {g} rows of {v} seeds. One third does not grow. How many plants come up?
        {g} crates with {v} bottles each, a third of them empty. How many are full?
        Of {g} rows with {v} seats a third is free. How many are taken?""", ""),
    structure("g*v/2", "{g} of {v}, half of it", "q:1-10 v=q*2 g:2-12",
        """{g} trays of {v} cookies, and half are eaten. How many are left?
        There are {g} boxes of {v} eggs; half of them are brown. How many brown eggs?
        {n} has {g} bags of {v} marbles and gives away half. How many does {he} keep?
        Half of {g} teams of {v} players are girls. How many girls?
        {g} shelves with {v} books each; {n} has read half of them. How many has {he} read?
        In {g} rows of {v} chairs every second one is taken. How many are taken?""", ""),
    structure("w/4*3", "3/4 of {w}", "q:3-190 w=4*q",
        """3 out of 4 of the {w} houses have a garden. How many have one?
        Three quarters of {w} pupils like sports. How many is that?
        Our street has {w} houses. 3 of every 4 have a garden. How many gardens are there?
        Three out of four of {w} guests take cake. How many take cake?
        {n} has read three quarters of {w} pages. How many pages are read?""", ""),
    structure("w/4", "{w}, 3/4 of it, the other 1/4", "q:3-190 w=4*q",
        """3 out of 4 of the {w} houses have a garden. How many have no garden?
        Our street has {w} houses. 3 out of 4 have a garden. How many have none?
        Three quarters of {w} pupils like sports. How many don't?
        Three out of four of {w} guests take cake. How many take none?
        {n} has read three quarters of {w} pages. How many pages are left?""", ""),
    structure("w/v", "1 of {v} in {w}: {w}/{v}", "v:3-12 q:3-20 w=v*q",
        """One out of {v} of the {w} lamps is broken. How many are broken?
        Every {v}th of {w} tickets wins. How many tickets win?
        1 in {v} of {w} people has red hair. How many have red hair?
        Of {w} doors every {v}th is red. How many red doors are there?
        Each {v}th customer gets a present. {w} customers come. How many presents?""", ""),
    structure("g*v+c", "{g} of {v}, +{c}, sum", "g:2-15 v:2-30 c:2-40",
        """A rope was cut into {g} pieces of {v} cm with {c} cm left. How long was it?
        {n} filled {g} boxes with {v} eggs each and {c} eggs were left over. How many eggs were there?
        Each of the {g} players gets {v} shirts, and there are {c} spare ones. How many shirts?
        I packed {g} bags of {v} sweets and {c} sweets remained. How many sweets did I have?
        {g} friends got {v} nuts each, then {c} nuts were left. How many nuts were there at first?
        After {g} payments of {v} euros, {c} euros were still to pay. What was the price?
        A board gave {g} shelves of {v} cm and a rest of {c} cm. How long was the board?
        {g} tables with {v} chairs, and {c} chairs by the wall. Chairs in all?
        {g} weeks and {c} extra days of work with {v} days a week: how many days?
        The children stand in {g} rows of {v}, and {c} have no place. How many children?""", ""),
    structure("w-(a-b)", "price {a}, -{b}, paid {w}, back", "b:3-20 q:5-60 a=b+q p:1-60 w=q+p",
        """{n} bought a {a} euro bag with a {b} euro voucher and paid with {w} euros. What change did {he} get?
        A coat of {a} euros, {b} euros off, paid with {w} euros. How much comes back?
        The bill is {a} euros. {n} has a voucher of {b} euros and gives {w} euros. What is the change?
        With a discount of {b} euros on {a} euros, what do I get back from {w} euros?
        Shoes are {a} euros, minus {b} euros with a coupon. I pay with {w} euros. Change?""", ""),
    structure("(a+b)*g", "{a}+{b} each, {g} of it, sum", "a:2-60 b:2-30 g:2-12",
        """A bottle is {a} cents plus {b} cents deposit. What do {g} bottles cost, in cents?
        A ticket is {a} euros and the fee {b} euros. What do {g} tickets with fees cost?
        A room costs {a} euros a night plus {b} euros for breakfast. What are {g} nights?
        {n} works {a} minutes and rests {b} minutes, {g} times. How many minutes is that?
        Each parcel is {a} euros and {b} euros postage. {g} parcels?
        A lesson is {a} minutes with a break of {b} minutes after it. How long are {g} lessons with their breaks?
        For each guest {n} needs {a} plates and {b} cups. How many things for {g} guests?""", ""),
    structure("a+(g-1)*b", "first {a}, {g}-1 more of {b}, sum", "a:2-12 b:1-9 g:3-12",
        """It costs {a} euros to park for the first hour and {b} euros for each further hour. What do {g} hours cost?
        The first ride is {a} euros, every other ride {b} euros. What do {g} rides cost?
        A letter costs {a} euros for the first page and {b} for every page after it. What do {g} pages cost?
        The first kilo is {a} euros and each additional kilo {b} euros. How much are {g} kilos?
        The first day of the boat is {a} euros, each more day {b}. What are {g} days?
        On the first day {n} does {a} push-ups, on every other day {b}. How many in {g} days?
        Renting skis: {a} euros the first day, {b} euros each day after. {g} days?
        One child pays {a} euros, all further children {b} euros each. What do {g} children pay?""", ""),
    structure("a+a/2", "{a}, +{a}/2, sum", "q:2-190 a=q*2",
        """A hiker did {a} km before lunch and half as much after. Total?
        {n} read {a} pages yesterday and half as many today. How many in both days?
        A coat costs {a} euros and a hat half as much. What do both cost?
        {n} has {a} {t} and {m} half as many. How many do they have together?
        On Monday {a} people came, on Tuesday half as many. How many in all?
        I ran {a} minutes, then walked half as long. How long was I out?""", ""),
    structure("a+a*g", "{a}, +{a}*{g}, sum", "a:2-60 g:2-5",
        """{n} read {a} pages on Monday and {g} times as many on Tuesday. How many in both days?
        A hat costs {a} euros and a coat {g} times as much. What do both cost?
        {n} has {a} {t}, {m} has {g} times as many. How many do they have together?
        On Monday {a} people came, on Tuesday {g} times as many. How many in all?
        The small box weighs {a} kg, the big one {g} times as much. How heavy are both?""", ""),
    structure("a*g", "A {a}, B = A*{g}, B", "a:2-90 g:3-30",
        """The lamp needs {a} watts, the heater {g} times as much. How many watts does the heater need?
        A cat weighs {a} kg and a horse {g} times as much. How heavy is the horse?
        The village has {a} people, the town {g} times as many. How many people has the town?
        {n} saved {a} euros, {m} saved {g} times that. How much did {m} save?
        A pen is {a} cents and a book {g} times the price. What does the book cost?
        The small pool holds {a} litres, the big one {g} times as much. What does the big one hold?
        A mouse is {a} cm long, a dog {g} times as long. How long is the dog?""", ""),
    structure("g*v", "{g} of {v}, sum", "g:2-30 v:2-60",
        """The pool is {v} m long. Swimming {g} lengths is how far?
        A lap is {v} m and I run {g} laps. How many metres?
        A shop opens {g} days a week, {v} hours a day. Hours per week?
        A step is {v} cm high. How high are {g} steps?
        One floor has {v} rooms. The house has {g} floors. Rooms?
        A brick is {v} cm long. How long is a row of {g} bricks?
        One tile is {v} cm. {g} tiles side by side?
        {v} pages a chapter, {g} chapters. Pages?
        Each stamp is {v} cents. {g} stamps?
        {n} pays {v} euros {g} times. How much is that?
        A train car is {v} m long. How long are {g} cars?
        {v} seats in a row, {g} rows. Seats?
        I do {v} push-ups a day on {g} days. How many push-ups?""", ""),
    structure("5*v", "5 days of {v}, sum", "v:2-150",
        """From Monday to Friday I do {v} push-ups a day. How many in a week?
        On weekdays, Monday to Friday, {n} drives {v} km a day. How many km is that a week?
        The school is open from Monday to Friday, {v} pupils eat there each day. How many meals a week?
        I work {v} minutes a day, Monday to Friday. How many minutes a week?
        Monday to Friday {n} drinks {v} glasses a day, on the weekend none. How many a week?""", ""),
    structure("7*v", "7 days of {v}, sum", "v:2-150",
        """On all days of the week I do {v} push-ups. How many in a week?
        {n} drives {v} km each day, weekend too. How many km in a week?
        From Monday to Sunday {v} people eat there each day. How many meals a week?
        I walk {v} minutes a day. How many minutes a week?
        {n} drinks {v} glasses a day. How many a week?""", ""),
    structure("g*v-w", "{g} of {v}, -{w}, rest", "g:2-9 v:10-90 q:2-9 w=q*8",
        """A car park has {g} levels of {v} places. {w} cars are inside. Free places?
        {g} buses with {v} seats, {w} people. How many seats are free?
        The hall has {g} rows of {v}. {w} tickets are sold. Tickets left?
        {g} boxes of {v} pens, {w} given away. Pens left?
        {n} has {g} packs of {v} cards and sells {w}. Cards left?
        {g} pages with room for {v} stamps each, {w} stamps are in. Room left?
        I've got {g} bags of {v} nuts and ate {w}. How many are there?
        {g} boxes of {v} eggs, and {w} broke. Good ones?""", ""),
    structure("g*12-w", "{g} of 12, -{w}, rest", "g:2-30 w:2-20",
        """I've got {g} dozen eggs and broke {w}. How many good ones?
        {n} buys {g} dozen rolls and eats {w}. How many are left?
        {g} dozen roses, {w} have wilted. How many are fresh?
        From {g} dozen pencils {w} are lost. How many are there still?
        {g} dozen balls minus {w}. How many balls?""", ""),
    structure("w/v", "{w} by {v}, each", "v:2-9 q:3-60 w=v*q",
        """{n} paid {w} euros for {v} equal books. One book?
        {v} equal parcels weigh {w} kg. One parcel?
        A cake costs {w} euros and is cut into {v} slices. What does a slice cost?
        {w} minutes for {v} rounds. Per round?
        {v} sisters share {w} beads. Each?
        A {w} cm strip in {v} equal parts. How long is a part?
        {w} km in {v} equal days of walking. Km a day?
        {v} same boxes hold {w} pens in all. Pens in one box?
        I poured {w} ml into {v} equal glasses. How many ml are in one glass?
        Rent of {w} euros for {v} people. What is it per person?""", ""),
    structure("w*1000/v", "{w}*1000, by {v}, each", "v:2-8 q:1-9 w=v*q",
        """I poured {w} l into {v} equal jugs. How many ml are in one jug?
        {w} kg of flour go into {v} equal bags. How many g in a bag?
        A path of {w} km has {v} equal parts. How many m is one part?
        {w} litres of soup for {v} pots. How many ml per pot?""", ""),
    structure("g*1000/v", "{g}*1000 by {v}, times", "q:1-4 v=q*100 g:2-12",
        """{n} runs {v} m rounds. How many rounds for {g} km?
        How many laps of {v} m make {g} km?
        How many {v} ml bottles can be filled from {g} litres?
        {g} kg of sugar in bags of {v} g. How many bags?
        A lap is {v} m. {g} km are how many laps?
        From {g} kg of dough I make loaves of {v} g. How many loaves?""", ""),
    structure("a*b*c", "{a} of {b} of {c}, sum", "a:2-9 b:2-40 c:2-9",
        """A school bus makes {a} trips a day with {b} kids each. How many kids ride in {c} days?
        {n} feeds {a} dogs {c} times a day with {b} g each time. How many g a day?
        {a} waiters carry {b} plates {c} times. How many plates?
        A ferry with {b} cars crosses {a} times a day. How many cars in {c} days?
        {c} floors, {a} flats on each, {b} square metres a flat. Square metres in all?
        A choir sings {a} songs of {b} minutes on {c} evenings. How many minutes?
        {n} writes {b} words an hour, {a} hours a day, {c} days. Words?""", ""),
    structure("w/a*b", "{w} by {a}, times, {b} of it", "a:2-6 q:2-9 w=a*q b:2-12",
        """A painter paints {b} rooms in {a} days. How many rooms in {w} days?
        {n} knits {b} socks in {a} evenings. How many in {w} evenings?
        The machine fills {b} sacks in {a} minutes. How many sacks in {w} minutes?
        {b} trees are planted every {a} days. How many in {w} days?
        It rains {b} mm in {a} hours. How much in {w} hours at that rate?
        {n} learns {b} songs in {a} weeks. How many in {w} weeks?""", ""),
    structure("(w-b)/2", "sum {w}, B = A+{b}: A", "q:3-60 b:2-30 w=q+q+b",
        """I have {b} more marbles than {n}. Together we have {w}. How many has {n}?
        Two numbers differ by {b} and their sum is {w}. The smaller one?
        A bat and a ball cost {w} euros. The bat is {b} euros more than the ball. What does the ball cost?
        {m} and {n} share {w} {t}; {m} gets {b} more. How many does {n} get?
        Two boxes weigh {w} kg, one is {b} kg heavier. What does the lighter one weigh?
        There are {w} kids, {b} more boys than girls. How many girls?""", ""),
    structure("a-b", "bigger {a}, diff {b}, smaller", "b:2-40 q:2-90 a=b+q",
        """Two numbers differ by {b} and the bigger is {a}. The smaller?
        The difference of two numbers is {b}. The larger one is {a}. What is the other?
        The older sister is {a}, {b} years older than the younger. Age of the younger?
        Two towers differ by {b} m. The taller is {a} m. How high is the other one?
        One rope is {b} cm shorter than the other, which is {a} cm. Length of the short one?""", ""),
    structure("a+b", "smaller {a}, diff {b}, bigger", "a:2-90 b:2-40",
        """Two numbers differ by {b} and the smaller is {a}. The bigger?
        The difference of two numbers is {b}. The smaller one is {a}. What is the other?
        The younger sister is {a}, {b} years younger than the older. Age of the older?
        Two towers differ by {b} m. The lower is {a} m. How high is the other one?
        One rope is {b} cm longer than the other, which is {a} cm. Length of the long one?""", ""),
    structure("a+a-b", "{a}, {a}-{b}, sum", "a:8-60 b:2-7",
        """I'm {a} and my sister is {b} years younger. Sum of our ages?
        {n} has {a} {t}, {m} has {b} fewer. How many do both have?
        One box weighs {a} kg, the other {b} kg less. Weight of both?
        Today {a} people came, yesterday {b} fewer. How many in both days?""", ""),
    structure("a+a+b", "{a}, {a}+{b}, sum", "a:3-60 b:2-20",
        """I'm {a} and my brother is {b} years older. Sum of our ages?
        {n} has {a} {t}, {m} has {b} more. How many do both have?
        One box weighs {a} kg, the other {b} kg more. Weight of both?
        Today {a} people came, yesterday {b} more. How many in both days?""", ""),
    structure("w/3", "sum {w}, B = A*2, A", "q:3-190 w=3*q",
        """A class of {w} has twice as many girls as boys. How many boys?
        {w} fruits, twice as many apples as pears. How many pears?
        In a group of {w} there are two women for each man. How many men?
        Of {w} sweets {m} gets twice as many as {n}. How many does {n} get?""", ""),
    structure("a+b", "from -{b} up to {a}: {a}+{b}", "a:2-30 b:2-30",
        """The temperature dropped from {a} to -{b}. By how many degrees?
        It went from -{b} degrees up to {a} degrees. How much warmer did it get?
        At noon {a} degrees, at night -{b}. What is the difference in degrees?
        A lift goes from floor -{b} to floor {a}. How many floors is that?
        From -{b} to {a}: how many degrees?""", ""),
    structure("g*v-c", "{g} of {v}, -{c}, rest", "g:2-5 v:4-12 c:2-7",
        """A pizza is cut into {v} slices. We ate {g} pizzas except {c} slices. How many slices did we eat?
        A pack has {v} cards. {n} has {g} packs but {c} cards are missing. How many cards?
        Each of {g} weeks has {v} lessons, but {c} lessons fell out. How many lessons took place?
        {g} cakes of {v} pieces, all eaten but {c}. How many pieces were eaten?
        {g} boxes of {v} crayons minus {c} broken ones. Crayons that work?""", ""),
]  # fmt: skip
