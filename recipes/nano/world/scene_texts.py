"""Situations of everyday life for `groups.py`: change from a note, half a year's rest, ice that melts,
more girls than boys, so many kilometres an hour, handshakes, what somebody is too young for.

Slots as in `life_texts.py`; `{P}` and `{Q}` are two sorts of one kind, as girls and boys, `{in}` where
they are and `{all}` what both are called.
"""

from recipes.nano.world.groups_texts import Structure, structure

PAIRS = [tuple(line.split("/")) for line in """girls/boys/in the class/children
boys/girls/in the choir/children
cats/dogs/in the shelter/animals
men/women/at the party/people
women/men/in the club/members
apples/pears/in the basket/pieces of fruit
red cars/blue cars/in the car park/cars
red balls/white balls/in the bag/balls
ducks/geese/on the pond/birds
roses/tulips/in the garden/flowers
cows/sheep/on the farm/animals
forks/spoons/in the drawer/pieces
adults/children/on the bus/people
hens/ducks/on the farm/birds
lemons/oranges/in the box/pieces of fruit
teachers/parents/at the meeting/people
horses/goats/on the meadow/animals
pens/pencils/on the desk/things
novels/comics/on the shelf/books
swimmers/runners/in the team/athletes
buses/trams/in the depot/vehicles
old trees/young trees/in the park/trees
black socks/white socks/in the drawer/socks
gold coins/silver coins/in the chest/coins""".split("\n")]  # fmt: skip

_MORE = """There are {b} more {P} than {Q} {in}. There are {a} {Q}.
There are {a} {Q} {in} and {b} more {P} than {Q}.
{a} {Q} are {in}, and there are {b} more {P} than that.
{in}: {a} {Q}. The {P} outnumber them by {b}.
There are {a} {Q} {in}. There are {b} more {P}.
{P}: {b} more than {Q}. {Q}: {a}.
{b} more {P} than {Q}, {a} {Q}.
I count {a} {Q} {in}, and of {P} I count {b} more.
The number of {P} {in} is {b} more than that of {Q}, and there are {a} {Q}."""
_FEWER_REST = """There are {b} fewer {Q} than {P} {in}. There are {a} {Q}.
There are {a} {Q} {in}, {b} fewer than {P}.
With {a} there are {b} fewer {Q} than {P} {in}.
{a} {Q} are {in}. That is {b} fewer than {P}."""
_FEWER = """There are {b} fewer {P} than {Q} {in}. There are {a} {Q}.
There are {a} {Q} {in} and {b} fewer {P} than {Q}.
{a} {Q} are {in}, and there are {b} fewer {P} than that.
There are {a} {Q} {in}. There are {b} fewer {P}.
{P}: {b} fewer than {Q}. {Q}: {a}.
{b} fewer {P} than {Q}, {a} {Q}.
The number of {P} {in} is {b} less than that of {Q}, and there are {a} {Q}."""
_MORE_REST = """There are {b} more {Q} than {P} {in}. There are {a} {Q}.
There are {a} {Q} {in}, {b} more than {P}.
With {a} there are {b} more {Q} than {P} {in}.
{a} {Q} are {in}. That is {b} more than {P}."""
_TIMES = """There are {b} times as many {P} as {Q} {in}. There are {a} {Q}.
There are {a} {Q} {in} and {b} times as many {P}.
{a} {Q} are {in}; the {P} are {b} times as many.
For each of the {a} {Q} {in} there are {b} {P}.
There are {a} {Q}. {in} there are {b} times more {P} than {Q}.
{P}: {b} times as many as {Q}. {Q}: {a}.
To every one of the {Q} {in} come {b} {P}. There are {a} {Q}."""
_P = """How many {P} are there?
How many {P}?
What is the number of {P}?
How many {P} is that?
So how many {P} are {in}?
number of {P}?
Tell me how many {P} there are."""
_ALL = """How many {all} are there in all?
How many {all} are that together?
How many {all} is that altogether?
How many {P} and {Q} are there together?
What is the number of {P} and {Q} in total?
How many {all} in total?
How many {all} are {in}?"""

SCENES: list[Structure] = [
    structure("a+b", "Q {a}, P = Q+{b}, P", "a:2-90 b:2-40", _MORE + "\n" + _FEWER_REST, _P),
    structure("a-b", "Q {a}, P = Q-{b}, P", "a:5-90 b:2-40", _FEWER + "\n" + _MORE_REST, _P),
    structure("a*b", "Q {a}, P = Q*{b}, P", "a:2-30 b:2-6", _TIMES, _P),
    structure("a+a+b", "Q {a}, P = Q+{b}, sum", "a:2-90 b:2-40", _MORE, _ALL),
    structure("a+a-b", "Q {a}, P = Q-{b}, sum", "a:5-90 b:2-40", _FEWER, _ALL),
    structure("a+a*b", "Q {a}, P = Q*{b}, sum", "a:2-30 b:2-6", _TIMES, _ALL),
    structure("a*b-a", "Q {a}, P = Q*{b}, P-Q", "a:2-30 b:2-6",
        _TIMES, """How many more {P} than {Q} are there?
        How many more {P} are there?
        By how many are the {P} more?
        What is the difference between {P} and {Q}?
        By how many do the {P} outnumber the {Q}?
        How many fewer {Q} than {P} are there?"""),
    structure("a*b-a", "A {a}, B = A*{b}, B-A", "a:2-40 b:2-9",
        """{n} has {a} {t}, {m} has {b} times as many.
        {n} has {a} {t} and {m} has {b} times as many {t}.
        {n} found {a} {t}, {m} {b} times that number.
        {m} has {b} times as many {t} as {n}, who has {a}.
        {n} scored {a} points and {m} {b} times as many.
        {n} owns {a} {t}. {m} owns {b} times as many.
        A cat weighs {a} kg and a dog {b} times as much.
        One rope is {a} m long, the other is {b} times as long.
        A pen is {a} euros and a bag costs {b} times as much.
        I have {a} {t}, my friend {b} times as many.""",
        """How much or how many more is that?
        What is the difference?
        What's the difference between the two?
        By how much is the second more than the first?
        How big is the difference?
        By how much or how many do they differ?"""),
    structure("w-b", "sum {w}, P {b}, Q", "w:10-90 b:3-80",
        """There are {w} {all} {in}, {b} of them {P}, the others {Q}.
        {w} {all} are {in}. {b} are {P} and the rest {Q}.
        {in} there are {w} {all}, {P} and {Q}. {b} of them are {P}.
        Of {w} {all} {b} are {P}; the rest are {Q}.
        Altogether {w} {P} and {Q} are {in}. {P}: {b}.
        {w} {all}, {b} {P}, the rest {Q}.
        There are {P} and {Q} {in}, {w} in all, and {b} of those are {P}.""",
        """How many {Q} are there?
        How many {Q}?
        How many are {Q}?
        How many of them are {Q}?
        So how many {Q} is that?
        What is the number of {Q}?"""),
    structure("w-b", "sum {w}, girls {b}, boys", "w:10-40 b:3-30",
        """There are {w} students, {b} of them girls.
        A class of {w} has {b} girls.
        {w} children, {b} girls.
        We are {w} kids in the group, {b} of us girls.
        Of {w} pupils {b} are girls.
        {b} of the {w} students are girls.
        In my class of {w} pupils {b} are girls.""",
        """How many boys?
        How many boys are there?
        How many are boys?
        How many of them are boys?
        And the boys?
        What about boys, how many?
        number of boys?"""),
    structure("w-b", "{w}, -{b}, now", "w:10-99 b:2-60",
        """Snow was {w} cm deep and {b} cm have melted.
        The candle was {w} cm long and {b} cm burned down.
        The pond was {w} cm deep but {b} cm dried up.
        The rope was {w} m long and {b} m were cut off.
        My beard was {w} mm long; I trimmed {b} mm.
        Her hair was {w} cm long. The barber cut off {b} cm.
        The battery had {w} points and lost {b}.
        {n} weighed {w} kg and lost {b} kg.
        The river stood at {w} cm and sank by {b} cm.
        The bread weighed {w} g and shrank by {b} g.
        A sack of {w} kg of flour, {b} kg of it went bad.
        From a plank of {w} cm {n} sawed off {b} cm.
        The tank held {w} litres and {b} litres leaked out.
        The price was {w} euros and was reduced by {b} euros.
        The price of {w} euros came down by {b} euros.""",
        """What is it now?
        How much is it now?
        How much is left?
        How much remains?
        What remains?
        So what's left now?
        How much is that now?"""),
    structure("w+b", "{w}, +{b}, now", "w:5-99 b:2-60",
        """Snow was {w} cm deep and another {b} cm fell.
        The plant was {w} cm tall and grew {b} cm.
        My beard was {w} mm long and grew by {b} mm.
        The river stood at {w} cm and rose by {b} cm.
        The water was {w} cm deep and came up by {b} cm.
        {n} weighed {w} kg and put on {b} kg.
        {n} weighed {w} kg and gained {b} kg.
        The tower was {w} m high and they built {b} m on top.
        The rope was {w} m and {n} tied on {b} m more.
        The tank held {w} litres and {b} litres were poured in.
        The price was {w} euros and went up by {b} euros.
        The rent of {w} euros was raised by {b} euros.
        {n} was {w} cm tall and has grown {b} cm since.
        A battery at {w} points was charged by {b} points.
        To {w} g of flour {n} adds {b} g.""",
        """What is it now?
        How much is it now?
        What does that make now?
        How much is that now?
        So what is it after that?
        And now?"""),
    structure("w-a-b", "{w}, -{a}, -{b}, now", "w:60-400 a:5-60 b:5-60",
        """My book has {w} pages. I read {a} yesterday and {b} today.
        A book has {w} pages. {n} read {a} on Monday and {b} on Tuesday.
        Our trip is {w} km. We did {a} yesterday and {b} today.
        The way is {w} km long. {n} walked {a} km on the first day and {b} km on the second.
        We must drive {w} km: {a} km before lunch and {b} km after lunch are done.
        A puzzle has {w} pieces. {n} placed {a} and {m} {b}.
        {n} has to learn {w} words, learned {a} last week and {b} this week.
        {w} letters are to be written. {a} were done on Monday, {b} yesterday.
        The shop had {w} lamps, sold {a} in the morning and {b} after lunch.
        {w} tickets: {a} sold on Friday, {b} on Saturday.
        {w} m of cloth, {a} m for a coat, {b} m for a skirt.
        A baker made {w} rolls, sold {a} before noon and {b} after noon.
        Of {w} tasks I did {a} yesterday, {b} today.""",
        """How many are left?
        How much is left?
        What is left?
        How many to go?
        How much is still to go?
        How many are still left?
        What remains?
        How many remain now?"""),
    structure("w-g*v", "{w}, -{g} of {v}, now", "w:60-400 g:2-6 v:5-50",
        """A baker bakes {w} rolls and sells {g} bags of {v}.
        The trip is {w} km. We drove {v} km on each of {g} days.
        A book has {w} pages and {n} read {v} a day for {g} days.
        From a cloth of {w} m {g} pieces of {v} m are cut.
        There are {w} eggs, and {g} cartons of {v} are packed.
        {n} has {w} stamps and gives {v} to each of {g} friends.
        The tank holds {w} litres; {g} buckets of {v} litres are taken out.
        A hall with {w} seats: {g} groups of {v} sit down.
        {w} bricks, {g} walls of {v} bricks are built.
        From {w} cards {g} players get {v} each.""",
        """How many are left?
        How much is left?
        What is left?
        What remains?
        How much or how many remain?
        How many are left over?
        How much is still there?"""),
    structure("w/v", "{w} by {v} each time, times", "v:2-60 q:2-12 w=v*q",
        """A snail climbs {v} cm an hour. It wants to climb {w} cm.
        A train runs {v} km an hour and the way is {w} km.
        {n} cycles {v} km an hour and has {w} km to go.
        At {v} km/h a car has to go {w} km.
        {n} walks {v} km per hour; the lake is {w} km away.
        A turtle does {v} m an hour and the pond is {w} m off.
        {n} types {v} words an hour and must type {w}.
        A pump moves {v} litres an hour. The pool holds {w} litres.
        The ship makes {v} miles an hour, the port is {w} miles away.
        A worm digs {v} cm an hour through {w} cm of earth.
        {n} paints {v} chairs an hour and there are {w} chairs.
        {v} km/h, {w} km.""",
        """How long does it take?
        How many hours does it take?
        How many hours is that?
        How long will that be, in hours?
        How many hours are needed?
        In how many hours is it done?
        How many hours?
        hours needed?"""),
    structure("g*v", "{g} hours of {v}, sum", "g:2-12 v:2-120",
        """A snail climbs {v} cm an hour.
        A train runs {v} km an hour.
        {n} cycles {v} km an hour.
        A car does {v} km/h.
        {n} walks {v} km per hour.
        The ship makes {v} miles an hour.
        With {v} km/h we drive on.
        A bird flies {v} km an hour.
        The bus goes at {v} km/h.""",
        """How far does it go in {g} hours?
        How far is that in {g} hours?
        What distance is that after {g} hours?
        How far after {g} hours?
        In {g} hours, how far?
        What does it cover in {g} hours?
        How far do {g} hours take it?"""),
    structure("w/g", "{w} by {g} hours, each", "g:2-9 q:3-99 w=g*q",
        """{n} drove {w} km in {g} hours.
        A train needs {g} hours for {w} km.
        {w} km take {g} hours.
        {n} walked {w} km in {g} hours at the same pace.
        The car did {w} km, and it took {g} hours.
        In {g} hours the ship made {w} km.""",
        """How fast was that in km per hour?
        What was the speed?
        What is the speed in km/h?
        How many km is that an hour?
        How many kilometres per hour?
        How fast is that?"""),
    structure("w div v", "{w} by {v}, full", "v:3-20 q:2-12 r:1-19 w=v*q+r",
        """{n} has {w} euros. One ticket is {v} euros.
        A ride costs {v} euros and {n} has {w} euros.
        I have {w} euros, tickets are {v} euros.
        {w} euros in {his} pocket, {n} looks at books of {v} euros.
        One lemonade is {v} euros. We have {w} euros.
        There are {w} euros for balls at {v} euros each.
        {v} euros a piece, {w} euros in the purse.
        With {w} euros {n} goes to buy plants, one for {v} euros.""",
        """How many can be bought?
        How many can one buy at most?
        How many are possible?
        For how many does it last?
        How many at most?
        For how many is it enough?
        What is the largest number one can buy?"""),
    structure("w div v", "{w} by {v}, full", "v:3-20 q:2-12 r:1-19 w=v*q+r",
        """How many {v} euro tickets can I buy with {w} euros?
        How many tickets at {v} euros can {n} buy with {w} euros?
        With {w} euros, how many books of {v} euros can {n} buy?
        How many cakes of {v} euros do {w} euros buy?
        I've {w} euros. How many pens for {v} euros can I afford?
        How often can {n} ride for {v} euros with {w} euros?
        How many whole shirts can be sewn from {w} m if one takes {v} m?
        {w} candles, each cake gets {v}. How many cakes can be decorated fully?
        A cake needs {v} eggs. How many cakes can {n} bake with {w} eggs?
        {w} wheels are there. How many carts with {v} wheels can be built?""", ""),
    structure("w/v", "{w} by {v}, groups", "v:2-20 q:2-15 w=v*q",
        """How many {v} euro tickets can I buy with {w} euros?
        With {w} euros, how many books of {v} euros can {n} buy?
        {w} candles, each cake gets {v}. For how many cakes is that?
        {w} candles, {v} on every cake. How many cakes?
        A cake needs {v} eggs. How many cakes can {n} bake with {w} eggs?
        {w} wheels are there. How many carts with {v} wheels can be built?
        {w} flowers, each vase gets {v}. How many vases do they fill?
        {w} sweets, every child gets {v}. For how many children do they last?
        {w} sheets, each booklet takes {v}. How many booklets do they make?
        {w} stamps, {v} for each letter. How many letters can be sent?
        {w} tomatoes, each pizza gets {v}. How many pizzas are possible?
        {w} buttons, a shirt takes {v}. How many shirts?
        Each bag gets {v} apples and there are {w} apples. How many bags are filled?
        {v} balls go in a can, {w} balls are there. How many cans?
        {n} ties {v} balloons to each chair and has {w} balloons. For how many chairs do they do?""", ""),
    structure("w mod v", "{w} by {v}, rest", "v:3-20 q:2-12 r:1-19 w=v*q+r",
        """How much money is left if I buy as many {v} euro tickets as I can with {w} euros?
        With {w} euros {n} buys as many books of {v} euros as possible. How much is left?
        {n} buys as many pens at {v} euros as {w} euros allow. What remains?
        {w} candles, each cake gets {v}. How many candles are left over?
        {w} wheels, {v} for each cart. How many wheels remain?
        I've {w} euros and spend all I can on {v} euro rides. How much do I keep?
        {w} flowers, as many vases of {v} as possible. How many flowers are left?
        {n} fills bags of {v} from {w} nuts. How many nuts are left over?
        {w} eggs go into cartons of {v}. How many eggs don't fit into a full carton?
        {w} players make teams of {v}. How many are without a team?
        {n} shares {w} sweets among {v} friends as evenly as possible. How many are left over?
        {w} sweets for {v} kids, all get the same. What's left over?""", ""),
    structure("w up v", "{w} by {v}, enough", "v:3-30 q:2-12 r:1-29 w=v*q+r",
        """{w} kids, vans that take {v} each. How many vans do we need?
        {w} people, boats for {v}. How many boats?
        A {w} litre tank, a bucket holds {v} litres. How many trips with the bucket to fill it?
        A bucket holds {v} litres. How many buckets fill a tank of {w} litres?
        {w} photos, {v} to a page. How many pages are needed?
        {w} guests, tables for {v}. How many tables must stand there?
        {n} needs {w} eggs. They come in packs of {v}. How many packs must {he} buy?
        Tiles come in boxes of {v}. For {w} tiles, how many boxes?
        A page takes {v} lines. How many pages for {w} lines?
        {w} kg must be carried, {v} kg at a time. How many times must {n} walk?
        We are {w} and a taxi takes {v}. How many taxis?
        {w} chairs, a cart carries {v}. How many trips?
        {n} reads {v} pages a day. In how many days is a book of {w} pages done?
        {n} saves {v} euros a week. After how many weeks are {w} euros reached?
        {w} songs, a disc holds {v}. How many discs do we need for all?
        {w} students, rooms with {v} desks. How many rooms are needed?
        How many tents of {v} do {w} scouts need?
        {w} bottles, crates of {v}. Crates needed for all?
        A roll of {v} m. {w} m are needed. How many rolls must be bought?""", ""),
    structure("a+b", "{a} and {b}, sum", "a:5-90 b:20-150",
        """A film starts with {a} minutes of ads and runs for {b} minutes. How long is that in total, in minutes?
        The walk takes {a} minutes and the ride {b} minutes. How long in all?
        {a} minutes of waiting and {b} minutes of flying. How many minutes altogether?
        First {a} minutes of news, then a show of {b} minutes. How long together?
        {n} cooks for {a} minutes and eats for {b}. How many minutes is that?
        There are {a} minutes of warm up and {b} minutes of training. How long does it all take?
        The drive is {b} minutes plus a stop of {a} minutes. How long does it take with the stop?
        The cake bakes for {b} minutes after {a} minutes of mixing. Minutes in total?
        {n} slept {a} minutes at noon and {b} minutes in the evening. How many minutes of sleep?
        A concert with two parts, {a} and {b} minutes. How long is the music?""", ""),
    structure("b-a", "A {b}, B {a}, diff", "b:30-150 a:5-90",
        """The flight was {b} minutes and the drive {a}. How much longer was the flight?
        The walk takes {b} minutes, the ride {a} minutes. How much time does the ride save?
        {n} took {b} minutes and {m} {a} minutes. How much faster was {m}?
        The first part lasts {b} minutes, the second {a}. By how many minutes is the first longer?
        A film of {b} minutes and one of {a}. How much shorter is the second?
        By train it is {b} minutes, by car {a}. How many minutes quicker is the car?
        Last year I needed {b} minutes, now {a}. How many minutes have I gained?
        The old way takes {b} minutes, the new one {a}. How much time is saved?""", ""),
    structure("a-1", "{a} pieces, cuts -1", "a:3-120",
        """If I cut a log into {a} pieces, how many cuts do I make?
        How many cuts does it take to cut a rope into {a} pieces?
        {n} wants {a} pieces from one long board. How many times must {he} saw?
        A ribbon should become {a} pieces. How many cuts are that?
        To get {a} parts from one stick, how many times do I cut?
        A straight loaf is cut into {a} slices. How many cuts?
        I saw a pole into {a} parts. Number of cuts?
        How often must one cut a string to have {a} pieces?
        {a} pieces of one wire: how many cuts were made?
        How many gaps are there between {a} trees in a row?
        {a} posts in a line: how many gaps between them?
        {a} people stand in a line. How many spaces are between them?""", ""),
    structure("a+1", "{a} cuts, pieces +1", "a:2-120",
        """If I cut a log {a} times, how many pieces do I get?
        {n} makes {a} cuts in a rope. How many pieces are there?
        A board is sawn {a} times across. How many pieces?
        With {a} cuts, how many pieces of string do I have?
        A straight loaf is cut {a} times. How many slices are that?
        {a} gaps between trees in a row: how many trees?
        There are {a} spaces between the posts of a straight fence. How many posts?
        After {a} cuts through a stick {n} has how many parts?""", ""),
    structure("a*(a-1)/2", "each of {a} with {a}-1 others, half, pairs", "a:3-60",
        """{a} people shake hands, everyone with everyone once. How many handshakes?
        {a} friends all shake hands with each other. How many handshakes are that?
        In a group of {a} each shakes hands once with every other. Number of handshakes?
        {a} teams play each other once. How many games?
        {a} players, everyone plays everyone once. How many matches?
        At a meeting of {a} people everybody greets everybody else with one handshake. How many handshakes?
        How many matches are played when {a} teams each meet once?
        {a} guests clink glasses, each with each. How often does it clink?
        {a} towns, each joined to each other by a road. How many roads?""", ""),
    structure("w-g", "{w}, -{g} of 1, now", "w:12-60 g:2-11",
        """A pizza has {w} slices. {g} friends eat one each. How many slices remain?
        A cake has {w} pieces. We are {g} and each eats one. What is left?
        There are {w} balloons and each of {g} kids takes one. How many stay?
        {w} chairs, {g} people sit down, one on each. How many chairs are free?
        {n} has {w} cards and gives one each to {g} friends. How many has {he} now?
        {w} seats, {g} guests. Empty seats?
        Every one of {g} dogs gets one of {w} bones. How many bones are left?
        {w} pens in the jar; {g} pupils take one each. How many are in it now?""", ""),
    structure("g", "{g} of 1, sum", "g:3-120",
        """{g} cats sit on a wall. Each has one tail. How many tails?
        {g} children each have one apple. How many apples?
        There are {g} rooms with one window each. How many windows?
        Each of {g} players brings one ball. How many balls are there?
        {g} dogs, one tail a dog. How many tails?
        {g} houses have one door each. How many doors?
        {g} horses have how many heads?
        Every one of {g} guests brings one cake. Cakes?
        {g} cows: how many tails are that?
        {g} people with one hat each. How many hats?""", ""),
    structure("g*2*v", "{g} days of 2 ways of {v}, sum", "g:2-25 v:2-30",
        """{n} walks {v} km to school and {v} km back every day. How many km in {g} school days?
        It is {v} km to work. {n} drives there and back each day. How many km in {g} days?
        {n} lives {v} km from the office. How many km does {he} ride in {g} days, both ways?
        The school is {v} km away, there and back {g} times. How far is that?
        To the pool it is {v} km. {n} goes and returns {g} times. How many km in all?
        {v} minutes to work and the same home again. How many minutes on {g} days?
        I drive {v} km each way, {g} days. Total km?
        Every day {n} goes {v} km to the farm and {v} km home. How many km after {g} days?
        The bus takes {v} minutes each way. How many minutes does {n} ride on {g} days with both ways?""", ""),
    structure("(a-b)/2", "{a}-{b} more, two sides, each", "b:20-120 q:2-30 a=b+2*q",
        """A table is {b} cm long and the tablecloth {a} cm. How much hangs down on each side?
        The cloth is {a} cm, the table {b} cm. It lies in the middle. How much hangs down on either side?
        A picture {b} cm wide hangs in the middle of a wall of {a} cm. How much wall is on each side?
        The wall is {a} cm wide and a shelf of {b} cm is put in the middle. How far is it to each end?
        A page is {a} mm wide, the text {b} mm, centred. How wide is the margin on each side?
        A bed of {b} cm stands in the middle of a wall of {a} cm. How much room on each side?
        A {b} m boat lies in the middle of a {a} m dock. How much space is there at each end?""", ""),
    structure("(w+b)/2", "sum {w}, A = B+{b}, A", "q:2-40 b:2-20 w=2*q+b",
        """{n} and {m} have {w} {t} together and {n} has {b} more than {m}. How many does {n} have?
        Together {n} and {m} have {w} {t}. {n} has {b} more. How many has {n}?
        {w} {t} belong to {n} and {m}; {n} owns {b} more than {m}. How many are those of {n}?
        Two numbers add up to {w}. One is {b} bigger. What is the bigger one?
        There are {w} {P} and {Q} {in}, {b} more {P} than {Q}. How many {P}?
        {n} and {m} scored {w} points, {n} {b} more than {m}. How many points has {n}?
        A rope of {w} m is cut in two, one part {b} m longer. How long is the longer part?
        The sum is {w} and the difference is {b}. What is the larger number?""", ""),
    structure("(w-b)/2", "sum {w}, A = B+{b}, B", "q:2-40 b:2-20 w=2*q+b",
        """{n} and {m} have {w} {t} together and {n} has {b} more than {m}. How many does {m} have?
        Together {n} and {m} have {w} {t}. {n} has {b} more. How many has {m}?
        {w} {t} belong to {n} and {m}; {n} owns {b} more than {m}. How many are those of {m}?
        Two numbers add up to {w}. One is {b} bigger. What is the smaller one?
        There are {w} {P} and {Q} {in}, {b} more {P} than {Q}. How many {Q}?
        {n} and {m} scored {w} points, {n} {b} more than {m}. How many points has {m}?
        A rope of {w} m is cut in two, one part {b} m longer. How long is the shorter part?
        The sum is {w} and the difference is {b}. What is the smaller number?""", ""),
    structure("a*b", "B {a}, A = B*{b}, A", "a:4-30 b:2-4",
        """My sister is {a} and I am {b} times her age. How old am I?
        {n} is {a}. {m} is {b} times {his} age. How old is {m}?
        {m} is {b} times as old as {n}, who is {a}. How old is {m}?
        My son is {a} and I'm {b} times as old. What's my age?
        {n} is {a}; {his} aunt is {b} times as old. How old is the aunt?
        The cousin is {a}. {n} is {b} times as old as the cousin. How old is {n}?""", ""),
    structure("a/b", "A {a}, A = B*{b}, B", "q:3-20 b:2-4 a=b*q",
        """{n} is {a}, {b} times as old as {his} cousin. How old is the cousin?
        {n} is {a} and {b} times as old as {m}. How old is {m}?
        I'm {a}, which is {b} times the age of my sister. How old is she?
        At {a} {n} is {b} times as old as {his} dog. How old is the dog?
        {n} is {a} years old. That is {b} times as old as {m}. What is the age of {m}?
        My aunt is {a}, {b} times my age. How old am I?
        {n}, {a}, is {b} times the age of {m}. And {m}?""", ""),
    structure("a*2", "B {a}, A = B*2, A", "a:4-90",
        """My sister is {a} and I am twice her age. How old am I?
        {n} is {a}. {m} is twice {his} age. How old is {m}?
        {m} is twice as old as {n}, who is {a}. How old is {m}?
        My son is {a} and I'm double that. What's my age?
        {n} is {a}; {his} aunt is twice as old. How old is the aunt?
        The cousin is {a}. {n} is double the age of the cousin. How old is {n}?""", ""),
    structure("a/2", "A {a}, A = B*2, B", "q:3-90 a=2*q",
        """{n} is {a}, twice as old as {his} cousin. How old is the cousin?
        {n} is {a} and twice as old as {m}. How old is {m}?
        I'm {a}, which is twice the age of my sister. How old is she?
        At {a} {n} is double the age of {his} dog. How old is the dog?
        {n} is {a} years old, {m} half as old. What is the age of {m}?
        My aunt is {a}, double my age. How old am I?
        {n}, {a}, is twice as old as {m}. And {m}?
        {n} is {a}. {m} is half {his} age. How old is {m}?""", ""),
    structure("a+g*v", "{a}, +{g} of {v}, sum", "a:10-90 g:2-12 v:5-60",
        """A plumber charges {a} euros for coming and {v} euros per hour. What does a job of {g} hours cost?
        A boat costs {a} euros plus {v} euros an hour. What do {g} hours cost?
        The hall is {a} euros and {v} euros more for each hour. {g} hours?
        {n} pays {a} euros to get in and {v} euros a ride. What do {g} rides cost with entry?
        The repair is {a} euros for the visit and {v} euros for each of {g} hours. How much in all?
        Entry {a} euros, every game {v} euros. What do {g} games cost altogether?
        {n} has {a} euros and saves {v} euros a week. How much after {g} weeks?
        There are {a} litres in the pool and {v} litres flow in each minute. How many after {g} minutes?
        A plant of {a} cm grows {v} cm a month. How tall is it after {g} months?""", ""),
    structure("w-a", "{w} needed, has {a}, missing", "w:20-300 a:5-200",
        """{n} is {a} and may drive at {w}. How many years to go?
        I have {a} euros and the game costs {w} euros. How much am I missing?
        We need {w} chairs and have {a}. How many must we borrow?
        {n} must collect {w} points and has {a}. How many to go?
        The bike is {w} euros, {n} saved {a} euros. How much more does {he} need?
        {a} of {w} pieces are in the album. How many does {n} still lack?
        The goal is {w} steps and I did {a}. How many more?
        {n} needs {w} g of sugar but there are only {a} g. How much is missing?
        {n} scored {a} points and needs {w} to win. How many more points?
        A bus has {w} seats, {a} are taken. How many can still sit down?
        {a} guests said yes; there is food for {w}. How many more may come?
        To be as good as {m} with {w} points {n} with {a} points needs how many more?""", ""),
    structure("w-g*v", "need {w}, has {g} of {v}, missing", "w:60-300 g:2-9 v:2-20",
        """{n} needs {w} eggs and has {g} boxes of {v}. How many are missing?
        We need {w} chairs. There are {g} rows of {v}. How many more chairs do we need?
        The goal is {w} km and {n} ran {v} km on each of {g} days. How many km are still to run?
        A bike is {w} euros. {n} saved {v} euros in each of {g} weeks. How much is still missing?
        {n} must read {w} pages and has read {v} on {g} days each. How many are still to read?
        {w} tiles are needed, {g} packs of {v} are here. How many tiles are missing?""", ""),
    structure("b-g-h", "{b}, -{g} off, -{h} off, now", "b:20-60 g:2-9 h:2-9",
        """A bus carries {b} people. {g} get off at the first stop and {h} at the second. How many stay on it?
        {b} people are in the lift. {g} get out, then {h} get out. How many are still in it?
        {b} birds on a roof, {g} fly off and then {h} more. How many sit there now?
        {b} cars parked, {g} drive off, then another {h}. How many are there still?""", ""),
    structure("b+g-h+k", "{b}, +{g}, -{h}, +{k}, now", "b:5-60 g:2-9 h:2-9 k:2-9",
        """The bus left with {b} people. At the first stop {g} got on, at the second {h} got off and {k} got on. How many now?
        {b} people were on the tram; {g} got in, {h} got out, {k} got in. How many are on it?
        {n} had {b} cards, won {g}, lost {h} and won {k}. How many has {he} now?
        {b} guests: {g} came, {h} went, {k} came. How many guests are there?
        There were {b} books. {g} came back, {h} were lent, and {k} were bought. How many books?""", ""),
    structure("a*g+b*h", "{g} of {a}, {h} of {b}, sum", "a:2-30 b:2-30 g:2-9 h:2-9",
        """In the basket are {g} kg of apples at {a} euros a kg and {h} kg of cherries at {b} euros a kg. What is the price of all?
        {n} worked {g} days of {a} hours and {h} days of {b} hours. How many hours in all?
        {g} adults at {a} euros and {h} kids at {b} euros go in. How much do they pay?
        {g} tables for {a} and {h} tables for {b}. How many can sit?
        {n} ran {a} km on {g} days and {b} km on {h} days. How many km?
        {g} bags of {a} nuts and {h} bags of {b} nuts. How many nuts?
        We buy {g} pens for {a} euros each and {h} books for {b} euros each. Total?
        {g} boxes weigh {a} kg each, {h} others {b} kg each. What do they weigh together?""", ""),
    structure("a/b", "A {a}, B {b}, times", "q:2-12 b:2-30 a=b*q",
        """{n} has {a} {t} and {m} has {b}. How many times as many does {n} have?
        A cat weighs {b} kg and a pig {a} kg. How many times as heavy is the pig?
        How many times heavier is a bag of {a} kg than one of {b} kg?
        One tower is {a} m and another {b} m high. How many times as high is the first?
        {n} is {a}, {m} is {b}. How many times as old is {n}?
        A shirt is {b} euros, a coat {a} euros. The coat costs how many times as much?
        {a} is how many times {b}?
        How many times as big as {b} is {a}?
        {n} ran {a} km, {m} {b} km. How many times as far did {n} run?
        How many times longer is {a} minutes than {b} minutes?""", ""),
    structure("a-a/b", "{a}, -1/{b} of {a}, rest", "b:3-6 q:2-30 a=b*q",
        """{b_th} of the {a} pupils are sick. How many are there in class?
        Of {a} pupils 1/{b} are ill. How many are in the room?
        {n} spends {b_th} of {a} euros. How much is left?
        {b_th} of {a} eggs broke. How many are whole?
        {b_th} of a way of {a} km is done. How far is it still?
        Of {a} pages {n} has read {b_th}. How many are still to be read?
        1/{b} of {a} guests have left. How many are still here?
        {n} gave {b_th} of {his} {a} {t} away. How many has {he} left?""", ""),
]  # fmt: skip
# `z` is not told: it keeps the two splits possible where the values are few.
for _note, _word in ((10, "ten"), (20, "twenty"), (50, "fifty"), (100, "hundred")):
    _top = max(2, _note // 3)
    _pay = f"""How much do I get back from a {_word}?
        What change do I get from {_note} euros?
        How much change from a {_note}?
        I pay with a {_note} euro note. What do I get back?
        I hand over a {_word}. My change?
        How much comes back if I pay with {_note} euros?
        I give {_note} euros. How much do I get in return?
        With a {_word} in my hand, what is left?
        What is left of {_note} euros?"""
    SCENES.append(structure(f"{_note}-g*v", f"pays {_note}, {{g}} of {{v}}, back", f"g:2-9 v:2-{_top} z:1-99",
        """A loaf costs {v} euros and I buy {g} loaves.
        Bread is {v} euros and I take {g}.
        I buy {g} ice creams at {v} euros each.
        {g} drinks at {v} euros.
        One ticket is {v} euros. I need {g}.
        I get {g} cards, {v} euros each.
        {g} coffees for {v} euros each, please.
        {v} euros a kilo and I take {g} kilos.""", _pay))  # fmt: skip
    if _note not in (10, 20):
        continue
    SCENES.append(structure(f"{_note}-a", f"pays {_note}, price {{a}}, back", f"a:2-{_note - 1} z:1-99",
        """A loaf costs {a} euros.
        The bill is {a} euros.
        I buy a book for {a} euros.
        Lunch is {a} euros.
        My shopping comes to {a} euros.
        That makes {a} euros at the till.
        {a} euros to pay.""", _pay))  # fmt: skip
    SCENES.append(structure(f"{_note}-a-b", f"pays {_note}, -{{a}}, -{{b}}, back", f"a:2-{_note // 2} b:2-{_note // 2} z:1-99",
        """Bread costs {a} euros and cheese {b} euros.
        I buy a card for {a} euros and a pen for {b} euros.
        Tea is {a} euros, cake {b} euros.
        A ball for {a} euros and a cap for {b} euros.
        First {a} euros, then {b} euros for something else.""", _pay))  # fmt: skip
