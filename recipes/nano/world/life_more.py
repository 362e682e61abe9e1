"""More situations for `groups.py`, as in `life_texts.py`: capacities, fees, numbers to guess, ages."""

from recipes.nano.world.groups_texts import Structure, structure

_GUESS_Q = """What is my number?
    What is the number?
    Which number is it?
    Which number did I think of?
    Find the number.
    What was the number at the start?
    What number did I start with?"""


def _guess(expression: str, trace: str, ranges: str, facts: str) -> Structure:
    return structure(expression, trace, ranges, facts, _GUESS_Q)


MORE_LIFE: list[Structure] = [
    structure("w up v", "{w} by {v}, enough", "v:3-12 q:2-12 r:1-11 w=v*q+r",
        """The lift carries {v} people at most. {w} people are waiting.
        A ferry takes {v} cars at a time. There are {w} cars waiting.
        The boat has room for {v}. {w} tourists want to cross the river.
        {w} people want to go up in a cable car that takes {v} at a time.
        The oven holds {v} rolls at once. {n} wants to bake {w} rolls.
        {n} can carry {v} bags at a time. There are {w} bags.
        A van carries {v} boxes at a time. {w} boxes must be moved.
        With a barrow of {v} bricks {n} moves {w} bricks.
        Only {v} children fit on the carousel. {w} children want a ride.
        {w} visitors, and the guide takes {v} at a time.
        The washing machine takes {v} shirts. {n} has {w} shirts to wash.
        {w} cars wait for a ferry with room for {v}.""",
        """How many trips are needed?
        How many trips?
        How many rounds are needed?
        How many times must it be done until all are done?
        How often is that until nobody and nothing is left?
        How many runs are needed for all of them?
        At least how many rounds does it take?
        How many goes does it take?"""),
    structure("g*v", "{g} of {v}, sum", "g:2-12 v:2-40",
        """A dozen eggs costs {v} euros. {n} buys {g} dozen.
        A pair of socks is {v} euros. {n} needs {g} pairs.
        One pack of ten pens costs {v} euros. {n} takes {g} packs.
        A crate of twelve bottles is {v} euros. We order {g} crates.
        A bunch of roses costs {v} euros. {n} buys {g} bunches.
        Half an hour of tennis costs {v} euros. {n} books {g} half hours.
        A box of six muffins is {v} euros and I take {g} boxes.
        A kilo of cherries is {v} euros; {n} buys {g} kilos.
        One dozen rolls for {v} euros. {g} dozen, please.
        A set of four chairs costs {v} euros. The inn buys {g} sets.""",
        """How much is that?
        What does that cost?
        How much does it cost in all?
        What is the price?
        What is to be paid?
        How much must be paid?
        price?"""),
    structure("g*v", "{g} of {v}, sum", "g:2-12 v:3-90",
        """A worker lays {v} bricks an hour. {g} hours a day.
        {v} bricks an hour, {g} hours a day.
        {n} packs {v} boxes an hour and works {g} hours a day.
        The printer makes {v} posters an hour. It runs {g} hours a day.
        {n} answers {v} calls an hour for {g} hours a day.
        {g} hours of work a day, {v} parts an hour.
        Per hour {v} cars are washed. The place is open {g} hours a day.
        A day has {g} working hours, and in each {n} sews {v} buttons.""",
        """How many is that a day?
        How many a day?
        How many per day?
        What does one day give?
        What is the number for one day?
        How many are done in a day?"""),
    structure("g*v-w", "{g} of {v}, has {w}, missing", "g:3-30 v:2-12 w:5-200",
        """Each kid gets {v} balloons and there are {g} kids. I've got {w} balloons.
        I have {w} cookies. {g} children should get {v} each.
        {g} guests drink {v} glasses each, but we only have {w} glasses.
        We need {v} chairs at each of {g} tables and have {w} chairs.
        {n} wants to give {v} stickers to each of {g} friends but has only {w}.
        {g} bags with {v} sweets each are to be packed. There are {w} sweets.
        Every one of {g} players needs {v} balls. {w} balls are here.
        For {g} cakes with {v} eggs each there are only {w} eggs.
        {w} screws are there. {g} shelves need {v} each.""",
        """How many are missing?
        How many are we short?
        How many too few is that?
        How many more are needed?
        How many more must be bought?
        How many still have to be found?"""),
    structure("w-g*v", "{w}, -{g} of {v}, now", "g:3-20 v:2-9 w:30-250",
        """Each kid gets {v} balloons and there are {g} kids. I've got {w} balloons.
        I have {w} cookies. {g} children get {v} each.
        We need {v} chairs at each of {g} tables and have {w} chairs.
        For {g} cakes with {v} eggs each there are {w} eggs.
        {w} screws are there. {g} shelves need {v} each.
        {g} bags with {v} sweets each are packed. There were {w} sweets.
        Every one of {g} players takes {v} balls. {w} balls were here.""",
        """How many are left over?
        How many too many is that?
        How many remain?
        How many are not used?
        How many stay here?"""),
    structure("g*(a+b)", "{a}+{b} each, {g} of it, sum", "g:2-20 a:2-20 b:1-9",
        """There are {g} teams, and each team has {a} players and {b} coaches.
        {g} teams with {a} players and {b} helpers each.
        {g} classes come, each with {a} children and {b} teachers.
        Each of {g} boats carries {a} rowers and {b} guests.
        On each of {g} tables stand {a} cups and {b} glasses.
        {g} families come. Every family has {a} children and {b} grown-ups.
        Every one of the {g} bags holds {a} apples and {b} pears.
        {g} bands play. A band has {a} singers and {b} drummers.
        In each of {g} rooms there are {a} beds and {b} chairs.""",
        """How many is that in all?
        How many are there altogether?
        How many are that together?
        What is the total?
        How many are there, all counted?
        How many in total?"""),
    structure("g*(a-b)", "{a}-{b} each, {g} of it, sum", "g:2-12 a:4-30 b:1-9",
        """{b} of {a} kids in a group are ill today and there are {g} such groups.
        There are {g} groups of {a} kids. In each group {b} are ill.
        {g} boxes hold {a} eggs each, and {b} in every box are broken.
        {g} rows have {a} seats each. In every row {b} are taken.
        Each of the {g} trees has {a} apples, of which {b} are bad.
        Every one of {g} teams has {a} players, but {b} in each team are missing.
        {g} packs with {a} batteries; {b} in each pack do not work.
        {g} buses with {a} seats leave, each with {b} empty seats.""",
        """How many are not?
        How many is that without those?
        How many others are there?
        What is the number without them?
        How many are the others in all?"""),
    structure("g*v-c", "{g} of {v}, -{c}, now", "g:2-12 v:3-30 c:2-60",
        """A hotel has {g} floors with {v} rooms each. {c} rooms are empty.
        There are {g} rows of {v} seats, and {c} seats are empty.
        A car park has {g} rows of {v} places. {c} places are free.
        {g} buses with {v} seats each drive off, with {c} empty seats in all.
        A theatre has {g} rows of {v}. {c} tickets were not sold.
        {g} shelves have room for {v} books each, and there is still room for {c}.
        Of {g} trays with {v} eggs each, {c} eggs are gone.""",
        """How many are not empty?
        How many are taken?
        How many are full?
        How many others are there?
        What number is in use?
        How many is that without those?"""),
    structure("g*v-c", "{g} of {v}, -{c}, profit", "g:3-40 v:2-12 c:2-60",
        """{n} sells lemonade at {v} euros a cup. {He} sold {g} cups and spent {c} euros on lemons.
        {n} sold {g} cakes for {v} euros each. The flour cost {c} euros.
        {n} paid {c} euros for beads and sold {g} bracelets at {v} euros each.
        The stand costs {c} euros. {n} sells {g} plants there for {v} euros each.
        I sold {g} drawings at {v} euros and paid {c} euros for paper.
        We spent {c} euros on the school fair and sold {g} tickets at {v} euros.
        {n} mows {g} lawns for {v} euros each, and fuel costs {c} euros.
        {n} washes {g} cars at {v} euros a car. Soap: {c} euros.
        Costs {c} euros, sales {g} at {v} euros.""",
        """How much profit is that?
        What is the profit?
        What is gained?
        How much money is made in the end?
        What remains as profit?
        How big is the gain?
        profit?"""),
    structure("12*v+c", "12 of {v}, +{c}, sum", "v:2-60 c:5-90",
        """I pay {v} euros a month for the gym plus {c} euros once for signing up.
        The gym costs {v} euros a month and {c} euros once at the start.
        A phone plan is {v} euros a month. Setting it up costs {c} euros once.
        {n} pays {v} euros a month for music lessons and {c} euros once for the books.
        There is a fee of {c} euros at the start, then {v} euros every month.
        Membership: {c} euros once, then {v} euros monthly.
        The club takes {c} euros for joining and {v} euros a month.""",
        """What does the first year cost?
        How much is the first year?
        How much is paid in the first year?
        What is it for the first twelve months?
        What do twelve months cost at the start?
        How much is it for one year in all?"""),
    structure("g*v+c", "{g} of {v}, +{c}, sum", "g:2-11 v:2-60 c:5-90",
        """I pay {v} euros a month for the gym plus {c} euros once for signing up.
        The gym costs {v} euros a month and {c} euros once at the start.
        A phone plan is {v} euros a month. Setting it up costs {c} euros once.
        There is a fee of {c} euros at the start, then {v} euros every month.
        The club takes {c} euros for joining and {v} euros a month.
        A flat costs {v} euros a month. {n} also pays {c} euros once to the agent.""",
        """What do the first {g} months cost?
        How much are the first {g} months?
        How much is paid in {g} months?
        What is it for {g} months?
        In {g} months, how much is that?"""),
    structure("g*v+c", "{g} of {v}, +{c}, sum", "g:2-12 v:2-9 c:2-20",
        """A taxi takes {c} euros at the start and {v} euros per km.
        A taxi ride costs {c} euros plus {v} euros for each km.
        The driver asks {v} euros a km and {c} euros for getting in.
        Delivery is {c} euros plus {v} euros per km.
        The basic fee is {c} euros, and each km is {v} euros.""",
        """What does a ride of {g} km cost?
        How much is it for {g} km?
        What must be paid for {g} km?
        What is the price of {g} km?
        {g} km: how much?"""),
    structure("g*v-c", "A {g} of {v}, B {c}, diff", "g:3-12 v:3-20 c:5-200",
        """A magazine costs {v} euros an issue, or {c} euros for {g} issues together.
        A single ticket is {v} euros. A card for {g} rides costs {c} euros.
        One lesson is {v} euros, a block of {g} lessons is {c} euros.
        You can buy one bottle for {v} euros or {g} bottles for {c} euros.
        {g} visits one by one at {v} euros each, or a pass for {c} euros.
        A cap costs {v} euros. {g} caps in a set cost {c} euros.
        Instead of {v} euros for each of {g} swims {n} pays {c} euros for all.""",
        """How much is saved?
        How much does one save?
        What is the saving?
        How much cheaper is it together?
        How much less is the second way?
        What do I save?"""),
    structure("w/b*v", "{w} by {b}, times, of {v}, sum", "b:2-6 v:2-20 q:2-9 w=b*q",
        """A recipe for {b} people needs {v} eggs.
        For {b} people {n} uses {v} tomatoes.
        {b} guests eat {v} rolls.
        Every {b} km {n} drinks {v} sips of water.
        {b} laps take {n} {v} minutes.
        {b} tickets cost {v} euros.
        {n} gets {v} points for every {b} answers.
        {b} cups of rice need {v} cups of water.
        For {b} litres of paint one pays {v} euros.
        In {b} hours the machine makes {v} chairs.
        {b} boxes weigh {v} kg.""",
        """How many or how much for {w}?
        How much is it for {w}?
        And for {w}?
        What is it for {w}?
        What about {w}?
        How much for {w} then?
        {w}?"""),
    structure("w/100*v", "{w} by 100, times, of {v}, sum", "v:3-20 q:2-9 w=100*q",
        """My car uses {v} litres per 100 km.
        A car needs {v} litres for 100 km.
        The van burns {v} litres every 100 km.
        {n} drives a car that takes {v} litres per 100 km.
        Per 100 km the bus uses {v} litres.
        100 km cost {v} litres of fuel.
        On 100 km the truck uses up {v} litres.
        For each 100 km it is {v} litres.""",
        """How many litres for {w} km?
        How many litres does it need for {w} km?
        How much fuel is that for {w} km?
        What does it use on {w} km?
        How many litres are used in {w} km?
        And for {w} km?
        For a trip of {w} km, how many litres?"""),
    structure("a+b", "{a} and {b}, sum", "a:2-60 b:1-50",
        """The score was {a} to {b}.
        The match ended {a} to {b}.
        The game finished {a}-{b}.
        We won {a} to {b}.
        They lost {b} to {a}.
        Final score: {a} to {b}.
        {n} beat {m} {a} to {b}.""",
        """How many goals or points were there in all?
        How many were scored in the match?
        How many did both sides score together?
        What is the total of both sides?
        How many in total, both teams counted?
        How many were scored altogether?"""),
    structure("a-b", "A {a}, B {b}, diff", "a:5-90 b:1-80",
        """The score was {a} to {b}.
        The match ended {a} to {b}.
        The game finished {a}-{b}.
        We won {a} to {b}.
        They lost {b} to {a}.
        Final score: {a} to {b}.
        {n} beat {m} {a} to {b}.""",
        """By how many was it won?
        How big was the lead?
        By how much did the winner win?
        How many more did the winner score?
        What is the margin?
        What is the difference?"""),
    structure("a+a+b", "A {a}, B = A+{b}, sum", "a:2-90 b:2-40",
        """The first number is {a}, the second one is {b} bigger.
        One number is {a} and another is {b} larger.
        Take {a} and a number that is {b} more.
        {a} is the first number. The second is {b} greater than the first.
        A number is {b} more than another, which is {a}.
        Two numbers: {a}, and one that is larger by {b}.""",
        """What's their sum?
        What is the sum of both?
        What do they add up to?
        What are they together?
        Add them.
        What do you get if you add the two?"""),
    structure("a+b", "A {a}, B = A+{b}, B", "a:2-90 b:2-40",
        """The first number is {a}, the second one is {b} bigger.
        One number is {a} and the second is {b} larger.
        {a} is the first number. The second is {b} greater than the first.
        A first number is {a}. The second number is more by {b}.""",
        """What is the second number?
        What is the second one?
        How big is the second?
        Which number is the second?"""),
    structure("a+a-b", "A {a}, B = A-{b}, sum", "a:20-90 b:2-19",
        """The first number is {a}, the second one is {b} smaller.
        One number is {a} and another is {b} less.
        Take {a} and a number that is {b} less.
        {a} is the first number. The second is {b} smaller than the first.
        A number is {b} less than another, which is {a}.
        Two numbers: {a}, and one that is smaller by {b}.""",
        """What's their sum?
        What is the sum of both?
        What do they add up to?
        What are they together?
        Add them.
        What do you get if you add the two?"""),
    structure("a-b", "sum {a}, A {b}, B", "a:20-200 b:2-99",
        """Two numbers add up to {a}; one is {b}.
        Two numbers add up to {a}. One of them is {b}.
        The sum of two numbers is {a}, and the first is {b}.
        I add two numbers and get {a}. One of the two was {b}.
        {b} and another number make {a}.
        {b} plus some other number gives {a}.
        Together two numbers give {a}. The one is {b}.
        A pair of numbers has the sum {a}. One is {b}.
        {a} is the sum of {b} and one more number.""",
        """The other?
        What is the other?
        What is the other one?
        What is the other number?
        Which is the second number?
        Find the other number.
        How big is the other one?"""),
    _guess("(c+b)/2", "?, *2, -{b}, then {c}, before", "q:3-40 b:2-20 c=2*q-b",
        """When you double my number and subtract {b}, you get {c}.
        I double a number, take away {b} and get {c}.
        Twice my number minus {b} is {c}.
        {b} less than double my number is {c}.
        If I double it and then subtract {b}, it is {c}.
        Double it, take {b} off: {c}."""),
    _guess("(c-b)/2", "?, *2, +{b}, then {c}, before", "q:3-40 b:2-20 c=2*q+b",
        """When you double my number and add {b}, you get {c}.
        I double a number, add {b} and get {c}.
        Twice my number plus {b} is {c}.
        {b} more than double my number is {c}.
        If I double it and then add {b}, it is {c}.
        Double it, put {b} on top: {c}."""),
    _guess("(c-b)/a", "?, *{a}, +{b}, then {c}, before", "a:3-9 q:2-12 b:2-20 c=a*q+b",
        """I multiply my number by {a}, add {b} and get {c}.
        {a} times my number plus {b} is {c}.
        When you multiply my number by {a} and then add {b}, you get {c}.
        {b} more than {a} times my number is {c}."""),
    _guess("(c+b)/a", "?, *{a}, -{b}, then {c}, before", "a:3-9 q:4-12 b:2-11 c=a*q-b",
        """I multiply my number by {a}, subtract {b} and get {c}.
        {a} times my number minus {b} is {c}.
        When you multiply my number by {a} and then take away {b}, you get {c}.
        {b} less than {a} times my number is {c}."""),
    _guess("c/2-b", "?, +{b}, *2, then {c}, before", "q:12-40 b:2-11 c=2*q",
        """I add {b} to my number, double the result and get {c}.
        When you add {b} to my number and then double it, you get {c}.
        First add {b}, then double: that makes {c}.
        Twice the sum of my number and {b} is {c}."""),
    _guess("(c-b)*2", "?, /2, +{b}, then {c}, before", "q:3-30 b:2-20 c=q+b",
        """Half of my number plus {b} is {c}.
        I halve my number, add {b} and get {c}.
        When you take half of my number and add {b}, you get {c}.
        {b} more than half of my number is {c}."""),
    _guess("(c+b)*2", "?, /2, -{b}, then {c}, before", "q:12-40 b:2-9 c=q-b",
        """Half of my number minus {b} is {c}.
        I halve my number, subtract {b} and get {c}.
        When you take half of my number and take away {b}, you get {c}.
        {b} less than half of my number is {c}."""),
    structure("a+b+c", "{a}, +{b}, +{c}, then", "a:2-40 b:2-15 c:2-15",
        """{b} years ago {n} was {a}.
        {n} was {a} years old {b} years ago.
        {n} was {a}, and that was {b} years ago.
        {b} years back {n} was {a} years old.""",
        """How old will {he} be in {c} years?
        How old is {he} in {c} years?
        What will be {his} age {c} years from now?
        In {c} years, how old is {he}?
        How old will {he} be {c} years from today?"""),
    structure("a-b-c", "{a}, -{b}, -{c}, then", "a:35-90 b:2-15 c:2-15",
        """In {b} years {n} will be {a}.
        {n} will be {a} years old in {b} years.
        {n} turns {a} in {b} years.
        {b} years from now {n} is {a}.""",
        """How old was {he} {c} years ago?
        What was {his} age {c} years ago?
        {c} years ago, how old was {he}?
        How old was {he} {c} years before today?"""),
    structure("a-b+c", "{a}, -{b}, +{c}, then", "a:20-80 b:2-15 c:2-15",
        """In {b} years {n} will be {a}.
        {n} will be {a} years old in {b} years.
        {n} turns {a} in {b} years.
        {b} years from now {n} is {a}.""",
        """How old will {he} be in {c} years?
        How old is {he} in {c} years?
        What will be {his} age {c} years from now?
        In {c} years, how old is {he}?"""),
    structure("a+b-c", "{a}, +{b}, -{c}, then", "a:20-60 b:2-15 c:2-15",
        """{b} years ago {n} was {a}.
        {n} was {a} years old {b} years ago.
        {n} was {a}, and that was {b} years ago.
        {b} years back {n} was {a} years old.""",
        """How old was {he} {c} years ago?
        What was {his} age {c} years ago?
        {c} years ago, how old was {he}?"""),
    structure("w/v+1", "{w} by {v}, times, +1", "v:2-12 q:3-30 w=v*q",
        """{n} plants a tree every {v} metres along a road of {w} metres, at both ends too.
        A road of {w} m gets a lamp every {v} m, with one at each end.
        A fence of {w} m has a post every {v} m, also at the start and at the end.
        Along a path of {w} m there is a bench every {v} m, from the start to the end with both ends.
        Flags stand every {v} m on a track of {w} m; the first stands at the start, the last at the end.
        Every {v} m a pole, {w} m in all, poles at both ends.""",
        """How many are that?
        How many are there?
        How many does one need?
        How many is that in all?
        How many are needed?"""),
    structure("g*v-v", "{g} of {v}, -{v}, now", "g:3-20 v:2-12",
        """{g} trees stand in a row, {v} m from one to the next.
        A fence has {g} posts, and each is {v} m from the next.
        {g} lamps stand along a street, {v} m between neighbours.
        {g} flags in a line are {v} m apart.
        {g} chairs stand in a line with {v} m from each to the next.""",
        """How far is it from the first to the last?
        How many metres from the first to the last?
        What is the distance between the first and the last?
        How long is the whole row?"""),
    structure("w-a-b", "sum {w}, parts {a} and {b}, rest", "a:2-30 b:2-30 w:15-99",
        """{n} has {a} red, {b} blue and some green cars; {w} in total.
        {n} has {w} cars: {a} red ones, {b} blue ones and some green ones.
        A bag holds {a} red, {b} blue and some green balls, {w} altogether.
        There are {w} balls. {a} are red, {b} blue and the rest green.
        {a} red pens, {b} blue pens and some green ones make {w} pens.
        I have red, blue and green buttons, {w} of them. Red: {a}, blue: {b}.
        Of the {w} flags {a} are red, {b} are blue, and the others are green.
        {w} hats in red, blue and green. {a} are red and {b} are blue.""",
        """How many green ones are there?
        How many are green?
        How many of them are green?
        So how many are green?
        How many green ones?
        What is the number of green ones?"""),
    structure("w-a-b", "sum {w}, parts {a} and {b}, rest", "a:5-40 b:5-40 w:30-130",
        """Three boxes together weigh {w} kg. Two of them weigh {a} and {b} kg.
        Three bags weigh {w} kg in all. The first has {a} kg, the second {b} kg.
        Three numbers add up to {w}. Two of them are {a} and {b}.
        Three friends are {w} years old together. One is {a} and one is {b}.
        In three games {n} made {w} points. In the first it was {a}, in the second {b}.
        The three sides of a triangle add up to {w} cm. Two are {a} cm and {b} cm.
        Three ropes are {w} m long together. One is {a} m and another {b} m.
        On three days {w} people came: {a} on the first, {b} on the second.""",
        """The third?
        What about the third?
        What is the third?
        How much is the third?
        And the third one?
        What is left for the third?
        Find the third."""),
    structure("w-a-b-c", "max {w}, parts {a} and {b} and {c}, rest", "a:2-15 b:2-15 c:2-15 w:20-90",
        """Three bags weigh {a}, {b} and {c} kg. {n} can carry {w} kg.
        {n} can carry {w} kg and has bags of {a}, {b} and {c} kg.
        The lift takes {w} kg. Boxes of {a}, {b} and {c} kg are in it.
        The shelf holds {w} kg; on it are things of {a} kg, {b} kg and {c} kg.
        A film evening has {w} minutes. Clips of {a}, {b} and {c} minutes are planned.
        {n} may spend {w} euros and has spent {a}, {b} and {c} euros.
        The tape has {w} minutes, songs of {a}, {b} and {c} minutes are on it.
        A suitcase may weigh {w} kg. In it are {a}, {b} and {c} kg.""",
        """How much more is possible?
        How much more is allowed?
        How much more fits?
        How much is still free?
        How much room is left?
        What is still possible?"""),
    structure("w-a-b", "{w}, -{a}, -{b}, now", "a:2-40 b:2-40 w:60-200",
        """We have {w} balloons, {a} popped and {b} flew away.
        We had {w} balloons. {a} burst and {b} flew off.
        Of {w} eggs {a} broke and {b} were eaten.
        There were {w} plants, {a} died and {b} were sold.
        {n} had {w} cards, {a} got wet and {b} were stolen.
        I have {w} pens but {a} are dry and {b} vanished.
        {w} people came, {a} went home early and {b} fell asleep.
        {w} cups: {a} fell down and {b} were taken away.
        {w} birds sat there. {a} flew north and {b} flew south.
        We baked {w} rolls, burned {a} and ate {b}.""",
        """How many do we still have?
        How many are there still?
        How many are left?
        How many remain?
        What is left?
        how many now?"""),
    structure("g*(a+b)", "{a}+{b} each, {g} of it, sum", "a:20-120 b:20-120 g:2-6",
        """Two trains leave a station in opposite directions at {a} and {b} km/h.
        Two cars start at the same place and drive apart at {a} km/h and {b} km/h.
        {n} rides east at {a} km/h and {m} rides west at {b} km/h from the same place.
        Two ships leave the harbour in opposite directions, one at {a} and one at {b} km/h.
        From one town a bus drives north at {a} km/h and a truck south at {b} km/h.""",
        """How far apart are they after {g} hours?
        What is the distance between them after {g} hours?
        How many km are between them after {g} hours?
        After {g} hours, how far are they from each other?"""),
    structure("g*(a-b)", "{a}-{b} each, {g} of it, sum", "a:50-130 b:20-110 g:2-6",
        """Two trains leave a station in the same direction at {a} and {b} km/h.
        Two cars start at the same place and drive the same way at {a} km/h and {b} km/h.
        {n} rides east at {a} km/h and {m} rides east, too, at {b} km/h from the same place.
        From one town a bus and a truck both drive north, at {a} km/h and {b} km/h.""",
        """How far apart are they after {g} hours?
        What is the distance between them after {g} hours?
        How many km is the first ahead after {g} hours?
        After {g} hours, how far are they from each other?"""),
    structure("g*v", "{g} of {v}, sum", "g:2-12 v:5-25",
        """There are {v} steps per floor. I live on floor {g} and start on the ground floor.
        Every floor has {v} steps. {n} walks from the ground floor to floor {g}.
        From one floor to the next it is {v} steps. {n} climbs {g} floors.
        I live {g} floors up, and each floor is {v} steps.
        {n} goes up {g} floors with {v} stairs each.""",
        """How many steps is that?
        How many steps are there to climb?
        How many steps does it take?
        How many stairs are that?"""),
    structure("a-a/b", "{a}, -1/{b} of {a}, now", "b:3-10 q:2-20 a=b*q",
        """Of {a} candies, 1/{b} are red.
        There are {a} cards and 1/{b} of them are red.
        1/{b} of the {a} flowers in the garden are red.
        One in {b} of the {a} apples is red.
        {n} has {a} beads. 1/{b} of them are red.
        A bag has {a} sweets, 1/{b} of which are red.""",
        """How many aren't red?
        How many are not red?
        How many are another colour?
        How many have another colour than red?"""),
    structure("a-a/b", "{a}, -1/{b} of {a}, now", "b:3-10 q:2-20 a=b*q",
        """1/{b} of {a} pupils are ill.
        Of {a} workers, 1/{b} have the day off.
        1/{b} of the {a} guests stay at home.
        {n} invited {a} people and 1/{b} of them said no.
        We are {a}. 1/{b} of us cannot come.""",
        """How many come?
        How many are there?
        How many are not missing?
        How many others are there?"""),
    structure("a-a/2-b", "{a}, -1/2 of {a}, -{b}, now", "q:10-60 b:2-9 a=2*q",
        """There were {a} apples on a tree. Half fell down, and I picked {b} of the others.
        {n} had {a} cards, gave half of them away and then lost {b}.
        Of {a} guests half left at ten, and then {b} more left.
        A shop had {a} lamps, sold half of them and then another {b}.
        {n} gives half of {a} euros for a book and {b} euros for lunch.
        I had {a} nuts. Half were eaten by mice and {b} more by birds.
        Half of the {a} sheep were sold, and {b} of the rest ran away.""",
        """How many are left?
        How much or how many is left?
        What is left?
        How many remain?
        What remains?"""),
    structure("a-b", "A {a}, B {b}, diff", "a:1000-30000 b:500-20000",
        """Yesterday I walked {b} steps, today {a}.
        Yesterday it was {b} visitors, today {a}.
        Last year {b} people came, this year {a}.
        {n} scored {b} last time and {a} this time.
        The old record is {b}, the new one is {a}.
        In May we sold {b} and in June {a}.
        First {b} people liked it, now {a} do.
        Before: {b}. Now: {a}.""",
        """How many more is that?
        By how many is it more now?
        How much did it grow?
        By how much did it grow?
        What is the increase?
        What is the difference?"""),
    structure("a-b", "A {a}, B {b}, diff", "a:10-300 b:5-250",
        """Yesterday I walked {a} steps, today {b}.
        Yesterday it was {a} visitors, today {b}.
        Last year {a} people came, this year {b}.
        {n} scored {a} last time and {b} this time.
        In May we sold {a} and in June {b}.
        Before: {a}. Now: {b}.""",
        """How many fewer is that?
        By how many is it less now?
        How much did it drop?
        By how much did it fall?
        What is the decrease?
        What is the difference?"""),
]  # fmt: skip
for _count, _letters in (("3", "abc"), ("4", "abcd"), ("5", "abcde")):
    _shown = ", ".join(f"{{{x}}}" for x in _letters)
    _last = _letters[-1]
    _free = _letters[:-1]
    MORE_LIFE.append(structure(
        f"({'+'.join(_letters)})/{_count}", f"{' and '.join(f'{{{x}}}' for x in _letters)}, average",
        " ".join(f"{x}:2-99" for x in _free) + f" q:20-80 {_last}={_count}*q-{'-'.join(_free)}",
        f"""Average of {_count} test scores: {_shown}?
        What is the average of these {_count} scores: {_shown}?
        My {_count} marks are {_shown}. What is the mean?
        {_count} scores: {_shown}. The average?
        {_count} games, points {_shown}. How many on average?
        The {_count} temperatures were {_shown}. What is the average?
        We measured {_count} times: {_shown}. What is the mean value?
        Over {_count} days {{n}} read {_shown} pages. What is the average per day?
        {{n}} has the results {_shown} in {_count} tests. What is {{his}} average?
        {_count} friends have {_shown} euros. How much is it on average?""", ""))  # fmt: skip
    MORE_LIFE.append(structure(
        "+".join(_letters), f"{' and '.join(f'{{{x}}}' for x in _letters)}, sum",
        " ".join(f"{x}:2-99" for x in _letters),
        f"""Total of {_count} test scores: {_shown}?
        What is the sum of these {_count} scores: {_shown}?
        My {_count} marks are {_shown}. What is the total?
        {_count} games, points {_shown}. How many together?
        {{n}} has the results {_shown} in {_count} tests. What do they add up to?
        {_count} friends have {_shown} euros. How much is it together?""", ""))  # fmt: skip
