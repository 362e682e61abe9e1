"""Situations with a hidden number or unit, as in `scene_texts.py`: gauges in percent, dozens and cents, hours of
several days, half prices, what is free, seats that must do, both directions, riddles of age and climbing.
"""

from recipes.nano.world.groups_texts import Structure, structure

MIXED_SCENES: list[Structure] = [
    structure("a-b", "from {a}% to {b}%, diff", "b:2-60 q:2-39 a=b+q",
        """My laptop was at {a}% and after the call at {b}%. How much did the call take?
        The battery showed {a}% this morning and shows {b}% now. How many percent are gone?
        The tank gauge went from {a}% to {b}% on the trip. How many percent did we use?
        At noon the phone has {a}%, in the evening {b}%. By how many percent did it go down?
        Before the ride the e-bike had {a}% charge, afterwards {b}%. How much charge did the ride cost?
        Humidity fell from {a}% to {b}%. How big is the drop, in percent?
        Our share was {a}% last year, now it is {b}%. How many points did we lose?
        The lake was {a}% full, now it is {b}% full. How much has it lost?
        {n}'s tablet dropped from {a}% to {b}% while {he} played. How many percent did the game eat?
        The ink was at {a}% and after printing at {b}%. How much ink went into it?
        In May {a}% liked it, in June only {b}%. How many percent fewer is that?""", ""),
    structure("b-a", "from {a}% up to {b}%, diff", "a:2-60 q:2-39 b=a+q",
        """I plugged the phone in at {a}% and unplugged it at {b}%. How much did it charge?
        The download was at {a}%, now it says {b}%. How many percent came in between?
        The bar went from {a}% to {b}% while we ate. How much progress was that?
        Yesterday the building was {a}% done, today {b}%. How much was done today?
        In the morning the battery has {a}%, after charging {b}%. How many percent more?
        {n} scored {a}% on the first test and {b}% on the second. By how many points did {he} improve?
        The silo was {a}% full and is {b}% full now. How much was filled in?""", ""),
    structure("100-a", "100, -{a}, rest", "a:2-98",
        """The battery is at {a}%. How much is missing until it is full?
        {a}% of the download is done. How many percent are still to come?
        {a}% of the voters said yes, all others no. What percentage said no?
        The jug is {a}% full. How many percent are empty?
        {a}% of the shirt is cotton and the rest wool. What share is wool, in percent?
        {n} has read {a}% of the book. How many percent are left?
        It rains with a chance of {a}%. What is the chance of no rain, in percent?
        {a}% are used up. How many percent remain?""", ""),
    structure("g*12/v", "{g} of 12, by {v}, times", "g:1-24 v:2-12",
        """A cake takes {v} eggs and I have {g} dozen. How many cakes can I make?
        For one omelette {n} uses {v} eggs. How many omelettes do {g} dozen eggs give?
        One bouquet needs {v} roses. The shop has {g} dozen roses. How many bouquets?
        I bought {g} dozen rolls. Everyone gets {v}. For how many people is that enough?
        {g} dozen pencils go into cases of {v}. How many cases?
        How many guests can have {v} oysters each from {g} dozen?
        {n} gives each child {v} of {his} {g} dozen cookies. How many children get some?
        There are {g} dozen eggs and {v} go into each pan. How many pans is that?
        With {v} buttons a shirt, how many shirts can be made with {g} dozen buttons?""", ""),
    structure("g*v", "{g} of {v}, sum", "g:2-12 v:2-9",
        """A cake takes {v} eggs. How many eggs do I need for {g} cakes?
        For one omelette {n} uses {v} eggs. How many eggs for {g} omelettes?
        One bouquet needs {v} roses. How many roses are in {g} bouquets?
        Everyone gets {v} rolls and we are {g}. How many rolls should I buy?
        {v} pencils go into a case. How many pencils are in {g} cases?
        With {v} buttons a shirt, how many buttons do {g} shirts need?""", ""),
    structure("w*100/v", "{w}*100 cents, by {v}, each", "v:2-20 w:2-40",
        """A bag of {v} rolls costs {w} dollars. What is one roll in cents?
        {v} apples are {w} dollars. How many cents is one apple?
        I paid {w} dollars for {v} stamps. How many cents did each stamp cost?
        A box with {v} eggs is sold for {w} dollars. What is the price of an egg, in cents?
        {w} dollars buy {v} pens. Cents per pen?
        How many cents is a single bar if a pack of {v} bars is {w} dollars?
        {n} got {v} postcards for {w} dollars. What was each one in cents?
        {v} minutes of parking were {w} dollars. How many cents a minute?""", ""),
    structure("g*v/100", "{g} of {v} cents, by 100", "g:2-40 q:1-19 v=q*5",
        """A roll costs {v} cents. How many dollars are {g} rolls?
        {g} stamps at {v} cents each: how many dollars?
        One minute costs {v} cents. What do {g} minutes cost in dollars?
        {n} collects {g} coins of {v} cents. How many dollars is that?
        Each photo is {v} cents. What do I pay for {g} photos, in dollars?
        I get {v} cents per bottle and bring {g}. How many dollars do I get?""", ""),
    structure("g*a*b/60", "{g} days of {a} of {b}, by 60, hours", "g:2-30 a:1-6 q:1-18 b=q*5",
        """I go out with the dog {a} times a day, {b} minutes each time. How many hours is that in {g} days?
        {n} practises {a} times a day for {b} minutes. How many hours are that in {g} days?
        A bus trip of {b} minutes, {a} times every day. How many hours in {g} days?
        We feed the animals {a} times daily and it takes {b} minutes. How many hours in {g} days?
        {a} sessions a day, {b} minutes a session. How many hours does that make in {g} days?
        For {g} days {n} meditates {b} minutes {a} times a day. How many hours in all?
        {g} days, {a} walks a day, {b} minutes a walk. Hours?""", ""),
    structure("7*g*b/60", "7*{g} times {b}, by 60, hours", "g:1-12 q:1-24 b=q*5",
        """I walk {b} minutes each day. How many hours is that in {g} weeks?
        {n} reads {b} minutes every day. How many hours in {g} weeks?
        The pump runs {b} minutes a day. How many hours does it run in {g} weeks?
        {b} minutes a day, {g} weeks: how many hours?
        {n} needs {b} minutes to work and back each day, weekends too. How many hours in {g} weeks?""", ""),
    structure("g*b/60", "{g} of {b}, by 60, hours", "g:2-40 q:1-24 b=q*5",
        """{g} lessons of {b} minutes: how many hours is that?
        A lap takes {b} minutes and {n} does {g} laps. How many hours?
        {g} films of {b} minutes each. How many hours of film?
        The washer runs {g} times for {b} minutes. How many hours in all?
        {n} sleeps {b} minutes too little on {g} nights. How many hours are missing?
        {g} meetings, {b} minutes each. In hours?""", ""),
    structure("7*a*b", "7 days of {a} of {b}, sum", "a:2-6 b:2-30",
        """I go out with the dog {a} times a day, {b} minutes each time. How many minutes a week is that?
        {n} practises {a} times a day for {b} minutes. How many minutes is that in a week?
        {n} drinks {a} cups a day with {b} g of sugar each. How many grams of sugar a week?
        A ferry goes {a} times a day with {b} cars. How many cars a week?
        We water {a} beds a day with {b} litres each. How many litres in a week?
        {n} does {a} rounds of {b} push-ups every day. How many push-ups in a week?
        A machine runs {a} shifts a day and makes {b} parts a shift. Parts in a week?""", ""),
    structure("g*1000/v", "{g}*1000 by {v}, times", "q:1-20 v=q*50 g:2-30",
        """One round of the park is {v} m. How many rounds do I need for {g} km?
        The pool is {v} m long. How many lengths are {g} km?
        {n} wants to run {g} km on a track of {v} m. How many laps is that?
        A glass holds {v} ml. How many glasses are in {g} litres?
        How many {v} g packs do I get out of {g} kg?
        I have {g} litres of juice and cups of {v} ml. How many cups can I fill?
        From {g} kg of flour, {v} g for each bread: how many breads?
        {g} km of road get a lamp every {v} m. How many stretches are there?
        A dose is {v} mg. How many doses are in {g} g?
        {g} m of wire, pieces of {v} mm. How many pieces?""", ""),
    structure("g*v/1000", "{g} of {v}, by 1000", "q:1-20 v=q*50 g:2-80",
        """One round of the park is {v} m and I run {g} rounds. How many km is that?
        The pool is {v} m long. How many km are {g} lengths?
        {g} glasses of {v} ml: how many litres?
        {n} packs {g} bags of {v} g. How many kg is that together?
        {g} laps of {v} metres, what is that in km?
        How many litres are in {g} bottles of {v} ml?""", ""),
    structure("(b+c)*a", "{b}+{c} hours of {a}, sum", "a:5-40 b:2-9 c:2-9",
        """{n} earns {a} euros per hour. {He} worked {b} hours on Monday and {c} hours on Tuesday. How much is that?
        The pay is {a} euros an hour. Friday {b} hours, Saturday {c} hours. What do I get?
        A babysitter takes {a} euros an hour. She came {b} hours on Friday and {c} hours on Sunday. What do we owe her?
        The court costs {a} euros an hour. We play {b} hours today and {c} tomorrow. What is the price?
        At {a} euros an hour, what are {b} hours in the morning and {c} in the afternoon?
        I charge {a} euros per hour: {b} hours last week, {c} this week. How much do I bill?
        {a} km an hour, first {b} hours, after the break {c} hours. How far is it?
        {n} types {a} pages an hour, {b} hours before lunch and {c} after it. How many pages?
        Boats cost {a} euros an hour. One boat was out {b} hours, another {c} hours. What comes in?
        Tutoring, {a} euros the hour: {b} hours in May and {c} in June. Total pay?
        One ticket is {a} euros. {b} for the girls, {c} for the boys. How much?
        A litre is {a} cents. {b} litres today, {c} yesterday. How many cents?""", ""),
    structure("(b+c+d)*a", "{b}+{c}+{d} hours of {a}, sum", "a:5-30 b:2-9 c:2-9 d:2-9",
        """{n} gets {a} euros per hour and worked {b}, {c} and {d} hours on three days. What did {he} earn?
        The pay is {a} euros an hour. Monday {b} hours, Wednesday {c}, Friday {d}. How much altogether?
        At {a} euros an hour: {b} hours on Thursday, {c} on Friday, {d} on Saturday. Pay?
        I did {b} hours, then {c} hours, then {d} hours, at {a} euros each. What is the sum?
        {a} euros the hour, {b} h Monday, {c} h Tuesday, {d} h Wednesday. What is that?
        The hall is {a} euros an hour. We had it for {b}, {c} and {d} hours. What is the bill?""", ""),
    structure("w/2/v", "{w}, half of it, by {v}, times", "v:2-9 q:3-30 w=2*q*v",
        """A barrel of {w} litres loses {v} litres an hour. When is it half empty, in hours?
        The pool holds {w} litres, and {v} litres come in each minute. After how many minutes is it half full?
        {n} must read {w} pages, {v} a day. After how many days is half of it done?
        The road is {w} km, we go {v} km a day. After how many days are we half way?
        A candle of {w} mm burns {v} mm a minute. How many minutes until half is left?
        {w} cards are in the stack and each turn takes {v}. After how many turns is half the stack gone?
        {n} wants {w} euros and saves {v} a week. In how many weeks does {he} have half of it?
        The book has {w} pages. At {v} pages a night, after how many nights am I in the middle?""", ""),
    structure("w/v", "{w} by {v}, times", "v:2-9 q:3-40 w=q*v",
        """A barrel of {w} litres loses {v} litres an hour. When is it empty, in hours?
        The pool holds {w} litres, and {v} litres come in each minute. After how many minutes is it full?
        A candle of {w} mm burns {v} mm a minute. How many minutes does it burn?
        {w} cards are in the stack and each turn takes {v}. After how many turns is it all gone?
        The fridge has {w} eggs and we eat {v} a day. For how many days do they last?
        {w} pills, {v} a day. For how many days?
        {n} owes {w} euros and pays back {v} a month. After how many months is it paid?""", ""),
    structure("g*a+h*(a/2)", "{g} of {a}, {h} of {a}/2, sum", "q:2-20 a=2*q g:2-6 h:2-9",
        """Adults pay {a} euros and children half. What do {g} adults and {h} children pay?
        A ticket is {a} euros, kids get in for half the price. {g} grown-ups and {h} kids. How much?
        Entry is {a} euros, half for pupils. We are {g} adults with {h} pupils. What is the sum?
        {g} full tickets at {a} euros and {h} at half price. What is to be paid?
        The bus is {a} euros and children ride for half. {g} parents and {h} children. Price?
        A night costs {a} euros per adult, children pay half of that. {g} adults and {h} children stay one night. How much?
        Big pizzas cost {a} euros, small ones half as much. {n} orders {g} big and {h} small ones. What is the bill?
        A whole bread is {a} cents, half a bread half of that. What are {g} whole and {h} half breads, in cents?""", ""),
    structure("g*a/2", "{g} of {a}/2, sum", "q:2-20 a=2*q g:2-12",
        """A ticket is {a} euros, children pay half. What do {g} children pay?
        Today all is half price. What do I pay for {g} shirts of {a} euros each?
        {g} books that were {a} euros each are half off now. How much for all?
        The bus is {a} euros, half for pupils. {g} pupils?
        {n} buys {g} lamps of {a} euros at half price. What does {he} pay?
        Each of {g} friends pays half of {a} euros. How much is that together?""", ""),
    structure("w up v", "{w} by {v}, enough", "v:3-30 q:2-12 r:1-29 w=v*q+r",
        """{v} people fit around a table. {w} guests are coming. How many tables must we put up?
        A lift takes {v} people. {w} want to go up. How many rides does it need?
        We are {w} and one boat carries {v}. How many boats do we have to rent?
        {w} photos, {v} go on a page. How many pages do I need at least?
        An egg box holds {v}. How many boxes do I need for {w} eggs?
        {w} kids go by car, {v} in each. How many cars are necessary?
        The oven bakes {v} rolls at once. How many times must it be filled for {w} rolls?
        {n} can carry {v} bricks at a time. How often must {he} walk for {w} bricks?
        Packs have {v} cups each and I expect {w} people. How many packs should I buy?
        A tent sleeps {v}. {w} scouts come along. What is the least number of tents?
        {w} pupils, rooms for {v}. How many rooms have to be booked?
        Each van seats {v}. The club has {w} members. How many vans to take everyone?
        Paint for {v} square metres is in a can. The wall has {w}. How many cans must I open?
        A disk stores {v} films. How many disks for {w} films?""", ""),
    structure("g*v-w", "{g} of {v}, -{w}, rest", "g:2-9 v:10-90 q:2-9 w=q*8",
        """The garage has {g} floors with {v} spaces each and {w} cars stand in it. How many spaces are free?
        A cinema has {g} rows of {v} seats. {w} people are in. How many empty seats are there?
        {g} coaches with {v} seats are booked, {w} people come. How many seats stay empty?
        The hotel has {g} floors with {v} rooms, and {w} rooms are taken. Free rooms?
        There is space for {v} bikes in each of {g} sheds. {w} bikes are there. How many more can be parked?
        An album with {g} pages of {v} places has {w} stickers in it. How many stickers are missing?
        {n} bakes {g} trays of {v} rolls and sells {w}. How many are not sold?
        {g} halls, {v} chairs in each; {w} people sit. How many chairs are unused?
        I printed {g} packs of {v} flyers and gave out {w}. How many do I still have?
        We have {g} crates of {v} bottles. {w} are empty. How many full ones?""", ""),
    structure("w/g", "{v} no, {w} by {g}, each", "g:2-9 q:3-40 w=g*q v:2-30",
        """{g} printers print {w} pages in {v} minutes. How many pages does one of them print in {v} minutes?
        In {v} hours {g} workers paint {w} doors. How many doors does each worker paint in that time?
        {g} hens lay {w} eggs in {v} days. How many eggs come from one hen in these {v} days?
        {g} bakers make {w} rolls in {v} minutes. How many does one baker make in the same time?
        Within {v} days {g} people pick {w} baskets. How many baskets does one person pick in {v} days?
        {g} pumps move {w} litres in {v} seconds. How much does a single pump move in {v} seconds?""", ""),
    structure("w/v", "{g} no, {w} by {v}, each", "v:2-9 q:3-40 w=v*q g:2-30",
        """{g} printers print {w} pages in {v} minutes. How many pages do they print per minute?
        In {v} hours {g} workers paint {w} doors. How many doors an hour is that for all of them?
        {g} hens lay {w} eggs in {v} days. How many eggs do they lay a day?
        {g} bakers make {w} rolls in {v} minutes. How many rolls come out each minute?
        Within {v} days {g} people pick {w} baskets. How many baskets a day?
        {g} pumps move {w} litres in {v} seconds. How many litres move in one second?""", ""),
    structure("w/g*h", "{w} by {g}, each, {h} of it", "g:2-9 q:2-20 w=g*q h:2-12",
        """{g} printers print {w} pages an hour. How many do {h} printers print in an hour?
        {g} hens lay {w} eggs a week. How many would {h} hens lay?
        {g} workers finish {w} chairs a day. How many chairs do {h} workers finish?
        {g} cows give {w} litres. How much do {h} cows give?
        {w} people fit into {g} buses. How many fit into {h} such buses?
        {g} equal bricks weigh {w} kg. What do {h} of them weigh?
        {g} tickets came to {w} euros. What would {h} tickets come to?""", ""),
    structure("w-a/2", "then A {a}, B {a}/2, {a}/2 apart, now {w}", "q:2-6 a=2*q p:10-60 w=a+p",
        """When I was {a}, my brother was half my age. Now I am {w}. How old is he?
        When {n} was {a} years old, {his} sister was half as old. {n} is {w} today. How old is the sister?
        At {a} I was twice as old as my cousin. I'm {w} now. What age is my cousin?
        My sister was half as old as me when I was {a}. I am {w} years old now. Her age?
        {n} is {w}. When {he} was {a}, {m} was half that age. How old is {m} now?""", ""),
    structure("(w-a)/(a-b)+1", "top {w}, last day {a}, before it {a}-{b} a day, +1", "b:1-4 q:1-4 a=b+q p:2-9 w=a+p*q",
        """A snail climbs {a} m by day and slips back {b} m by night. The well is {w} m deep. On which day is it out?
        Each day a frog jumps up {a} m and slides down {b} m at night. The wall is {w} m. After how many days is it at the top?
        A snail is in a hole of {w} m. It goes up {a} m a day and falls {b} m each night. How many days does it need?
        A worm climbs a pole of {w} m, {a} m up every day, {b} m down every night. On what day does it reach the top?""", ""),
    structure("w/v+1", "{w} by {v}, gaps, +1", "v:2-12 q:2-30 w=v*q",
        """A fence of {w} m has a post every {v} m, with posts at both ends. How many posts?
        Trees stand along {w} m of road, one every {v} m, one at the start and one at the end. How many trees?
        Lamps every {v} m on a bridge of {w} m, at both ends too. How many lamps is that?
        A race of {w} km has a flag at the start and after every {v} km. How many flags?
        From minute 0 to minute {w} a bell rings every {v} minutes. How often does it ring, the first and the last one counted?""", ""),
    structure("w/v", "around {w}, by {v}, gaps", "v:2-12 q:3-30 w=v*q",
        """Around a lake of {w} m a post stands every {v} m. How many posts?
        A round table is {w} cm around and a guest needs {v} cm. How many guests can sit there?
        Trees are planted around a round field of {w} m, one every {v} m. How many trees?
        On a ring road of {w} km there is a stop every {v} km. How many stops?""", ""),
    structure("(w-1)/2", "sum {w}, B = A+1, A", "q:3-300 w=2*q+1",
        """Two consecutive numbers add up to {w}. What is the smaller one?
        Two numbers in a row have the sum {w}. Which one is the smaller?
        I open a book and the two page numbers add up to {w}. What is the left page?
        The sum of a number and the next one is {w}. What is the number?
        Two neighbouring house numbers, one apart, add to {w}. The lower one?""", ""),
    structure("w/3", "sum {w}, three in a row, middle", "q:3-200 w=3*q",
        """Three consecutive numbers add up to {w}. What is the middle one?
        Three numbers in a row have the sum {w}. Which one is in the middle?
        The sum of three numbers, each one more than the last, is {w}. The middle number?
        Add a number, the one before and the one after it: {w}. What is the number?""", ""),
    structure("w/3*2*v", "{w} by 3, 2 of 3 paid, of {v}, sum", "q:1-9 w=3*q v:2-20",
        """Buy two, get one free. A shirt is {v} euros. What do {w} shirts cost?
        With "3 for the price of 2", what do I pay for {w} books of {v} euros?
        Every third drink is free. A drink is {v} euros. What do {w} drinks cost?
        Three for two on jars at {v} euros each. I take {w} jars. How much?
        One of every three tickets is free. {w} tickets at {v} euros: what is to be paid?""", ""),
    structure("g*60+b", "{g} of 60, +{b}, sum", "g:1-9 b:1-59",
        """The film is {g} hours and {b} minutes long. How many minutes is that?
        {n} slept {g} hours {b} minutes. How many minutes did {he} sleep?
        The flight takes {g} h and {b} min. In minutes?
        We waited {g} hours and {b} minutes. How many minutes altogether?
        A run of {g} hours {b} minutes lasts how many minutes?
        The battery holds {g} hours and {b} minutes, so how many minutes?""", ""),
    structure("a/2*g", "{a}, half of it, {g} of it, sum", "q:2-60 a=2*q g:2-12",
        """I earn {a} euros a week and save half. What have I saved after {g} weeks?
        {n} gets {a} euros a month and puts half aside. How much is that in {g} months?
        Half of the {a} eggs laid each day are sold. How many are sold in {g} days?
        A recipe takes {a} g. I make half of it {g} times. How many g in all?
        {n} reads half of {a} pages every day. How many pages in {g} days?
        The usual dose is {a} ml. I take half of that for {g} days. How much do I take?""", ""),
    structure("w/12", "{w} by 12 months, each", "q:2-150 w=12*q",
        """The insurance is {w} euros a year. What is that a month?
        {n} pays {w} euros per year for the club. How much is it each month?
        I earn {w} euros in a year. What is it per month?
        In a year {w} guests came. How many a month on average?
        Rent is {w} euros for the whole year. Monthly?
        A subscription of {w} euros a year, how much per month?""", ""),
    structure("12*v", "12 months of {v}, sum", "v:3-200",
        """The phone costs {v} euros a month. What is that a year?
        {n} pays {v} euros a month for the club. How much is it per year?
        I save {v} euros each month. What do I have after one year?
        The magazine comes every month for {v} euros. What is it a year?
        Monthly {v} euros for power. Yearly?
        {v} visitors a month are how many a year?""", ""),
    structure("a-b", "{a}, at most {b}, {a}-{b} too much", "b:10-60 q:2-30 a=b+q",
        """The suitcase weighs {a} kg and only {b} kg are allowed. How much must come out?
        {b} kg of bags are free, mine has {a} kg. How many kilos over is that?
        The limit is {b} km/h and {n} drove {a}. How much too fast was {he}?
        The text may have {b} words and has {a}. How many words must go?
        A card may cost {b} cents, ours is {a}. How much is it over?
        {a} people came to a room for {b}. How many have to stand?
        The budget was {b} euros and {n} spent {a}. By how much is it over budget?
        The plan was {b} minutes, it took {a}. How many minutes too long was it?""", ""),
    structure("b-a", "{a}, at most {b}, {b}-{a} free", "a:10-60 q:2-30 b=a+q",
        """The suitcase weighs {a} kg and {b} kg are allowed. How much may I still pack?
        {b} kg of bags are free, mine has {a} kg. How many kilos can I add?
        The text may have {b} words and has {a}. How many words may I still write?
        {a} people came to a room for {b}. How many more could come?
        The budget is {b} euros and {n} spent {a}. How much may {he} still spend?
        The plan was {b} minutes, it took {a}. How many minutes were saved?""", ""),
    structure("w*(100-b)/100", "{w}, {b}% of it, the other 100-{b}%", "q:1-9 b=q*10 p:1-40 w=p*10",
        """{b}% of the {w} pupils come by bus. How many do not?
        Of {w} seats {b}% are taken. How many are free?
        {n} has read {b}% of {w} pages. How many pages are to come?
        {b}% of {w} apples are red, the others green. How many green ones?
        A tank of {w} litres is {b}% full. How many litres still fit in?
        {w} guests were invited, {b}% said no. How many come?
        {b}% of {n}'s {w} euros are spent. How many euros are left?
        There are {w} workers and {b}% are ill. How many are at work?""", ""),
    structure("w*b/100", "{b}% of {w}", "q:1-9 b=q*10 p:1-40 w=p*10",
        """{b}% of the {w} pupils come by bus. How many is that?
        Of {w} seats {b}% are taken. How many are taken?
        {n} has read {b}% of {w} pages. How many pages has {he} read?
        {b}% of {w} apples are red, the others green. How many red ones?
        A tank of {w} litres is {b}% full. How many litres are in it?
        There are {w} workers and {b}% are ill. How many are ill?""", ""),
    structure("(a+b)*g", "{a}+{b} apart each hour, {g} of it, sum", "a:3-90 b:3-90 g:2-9",
        """Two cyclists start at the same place in opposite directions with {a} and {b} km an hour. How far apart are they after {g} hours?
        One car drives north at {a} km/h, another south at {b} km/h from the same town. What is between them after {g} hours?
        {n} walks east {a} km an hour, {m} west {b} km an hour. How many km are they apart {g} hours later?
        Two boats leave the pier in opposite ways, {a} km and {b} km an hour. Their distance after {g} hours?""", ""),
    structure("w/(a+b)", "{a}+{b} nearer each hour, {w} by it, times", "a:3-60 b:3-60 q:2-9 w=a*q+b*q",
        """Two trains are {w} km apart and drive towards each other at {a} and {b} km an hour. After how many hours do they meet?
        {n} and {m} walk towards each other from {w} km apart, one at {a} km/h, the other at {b}. When do they meet, in hours?
        A hiker at {a} km an hour and a rider at {b} km an hour start from both ends of a road of {w} km. In how many hours do they meet?
        From two towns {w} km apart come two cars with {a} and {b} km an hour. How many hours until they meet?""", ""),
    structure("(a-b)*g", "{a}-{b} apart each hour, {g} of it, sum", "b:3-60 q:2-40 a=b+q g:2-9",
        """Two cyclists start at the same place in the same direction with {a} and {b} km an hour. How far apart are they after {g} hours?
        A fast car at {a} km/h and a slow one at {b} km/h leave on the same road. What is between them after {g} hours?
        {n} runs {a} km an hour, {m} {b} km an hour, the same way. How far ahead is {n} after {g} hours?""", ""),
    structure("w-w/2-b", "{w}, -half, -{b}, now", "q:10-90 w=2*q b:2-30",
        """{n} had {w} euros, spent half on shoes and then {b} euros on food. How much is left?
        A book of {w} pages: half on Monday, {b} pages on Tuesday. How many pages are left?
        There were {w} cookies. Half went to the neighbours and {b} were eaten. How many are there now?
        Half of {w} tickets sold on the first day, {b} on the second. How many tickets are left?
        {w} people were there, half of them left at ten and {b} at eleven. How many stayed?
        From {w} litres half runs out, and I take {b} more. What is in the tank?""", ""),
    structure("w-w/3-b", "{w}, -1/3 of it, -{b}, now", "q:10-60 w=3*q b:2-15",
        """{n} had {w} euros, spent a third on shoes and then {b} euros on food. How much is left?
        A book of {w} pages: one third on Monday, {b} pages on Tuesday. How many pages are left?
        There were {w} cookies. A third went to the neighbours and {b} were eaten. How many are there now?
        {w} people were there, a third left at ten and {b} at eleven. How many stayed?""", ""),
    structure("(w-b)*v", "{w}-{b} pay {v}, sum", "b:1-9 q:2-30 w=b+q v:2-20",
        """{w} people go in, {b} of them for free, the others pay {v} euros each. What comes in?
        We are {w}, but {b} babies pay nothing. A ticket is {v} euros. How much do we pay?
        A bus for {w}: {b} ride free, all others pay {v} euros. How much is that?
        {w} shirts were made, {b} are faulty. The good ones sell at {v} euros each. What do they bring?
        {n} has {w} cards, keeps {b} and sells the rest for {v} cents each. How many cents does {he} get?
        Of {w} guests {b} eat nothing, everyone else takes {v} dumplings. How many dumplings?
        {w} trees, {b} bear no fruit, the rest give {v} kg each. How many kg?""", ""),
    structure("g*a-w", "{g} of {a}, -{w}, gain", "g:3-30 a:2-20 q:2-20 w=q*2",
        """{n} sells {g} cups of tea at {a} euros each. The tea cost {his} club {w} euros. What is the profit?
        I bought a box for {w} euros and sold the {g} toys in it for {a} euros each. What did I gain?
        {g} cakes sold at {a} euros, costs {w} euros. What is left as profit?
        The stand took {a} euros from each of {g} guests and had spent {w} euros. How much was earned?
        {w} euros for seeds, {g} plants sold for {a} euros each. The gain?""", ""),
    structure("a*g+b*h", "{g} of {a}, {h} of {b}, sum", "a:2-30 b:2-30 g:2-9 h:2-9",
        """On weekdays I run {a} km, on free days {b} km. This month had {g} weekdays and {h} free days with a run. How many km?
        {n} works {g} days of {a} hours and {h} days of {b} hours. How many hours?
        {g} small boxes hold {a} balls each, {h} big ones {b} each. How many balls?
        {g} nights at {a} euros and {h} nights at {b} euros: what is the price?
        {g} bags of {a} kg and {h} bags of {b} kg. What do they weigh together?
        {n} swims {g} times {a} lengths and {h} times {b} lengths. Lengths in all?
        {g} games with {a} points and {h} games with {b} points. What is the total?
        {g} rows have {a} seats and {h} rows {b}. How many seats?""", ""),
    structure("a+a-b+a-b-b", "A {a}, B = A-{b}, C = B-{b}, sum", "b:2-9 q:20-60 a=q+b",
        """{n} read {a} pages on Monday and each day {b} fewer than the day before. How many in the three days to Wednesday?
        First row {a} seats, the second {b} fewer, the third again {b} fewer. How many seats are in the three rows?
        I ran {a} minutes, the next day {b} less and then {b} less again. How many minutes in three days?
        {a} guests on Friday, {b} fewer on Saturday, and on Sunday {b} fewer than on Saturday. How many in all?""", ""),
    structure("a+a+b+a+b+b", "A {a}, B = A+{b}, C = B+{b}, sum", "b:2-9 a:5-60",
        """{n} read {a} pages on Monday and each day {b} more than the day before. How many in the three days to Wednesday?
        First row {a} seats, the second {b} more, the third again {b} more. How many seats are in the three rows?
        I ran {a} minutes, the next day {b} more and then {b} more again. How many minutes in three days?
        {a} guests on Friday, {b} more on Saturday, and on Sunday {b} more than on Saturday. How many in all?""", ""),
    structure("a+a-b", "A {a}, B = A-{b}, sum", "b:2-20 q:5-60 a=q+b",
        """{n} read {a} pages yesterday and {b} fewer today. How many in the two days?
        I sold {a} on Saturday, {b} less on Sunday. How many on the weekend?
        The first bag weighs {a} kg and the second {b} kg less. What do both weigh?
        {a} km there, and back by a way {b} km shorter. How many km in all?
        Lunch was {a} euros, dinner {b} euros cheaper. What did the two cost?""", ""),
]  # fmt: skip
