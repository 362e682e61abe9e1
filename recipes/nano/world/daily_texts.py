"""Still more parts for `groups.py`: sharing, wholes and their parts, ways and speeds, sums.

Slots: as in `groups_texts.py`; `{folk}` several people and `{one}` one of them, `{t}` things, `{s2}` and
`{s1}` the two sorts of the whole `{whole}`, `{veh}` a vehicle, `{x1}` `{x2}` `{x3}` sorts of `{xs}`;
`{doX}` is "does she" or "do I" as the fact has it. A fact that ends with "?" is the whole wording.
"""

from recipes.nano.world.groups_texts import Structure, structure

SHARING: list[Structure] = [
    structure("w/g", "{w} by {g}, each", "g:2-12 q:2-40 w=g*q",
        """{n} shares {w} {t} equally among {g} {folk}.
        {n} shares {w} {t} fairly with {g} {folk}, and keeps none.
        {n} divides {w} {t} equally among {g} {folk}.
        {n} splits {w} {t} evenly between {g} {folk}.
        {n} gives {w} {t} to {g} {folk}, the same number to each.
        {n} hands out {w} {t} to {g} {folk} in equal parts.
        {n} deals {w} {t} to {g} {folk} evenly.
        {w} {t} are shared equally among {g} {folk}.
        {w} {t} are divided among {g} {folk} fairly.
        {w} {t} are split between {g} {folk}.
        {w} {t} are handed out evenly to {g} {folk}.
        {g} {folk} share {w} {t} equally.
        {g} {folk} divide {w} {t} among themselves fairly.
        {g} {folk} split {w} {t} evenly.
        {g} {folk} get {w} {t} together and share them equally.
        There are {w} {t} for {g} {folk}, and everyone gets the same.
        There are {g} {folk} and {w} {t}. Everybody gets the same number.
        We have {w} {t} and {g} {folk}. Everybody gets equally many.
        I want to share {w} {t} equally among {g} {folk}.
        I give {w} {t} to {g} {folk} so that all have the same.
        {w} {t}, {g} {folk}, equal shares.
        The {g} {folk} found {w} {t} and share them.""",
        """How many {t} does each {one} get?
        How many does each {one} get?
        How many {t} does each get?
        How many does each one get?
        How many {t} does everyone get?
        How many {t} for each {one}?
        How many {t} per {one}?
        How many are there for each?
        What is the share of each {one}?
        How many {t} does one {one} receive?
        What does each {one} get?
        Each {one} gets how many?
        how many each?"""),
    structure("w mod g", "{w} by {g}, rest", "g:3-12 q:2-30 r:1-11 w=g*q+r",
        """{n} shares {w} {t} equally among {g} {folk}.
        {n} divides {w} {t} equally among {g} {folk}.
        {n} gives {w} {t} to {g} {folk}, the same number to each and as many as possible.
        {w} {t} are shared equally among {g} {folk}.
        {g} {folk} share {w} {t} equally, but only whole ones.
        {g} {folk} split {w} {t} evenly.
        There are {g} {folk} and {w} {t}. Everybody gets the same number.
        We have {w} {t} and {g} {folk}. Everybody gets equally many.
        I want to share {w} {t} equally among {g} {folk}.""",
        """How many {t} are left over?
        How many are left over?
        How many {t} remain?
        How many {t} cannot be shared?
        What is left over?
        How many {t} are left at the end?
        How many are too many to share?
        What remains after that?"""),
    structure("w div g", "{w} by {g}, full", "g:3-12 q:2-30 r:1-11 w=g*q+r",
        """{n} shares {w} {t} equally among {g} {folk}, only whole ones.
        {w} {t} are shared equally among {g} {folk}, and some are left over.
        {g} {folk} share {w} {t} equally, but only whole ones.
        There are {g} {folk} and {w} {t}. Nobody gets a part of one.""",
        """How many {t} does each {one} get at most?
        How many whole {t} does each {one} get?
        How many full {t} does everyone get?
        At most how many does each {one} get?"""),
    structure("g*v", "{g} of {v}, sum", "g:2-30 v:2-40",
        """{g} {folk} have {v} {t} each.
        Each of {g} {folk} has {v} {t}.
        Every one of {g} {folk} brings {v} {t}.
        {n} gives {v} {t} to each of {g} {folk}.
        {n} wants to give each of {g} {folk} {v} {t}.
        {g} {folk} each get {v} {t}.
        {g} {folk} collect {v} {t} each.
        {g} {folk} need {v} {t} each.
        There are {g} {folk}. Each {one} has {v} {t}.
        There are {g} {folk}, and every {one} gets {v} {t}.
        {v} {t} for each of {g} {folk}.
        I have {g} {folk} and give {v} {t} to each.
        If each {one} gets {v} {t} and there are {g} {folk}.
        How many {t} do {g} {folk} have if each has {v}?
        How many {t} do you need for {g} {folk} if everyone gets {v}?
        How many {t} are needed so that each of {g} {folk} gets {v}?
        {g} {folk} with {v} {t} each have how many {t} in all?""",
        """How many {t} is that?
        How many {t} is that in total?
        How many {t} are there altogether?
        How many {t} are there in all?
        How many {t} are needed?
        What is the total number of {t}?
        How many {t} together?
        total?"""),
    structure("a-g*v", "{a}, -{g} of {v}, now", "a:20-200 g:2-9 v:2-20",
        """{n} has {a} {t} and gives {v} to each of {g} {folk}.
        {n} has {a} {t}. {He} gives {g} {folk} {v} each.
        There are {a} {t}. {g} {folk} take {v} each.
        There are {a} {t} and each of {g} {folk} takes {v}.
        I have {a} {t} and give {v} to each of my {g} {folk}.
        From {a} {t}, {g} {folk} get {v} each.""",
        """How many {t} are left?
        How many are left?
        How many remain?
        How many {t} {doX} have left?
        How many {t} {doX} keep?
        How many {t} are still there?
        What is left?"""),
]  # fmt: skip

WHOLES: list[Structure] = [
    structure("a-b", "sum {a}, part {b}, rest", "a:5-300 b:2-250",
        """There are {a} {whole}. {b} of them are {s1} and the others are {s2}.
        There are {a} {whole}, {b} of them {s1}, the rest {s2}.
        There are {a} {whole} and {b} are {s1}.
        Of {a} {whole}, {b} are {s1} and the rest are {s2}.
        Of the {a} {whole}, {b} are {s1}.
        Out of {a} {whole}, {b} are {s1} and the others {s2}.
        {b} of {a} {whole} are {s1}, all others are {s2}.
        {b} out of {a} {whole} are {s1}.
        We have {a} {whole}, {s2} and {s1}. {b} are {s1}.
        {n} counts {a} {whole}. {b} are {s1}, the rest are {s2}.
        {a} {whole} are {s1} or {s2}. {b} are {s1}.
        In all there are {a} {whole}. {b} are {s1}.
        Among {a} {whole} there are {b} that are {s1}. The others are {s2}.
        {a} {whole}, {b} {s1}, rest {s2}.""",
        """How many are {s2}?
        How many {whole} are {s2}?
        How many of them are {s2}?
        How many of the {whole} are {s2}?
        What is the number of {s2} ones?
        How many {s2} ones are there?
        So how many are {s2}?
        How many are not {s1}?
        How many {whole} are not {s1}?
        Find the number of {s2} {whole}.
        how many {s2}?"""),
    structure("a-b-c", "sum {a}, parts {b} and {c}, rest", "a:20-300 b:2-120 c:2-120",
        """There are {a} {whole}. {b} are {s1}, {c} are new and the rest are {s2}.
        Of {a} {whole}, {b} are {s1}, {c} are lost and the others are {s2}.
        Out of {a} {whole}, {b} are {s1} and {c} are missing. All others are {s2}.
        {b} of {a} {whole} are {s1}, {c} are gone, the rest are {s2}.
        {n} has {a} {whole}: {b} {s1}, {c} unknown and the rest {s2}.""",
        """How many are {s2}?
        How many {whole} are {s2}?
        How many of them are {s2}?
        How many {s2} ones are there?
        how many {s2}?"""),
    structure("a+b", "{a} and {b}, sum", "a:2-250 b:2-150",
        """There are {a} {s1} {whole} and {b} {s2} {whole}.
        {a} {whole} are {s1} and {b} are {s2}.
        {n} counts {a} {s1} and {b} {s2} {whole}.
        We have {a} {s1} {whole} and {b} {s2} ones.
        {b} {whole} are {s2}, and {a} are {s1}.
        {a} {s1} and {b} {s2} {whole}.""",
        """How many {whole} are there?
        How many {whole} are there in total?
        How many {whole} are there altogether?
        How many {whole} is that in all?
        What is the total number of {whole}?
        How many are there together?"""),
    structure("a+b", "{a} and {b}, sum", "a:2-250 b:2-150",
        """There are {a} {x1} and {b} {x2}.
        {n} has {a} {x1} and {b} {x2}.
        {n} sees {a} {x1} and {b} {x2}.
        {n} counts {a} {x1} and {b} {x2}.
        We have {a} {x1} and {b} {x2}.
        I have {a} {x1} and {b} {x2}.
        {a} {x1} and {b} {x2}.
        I counted {a} {x1}. Then I counted {b} {x2}.
        There are {a} {x1}. There are also {b} {x2}.""",
        """How many {xs} are there?
        How many {xs} is that?
        How many {xs} are there in total?
        How many {xs} are there altogether?
        How many {xs} in all?
        What is the total number of {xs}?
        How many {xs} {doX} have?
        How many {xs} is that together?
        number of {xs}?"""),
    structure("a+b+c", "{a} and {b} and {c}, sum", "a:2-150 b:2-150 c:2-150",
        """There are {a} {x1}, {b} {x2} and {c} {x3}.
        {n} has {a} {x1}, {b} {x2} and {c} {x3}.
        {n} counts {a} {x1}, {b} {x2} and {c} {x3}.
        We have {a} {x1}, {b} {x2} and {c} {x3}.
        I have {a} {x1}, {b} {x2} and {c} {x3}.
        {a} {x1}, {b} {x2} and {c} {x3}.
        I saw {a} {x1}, then {b} {x2} and then {c} {x3}.""",
        """How many {xs} are there?
        How many {xs} is that?
        How many {xs} are there in total?
        How many {xs} are there altogether?
        How many {xs} in all?
        What is the total number of {xs}?
        How many {xs} {doX} have?
        total {xs}?"""),
    structure("a-b", "sum {a}, part {b}, rest", "a:5-250 b:2-200",
        """There are {a} {xs}, only {x1} and {x2}. {b} of them are {x1}.
        {n} has {a} {xs}: {b} are {x1} and the rest are {x2}.
        Of {a} {xs}, {b} are {x1} and the others are {x2}.
        {b} of the {a} {xs} are {x1}, the rest {x2}.
        Out of {a} {xs} {b} are {x1}. All others are {x2}.
        I have {a} {xs}. {b} are {x1}, the rest are {x2}.
        {x1} and {x2} together are {a} {xs}. {b} are {x1}.""",
        """How many {x2} are there?
        How many are {x2}?
        How many of them are {x2}?
        How many {x2} is that?
        How many {x2}?
        What is the number of {x2}?
        How many {x2} {doX} have?"""),
]  # fmt: skip

WAYS: list[Structure] = [
    structure("g*v", "{g} of {v}, sum", "g:2-12 v:4-120",
        """{veh} drives at {v} km/h.
        {veh} drives {v} km/h.
        {veh} goes {v} km per hour.
        {veh} goes at {v} miles per hour.
        {veh} travels at a speed of {v} km/h.
        {veh} travels at {v} mph.
        {veh} moves at {v} km an hour.
        {veh} has a speed of {v} km/h.
        The speed is {v} km/h.
        {veh} covers {v} km every hour.
        {veh} covers {v} km in an hour.
        {veh} keeps a steady speed of {v} km/h.
        At a speed of {v} km/h.
        {veh} needs one hour for {v} km.
        {n} rides at {v} km/h.
        {n} drives {v} km in one hour.
        {n} travels at {v} km per hour.
        How far does {veh2} go in {g} hours at {v} km/h?
        How far do I get in {g} hours at {v} km/h?
        How many km are {g} hours at {v} km/h?
        What distance does {veh2} cover in {g} hours at {v} km per hour?
        {g} hours at {v} km/h. how far?""",
        """How far is that in {g} hours?
        How far does it get in {g} hours?
        How far in {g} hours?
        What distance is covered in {g} hours?
        How long is the way after {g} hours?
        What is the distance after {g} hours?
        How far is it after {g} hours?
        How many km or miles is that in {g} hours?
        In {g} hours, how far is that?
        What distance is that in {g} hours?
        distance after {g} hours?"""),
    structure("w/v", "{w} by {v}, times", "v:4-120 q:2-12 w=v*q",
        """{veh} drives at {v} km/h.
        {veh} goes {v} km per hour.
        {veh} travels at a speed of {v} km/h.
        {veh} moves at {v} km an hour.
        {veh} has a speed of {v} km/h.
        The speed is {v} km/h.
        {veh} covers {v} km every hour.
        {n} drives {v} km in one hour.
        {n} travels at {v} km per hour.
        How long does {veh2} take for {w} km at {v} km/h?
        How many hours does {veh2} need for {w} km at {v} km/h?
        How many hours are {w} km at {v} km/h?
        {w} km at {v} km/h. how many hours?
        At {v} km/h, how many hours does it take to drive {w} km?""",
        """How long does it take for {w} km?
        How many hours are needed for {w} km?
        How many hours does it take for {w} km?
        How many hours is that for {w} km?
        For {w} km, how many hours does it take?
        After how many hours are {w} km done?
        How long do {w} km take, in hours?
        In how many hours are {w} km covered?"""),
    structure("w/g", "{w} by {g}, each", "g:2-12 q:4-120 w=g*q",
        """{veh} drives {w} km in {g} hours.
        {veh} needs {g} hours for {w} km.
        {veh} covers {w} km in {g} hours.
        {veh} travels {w} km in {g} hours.
        {n} drove {w} km in {g} hours.
        It took {n} {g} hours to drive {w} km.
        {w} km take {g} hours.
        The trip of {w} km lasts {g} hours.
        How fast is {veh2} that covers {w} km in {g} hours?
        What is the speed if {veh2} drives {w} km in {g} hours?""",
        """How fast is that in km per hour?
        How fast is that?
        What is the speed?
        What is the speed in km/h?
        What is the average speed?
        How many km is that per hour?
        How many km is that in one hour?
        What speed is that?
        Find the speed in km/h."""),
    structure("a-b", "sum {a}, part {b}, rest", "a:20-400 b:5-350",
        """The way is {a} km long. {b} km are done.
        The trip is {a} km long. {n} has driven {b} km.
        {n} has to drive {a} km and has already driven {b} km.
        {n} wants to walk {a} km. {He} has walked {b} km so far.
        It is {a} km to the sea. We have driven {b} km.
        The distance between two towns is {a} km. {n} has gone {b} km.
        I must travel {a} km and I have done {b} km.
        A path is {a} m long, and {b} m of it are finished.""",
        """How far is it still?
        How much is left?
        How far is left to go?
        How many km or m are left?
        What distance is left?
        How far to go?
        How much of the way is left?
        What is the rest of the way?"""),
    structure("g*2*v", "{g} of 2 of {v}, sum", "g:2-12 v:2-40",
        """The way to work is {v} km. {n} goes there and back {g} times.
        School is {v} km away. {n} goes there and back on {g} days.
        {n} drives {v} km to work and {v} km back on {g} days.
        It is {v} km to the lake. {n} makes the trip there and back {g} times.""",
        """How far is that in all?
        How many km is that?
        How many km is that in total?
        What distance is that altogether?"""),
    structure("2*v", "2 of {v}, sum", "v:2-300",
        """The way to work is {v} km.
        School is {v} km away.
        It is {v} km to the lake.
        The distance to the town is {v} km.
        One way takes {v} minutes.
        A flight there is {v} km.""",
        """How far or long is it there and back?
        How much is it there and back?
        There and back, how much is that?
        What is it both ways?
        How much is the round trip?
        And there and back?"""),
    structure("a+b-c", "{a}, +{b}, -{c}, now", "a:1-30 b:2-20 c:2-20",
        """A lift is on floor {a}. It goes up {b} floors and then down {c} floors.
        {n} stands on step {a}, goes {b} steps up and {c} steps down.
        {n} is on page {a}, turns {b} pages forward and {c} pages back.
        A lift starts at floor {a}, rises {b} floors and goes {c} floors down again.
        A game piece is on field {a}. It moves {b} forward and {c} back.""",
        """Where is it now?
        Which number is that now?
        What number does it end on?
        Which one is it in the end?
        Where does that end?"""),
    structure("a-b+c", "{a}, -{b}, +{c}, now", "a:10-40 b:2-20 c:2-20",
        """A lift is on floor {a}. It goes down {b} floors and then up {c} floors.
        {n} stands on step {a}, goes {b} steps down and {c} steps up.
        A lift starts at floor {a}, goes down {b} floors and rises {c} floors again.
        A game piece is on field {a}. It moves {b} back and {c} forward.""",
        """Where is it now?
        Which number is that now?
        What number does it end on?
        Which one is it in the end?
        Where does that end?"""),
]  # fmt: skip

FOLK = [tuple(pair.split("/")) for pair in (
    "friends/friend children/child kids/kid people/person guests/guest pupils/pupil students/student players/player sisters/sister brothers/brother "
    "girls/girl boys/boy classmates/classmate cousins/cousin workers/worker teachers/teacher neighbours/neighbour winners/winner teams/team "
    "families/family pirates/pirate monkeys/monkey dogs/dog cats/cat roommates/roommate grandchildren/grandchild colleagues/colleague siblings/sibling"
).split()]  # fmt: skip
SORTS = [tuple(line.split("/")) for line in """pupils/ill/healthy
pupils/present/absent
students/late/on time
seats/taken/free
rooms/empty/full
lamps/on/off
eggs/broken/good
tickets/sold/unsold
apples/ripe/unripe
apples/red/green
cars/new/old
balls/red/blue
balls/black/white
marbles/green/yellow
books/new/used
pages/read/unread
emails/read/unread
bills/paid/unpaid
tasks/done/open
questions/right/wrong
answers/correct/wrong
doors/open/closed
bottles/full/empty
plates/clean/dirty
cups/clean/dirty
socks/black/grey
flowers/white/pink
birds/black/brown
cats/black/white
guests/young/old
people/tall/short
windows/open/shut
shops/open/closed
chairs/broken/fine
toys/cheap/expensive
cards/red/black
players/tired/fit
houses/big/small
trees/tall/small
stones/light/heavy
coins/old/new
places/free/occupied""".split("\n")]  # fmt: skip
SORTED = [line.split("/") for line in """animals/cows/sheep/pigs/hens/goats/horses/ducks
pets/cats/dogs/hamsters/rabbits/birds
birds/ducks/geese/swans/crows
people/men/women/children
people/adults/children/babies
children/girls/boys/babies
pupils/girls/boys/newcomers
pieces of fruit/apples/pears/oranges/bananas/plums
vegetables/carrots/onions/potatoes/peppers
flowers/roses/tulips/lilies/daisies
vehicles/cars/buses/trucks/bikes
drinks/coffees/teas/juices/waters
trees/oaks/pines/birches/maples
clothes/shirts/socks/hats/scarves
books/novels/comics/atlases/dictionaries
sweets/candies/chocolates/lollipops
coins/pennies/nickels/dimes
things/pens/rulers/erasers/pencils
things/cups/plates/forks/spoons
tools/hammers/saws/drills
instruments/guitars/drums/flutes/violins
meals/pizzas/burgers/salads
fish/trout/salmon/carp
cards/aces/kings/queens
shapes/circles/squares/triangles
visitors/adults/children/seniors
workers/cooks/waiters/cleaners
bakery items/rolls/breads/cakes""".split("\n")]  # fmt: skip
VEHICLES = ["A car", "A train", "A bus", "A truck", "A bike", "A ship", "A plane", "A boat", "A cyclist", "A motorbike", "A taxi", "A van", "A rider", "A tram", "A scooter", "My car", "Our bus", "The train", "The car", "A runner"]  # fmt: skip

# Lengths, weights and volumes with one decimal: `{a}` `{b}` `{c}` `{v}` in tenths, `{g}` a whole number.
TENTHS: list[Structure] = [
    structure("a+b", "{a} and {b}, sum", "a:2-200 b:2-200",
        """{n} walks {a} km in the morning and {b} km in the evening.
        {n} ran {a} km on Monday and {b} km on Tuesday.
        One bag weighs {a} kg and another {b} kg.
        A bottle has {a} litres and a can {b} litres.
        A board of {a} m and a board of {b} m are put end to end.
        {n} buys {a} kg of apples and {b} kg of pears.
        I drove {a} km, then {b} km.
        It rained {a} cm on Monday and {b} cm on Sunday.
        A rope is {a} m long. It gets {b} m longer.
        {n} weighs {a} kg and gains {b} kg.""",
        """How much is that in total?
        How much is that altogether?
        What is the total?
        How much is it in all?
        How much is that together?
        What is the sum?
        How much now?"""),
    structure("a-b", "{a}, -{b}, now", "a:20-400 b:2-300",
        """A rope is {a} m long. {n} cuts off {b} m.
        A bottle holds {a} litres and {n} drinks {b} litres.
        {n} has {a} kg of flour and uses {b} kg.
        The way is {a} km and {n} has walked {b} km.
        A bag weighs {a} kg. {n} takes out {b} kg.
        {n} weighs {a} kg and loses {b} kg.
        A tank has {a} litres. {b} litres leak out.
        There are {a} m of cloth, and {b} m are used.
        I have {a} kg of rice. I cook {b} kg.""",
        """How much is left?
        How much remains?
        What is left?
        How much is it then?
        How much is there now?
        What remains?"""),
    structure("a-b", "A {a}, B {b}, diff", "a:20-400 b:2-300",
        """One bag weighs {a} kg and another {b} kg.
        {n} jumps {a} m and {m} jumps {b} m.
        The first rope is {a} m long, the second {b} m.
        {n} ran {a} km. {m} ran {b} km.
        Today it is {a} degrees, yesterday it was {b} degrees.
        {m} needs {b} seconds and {n} needs {a} seconds.""",
        """What is the difference?
        How big is the difference?
        By how much do they differ?
        How much is the difference?"""),
    structure("g*v", "{g} of {v}, sum", "g:2-9 v:2-120",
        """{n} runs {v} km a day for {g} days.
        One bag weighs {v} kg and there are {g} bags.
        {g} bottles hold {v} litres each.
        {n} cuts {g} pieces of {v} m each.
        {g} parcels weigh {v} kg each.
        A lap is {v} km long. {n} runs {g} laps.
        {n} drinks {v} litres a day for {g} days.""",
        """How much is that in total?
        How much is that altogether?
        What is the total?
        How much is it in all?
        How much is that?"""),
]  # fmt: skip
