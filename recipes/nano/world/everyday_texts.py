"""More parts for `groups.py`: ages and years, rectangles, fractions, averages, temperatures.

Slots: as in `groups_texts.py`; `{who}` a person as a subject with `{he}` `{his}`, `{kin}` another
person, `{t}` things, `{f}` food, `{u}` a unit of length, `{b_th}` the fraction 1/b in words, `{yard}`
something rectangular, `{built}` something that has a year, `{meal}` some series of numbers.
"""

from recipes.nano.world.groups_texts import Structure, structure

AGES: list[Structure] = [
    structure("a+b", "{a}, +{b}, then", "a:2-70 b:2-40",
        """{who} is {a} years old.
        {who} is {a}.
        {who} is {a} now.
        {who} turned {a} today.
        {who} is {a} years of age.
        {who} celebrates a birthday and is {a} now.
        The age of {who} is {a}.
        Today {who} is {a} years old.""",
        """How old will {he} be in {b} years?
        In {b} years, how old will {he} be?
        What will be {his} age in {b} years?
        How old is {he} in {b} years?
        How old will {he} be {b} years from now?
        What age will {he} have after {b} years?
        How old will {he} be when {b} years have passed?
        {b} years later, how old is {he}?
        How old is {he} {b} years later?"""),
    structure("a-b", "{a}, -{b}, then", "a:10-90 b:2-60",
        """{who} is {a} years old.
        {who} is {a}.
        {who} is {a} now.
        {who} turned {a} today.
        The age of {who} is {a}.
        Today {who} is {a} years old.""",
        """How old was {he} {b} years ago?
        {b} years ago, how old was {he}?
        What was {his} age {b} years ago?
        What age was {he} {b} years ago?
        How old was {he} {b} years earlier?
        How old was {he} {b} years before?"""),
    structure("a-b", "?, +{b}, then {a}, before", "a:10-90 b:2-60",
        """In {b} years {who} will be {a}.
        In {b} years {who} will be {a} years old.
        {who} will be {a} in {b} years.
        {who} will turn {a} in {b} years.
        {b} years from now {who} will be {a} years old.
        After {b} more years {who} will be {a}.""",
        """How old is {he} now?
        How old is {he} today?
        What is {his} age now?
        What age is {he} at the moment?
        How old is {he}?"""),
    structure("a+b", "?, -{b}, then {a}, before", "a:2-60 b:2-40",
        """{b} years ago {who} was {a}.
        {b} years ago {who} was {a} years old.
        {who} was {a} {b} years ago.
        {who} was {a} years old {b} years ago.""",
        """How old is {he} now?
        How old is {he} today?
        What is {his} age now?
        How old is {he}?"""),
    structure("a-b", "A {a}, B {b}, diff", "a:10-90 b:2-60",
        """{who} is {b} years old.
        {who} is {b}.
        {who} is {b} now.
        At the moment {who} is {b}.""",
        """In how many years will {he} be {a}?
        How many years until {he} is {a}?
        How long until {he} turns {a}, in years?
        When will {he} be {a}, in how many years?
        How many more years until {he} is {a} years old?
        How many years must pass until {he} is {a}?"""),
    structure("a-b", "from {b} to {a}, years", "a:1990-2040 b:1920-1989",
        """{who} was born in {b}.
        {who} was born in the year {b}.
        {built} was built in {b}.
        {built} opened in {b}.
        {built} was founded in {b}.
        The birth year of {who} is {b}.""",
        """How many years later is {a}?
        How many years is it from then to {a}?
        How many years had passed in {a}?
        How old is that in {a}?
        What age is that in {a}?
        How many years is that until {a}?"""),
    structure("a-b", "from {b} to {a}, years", "a:1990-2040 b:1920-1989",
        """{who} was born in {b}.
        {who} was born in the year {b}.
        {who} came into the world in {b}.
        The birth year of {who} is {b}.""",
        """How old is {he} in {a}?
        How old was {he} in {a}?
        How old does {he} turn in {a}?
        What age does {he} reach in {a}?
        How old will {he} be in the year {a}?
        In {a}, how old is {he}?"""),
    structure("a-b", "from {b} to {a}, years", "a:1950-2040 b:1800-1949",
        """{built} was built in {b}.
        {built} dates from {b}.
        {built} was founded in {b} and closed in {a}.
        {built} existed from {b} to {a}.
        {built} opened in {b} and shut in {a}.
        {built} was there from {b} to {a}.""",
        """How old was it in {a}?
        How many years old was it in {a}?
        How many years are between {b} and {a}?
        How many years is that?
        How many years passed between {b} and {a}?
        How many years is it from {b} to {a}?
        For how many years was that?
        How long was that, in years?"""),
    structure("a-b", "from {b} to {a}, years", "a:1950-2040 b:1870-1949",
        """{who} was born in {b} and died in {a}.
        {who} lived from {b} to {a}.
        {who} was born in {b}. {He} died in {a}.""",
        """How old did {he} get?
        How old was {he} at the end?
        At what age did {he} die?
        How many years did {he} live?
        How old was {he} then?"""),
    structure("a+b", "from {a}, +{b}, year", "a:1900-2020 b:3-90",
        """{who} was born in {a}.
        {who} was born in the year {a}.
        The birth year of {who} is {a}.""",
        """In which year does {he} turn {b}?
        In what year is {he} {b} years old?
        When does {he} turn {b}?
        Which year is it when {he} is {b}?
        What year will {he} be {b}?
        When is {his} birthday number {b}, which year?"""),
    structure("a+b", "from {a}, +{b}, year", "a:1800-2020 b:3-120",
        """{built} was built in {a}.
        {built} opened in {a}.
        {built} was founded in {a}.
        The year is {a}.
        It all started in {a}.""",
        """What year is it {b} years later?
        In which year is that {b} years ago?
        Which year is {b} years after that?
        {b} years later, what year is it?
        What is the year {b} years after?"""),
    structure("a-b", "from {a}, -{b}, year", "a:1950-2030 b:3-90",
        """{who} turned {b} in {a}.
        {who} is {b} years old in {a}.
        In {a} {who} had {his} birthday number {b}.
        In {a}, {who} was {b} years old.""",
        """In which year was {he} born?
        When was {he} born?
        What is {his} birth year?
        In what year was {he} born?
        Which year was {he} born in?"""),
    structure("a+b+2*c", "{a} and {b}, +2 of {c}, sum", "a:2-60 b:2-60 c:2-15",
        """{who} is {a} and {kin} is {b}.
        {who} is {a} years old and {kin} is {b} years old.
        {kin} is {b} and {who} is {a}.""",
        """How old will they be together in {c} years?
        What is the sum of their ages in {c} years?
        In {c} years, what will their ages add up to?"""),
]  # fmt: skip

SHAPES: list[Structure] = [
    structure("a*b", "sides {a} and {b}, area", "a:2-60 b:2-60",
        """A rectangle is {a} {u} long and {b} {u} wide.
        A rectangle has sides of {a} {u} and {b} {u}.
        A rectangle measures {a} {u} by {b} {u}.
        A rectangle has a length of {a} {u} and a width of {b} {u}.
        The length of a rectangle is {a} {u} and its width is {b} {u}.
        {yard} is {a} {u} long and {b} {u} wide.
        {yard} measures {a} {u} by {b} {u}.
        {yard} has sides of {a} {u} and {b} {u}.
        {yard} is {a} by {b} {u}.
        Rectangle: {a} {u} x {b} {u}.
        {yard} of {a} {u} by {b} {u}.
        The sides of a rectangle are {a} {u} and {b} {u}.
        Take a rectangle with sides {a} and {b}.""",
        """What is its area?
        What is the area?
        How big is its area?
        How large is the area?
        Find the area.
        Calculate the area.
        How much area does it cover?
        What is the surface in square {u}?
        How many square {u} is that?
        How many square {u} does it have?
        Compute the area in square {u}.
        area?"""),
    structure("2*(a+b)", "sides {a} and {b}, around", "a:2-90 b:2-60",
        """A rectangle is {a} {u} long and {b} {u} wide.
        A rectangle has sides of {a} {u} and {b} {u}.
        A rectangle measures {a} {u} by {b} {u}.
        A rectangle has a length of {a} {u} and a width of {b} {u}.
        The length of a rectangle is {a} {u} and its width is {b} {u}.
        {yard} is {a} {u} long and {b} {u} wide.
        {yard} measures {a} {u} by {b} {u}.
        {yard} has sides of {a} {u} and {b} {u}.
        {yard} is {a} by {b} {u}.
        Rectangle: {a} {u} x {b} {u}.
        {yard} of {a} {u} by {b} {u}.
        The sides of a rectangle are {a} {u} and {b} {u}.
        Take a rectangle with sides {a} and {b}.""",
        """What is its perimeter?
        What is the perimeter?
        How long is its perimeter?
        Find the perimeter.
        Calculate the perimeter.
        How long is the way around it?
        How long is a fence around it?
        How many {u} of fence go around it?
        How far is it once around?
        How long is its border?
        Compute the perimeter in {u}.
        How long is the edge all around?
        perimeter?"""),
    structure("a*4", "side {a}, 4 sides, around", "a:2-200",
        """A square has a side of {a} {u}.
        A square has sides of {a} {u}.
        The side of a square is {a} {u}.
        A square is {a} {u} long and wide.
        A square garden has sides of {a} {u}.
        Each side of a square is {a} {u} long.
        Square with side {a}.""",
        """What is its perimeter?
        What is the perimeter?
        Find the perimeter.
        How long is the way around it?
        How long is a fence around it?
        How far is it once around?
        How long are all four sides together?
        perimeter?"""),
    structure("a*a", "side {a}, square, area", "a:2-60",
        """A square has a side of {a} {u}.
        A square has sides of {a} {u}.
        The side of a square is {a} {u}.
        A square is {a} {u} long and wide.
        A square garden has sides of {a} {u}.
        Each side of a square is {a} {u} long.
        Square with side {a}.""",
        """What is its area?
        What is the area?
        Find the area.
        How big is the area?
        How many square {u} is that?
        How large is it in square {u}?
        area?"""),
    structure("a+b+c", "{a} and {b} and {c}, sum", "a:5-90 b:5-90 c:5-90",
        """A triangle has sides of {a} {u}, {b} {u} and {c} {u}.
        The sides of a triangle are {a}, {b} and {c} {u} long.
        A triangle has sides {a}, {b} and {c}.
        A triangular garden has sides of {a}, {b} and {c} {u}.""",
        """What is its perimeter?
        What is the perimeter?
        How long is the way around it?
        Find the perimeter.
        How long are the three sides together?"""),
    structure("a*3", "side {a}, 3 sides, around", "a:2-200",
        """A triangle has three equal sides of {a} {u}.
        All three sides of a triangle are {a} {u} long.
        An equilateral triangle has a side of {a} {u}.""",
        """What is its perimeter?
        What is the perimeter?
        How long is the way around it?
        Find the perimeter."""),
    structure("a*b*c", "sides {a} and {b} and {c}, volume", "a:2-20 b:2-12 c:2-9",
        """A box is {a} {u} long, {b} {u} wide and {c} {u} high.
        A box measures {a} by {b} by {c} {u}.
        A tank is {a} {u} long, {b} {u} wide and {c} {u} deep.
        A block has sides of {a}, {b} and {c} {u}.
        The length, width and height of a box are {a}, {b} and {c} {u}.""",
        """What is its volume?
        What is the volume?
        Find the volume.
        How many cubic {u} is that?
        How many cubic {u} does it hold?
        Calculate the volume."""),
    structure("w/a", "area {w}, side {a}, side", "a:2-20 q:2-40 w=a*q",
        """The area of a rectangle is {w} and one side is {a}.
        A rectangle has an area of {w} square {u} and is {a} {u} long.
        A rectangle of {w} square {u} is {a} {u} wide.
        {yard} has {w} square {u} and is {a} {u} long.""",
        """How long is the other side?
        What is the other side?
        What is the length of the other side?
        Find the other side."""),
    structure("w/4", "around {w}, 4 sides, side", "q:2-90 w=4*q",
        """The perimeter of a square is {w} {u}.
        A square has a perimeter of {w} {u}.
        A fence of {w} {u} goes around a square garden.""",
        """How long is one side?
        What is the length of a side?
        How long is each side?
        Find the side."""),
]  # fmt: skip

PARTS: list[Structure] = [
    structure("a/b", "1/{b} of {a}", "b:2-10 q:2-60 a=b*q",
        """{who} has {a} {t}. {b_th} of them are red.
        {who} has {a} {t} and {b_th} of them are blue.
        Of {a} {t}, {b_th} are green.
        {b_th} of the {a} {t} are new.
        {b_th} of {a} {t} are old.
        There are {a} {t} and {b_th} of them are broken.""",
        """How many is that?
        How many {t} is that?
        How many {t} are that?
        How many are those?
        What number is that?"""),
    structure("a/b", "1/{b} of {a}", "b:2-10 q:2-60 a=b*q",
        """{who} has {a} {t} and gives {b_th} of them to {kin}.
        {who} gives {b_th} of {his} {a} {t} to {kin}.
        From {a} {t}, {kin} gets {b_th}.
        {kin} takes {b_th} of the {a} {t}.""",
        """How many {t} does {kin} get?
        How many does {kin} get?
        How many {t} go to {kin}?
        How many {t} is that for {kin}?"""),
    structure("a-a/b", "{a}, -1/{b} of {a}, now", "b:2-10 q:2-60 a=b*q",
        """{who} has {a} {t} and gives {b_th} of them away.
        {who} has {a} {t} and gives {b_th} of them to {kin}.
        {who} had {a} {t} and lost {b_th} of them.
        {who} had {a} {t} and sold {b_th} of them.
        {b_th} of {a} {t} were sold.
        {b_th} of the {a} {t} were taken away.
        {who} bakes {a} {f} and {b_th} of them are eaten.
        {who} eats {b_th} of {a} {f}.
        There are {a} people and {b_th} of them leave.""",
        """How many are left?
        How many remain?
        How many are still there?
        What is left?
        How many are there now?
        How many is that then?"""),
    structure("a/b*c", "{c}/{b} of {a}", "b:3-10 c:2-9 q:2-30 a=b*q",
        """{who} has {a} {t} and {c}/{b} of them are red.
        {c}/{b} of {a} {t} are new.
        {c}/{b} of the {a} people say yes.
        {who} sells {c}/{b} of {a} {t}.
        {who} has read {c}/{b} of a book with {a} pages.""",
        """How many is that?
        How many are that?
        What number is that?
        How many is it?"""),
    structure("a*b", "?, 1/{b} is {a}, before", "b:2-10 a:2-60",
        """{b_th} of the {t} of {who} are {a} {t}.
        {a} {t} are {b_th} of all {t}.
        {who} gave away {a} {t}, which is {b_th} of all {t}.""",
        """How many {t} are there in all?
        How many {t} were there?
        What is the whole number of {t}?
        How many are all of them?"""),
]  # fmt: skip

AVERAGES: list[Structure] = [
    structure("(a+b)/2", "{a} and {b}, average", "a:2-90 q:2-90 b=2*q-a",
        """{who} {meal_did} {a} {meal} on Monday and {b} on Tuesday.
        {who} {meal_did} {a} {meal} on the first day and {b} on the second.
        {who} {meal_did} {a} and {b} {meal} on two days.
        {who} {meal_did} {a} {meal}, {kin} {meal_did} {b}.""",
        """What is the average?
        How many {meal} is that on average?
        What is the mean?
        How many {meal} on average?
        Find the average.
        What is the average number of {meal}?"""),
    structure("(a+b+c)/3", "{a} and {b} and {c}, average", "a:2-60 b:2-60 q:2-60 c=3*q-a-b",
        """{who} {meal_did} {a}, {b} and {c} {meal} on three days.
        {who} {meal_did} {a} {meal} on Monday, {b} on Tuesday and {c} on Wednesday.
        On three days {who} {meal_did} {a}, {b} and {c} {meal}.
        Three friends {meal_did} {a}, {b} and {c} {meal}.
        {who} got {a}, {b} and {c} points in three games.
        The temperatures on three days were {a}, {b} and {c} degrees.
        Three parcels weigh {a} kg, {b} kg and {c} kg.""",
        """What is the average?
        What is that on average?
        What is the mean?
        Find the average.
        What is the average of the three?
        Calculate the mean."""),
]  # fmt: skip

DEGREES: list[Structure] = [
    structure("a+b", "{a}, +{b}, now", "a:-20-25 b:2-35",
        """It is {a} degrees in the morning and gets {b} degrees warmer.
        The temperature was {a} degrees and rose by {b} degrees.
        It was {a} °C. It became {b} degrees warmer.
        In the morning it was {a} degrees. By noon it was {b} degrees warmer.
        The thermometer showed {a} degrees and went up by {b} degrees.
        The temperature starts at {a} degrees and climbs {b} degrees.
        At night it was {a} degrees. The day was {b} degrees warmer.
        From {a} degrees the temperature increases by {b} degrees.
        It was {a} degrees and then {b} degrees hotter.""",
        """What is the temperature now?
        How many degrees is it now?
        How warm is it then?
        What is the temperature then?
        What is the new temperature?
        How many degrees is that?
        What does the thermometer show now?"""),
    structure("a-b", "{a}, -{b}, now", "a:-10-30 b:2-35",
        """It is {a} degrees in the evening and gets {b} degrees colder.
        The temperature was {a} degrees and fell by {b} degrees.
        It was {a} °C. It became {b} degrees colder.
        At noon it was {a} degrees. By night it was {b} degrees colder.
        The thermometer showed {a} degrees and went down by {b} degrees.
        The temperature starts at {a} degrees and drops {b} degrees.
        By day it was {a} degrees. The night was {b} degrees cooler.
        From {a} degrees the temperature decreases by {b} degrees.
        It was {a} degrees and then {b} degrees less.""",
        """What is the temperature now?
        How many degrees is it now?
        How cold is it then?
        What is the temperature then?
        What is the new temperature?
        How many degrees is that?
        What does the thermometer show now?"""),
    structure("a-b", "A {a}, B {b}, diff", "a:1-30 b:-25--1",
        """It is {a} degrees inside and {b} degrees outside.
        By day it was {a} degrees, at night {b} degrees.
        The highest temperature was {a} degrees and the lowest {b} degrees.
        In the kitchen it is {a} degrees and in the freezer {b} degrees.
        Yesterday it was {a} degrees, today it is {b} degrees.
        The temperature fell from {a} to {b} degrees.
        The temperature rose from {b} to {a} degrees.""",
        """What is the difference?
        How many degrees is the difference?
        What is the difference in degrees?
        By how many degrees do they differ?
        How big is the change in degrees?
        How many degrees lie between them?"""),
]  # fmt: skip

YARDS = ["A garden", "A field", "A room", "A park", "A picture", "A carpet", "A table", "A yard", "A poster", "A wall", "A pool",
         "A playground", "A floor", "A card", "A window", "A flag", "A farm", "A board", "A hall", "My kitchen", "My bedroom"]  # fmt: skip
BUILT = ["A bridge", "A school", "A club", "A museum", "The tower", "A church", "The town hall", "A company", "A shop", "A hotel", "The library",
         "A castle", "My house", "Our house", "A theatre", "The station", "The zoo", "A restaurant", "A football club", "The old mill"]  # fmt: skip
MEALS = [("read", "pages"), ("ran", "km"), ("walked", "km"), ("scored", "points"), ("sold", "tickets"), ("ate", "apples"), ("wrote", "emails"),
         ("picked", "flowers"), ("drank", "glasses"), ("swam", "laps"), ("slept", "hours"), ("caught", "fish"), ("baked", "cakes"),
         ("earned", "coins"), ("solved", "puzzles"), ("drove", "miles"), ("found", "shells"), ("worked", "hours")]  # fmt: skip
FRACTIONS = {2: ["half"], 3: ["a third", "one third", "1/3"], 4: ["a quarter", "one quarter", "a fourth", "1/4"], 5: ["a fifth", "one fifth", "1/5"],
             6: ["a sixth", "one sixth", "1/6"], 7: ["a seventh", "1/7"], 8: ["an eighth", "one eighth", "1/8"], 9: ["a ninth", "1/9"],
             10: ["a tenth", "one tenth", "1/10"]}  # fmt: skip

# Who has how many of what, as everybody knows.
HAVE = [tuple(line.split("/")) for line in """dogs/dog/legs/4
cats/cat/legs/4
cows/cow/legs/4
horses/horse/legs/4
elephants/elephant/legs/4
sheep/sheep/legs/4
rabbits/rabbit/legs/4
pigs/pig/legs/4
chickens/chicken/legs/2
ducks/duck/legs/2
birds/bird/legs/2
birds/bird/wings/2
people/person/legs/2
people/person/eyes/2
people/person/hands/2
children/child/ears/2
spiders/spider/legs/8
ants/ant/legs/6
insects/insect/legs/6
bees/bee/legs/6
beetles/beetle/legs/6
octopuses/octopus/arms/8
hands/hand/fingers/5
cars/car/wheels/4
bicycles/bicycle/wheels/2
bikes/bike/wheels/2
motorbikes/motorbike/wheels/2
tricycles/tricycle/wheels/3
triangles/triangle/sides/3
triangles/triangle/corners/3
squares/square/sides/4
squares/square/corners/4
rectangles/rectangle/corners/4
hexagons/hexagon/sides/6
pentagons/pentagon/sides/5
octagons/octagon/sides/8
cubes/cube/faces/6
cubes/cube/edges/12
dozens/dozen/eggs/12
dozens/dozen/roses/12
pairs/pair/shoes/2
pairs/pair/socks/2
pairs/pair/gloves/2
pairs/pair/skis/2
pairs/pair/boots/2
donkeys/donkey/legs/4
goats/goat/legs/4
lions/lion/paws/4
dogs/dog/paws/4
cars/car/tyres/4
vans/van/wheels/4
scooters/scooter/wheels/2
geese/goose/legs/2
hens/hen/legs/2
people/person/arms/2
children/child/feet/2
people/person/fingers/10
people/person/toes/10
feet/foot/toes/5
guitars/guitar/strings/6
violins/violin/strings/4
crabs/crab/legs/10
flies/fly/wings/2
flies/fly/legs/6
butterflies/butterfly/wings/4
stools with three legs/stool/legs/3
tables with four legs/table/legs/4
chairs with four legs/chair/legs/4
dice/die/faces/6""".split("\n")]  # fmt: skip

KNOWN_ONE = [
    "How many {I} do {g} {G} have?", "How many {I} do {g} {G} have in total?", "How many {I} do {g} {G} have altogether?",
    "How many {I} have {g} {G}?", "{n} sees {g} {G}. How many {I} do they have?", "There are {g} {G}. How many {I} do they have in all?",
    "{g} {G}: how many {I}?", "Count the {I} of {g} {G}.", "How many {I} are there on {g} {G}?", "If there are {g} {G}, how many {I} are there?",
    "What is the total number of {I} of {g} {G}?", "A {G1} has {k} {I}. How many {I} do {g} {G} have?", "One {G1} has {k} {I}. What about {g} {G}?",
    "{n} counts the {I} of {g} {G}. How many are there?", "We have {g} {G}. How many {I} is that?", "number of {I} on {g} {G}?",
    "Tell me how many {I} {g} {G} have.", "I drew {g} {G}. How many {I} did I draw?",
]  # fmt: skip
KNOWN_SHARE = [
    "Some {G} have {w} {I} in total. How many {G} are there?", "There are {w} {I} on a group of {G}. How many {G} are there?",
    "{n} counts {w} {I}. How many {G} is that?", "How many {G} have {w} {I} together?", "How many {G} do you need for {w} {I}?",
    "{w} {I} belong to how many {G}?", "I see {w} {I} of {G}. How many {G} are there?",
]  # fmt: skip
KNOWN_TWO = [
    "How many {I} do {g} {G} and {h} {H} have?", "There are {g} {G} and {h} {H}. How many {I} are there in total?",
    "{n} sees {g} {G} and {h} {H}. How many {I} do they have together?", "How many {I} do {g} {G} and {h} {H} have altogether?",
    "{g} {G} and {h} {H}: how many {I}?", "Count the {I} of {g} {G} and {h} {H}.", "A place has {g} {G} and {h} {H}. How many {I} is that?",
    "If there are {g} {G} and {h} {H}, how many {I} are there?", "What is the total number of {I} of {g} {G} and {h} {H}?",
]  # fmt: skip
KNOWN_ONE += [
    "How many {I} are {g} {G}?", "How many {I} are in {g} {G}?", "How many {I} do you count on {g} {G}?", "{g} {G} come by. How many {I} is that?",
    "{n} draws {g} {G} with all their {I}. How many {I} does {he} draw?", "{n} counts the {I} of {g} {G}. What number is it?", "{g} {G}. Number of {I}?",
    "What do {g} {G} have in {I}, all together?", "For {g} {G}, how many {I} do you need?", "{n} has {g} {G}. How many {I} do they have together?", "If one {G1} has {k} {I}, how many do {g} {G} have?",
    "Every {G1} has {k} {I}. There are {g} {G}. How many {I} is that?", "In all, how many {I} belong to {g} {G}?", "How many {I} would {g} {G} have?", "{n} asks how many {I} {g} {G} have. What is the answer?",
    "I see {g} {G}. How many {I} do I see?", "I counted all {I} of {g} {G}. How many did I count?", "Total {I} of {g} {G}?", "{g} {G} have how many {I}?", "Work out the {I} of {g} {G}.", "how many {I} on {g} {G} altogether",
    "Somebody has {g} {G}. How many {I} is that in total?", "{n} needs all {I} of {g} {G}. How many is that?", "With {g} {G}, how many {I} are there?", "{n} looks at {g} {G}. How many {I} are there to see?",
]  # fmt: skip
KNOWN_SHARE += [
    "{w} {I} make how many {G}?", "How many {G} are {w} {I}?", "With {w} {I}, how many {G} are there?", "There are {w} {I}. How many {G} is that?", "{n} has {w} {I}. For how many {G} is that enough?", "Together some {G} have {w} {I}. How many {G} are they?",
    "If I count {w} {I}, how many {G} are there?", "The {G} have {w} {I} altogether. How many {G} are there?", "{w} {I}: how many {G}?", "One {G1} after the other, {n} counts {w} {I}. How many {G} did {he} pass?", "number of {G} with {w} {I}?",
    "{n} counts {w} {I} in all. How many {G} did {he} see?", "How many {G} does it take to have {w} {I}?",
]  # fmt: skip
KNOWN_TWO += [
    "{n} counts the {I} of {g} {G} and {h} {H}. How many are there?", "{g} {G} and {h} {H} come by. How many {I} is that?", "We have {g} {G} and {h} {H}. How many {I} do they have?", "I see {g} {G} and also {h} {H}. How many {I} do I see?",
    "{g} {G}, {h} {H}, how many {I}?", "How many {I} belong to {g} {G} and {h} {H}?", "How many {I} are there if there are {h} {H} and {g} {G}?", "Together {g} {G} and {h} {H} have how many {I}?", "Find the number of {I} of {g} {G} and {h} {H}.",
    "There are {h} {H} and {g} {G} in one place. How many {I} is that in all?", "{n} draws {g} {G} and {h} {H}. How many {I} does {he} draw?", "number of {I}: {g} {G} plus {h} {H}", "Work out the {I} of {g} {G} together with {h} {H}.",
]  # fmt: skip
# A rate a day or a month, and a well-known time: unit of the rate, the time asked for, how many.
TIMES = [("day", "a week", 7), ("day", "one week", 7), ("day", "a whole week", 7), ("day", "seven days", 7), ("month", "a year", 12), ("month", "one year", 12),
         ("month", "half a year", 6), ("day", "a fortnight", 14), ("hour", "a day of 24 hours", 24), ("minute", "an hour", 60), ("minute", "one hour", 60),
         ("day", "a month of 30 days", 30), ("day", "the 31 days of July", 31), ("month", "a quarter of a year", 3), ("minute", "half an hour", 30),
         ("week", "a year of 52 weeks", 52), ("day", "a weekend", 2), ("day", "a leap year's February", 29), ("year", "a decade", 10), ("week", "a fortnight", 2)]  # fmt: skip
PER = ["{who} {does} {v} {I} a {T1}.", "{who} {does} {v} {I} every {T1}.", "{who} {does} {v} {I} per {T1}.", "{who} {does} {v} {I} each {T1}.", "It is {v} {I} a {T1} that {who} {does}.", "{who} always {does} {v} {I} in a {T1}.", "Each {T1} {who} {does} {v} {I}.",
       "Every {T1}, {who} {does} {v} {I}.", "In one {T1} {who} {does} {v} {I}.", "If {who} {does} {v} {I} a {T1}."]  # fmt: skip
PER_ASK = ["How many {I} is that in {long}?", "How many {I} in {long}?", "How many {I} is it for {long}?", "What does that make in {long}?",
           "How many {I} are that in {long}?", "In {long}, how many {I} is that?", "Over {long}, how many {I} is it?", "How many {I} does that make in {long}?", "How many {I} is that over {long}?", "How many {I} after {long}?", "How many {I} altogether in {long}?", "What is the total for {long}?", "How many {I} will it be in {long}?", "total {I} in {long}?", "And in {long}?", "What is that in {long}?"]  # fmt: skip
PER_BACK = ["{who} {did} {w} {I} in {long}, the same every {T1}.", "In {long} {who} {did} {w} {I}.", "{who} {does} {w} {I} in {long}.", "{w} {I} in {long}.", "It took {who} {long} to {do} {w} {I}.", "Over {long} {who} {did} {w} {I}, evenly.", "{long} brought {w} {I} in all, equally many every {T1}.", "{who} {did} {w} {I}, and it took {long}."]  # fmt: skip
PER_BACK_ASK = ["How many {I} is that a {T1}?", "How many {I} is that per {T1}?", "How many {I} is that in one {T1}?", "How many {I} every {T1}?",
                "What is that per {T1}?", "On average, how many {I} a {T1}?", "How many {I} does one {T1} bring?", "How many {I} for each {T1}?", "Broken down, how many {I} a {T1}?", "{I} per {T1}?", "How many {I} is it for a single {T1}?", "What does that make per {T1}?"]  # fmt: skip

# Sentences with a number that does not matter; the second list is about the person {n}, the third
# follows the name at once.
NOISE = [
    "It is {x} o'clock.", "The room has {x} windows.", "There are {x} chairs in the kitchen.", "It is {x} degrees outside.", "The bus number is {x}.",
    "The street has {x} houses.", "It rained for {x} days.", "The clock is {x} minutes slow.", "The teacher has {x} pens.", "The shop opened {x} years ago.",
    "The town is {x} km away.", "The book was {x} years old.", "There are {x} cars outside.", "The lamp is {x} years old.", "The school has {x} teachers.",
    "The dog next door is {x} years old.", "The radio plays {x} songs.", "The door has number {x}.", "My phone shows {x} percent.", "There are {x} clouds in the sky.",
    "The table is {x} years old.", "The building has {x} floors.", "We live at number {x}.", "This is exercise {x} in the book.", "My neighbour is {x} years old.",
    "The village has {x} streets.", "The garden has {x} trees.", "The tram line is number {x}.", "The newspaper has {x} pages.", "There are {x} lamps in the hall.",
    "The radio says it is {x} degrees.", "Our train has {x} wagons.", "The house is {x} metres high.", "The kitchen clock shows {x} past.", "The cat weighs {x} kg.",
    "I have waited {x} minutes for the bus.", "The river is {x} m wide.", "The film was made {x} years ago.", "There are {x} birds on the roof.", "Page {x} has a picture of it.",
]  # fmt: skip
NOISE_WHO = [
    "{n} is {x} years old.", "{n} lives at number {x}.", "{n} has {x} cousins.", "{n} got up at {x}.", "{n} wears shoes of size {x}.", "{n} is in class {x}.",
    "{n} walked for {x} minutes.", "{n} has {x} brothers.", "{n} lives {x} km from the town.", "{n} has {x} cats.", "{n} sits in row {x}.", "{n} weighs {x} kg.",
    "{n} is {x}.", "{n} lives on floor {x}.", "{n} has {x} sisters.", "{n} is number {x} in the team.", "{n} took bus {x} today.", "{n} turned {x} last week.",
    "{n} lives in a house with {x} windows.", "{n} slept for {x} hours.", "{n} has been here for {x} days.", "{n} drives {x} km to work.", "{n} sits on chair {x}.",
]  # fmt: skip
NOISE_ASIDE = [
    ", who is {x},", ", who is {x} years old,", ", aged {x},", ", {x} years old,", ", who lives at number {x},", ", who has {x} cousins,", ", who wears size {x},",
    " from class {x}", " from house number {x}", " (age {x})", " ({x})", ", who has {x} cats,", ", who sits in row {x},", ", who is in room {x},", ", player number {x},",
]  # fmt: skip
