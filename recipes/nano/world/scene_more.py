"""Still more situations, as in `scene_texts.py`: counting from one number through another, places in a queue,
giving so that both have the same, doubling again and again, more hands, what was gained and shared.
"""

from recipes.nano.world.groups_texts import Structure, structure

MORE_SCENES: list[Structure] = [
    structure("b-a+1", "{a} through {b}, both count: {b}-{a}+1", "a:2-80 q:3-60 b=a+q",
        """I read from page {a} through page {b}. How many pages is that, both counted?
        {n} read pages {a} to {b}, both included. How many pages?
        The rooms are numbered from {a} to {b}. How many rooms are there?
        Tickets number {a} to number {b} are sold. How many tickets?
        How many numbers are there from {a} to {b}, both included?
        Houses {a} to {b} get a new roof, every one of them. How many houses?
        The exercises {a} to {b} are homework. How many exercises?
        The seats {a} to {b} are ours. How many seats do we have?
        From locker {a} up to and including locker {b}, how many lockers?
        Chapters {a} through {b} are to be read. How many chapters?
        How many whole numbers are there from {a} through {b}?
        We need the pages {a} to {b}, first and last too. How many sheets, one a page?""", ""),
    structure("b-a", "from {a} to {b}, diff", "a:2-80 q:3-60 b=a+q",
        """I was on page {a} and now I am on page {b}. How many pages further am I?
        The counter went from {a} to {b}. By how much did it go up?
        The odometer showed {a} km and now {b} km. How far did we drive?
        At the start the meter showed {a}, at the end {b}. How much was used?
        {n} went from floor {a} up to floor {b}. How many floors did {he} climb?
        Between stop {a} and stop {b}, how many stops must one ride on?
        The scale went from {a} kg to {b} kg. How much was put on?
        The bar was raised from {a} cm to {b} cm. By how much?""", ""),
    structure("a+b+1", "{a} before, {b} behind, and one: sum", "a:2-40 b:2-40",
        """In the queue {a} people stand before me and {b} behind me. How many are in the queue with me?
        {a} people are in front of {n} and {b} behind. How many people are in the line in all?
        There are {a} children to the left of {n} and {b} to the right. How many children are in the row?
        {n} sits in a row with {a} seats on one side of {his} seat and {b} on the other. How many seats are in the row?
        {a} cars are ahead of ours and {b} behind it. How many cars are in the jam, ours included?
        On the shelf {a} books stand left of the red one and {b} right of it. How many books are there?
        {a} runners came in before {n}, {b} after {him_}. How many ran?
        Before my flat come {a} doors, after it {b}. How many doors with mine?""".replace("{him_}", "that"), ""),
    structure("a+b-1", "{a} from one end, {b} from the other, one twice: {a}+{b}-1", "a:2-30 b:2-30",
        """{n} is number {a} from the front and number {b} from the back. How many are in the line?
        In a row {n} is place {a} from the left and place {b} from the right. How many are in the row?
        The book is number {a} from the left and number {b} from the right. How many books are on the shelf?
        Counted from the top it is step {a}, from the bottom step {b}. How many steps are there?
        Our car is number {a} from the front and number {b} from behind. How many cars?
        My house is number {a} from one end of the street and number {b} from the other. How many houses?""", ""),
    structure("(a-b)/2", "A {a}, B {b}, diff, half of it", "b:2-60 q:2-20 a=b+2*q",
        """{n} has {a} {t} and {m} has {b}. How many must {n} give to {m} so that both have the same?
        {n} has {a} {t}, {m} {b}. How many {t} should {n} give away to {m} so that they have equally many?
        How many of {his} {a} {t} must {n} give to {m}, who has {b}, to be even?
        I have {a} euros and my sister {b} euros. How much must I give her so that we have the same?
        One jar holds {a} nuts, another {b}. How many must be moved so that both hold the same?
        There are {a} people in one bus and {b} in the other. How many should change to make them equal?
        {a} books are on the top shelf and {b} on the lower one. How many must I move to have equally many on both?""", ""),
    structure("a-c", "A {a}, B {b}, A -{c}, A", "a:15-60 b:2-40 c:2-14",
        """{n} has {a} {t} and {m} has {b}. {n} gives {c} of them to {m}. How many does {n} have now?
        {n} had {a} {t}, {m} had {b}. Then {n} gave {m} {c}. How many {t} are left to {n}?
        I have {a} euros, {m} has {b}. I give {m} {c} euros. How much do I have then?
        In the red box are {a} balls, in the blue box {b}. {c} balls go from red to blue. How many are in the red box now?
        {a} people are on bus one and {b} on bus two. {c} change from bus one to bus two. How many are on bus one now?
        {m} has {b} {t}, {n} {a}. {n} hands {c} over to {m}. How many are still with {n}?""", ""),
    structure("b+c", "A {a}, B {b}, B +{c}, B", "a:15-60 b:2-40 c:2-14",
        """{n} has {a} {t} and {m} has {b}. {n} gives {c} of them to {m}. How many does {m} have now?
        {n} had {a} {t}, {m} had {b}. Then {n} gave {m} {c}. How many {t} has {m} then?
        I have {a} euros, {m} has {b}. I give {m} {c} euros. How much does {m} have then?
        In the red box are {a} balls, in the blue box {b}. {c} balls go from red to blue. How many are in the blue box now?
        {a} people are on bus one and {b} on bus two. {c} change from bus one to bus two. How many are on bus two now?
        {m} has {b} {t}, {n} {a}. {n} hands {c} over to {m}. How many are with {m} now?""", ""),
    structure("a*2*2*2", "{a}, *2, *2, *2, now", "a:2-60",
        """There are {a} bacteria and they double every hour. How many are there after three hours?
        {a} rabbits double in number each year. How many are there after 3 years?
        {n} starts with {a} euros and doubles them three times. How much is that?
        A crowd of {a} doubles every hour. How many people are there 3 hours later?
        Take {a} and double it three times.
        The pond has {a} lilies and every week their number doubles. How many after three weeks?
        A video has {a} views and each day twice as many as before. How many views after 3 days?""", ""),
    structure("a*2*2", "{a}, *2, *2, now", "a:2-99",
        """There are {a} bacteria and they double every hour. How many are there after two hours?
        {a} rabbits double in number each year. How many are there after 2 years?
        {n} starts with {a} euros and doubles them twice. How much is that?
        Take {a} and double it two times.
        The pond has {a} lilies and every week their number doubles. How many after two weeks?
        A video has {a} views and each day twice as many as before. How many views after 2 days?""", ""),
    structure("a/2/2", "{a}, /2, /2, now", "q:2-60 a=4*q",
        """{n} has {a} {t}, gives half of them away and then half of the rest. How many are left?
        A rope of {a} m is cut in half and one half is cut in half again. How long is such a piece?
        Fold a strip of {a} cm in the middle twice. How long is it now?
        {a} teams play; in each round half of them are out. How many are left after two rounds?
        Half of {a} cookies were eaten on Monday and half of the others on Tuesday. How many remain?
        The amount of {a} g halves every hour. How much is there after 2 hours?""", ""),
    structure("a*b/c", "{a} need {b} each, {a} of {b} in all, by {c}", "q:2-12 c:2-9 a:2-9 b:2-36",
        """{a} workers need {b} days for a wall. How many days do {c} workers need?
        {a} people paint a house in {b} hours. How many hours would {c} people need?
        {a} pumps empty a pool in {b} hours. How long do {c} pumps take?
        The food lasts {a} dogs for {b} days. How many days does it last for {c} dogs?
        With {a} friends the water is enough for {b} days. For how many days is it enough with {c} friends?
        {a} machines do the job in {b} hours. In how many hours do {c} machines do it?
        Hay for {a} horses lasts {b} weeks. How many weeks does it last for {c} horses?
        {a} helpers would need {b} hours to clean up. We are {c}. How many hours do we need?""", ""),
    structure("g*(a+b)", "{a}+{b} together, {g} of it, sum", "g:2-9 a:2-30 b:2-30",
        """{n} packs {a} boxes an hour and {m} {b}. How many do they pack together in {g} hours?
        One tap gives {a} litres a minute, the other {b}. How many litres come in {g} minutes from both?
        {n} picks {a} kg an hour, {m} {b} kg. How much do both pick in {g} hours?
        {n} reads {a} pages a day and {m} reads {b}. How many pages do they read in {g} days together?
        Machine A makes {a} parts a minute, machine B makes {b}. How many do both make in {g} minutes?
        {n} saves {a} euros a week and {m} {b} euros. How much do they have together after {g} weeks?
        Two bakers bake {a} and {b} rolls an hour. How many rolls do they have after {g} hours?""", ""),
    structure("w/(a-b)", "{a}-{b} each time, {w} by it, times", "b:2-9 q:2-9 p:2-15 a=b+q w=q*p",
        """A tub takes in {a} litres a minute but loses {b}. How many minutes until {w} litres are in it?
        {n} earns {a} euros a day and spends {b}. After how many days does {he} have {w} euros?
        A tap gives {a} litres a minute and {b} litres leak out. How long until the tank of {w} litres is full?
        {n} gets {a} euros a week and spends {b} of them. How many weeks until {he} has saved {w} euros?
        Each day {a} visitors join the camp and {b} leave. After how many days are there {w}?
        {n} solves {a} puzzles a day, {m} only {b}. After how many days is {n} {w} ahead?""", ""),
    structure("g*(a-b)", "{a}-{b} each time, {g} of it, sum", "b:2-9 q:2-15 a=b+q g:2-15",
        """A tub takes in {a} litres a minute but loses {b}. How much is in it after {g} minutes?
        {n} earns {a} euros a day and spends {b}. How much is saved after {g} days?
        {n} gets {a} euros a week and spends {b} of them. What does {he} have after {g} weeks?
        A snail climbs {a} cm each day and slips back {b} cm each night. How far is it up after {g} days and nights?
        {n} solves {a} puzzles a day, {m} only {b}. How far ahead is {n} after {g} days?
        Each day {a} visitors come to the camp and {b} leave. How many are there after {g} days?""", ""),
    structure("a+b+2*c", "{a} and {b}, +{c} each, sum", "a:2-40 b:2-40 c:2-20",
        """{n} is {a} and {m} is {b}. How old will they be together in {c} years?
        {n} is {a}, {m} is {b}. What will the sum of their ages be in {c} years?
        Two sisters are {a} and {b} years old. In {c} years, how old are they together?
        I'm {a}, my brother is {b}. What are our ages added up in {c} years?
        The twins' cousins are {a} and {b}. How many years old will both be together {c} years from now?""", ""),
    structure("a+b", "at birth {a}, +{b}, now", "a:18-40 b:2-50",
        """Mum was {a} when I was born. I am {b}. How old is mum?
        {n} was {a} when {m} was born. {m} is {b} now. How old is {n}?
        Dad was {a} at my birth and I'm {b} now. His age?
        When {m} came into the world {n} was {a}. Now {m} is {b}. How old is {n} now?
        My aunt was {a} when my cousin was born, who is {b} today. How old is my aunt?""", ""),
    structure("a-b", "A {a}, B {b}, diff", "b:2-40 q:18-40 a=b+q",
        """Mum is {a} and I am {b}. How old was mum when I was born?
        {n} is {a}, {m} is {b}. How old was {n} when {m} was born?
        Dad is {a} now and his son {b}. At what age did he become a father?
        My aunt is {a} and my cousin {b}. How old was my aunt at the birth of my cousin?""", ""),
    structure("w-g*a-h*b", "{w}, -{g} of {a}, -{h} of {b}, now", "w:80-300 g:2-6 h:2-6 a:2-15 b:2-15",
        """{n} has {w} euros and buys {g} books at {a} euros and {h} pens at {b} euros. How much is left?
        From {w} euros {n} pays {g} tickets at {a} euros and {h} drinks at {b} euros. What remains?
        I had {w} euros. I bought {g} kg of apples for {a} euros a kg and {h} kg of nuts for {b} euros a kg. How much do I have now?
        A store has {w} eggs, sells {g} boxes of {a} and {h} boxes of {b}. How many eggs are left?
        There are {w} chairs. {g} rows of {a} and {h} rows of {b} are set up. How many chairs are left?
        {w} m of wire: {g} pieces of {a} m and {h} pieces of {b} m are cut off. What is left?""", ""),
    structure("(g*v-c)/p", "{g} of {v}, -{c}, by {p}, each", "g:5-30 v:2-9 c:2-40 p:2-6",
        """{p} friends sell {g} cakes at {v} euros and had costs of {c} euros. What does each of them get?
        {g} shirts sell at {v} euros each; {c} euros go off for cloth, and {p} people share the rest. How much is it for each?
        {n} packs {g} bags of {v} nuts, takes out {c} nuts and shares the others among {p} kids. How many does each get?
        We collected {g} times {v} euros, spent {c} and split the rest into {p} equal parts. How big is a part?
        {p} sisters washed {g} cars for {v} euros each. Soap was {c} euros. How much does each sister earn?""", ""),
    structure("(a-b)/g", "full {a}, empty {b}, diff, by {g}, each", "b:2-30 g:2-12 q:2-20 a=b+g*q",
        """A box with {g} bottles weighs {a} kg, the empty box {b} kg. What does one bottle weigh?
        The full crate weighs {a} kg, empty it is {b} kg. There are {g} jars in it. How heavy is a jar?
        With {g} books in it a bag weighs {a} kg, without them {b} kg. What does each book weigh?
        A truck with {g} equal stones weighs {a} tons, empty {b} tons. How heavy is one stone?""", ""),
    structure("a-b", "full {a}, empty {b}, diff", "a:10-300 b:2-90",
        """A full jar weighs {a} g, the empty jar {b} g. How much does the honey weigh?
        The box with the books is {a} kg, the box alone {b} kg. How heavy are the books?
        A loaded cart weighs {a} kg, empty it is {b}. What does the load weigh?
        With the cat on my arm I weigh {a} kg, without it {b} kg. What does the cat weigh?
        The bucket with water weighs {a} kg and the bucket alone {b} kg. How much water is in it, in kg?""", ""),
    structure("(w-b)/g", "{w}, -{b}, by {g}, each", "g:2-12 q:3-40 b:5-120 w=b+g*q",
        """My book has {w} pages. I read {b}. How many must I read a day to finish in {g} days?
        {n} must collect {w} points, has {b} and {g} rounds to go. How many points does {he} need in each round?
        The trip is {w} km, {b} km are done, and {g} days are left. How many km is that a day?
        {n} wants to save {w} euros in {g} months and has {b} euros already. How much is that a month?
        {w} letters must go out, {b} are done. {g} people write the rest. How many does each write?
        To learn: {w} words. Known: {b}. Days: {g}. How many words a day?""", ""),
    structure("a+b-c", "floor {a}, +{b}, -{c}, now", "a:2-12 b:2-15 c:2-12",
        """The lift is on floor {a}, goes up {b} floors and down {c}. Where is it now?
        {n} starts on floor {a}, climbs {b} floors and comes {c} down again. On which floor is {he}?
        Start at step {a}, go {b} up and {c} down. On which step am I?
        A counter stands on field {a}, moves {b} forward and {c} back. On which field is it?
        {n} is at kilometre {a}, rides {b} km on and {c} km back. At which kilometre is {he}?
        From number {a} go {b} to the right and {c} to the left. Where do you land?""", ""),
    structure("a-b+c", "floor {a}, -{b}, +{c}, now", "a:12-40 b:2-11 c:2-12",
        """The lift is on floor {a}, goes down {b} floors and up {c}. Where is it now?
        {n} starts on floor {a}, goes {b} floors down and {c} up again. On which floor is {he}?
        A counter stands on field {a}, moves {b} back and {c} forward. On which field is it?
        From number {a} go {b} to the left and {c} to the right. Where do you land?""", ""),
    structure("g*v/2", "{g} of {v}, half of it", "g:2-12 v:2-60",
        """{n} buys {g} shirts of {v} euros at half price. What does {he} pay?
        A ticket is {v} euros, children pay half. What do {g} children pay?
        {g} chairs at {v} euros each, and today all is half off. How much is it?
        Everything is half price today. {g} books cost {v} euros each before. What is to be paid now?
        One night is {v} euros, in winter half of that. What do {g} winter nights cost?""", ""),
    structure("g*v", "1 is {v}, {g} of it, sum", "g:2-30 v:2-50",
        """1 cm on the map is {v} km. How far is {g} cm?
        On a map one centimetre stands for {v} km. Two towns are {g} cm apart on it. How many km is that?
        One step of mine is {v} cm. How far are {g} steps, in cm?
        A floor of the house is {v} steps high. How many steps to go up {g} floors?
        One turn of the wheel is {v} cm. How far does it roll in {g} turns?
        A point is worth {v} cents. What are {g} points worth in cents?
        One token gives {v} minutes of play. How long can I play with {g} tokens, in minutes?
        Each square on the plan is {v} m wide. How wide are {g} squares?""", ""),
    structure("w/v", "1 is {v}, {w} by {v}, times", "v:2-30 q:2-30 w=v*q",
        """1 cm on the map is {v} km. How many cm on the map are {w} km?
        One step of mine is {v} cm. How many steps are {w} cm?
        One turn of the wheel is {v} cm. How many turns are {w} cm?
        A point is worth {v} cents. How many points are {w} cents?
        One token gives {v} minutes of play. How many tokens do I need for {w} minutes?
        Each square on the plan is {v} m wide. How many squares are {w} m?""", ""),
    structure("w/2-b", "around {w}, half of it, -{b}, side", "b:2-30 q:2-30 w=2*b+2*q",
        """The fence around a garden is {w} m. One side is {b} m. How long is the other side?
        A rectangle has a perimeter of {w} cm and is {b} cm long. How wide is it?
        It is {w} m once around a field that is {b} m wide. How long is the field?
        The frame of a picture takes {w} cm of wood, and it is {b} cm high. How wide is it?""", ""),
    structure("w/b", "area {w}, side {b}, other side", "b:2-20 q:2-30 w=b*q",
        """The area of a garden is {w} square metres. One side is {b} m. How long is the other?
        A rectangle has an area of {w} square cm and is {b} cm wide. How long is it?
        A floor of {w} square metres is {b} m wide. What is its length?
        {w} tiles cover a wall with {b} tiles in each row. How many rows are there?""", ""),
    structure("w/4", "around {w}, 4 sides, side", "q:2-99 w=4*q",
        """A square has a perimeter of {w} cm. How long is a side?
        It is {w} m once around a square field. How long is one side?
        The fence around a square garden is {w} m. How long is each side?
        A wire of {w} cm is bent into a square. What is the side?""", ""),
    structure("a*b*c", "{a} of {b} of {c}, sum", "a:2-12 b:2-12 c:2-9",
        """A box is {a} cm long, {b} cm wide and {c} cm high. How many cubes of 1 cm fit in?
        What is the volume of a box of {a} by {b} by {c} cm?
        An aquarium measures {a} by {b} by {c} dm. How many litres does it hold?
        There are {a} houses with {b} floors and {c} windows a floor. How many windows in all?
        {a} trucks carry {b} boxes with {c} bottles in each. How many bottles?
        {a} shelves with {b} rows of {c} books: how many books?
        {n} takes {c} pills {b} times a day for {a} days. How many pills are that?""", ""),
    structure("(a-b)/(c-d)", "ahead {a}-{b}, {c}-{d} each time, times", "b:2-40 q:2-8 d:2-9 p:2-8 c=d+p a=b+p*q",
        """{n} has {a} euros and saves {d} a week, {m} has {b} euros and saves {c} a week. After how many weeks do they have the same?
        {n} is on page {a} and reads {d} pages a day. {m} is on page {b} and reads {c} a day. After how many days are they on the same page?
        One plant is {a} cm tall and grows {d} cm a week, the other is {b} cm and grows {c} cm a week. When are they equal, in weeks?
        {n} is {a} km along and walks {d} km an hour; {m} is {b} km along and does {c} km an hour. After how many hours does {m} catch up?""", ""),
]  # fmt: skip
