"""Stories of every day: paying, comparing, lengths, speeds, prices with one decimal; as in `stories_more.py`."""

from recipes.nano.world.stories import Group
from recipes.nano.world.stories_more import group

DAILY: list[Group] = [
    group("shopping", "a-b", "a:10-200 b:2-150", "a, -b, now",
        """{n} pays {b} euros with a {a} euro note. What change is due?
        {n} puts {a} euros on the counter for a {s} of {b} euros. How much does {he} get back?
        The ticket is {b} euros and I give {a} euros. What do I get back?
        {n} hands the driver {a} euros for a ride of {b} euros. How much change is there?
        Out of {a} euros, {b} euros go to the baker. How much is left?
        A {s} for {b} euros, paid with {a} euros. Change?
        {n} has a voucher of {b} euros and buys shoes for {a} euros. How much does {he} still pay?
        A bill of {a} euros minus a voucher of {b} euros: what is left to pay?
        {n} returns a {s} and gets {b} of the {a} euros back. How much does {he} lose?
        {n} gives {a} euros. The price is {b} euros. What is the change?
        How much change does {n} get from {a} euros if {he} pays {b} euros?
        What comes back from {a} euros after paying {b} euros?
        If lunch is {b} euros and I pay with {a} euros, what change do I get?
        I only have a {a} euro note and the coffee is {b} euros. How much should I get back?
        change from {a} euros for {b} euros?"""),
    group("shopping", "a-b", "a:10-200 b:2-150", "price a, has b, missing",
        """{n} wants a {s} of {a} euros and has {b} euros. How much is missing?
        A bike costs {a} euros. {n} has saved {b} euros. How much more does {he} need?
        I have {b} euros and the ticket is {a} euros. How much more money do I need?
        The bill is {a} euros but {n} has only {b} euros. How much is {he} short?
        {n} must pay {a} euros and has paid {b} euros. How much is still to be paid?
        {b} euros of the {a} euros are together. How much is missing?
        How much must {n} still save for a {s} of {a} euros if {he} has {b} euros?
        {n} owes {m} {a} euros and has given back {b} euros. How much does {he} still owe?
        Price {a} euros, in the box {b} euros. Missing?
        {n} is {b} euros on the way to {a} euros. How much to go?"""),
    group("shopping", "a+b", "a:2-200 b:2-150", "a and b, sum",
        """{n} pays {a} euros for the bus and {b} euros for lunch. How much is that in all?
        Shoes for {a} euros and a belt for {b} euros: what do I pay?
        {n} bought a {s} of {a} euros, and shipping was {b} euros. What did {he} pay?
        What is the sum for a lamp of {a} euros and a chair of {b} euros?
        {n} spends {a} euros today and {b} euros tomorrow. What does {he} spend in the two days?
        First {a} euros, then {b} euros. What did we spend?
        A meal is {a} euros and the tip {b} euros. What is paid in total?"""),
    group("shopping", "a*b+c*d", "a:2-9 b:2-20 c:2-9 d:2-20", "a of b, c of d, sum",
        """{a} coffees at {b} euros and {c} teas at {d} euros. What is the bill?
        {n} buys {a} kg of apples at {b} euros a kg and {c} kg of nuts at {d} euros a kg. What is the total?
        {a} notes of {b} euros and {c} notes of {d} euros: how much money is it?
        {a} bags weigh {b} kg each and {c} bags weigh {d} kg each. What do they weigh together?
        {n} has {a} {boxes} of {b} and {c} {boxes} of {d} {t}. How many {t} are there in all?
        There are {a} teams of {b} and {c} teams of {d} players. How many players is that?
        {n} reads {b} pages on each of {a} days and {d} pages on each of {c} days. How many pages?
        Entry is {b} euros for adults and {d} euros for children. {a} adults and {c} children come. What is paid?"""),
    group("compare", "a-b", "a:20-250 b:2-200", "A a, B b, diff",
        """{n} has {a} {t}, {m} has {b}. By how many does {n} have more?
        There are {a} cups and {b} plates. How many more cups than plates are there?
        {a} boys and {b} girls are in a club. How many fewer girls are there?
        One tower is {a} m high, another {b} m. What is the difference in height?
        A coat costs {a} euros, a hat {b} euros. How much dearer is the coat?
        {n} needs {a} minutes and {m} {b} minutes. How many minutes faster is {m}?
        {n} scored {a}, {m} scored {b}. By how many points did {n} win?
        Today {a} people came, yesterday {b}. How many more came today?
        A book has {a} pages, a comic {b}. How many pages fewer does the comic have?
        Rope one is {a} m, rope two {b} m. How much longer is rope one?
        {m} has {b} {t} and wants as many as {n}, who has {a}. How many more does {m} need?
        One bag weighs {a} kg, the other {b} kg. How much lighter is the other?
        {a} votes for {n} and {b} for {m}. How big is {n}'s lead?
        {n} lives {a} km away and {m} {b} km. How much farther away does {n} live?
        The big bus has {a} seats, the small one {b}. How many seats fewer has the small one?"""),
    group("more_than", "a+b", "a:2-200 b:2-90", "A a, B = A+b, B",
        """A hat costs {a} euros. A coat is {b} euros dearer. What does the coat cost?
        {n} ran {a} m. {m} ran {b} m farther. How far did {m} run?
        The cup is {a} euros and the pot costs {b} euros more than the cup. How much is the pot?
        Yesterday {a} people came, today {b} more. How many came today?
        {n} needs {a} minutes and {m} is {b} minutes slower. How many minutes does {m} need?
        The small box weighs {a} kg, the big one {b} kg more. How heavy is the big one?
        A tree is {a} m high, and a tower is {b} m higher. How high is the tower?
        {m} has {b} {t} more than {n}. {n} has {a}. How many are with {m}?
        Class A has {a} pupils. Class B has {b} more. How many are in class B?"""),
    group("more_than", "a+b", "a:2-200 b:2-90", "A a, A = B-b, B",
        """A hat costs {a} euros. It is {b} euros cheaper than a coat. What does the coat cost?
        {n} ran {a} m, which is {b} m less than {m} ran. How far did {m} run?
        The cup is {a} euros, that is {b} euros less than the pot. How much is the pot?
        Yesterday {a} people came, {b} fewer than today. How many came today?
        {n} needs {a} minutes and is {b} minutes faster than {m}. How many minutes does {m} need?
        The small box weighs {a} kg and is {b} kg lighter than the big one. How heavy is the big one?
        A tree is {a} m high and {b} m lower than a tower. How high is the tower?
        {n} has {a} {t}, {b} fewer than {m}. How many are with {m}?
        Class A has {a} pupils, which is {b} fewer than class B has. How many are in class B?"""),
    group("less_than", "a-b", "a:20-250 b:2-150", "A a, B = A-b, B",
        """A coat costs {a} euros. A hat is {b} euros cheaper. What does the hat cost?
        {n} ran {a} m. {m} ran {b} m less. How far did {m} run?
        The pot is {a} euros and the cup costs {b} euros less than the pot. How much is the cup?
        Yesterday {a} people came, today {b} fewer. How many came today?
        {n} needs {a} minutes and {m} is {b} minutes faster. How many minutes does {m} need?
        The big box weighs {a} kg, the small one {b} kg less. How heavy is the small one?
        A tower is {a} m high, and a tree is {b} m lower. How high is the tree?
        Class A has {a} pupils. Class B has {b} fewer. How many are in class B?"""),
    group("less_than", "a-b", "a:20-250 b:2-150", "A a, A = B+b, B",
        """A coat costs {a} euros. It is {b} euros dearer than a hat. What does the hat cost?
        {n} ran {a} m, which is {b} m more than {m} ran. How far did {m} run?
        The pot is {a} euros, that is {b} euros more than the cup. How much is the cup?
        Yesterday {a} people came, {b} more than today. How many came today?
        {n} needs {a} minutes and is {b} minutes slower than {m}. How many minutes does {m} need?
        The big box weighs {a} kg and is {b} kg heavier than the small one. How heavy is the small one?
        A tower is {a} m high and {b} m higher than a tree. How high is the tree?
        {n} has {a} {t}, {b} more than {m}. How many are with {m}?
        Class A has {a} pupils, which is {b} more than class B has. How many are in class B?"""),
    group("rate", "a*b", "a:2-12 b:3-120", "a of b, sum",
        """{n} walks {b} steps a minute for {a} minutes. How many steps is that?
        A machine fills {b} bottles an hour. How many bottles does it fill in {a} hours?
        A heater uses {b} units an hour. How many units does it use in {a} hours?
        At {b} km/h, how far is it in {a} hours?
        A bee visits {b} flowers an hour. How many flowers in {a} hours?
        {n} gets {b} euros per lesson and gives {a} lessons. How much does {he} earn?
        A leak loses {b} litres a day. How many litres are lost in {a} days?"""),
    group("rate", "a/b", "b:2-90 q:2-12 a=b*q", "a by b, times",
        """A machine fills {b} bottles an hour. How many hours does it need for {a} bottles?
        A leak loses {b} litres a day. After how many days are {a} litres lost?
        At {b} km/h, how many hours are {a} km?
        {n} earns {b} euros an hour. How many hours must {he} work for {a} euros?
        {n} learns {b} words a day. After how many days does {he} know {a} words?
        A tree grows {b} cm a year. How many years does it take to grow {a} cm?"""),
    group("rate", "a/b", "b:2-12 q:3-120 a=b*q", "a by b, each",
        """A machine fills {a} bottles in {b} hours. How many is that an hour?
        In {b} days {a} litres are lost. How many litres is that a day?
        {n} earned {a} euros in {b} hours. What does {he} earn per hour?
        {n} learned {a} words in {b} days. How many words a day is that?
        A tree grew {a} cm in {b} years. How many cm a year is that?
        {a} km in {b} hours: what is the speed?"""),
    group("temperature", "a-b", "a:-5-25 b:2-35", "a, -b, now",
        """It was {a} degrees at noon and {b} degrees colder at night. What was the temperature at night?
        The thermometer shows {a} degrees and falls by {b}. What does it show then?
        From {a} degrees it cools down by {b} degrees. What is the temperature?
        It is {a} degrees now and will be {b} degrees colder tomorrow. What will it be tomorrow?
        {a} degrees today, {b} degrees less tomorrow. What will it be?"""),
    group("temperature", "a+b", "a:-20--1 b:2-35", "a, +b, now",
        """It was {a} degrees at night and {b} degrees warmer at noon. What was the temperature at noon?
        The thermometer shows {a} degrees and rises by {b}. What does it show then?
        From {a} degrees it warms up by {b} degrees. What is the temperature?
        It is {a} degrees now and will be {b} degrees warmer tomorrow. What will it be tomorrow?
        {a} degrees today, {b} degrees more tomorrow. What will it be?"""),
    group("perimeter", "2*(a+b)", "a:2-90 b:2-60", "sides a and b, around",
        """How much fence does {n} need for a garden of {a} m by {b} m?
        {n} puts a ribbon around a card of {a} cm by {b} cm. How long is the ribbon?
        {n} runs once around a pool that is {a} m long and {b} m wide. How far is that?
        A room is {a} m by {b} m. How many metres of strip go along all four walls?
        The frame of a picture of {a} cm by {b} cm has what length?
        Once around a park of {a} m by {b} m: how many metres?
        A rectangle has sides of {a} and {b}. What do all four sides add up to?"""),
    group("perimeter", "a*b", "a:2-90 b:2-60", "sides a and b, area",
        """How much carpet does {n} need for a room of {a} m by {b} m, in square metres?
        {n} paints a wall of {a} m by {b} m. How many square metres is that?
        A pool is {a} m long and {b} m wide. How big is its surface in square metres?
        How much grass is there on a field of {a} m by {b} m, in square metres?
        A sheet of {a} cm by {b} cm has what area?
        A floor has {a} rows of {b} square tiles. How many tiles is that?
        A rectangle has sides of {a} and {b}. How big is the area inside?"""),
]  # fmt: skip

DECIMAL_MORE: list[Group] = [
    group("decimal", "a+b", "a:5-300 b:5-300", "a and b, sum",
        """{n} pays {a} euros for bread and {b} euros for butter. How much is that in all?
        A coffee is {a} euros and a cake is {b} euros. What do I pay for both?
        {n} ran {a} km on Monday and {b} km on Tuesday. How many km in both days?
        One bag has {a} kg of rice, the other {b} kg. How many kg are there in total?
        {n} pours {a} litres and then {b} litres into a tank. How many litres is that?
        Two ropes of {a} m and {b} m are tied together. How long is the whole rope?
        A ticket is {a} euros and the fee {b} euros. What is the total?
        A plant of {a} cm grows by {b} cm. How tall is it then?
        The bus costs {a} euros and the train {b} euros. What is the sum?
        {a} kg of apples and {b} kg of pears: how many kg of fruit?"""),
    group("decimal", "a-b", "a:50-500 b:5-400", "a, -b, now",
        """{n} pays {b} euros with {a} euros. What is the change?
        From {a} litres {b} litres are used. What is left?
        {n} has {a} m of cloth and uses {b} m. How many metres are left?
        A parcel of {a} kg gets {b} kg lighter. What does it weigh?
        A price of {a} euros is cut by {b} euros. What is the new price?
        The way is {a} km and {n} has walked {b} km. How far is it still?
        {n} had {a} euros and gave {b} euros to {m}. What does {he} have left?
        {b} m are cut off a board of {a} m. How long is the rest?
        A bill of {a} euros and a voucher of {b} euros: how much is left to pay?
        How much change is there from {a} euros for something at {b} euros?"""),
    group("decimal", "a-b", "a:50-500 b:5-400", "A a, B b, diff",
        """One rope is {a} m long, the other {b} m. What is the difference?
        {n} ran {a} km and {m} ran {b} km. How much farther did {n} run?
        A bag weighs {a} kg and a box {b} kg. How much heavier is the bag?
        A cake is {a} euros and a coffee {b} euros. How much more is the cake?
        {n} is at {a} points, {m} at {b} points. By how much does {n} lead?"""),
    group("decimal", "a*c", "a:5-200 c:2-9", "c of a, sum",
        """{n} buys {c} coffees at {a} euros each. What does {he} pay?
        One ticket is {a} euros. What do {c} tickets cost?
        {n} walks {a} km to work on {c} days. How many km is that?
        {c} boxes of {a} kg each: how heavy are they together?
        A cup takes {a} litres. How much do {c} cups take?
        {n} needs {a} m of ribbon for a gift. How much for {c} gifts?
        Each of {c} friends pays {a} euros. How much is that?
        A stamp costs {a} euros. How much are {c} stamps?
        {c} shelves of {a} m each: how many metres of wood?
        A lap is {a} km. {n} runs {c} laps. How far is that?"""),
]  # fmt: skip
