"""Longer stories, and stories with numbers that do not matter; as in `stories_more.py`."""

from recipes.nano.world.stories import Group
from recipes.nano.world.stories_more import group

EXTRA: list[Group] = [
    group("three_steps", "a*b*c", "a:2-9 b:2-9 c:2-12", "a of b of c, sum",
        """{n} does {c} push-ups {b} times a day. How many push-ups does {he} do in {a} days?
        {n} takes {c} drops {b} times a day for {a} days. How many drops is that?
        {n} does {c} squats {b} times every day. How many squats are that in {a} days?
        A nurse checks {c} patients {b} times a day. How many checks is that in {a} days?
        {n} feeds {c} cats {b} times a day. How many bowls is that in {a} days?
        A bus with {c} seats drives {b} times a day. How many seats is that in {a} days?
        {n} practises {c} minutes {b} times a week. How many minutes is that in {a} weeks?
        {b} times a day {n} runs {c} laps. How many laps in {a} days?
        A bell rings {c} times, {b} times a day. How many rings in {a} days?
        {n} has {a} albums with {b} pages each and {c} photos on every page. How many photos does {he} have?
        {a} houses have {b} floors each, and each floor has {c} windows. How many windows is that?
        {a} buses make {b} trips each with {c} people per trip. How many people are that?
        There are {a} rooms, {b} tables in each room and {c} chairs at each table. How many chairs are there?
        {a} teams, {b} players in each, {c} balls for each player. How many balls?
        {n} buys {a} {boxes} with {b} packs each. A pack has {c} {t}. How many {t} does {n} buy?
        {a} people work {b} hours each for {c} euros an hour. How much do they earn together?
        {a} friends stay {b} nights at {c} euros per person and night. What do they pay in all?
        {n} parks {b} hours a day for {a} days. An hour costs {c} euros. How much is it?
        {a} packs of {b} rolls of {c} metres: how many metres?
        Each of {a} trees has {b} branches with {c} birds on each. How many birds are there?
        A stack is {a} long, {b} wide and {c} high, counted in cubes. How many cubes are there?
        The tank is {a} m by {b} m by {c} m. How many cubic metres does it hold?
        {a} farmers have {b} fields with {c} cows each. How many cows in all?
        In {a} weeks with {b} lessons a week and {c} exercises a lesson, how many exercises are done?"""),
    group("three_steps", "a*b", "a:2-30 b:2-9", "a of b, sum",
        """{n} does sit-ups {b} times a day. How many times is that in {a} days?
        {n} brushes {his} teeth {b} times a day. How many times is that in {a} days?
        A bell rings {b} times a day. How many times does it ring in {a} days?
        {n} feeds the dog {b} times a day. How often is that in {a} days?
        {n} trains {b} times a week. How many times is it in {a} weeks?"""),
    group("three_steps", "a+b+b*2", "a:2-60 b:2-60", "A a, B b, C = B*2, sum",
        """On Monday {a} guests came, on Tuesday {b} and on Wednesday twice as many as on Tuesday. How many came in the three days?
        {n} has {a} {t}, {m} has {b} and Kim twice as many as {m}. How many have all three?
        {a} cars, {b} bikes and twice as many buses as bikes stand there. How many vehicles is that?
        {n} read {a} pages on Friday, {b} on Saturday and on Sunday twice as many as on Saturday. How many pages in all?
        In spring {a} trees were planted, in summer {b} and in autumn double the number of summer. How many trees in total?
        A cup is {a} euros, a plate {b} euros and a pot is twice the plate. What do all three cost?
        Box one has {a} {t}, box two {b}, box three double what box two has. How many are there?
        Class A has {a} pupils, class B {b}, class C twice as many as class B. How many pupils are in the three classes?
        In the first game {n} made {a} points, in the second {b}, in the third twice as many as in the second. What is the total?
        {b} people came on Tuesday, twice as many on Wednesday, and {a} on Monday. How many came in the three days?"""),
    group("three_steps", "a+b+a*2", "a:2-60 b:2-60", "A a, B b, C = A*2, sum",
        """On Monday {a} guests came, on Tuesday {b} and on Wednesday twice as many as on Monday. How many came in the three days?
        {n} has {a} {t}, {m} has {b} and Kim twice as many as {n}. How many have all three?
        {n} read {a} pages on Friday, {b} on Saturday and on Sunday twice as many as on Friday. How many pages in all?
        In spring {a} trees were planted, in summer {b} and in autumn double the number of spring. How many trees in total?
        Box one has {a} {t}, box two {b}, box three double what box one has. How many are there?
        Class A has {a} pupils, class B {b}, class C twice as many as class A. How many pupils are in the three classes?"""),
    group("three_steps", "a+a*2+b", "a:2-60 b:2-60", "A a, B = A*2, C b, sum",
        """On Monday {a} guests came, on Tuesday twice as many, and on Wednesday {b}. How many came in the three days?
        {n} has {a} {t}, {m} twice as many as {n}, and Kim has {b}. How many have all three?
        {n} sold {a} {t} in May, double that in June and {b} in July. How many in the three months?
        Box one has {a} {t}, box two double that, box three {b}. How many are there?"""),
    group("three_steps", "(a+b)*2", "a:2-60 b:2-60", "A a, B b, C = (A+B)*2, C",
        """{n} has {a} {t}, {m} has {b}, and Kim has twice as many as both together. How many does Kim have?
        On Monday {a} guests came, on Tuesday {b}. On Wednesday there were twice as many as on both days together. How many came on Wednesday?
        {a} cows and {b} sheep are on one farm. The next farm has double that number of animals. How many animals are on the next farm?"""),
    group("three_steps", "a*b+c-d", "a:2-12 b:2-30 c:2-60 d:2-60", "a of b, +c, -d, now",
        """{n} has {a} {boxes} of {b} {t}, finds {c} {t} and loses {d}. How many are there then?
        {a} buses bring {b} people each. {c} more come on foot and {d} go home early. How many are there?
        {n} saves {b} euros for {a} weeks, gets {c} euros for {his} birthday and spends {d} euros. How much does {he} have?
        A farm has {a} fields of {b} sheep. {c} lambs are born and {d} sheep are sold. How many are there now?
        {n} wins {b} points in each of {a} games, then a bonus of {c}, then loses {d}. What is {his} score?
        A shop receives {a} {boxes} with {b} {t}, finds {c} more in the cellar and sells {d}. How many are left?
        {n} works {a} hours at {b} euros, gets a tip of {c} euros and pays {d} euros for lunch. What is left?
        A tank gets {b} litres a minute for {a} minutes. Then {c} litres are added and {d} are used. How many litres is that?
        {a} rows of {b} chairs, {c} more brought in, {d} taken out. How many chairs?
        {n} bakes {a} trays of {b} {f}. {m} brings {c}. Together they eat {d}. How many remain?"""),
    group("three_steps", "(a+b-c)/d", "d:2-9 q:2-30 b:2-60 c:2-40 a=d*q+c-b", "a, +b, -c, by d, each",
        """{n} has {a} {t}, gets {b}, loses {c} and shares the rest equally among {d} friends. How many does each get?
        {a} red and {b} blue {t} are mixed, {c} are taken out, the rest is put in {d} equal {boxes}. How many per {box}?
        {n} has {a} euros and {m} {b} euros. They spend {c} euros and split what is left {d} ways. How much is one part?
        {a} girls, {b} boys, {c} of them ill. The others make groups of {d}. How many groups?
        {a} apples and {b} pears, {c} are bad. The good ones go to {d} children equally. How many does each child get?
        Food costs {a} euros, drinks {b} euros, and a voucher takes off {c} euros. {d} friends split the bill. What does each pay?
        The bill is {a} euros plus {b} euros for drinks minus a discount of {c} euros, shared by {d}. How much each?"""),
    group("three_steps", "e-a*b-c", "e:60-300 a:2-8 b:2-15 c:2-40", "e, -a of b, -c, now",
        """{n} has {e} euros, buys {a} {t} for {b} euros each and pays {c} euros for the bus. How much is left?
        {n} pays with a {e} euro note for {a} {t} at {b} euros and a cake for {c} euros. How much change is there?
        From {e} {t} {n} fills {a} {boxes} of {b} and gives {c} to {m}. How many are left?
        A book has {e} pages. {n} reads {b} pages a day for {a} days and then {c} more. How many pages are left?
        A tank of {e} litres loses {a} buckets of {b} litres and another {c} litres. What is left in it?
        There are {e} seats; {a} groups of {b} and {c} single guests have sat down. How many seats are free?
        {n} must drive {e} km. {He} drives {b} km on each of {a} days and then {c} km. How far is left?
        {e} euros in the purse, {a} tickets at {b} euros, snacks for {c} euros. What remains?
        Of {e} eggs, {a} cakes take {b} each and {c} break. How many eggs are left?
        {n} has {e} minutes. {a} exercises take {b} minutes each and the break is {c} minutes. How many minutes remain?"""),
    group("three_steps", "(a*b-c)/d", "d:2-9 q:2-30 a:2-12 b:2-30 c=a*b-d*q", "a of b, -c, by d, each",
        """{n} has {a} {boxes} of {b} {t}, throws {c} away and puts the rest in {d} equal piles. How many per pile?
        {a} trays with {b} {f}; {c} are eaten; {d} children share the rest. How many does each get?
        {a} hours at {b} euros minus {c} euros for tools, split by {d} workers. What does each get?
        {a} teams of {b} come, {c} players are ill, the others sit in {d} equal rows. How many in a row?
        {n} buys {a} {t} at {b} euros each with a voucher of {c} euros and splits the cost with others, {d} people in all. What does each pay?"""),
    group("three_steps", "(a*b+c)/d", "d:2-9 q:3-40 a:2-9 b:2-20 c=d*q-a*b", "a of b, +c, by d, each",
        """{n} has {a} {boxes} of {b} {t} and {c} more, and puts them all in {d} equal piles. How many per pile?
        {a} tickets at {b} euros and parking for {c} euros are shared by {d} friends. What does each one pay?
        {d} friends order {a} pizzas at {b} euros each and drinks for {c} euros, and split the bill. How much does each pay?
        {d} people rent {a} boats at {b} euros each and pay {c} euros for food. They share the costs equally. How much each?
        {a} nights at {b} euros plus {c} euros cleaning, split by {d} guests. How much for each guest?"""),
    group("three_steps", "a-a/b", "b:2-6 q:2-60 a=b*q", "a, less one in b, now",
        """One in every {b} of {n}'s {a} {t} is broken. How many are fine?
        {n} has {a} {f} and eats one of every {b}. How many are left?
        Of {a} people one in {b} stays at home. How many come?
        One in {b} of {a} seeds does not grow. How many grow?"""),
    group("pair", "a/3", "q:2-90 a=3*q", "sum a, B = A*2, A",
        """A rope of {a} m is cut into two pieces, one twice as long as the other. How long is the shorter piece?
        A board of {a} cm is sawn in two so that one part is double the other. How long is the shorter part?
        {n} and {m} share {a} euros so that {m} gets twice as much as {n}. How much does {n} get?
        {n} and {m} split {a} {t}: {m} gets double what {n} gets. How many does {n} get?
        Two numbers add up to {a}, and one is twice the other. What is the smaller one?
        Together two boxes weigh {a} kg. The big one is twice as heavy as the small one. How heavy is the small one?
        In a class of {a} there are twice as many girls as boys. How many boys are there?
        A pen and a book cost {a} euros together, and the book is twice the price of the pen. What is the pen?
        {n} walked {a} km in two days, on the second day twice as far as on the first. How far on the first day?
        {a} people came on two days, twice as many on Sunday as on Saturday. How many came on Saturday?
        {m} is twice as old as {n}, and their ages add up to {a}. How old is {n}?
        A ribbon of {a} cm becomes two pieces, the long one twice the short one. How long is the short one?"""),
    group("pair", "a/3*2", "q:2-90 a=3*q", "sum a, B = A*2, B",
        """A rope of {a} m is cut into two pieces, one twice as long as the other. How long is the longer piece?
        A board of {a} cm is sawn in two so that one part is double the other. How long is the longer part?
        {n} and {m} share {a} euros so that {m} gets twice as much as {n}. How much does {m} get?
        Two numbers add up to {a}, and one is twice the other. What is the larger one?
        In a class of {a} there are twice as many girls as boys. How many girls are there?
        {m} is twice as old as {n}, and their ages add up to {a}. How old is {m}?"""),
    group("pair", "a/4", "q:2-60 a=4*q", "sum a, B = A*3, A",
        """A rope of {a} m is cut into two pieces, one three times as long as the other. How long is the shorter piece?
        {n} and {m} share {a} euros so that {m} gets three times as much as {n}. How much does {n} get?
        Two numbers add up to {a}, and one is three times the other. What is the smaller one?
        {m} is three times as old as {n}. Together they are {a}. How old is {n}?
        {n} and {m} have {a} {t} together. {m} has three times as many as {n}. How many does {n} have?
        In a club of {a} there are three times as many adults as children. How many children are there?"""),
    group("pair", "a/2", "q:2-90 a=2*q", "a by 2, each",
        """A rope of {a} m is cut into two equal pieces. How long is each piece?
        A board of {a} cm is sawn in the middle. How long is one half?
        {n} and {m} share {a} euros so that both get the same. How much does {n} get?
        Two equal boxes weigh {a} kg together. How heavy is one of them?
        {n} walked {a} km in two days, both days equally far. How far on the first day?
        Twins are {a} years old together. How old is each of them?"""),
    group("pair", "a*2", "a:2-90", "A a, B = A*2, B",
        """One rope is {a} m long, another twice as long as that. How long is the other?
        The short part of a board is {a} cm. The long part is double. How long is the long part?
        {n} gets {a} euros and {m} twice as much as {n}. How much does {m} get?
        In a class there are {a} boys and twice as many girls. How many girls are there?
        {n} walked {a} km on the first day and twice as far on the second. How far on the second day?"""),
    group("pair", "(a-b)/2", "q:2-60 b:2-40 a=2*q+b", "sum a, B = A+b, A",
        """A rope of {a} m is cut in two, and one part is {b} m longer than the other. How long is the shorter part?
        {n} and {m} share {a} euros so that {m} gets {b} euros more. How much does {n} get?
        In a class of {a} pupils there are {b} more girls than boys. How many boys are there?
        {a} people came on two days, {b} more on Sunday than on Saturday. How many came on Saturday?
        A cup and a plate cost {a} euros together, the plate is {b} euros more. What is the cup?
        Two boxes have {a} {t}, one has {b} more than the other. How many are in the box with fewer?
        Two numbers have the sum {a} and the difference {b}. Which is the smaller one?
        The ages of {n} and {m} add up to {a}, and {m} is {b} years older. How old is {n}?"""),
    group("pair", "(a+b)/2", "q:2-60 b:2-40 a=2*q+b", "sum a, B = A+b, B",
        """A rope of {a} m is cut in two, and one part is {b} m longer than the other. How long is the longer part?
        {n} and {m} share {a} euros so that {m} gets {b} euros more. How much does {m} get?
        In a class of {a} pupils there are {b} more girls than boys. How many girls are there?
        {a} people came on two days, {b} more on Sunday than on Saturday. How many came on Sunday?
        Two boxes have {a} {t}, one has {b} more than the other. How many are in the box with more?
        The ages of {n} and {m} add up to {a}, and {m} is {b} years older. How old is {m}?"""),
    group("pair", "a-b*2", "a:20-200 b:2-60", "a, -2 of b, now",
        """{n} has {a} {t} and gives {b} each to two friends. How many are left?
        A wire of {a} cm loses {b} cm on the left and {b} cm on the right. What remains?
        {n} pays {b} euros twice from {a} euros. How much is left?
        {a} seats, two groups of {b} sit down. How many seats are free?
        {n} uses {b} g of butter for each of two cakes. {He} had {a} g. How much butter is left?"""),
    group("fraction", "a-a/b", "b:3-5 q:2-80 a=b*q", "a, -1/b of a, now",
        """{n} sold a {nth} of {his} {a} {t}. How many did {he} keep?
        A {nth} of {a} pupils are ill. How many are in school?
        {n} has {a} km to drive and has done one {nth}. How many km are left?
        The tank of {a} litres is emptied by one {nth}. How many litres are in it then?
        A {nth} of the {a} pages are read. How many pages are left to read?
        {n} gives away one {nth} of {a} euros. What is left?
        A {nth} of the {a} eggs are broken. How many are whole?
        A {nth} of {a} guests go home. How many guests stay?"""),
    group("fraction", "a/b", "b:3-5 q:2-80 a=b*q", "1/b of a",
        """{n} sold a {nth} of {his} {a} {t}. How many did {he} sell?
        A {nth} of {a} pupils are ill. How many are ill?
        {n} has {a} km to drive and has done one {nth}. How many km has {he} driven?
        A {nth} of the {a} pages are read. How many pages are that?
        A {nth} of the {a} eggs are broken. How many are broken?
        How many {t} are one {nth} of {a} {t}?
        {m} gets one {nth} of the {a} {f}. How many is that?
        A {nth} of {a} guests go home. How many go?"""),
    group("fraction", "a-a/2", "q:2-150 a=2*q", "a, -1/2 of a, now",
        """{n} sold half of {his} {a} {t}. How many did {he} keep?
        Half of {a} pupils are ill. How many are in school?
        Half of the {a} pages are read. How many pages are left to read?
        {n} has {a} km to drive and has done half. How many km are left?
        Half of {a} guests go home. How many guests stay?"""),
    group("known", "a*2", "a:2-99", "a of 2, sum",
        """How many shoes are in {a} pairs?
        How many socks are {a} pairs of socks?
        How many gloves are {a} pairs?
        {n} buys {a} pairs of shoes. How many shoes is that?
        {n} has {a} pairs of gloves. How many gloves are they?
        {a} pairs of earrings are on the table. How many earrings are there?
        {a} pairs of dancers are on the stage. How many dancers are there?
        In the washing machine are {a} pairs of socks. How many socks are in it?
        If I have {a} pairs of skis, how many single skis do I have?
        {a} pairs of socks: how many socks?
        number of shoes in {a} pairs of shoes?
        {n} counts {a} pairs of boots. How many boots are there?
        {n} knits {a} pairs of mittens. How many single mittens does {he} knit?
        {a} couples come to the ball. How many guests are that?
        There are {a} sets of twins in the school. How many twins are there?
        {a} bikes stand outside. How many wheels do they have in all?
        {n} repairs both wheels of {a} bikes. How many wheels are that?
        How many hands do {a} people have?
        How many eyes look at the teacher if {a} children look?
        The shop sells {a} pairs of sandals. How many sandals is that?"""),
    group("known", "a/2", "q:2-99 a=2*q", "a by 2, groups",
        """How many pairs are {a} socks?
        {n} has {a} single shoes. How many pairs is that?
        {a} gloves make how many pairs?
        {a} children walk in pairs. How many pairs are there?
        {n} sorts {a} socks into pairs. How many pairs does {he} get?
        {a} dancers form couples. How many couples are there?
        There are {a} bicycle wheels. How many bicycles can be built?
        How many pairs can I make from {a} earrings?"""),
    group("known", "a*4", "a:2-99", "a of 4, sum",
        """How many wheels are on {a} cars?
        {n} counts the wheels of {a} cars. What number is it?
        {a} cars are in the garage. How many tyres do they have?
        {n} changes all tyres of {a} cars. How many tyres is that?
        {n} washes all paws of {a} dogs. How many paws are that?
        How many legs do {a} tables with four legs have?
        {a} cows stand in a field. How many legs is that?
        {n} counts the legs of {a} horses. How many are there?
        A car has four wheels. What do {a} cars have?
        {a} squares are drawn. How many corners is that?
        {a} horses need new shoes on every foot. How many shoes are needed?
        legs of {a} cats in total?"""),
    group("known", "a/4", "q:2-60 a=4*q", "a by 4, groups",
        """{a} wheels are enough for how many cars?
        {n} counts {a} car wheels. How many cars are there?
        There are {a} legs of cows in the field. How many cows are there?
        {n} has {a} tyres. For how many cars is that enough?
        {a} chair legs are in the workshop. How many chairs with four legs can be made?"""),
    group("known", "a*3", "a:2-99", "a of 3, sum",
        """How many wheels are on {a} tricycles?
        {a} tricycles are for sale. How many wheels do they have together?
        {n} draws {a} triangles. How many sides is that?
        {a} sets of triplets meet. How many people are they?
        How many legs do {a} stools with three legs have?
        {n} counts the corners of {a} triangles. How many are there?"""),
    group("known", "a*6", "a:2-50", "a of 6, sum",
        """{a} ants walk by. How many legs is that?
        {n} draws {a} beetles with all their legs. How many legs is that?
        How many legs do {a} flies have?
        {a} dice have how many faces?
        {n} paints all faces of {a} cubes. How many faces is that?
        {n} counts the strings of {a} guitars with six strings. How many are there?"""),
    group("known", "a*8", "a:2-50", "a of 8, sum",
        """{a} spiders sit in a corner. How many legs is that?
        {n} draws {a} spiders with all their legs. How many legs does {he} draw?
        How many arms do {a} octopuses have together?
        {a} octagons are drawn. How many corners is that?
        Legs of {a} spiders?"""),
    group("known", "a*5", "a:2-90", "a of 5, sum",
        """How many fingers are on {a} hands?
        {a} hands are up. How many fingers is that?
        How many toes are on {a} feet?
        A star has five points. How many points do {a} stars have?
        {n} goes to work five days a week. How many working days are {a} weeks?"""),
    group("known", "a*10", "a:2-90", "a of 10, sum",
        """How many fingers do {a} people have?
        {a} children put both hands on the table. How many fingers are on the table?
        How many toes do {a} people have?
        How many years are {a} decades?
        How many pins are on {a} bowling lanes with ten pins each?"""),
    group("known", "a*12", "a:2-60", "a of 12, sum",
        """{n} buys {a} dozen eggs. How many eggs does {he} carry home?
        How many roses are {a} dozen roses?
        {a} dozen cookies are how many cookies?
        How many months are {a} years?
        A baby is {a} years old. How many months is that?
        {n} orders {a} dozen pencils for the class. How many pencils come?
        A bakery sells {a} dozen rolls. How many rolls is that?"""),
    group("known", "a*4+b*2", "a:2-30 b:2-30", "a of 4, b of 2, sum",
        """{a} cars and {b} bikes are parked. How many wheels are there?
        {n} sees {a} cows and {b} hens. How many legs does {he} see?
        {a} dogs and {b} people are in the park. How many legs is that?
        {n} washes {a} cars and {b} bicycles. How many wheels does {he} wash?
        In the field there are {a} horses and {b} geese. How many legs do they have in all?
        {b} ducks and {a} sheep: how many legs?
        Around {a} tables with four legs stand {b} people. How many legs is that?"""),
    group("known", "a*7", "a:2-60", "a of 7, sum",
        """How many days are {a} weeks?
        {n} is away for {a} weeks. How many days is that?
        The baby is {a} weeks old. How many days is that?
        A course takes {a} weeks. How many days is it?
        {n} stays {a} full weeks. How many days does {he} stay?"""),
    group("extra", "a-b", "a:10-200 b:2-150 x:2-60", "x no, a, -b, now",
        """{n}, who is {x}, has {a} {t} and loses {b}. How many {t} does {he} have left?
        {n} is {x} years old. {He} had {a} {t} and sold {b}. How many does {he} still have?
        {n} lives on floor {x}. {He} had {a} {f} and ate {b} of them. How many are left?
        {n} has {x} cousins and {a} {t}. {He} gives away {b} {t}. How many {t} does {he} have now?
        {n} has {x} cats. {He} bought {a} cans and {b} are empty. How many cans are full?
        In row {x} {n} finds {a} {t} and picks up {b}. How many stay there?
        After {x} minutes {b} of the {a} people had left. How many were still there?
        A bus on line {x} has {a} people. {b} get off. How many are on the bus?
        A {x} year old boy has {a} {t} and loses {b}. How many has he now?
        {n} drives {x} km to the market with {a} {t}. {He} sells {b}. How many does {he} bring back?
        In {x} days the shop sold {b} of its {a} {t}. How many are left?
        The box weighs {x} kg. It had {a} {t}; {b} were taken out. How many {t} are in it?
        The street is {x} m long and has {a} lamps. {b} lamps are broken. How many lamps work?
        A school with {x} rooms has {a} pupils, and {b} are ill. How many pupils are there today?
        {n} has {a} {t} and {x} books. {b} of the {t} are gone. How many {t} are left?
        There are {x} teachers and {a} pupils on the trip. {b} pupils go home early. How many pupils stay?
        {n}, aged {x}, pays a {b} euro bill with {a} euros. What change does {he} get?
        At {x} degrees outside, {n} sells {b} of {his} {a} ice creams. How many are left?
        {n} wears size {x} and has {a} euros. Shoes cost {b} euros. How much money is left?
        On page {x} it says that {a} ships left and {b} came back. How many did not come back?
        {m} is {x}. {n} has {a} {t} and gives {m} {b}. How many {t} does {n} keep?
        The train with number {x} has {a} seats, of which {b} are taken. How many seats are free?"""),
    group("extra", "a+b", "a:2-200 b:2-150 x:2-60", "x no, a and b, sum",
        """{n}, who is {x}, has {a} {t} and finds {b}. How many {t} does {he} have?
        {n} lives at number {x}. {He} bought {a} {t} and later {b} more. How many {t} did {he} buy?
        {n} has {x} cousins. On Monday {he} read {a} pages, on Tuesday {b}. How many pages did {he} read?
        There are {x} trees in the park, {a} ducks and {b} geese. How many birds are there?
        A bus on line {x} has {a} people and {b} get on. How many are on the bus?
        In {x} minutes {n} picked {a} red and {b} green apples. How many apples did {he} pick?
        A class in room {x} has {a} girls and {b} boys. How many children is that?
        {n} has {a} {t} in one {box} and {b} in another. The {boxes} cost {x} euros. How many {t} are there?
        {n} is {x} years old and got {a} euros from {m} and {b} euros from Kim. How much money did {he} get?
        It is {x} km to the zoo. {a} adults and {b} children go there. How many people go?
        {n} has {a} pens, {b} pencils and is in class {x}. How many pens and pencils does {he} have?
        The shop has {x} windows. It sold {a} {t} yesterday and {b} today. How many did it sell?
        A {x} year old girl has {a} {t} and gets {b}. How many has she now?
        {n} paid {a} euros for a coat and {b} euros for shoes in size {x}. How much did {he} pay?"""),
    group("extra", "a*b", "a:2-12 b:2-30 x:2-60", "x no, a of b, sum",
        """There are {x} teachers and {a} groups with {b} children each. How many children are there?
        {x} teachers go with {a} classes of {b} pupils each. How many pupils go?
        A school has {x} rooms and {a} classes of {b} pupils. How many pupils does it have?
        {n}, who is {x}, has {a} {boxes} with {b} {t} in each. How many {t} is that?
        {n} is {x} years old and runs {b} km on each of {a} days. How many km does {he} run?
        There are {x} drivers and {a} buses with {b} seats each. How many seats are there?
        {n} has {x} brothers and buys {a} {t} at {b} euros each. How much does {he} pay?
        The farm is {x} years old and has {a} pens with {b} pigs each. How many pigs are there?
        A {box} costs {x} euros and holds {b} {t}. {n} has {a} {boxes}. How many {t} are there?
        A shop with {x} workers sells {b} {t} a day. How many does it sell in {a} days?
        {x} cooks make {a} trays of {b} rolls. How many rolls do they make?
        It is {x} degrees. {n} waters {a} rows of {b} plants. How many plants does {he} water?
        There are {a} tables with {b} chairs each and {x} lamps. How many chairs are there?
        In house {x} there are {a} floors with {b} doors each. How many doors are there?
        There are {a} classes with {b} pupils each, and {x} teachers. How many pupils is that?
        There are {a} nests with {b} eggs each in {x} trees. How many eggs are there?"""),
    group("extra", "a*b+x", "a:2-12 b:2-30 x:2-60", "a of b, +x, sum",
        """There are {x} teachers and {a} groups with {b} children each. How many people are there?
        {x} teachers go with {a} classes of {b} pupils each. How many people go in all?
        There are {a} classes with {b} pupils each, and {x} teachers. How many people is that altogether?
        There are {x} drivers and {a} buses with {b} passengers each. How many people are there in total?"""),
    group("extra", "a/b", "b:2-12 q:2-40 a=b*q x:2-60", "x no, a by b, each",
        """{n} is {x}. {He} gives {a} {t} to {b} friends so that all get the same. How many does each friend get?
        {n}, who is {x}, shares {a} {t} equally among {b} children. How many does each child get?
        {n} is {x} years old. {b} friends share {his} {a} {f} equally. How many does each friend get?
        {n} lives at number {x} and splits {a} {f} evenly between {b} guests. How many does each guest get?
        {m} is {x}. {n} shares {a} {t} fairly between {b} people. How many for each?
        In room {x} there are {a} chairs in {b} equal rows. How many chairs are in a row?
        {n} has {x} cats and puts {a} {t} in {b} equal {boxes}. How many {t} are in one {box}?
        {a} pupils with {x} teachers make {b} equal teams of pupils. How many pupils are in a team?
        A {x} year old rope of {a} m is cut into {b} equal parts. How long is each part?
        At {x} euros an hour {n} packs {a} {t} into {b} equal {boxes}. How many go in each {box}?
        {b} friends, all in class {x}, share {a} {f}. How many does each get?
        {n} paid {a} euros for {b} equal {t} after a drive of {x} km. What did one {s} cost?"""),
    group("extra", "d-a*b", "a:2-9 b:2-20 d:20-200 x:2-60", "x no, d, -a of b, now",
        """{n}, who is {x}, has {d} euros and buys {a} {t} at {b} euros each. How much money is left?
        {n} is {x} years old. {He} has {d} {t} and gives {b} each to {a} friends. How many are left?
        {n} drives {x} km to the shop with {d} euros. {He} buys {a} {t} for {b} euros each. How much is left?
        A book on shelf {x} has {d} pages. {n} reads {b} pages a day for {a} days. How many pages are left?
        {n} has {x} cousins and {d} euros. {He} spends {b} euros on each of {a} days. How much is left?"""),
    group("extra", "a*b+c", "a:2-15 b:2-40 c:1-60 x:2-60", "x no, a of b, +c, sum",
        """{n}, who is {x}, has {a} {boxes} of {b} {t} and {c} more. How many {t} does {he} have?
        {n} is {x} and buys {a} {t} at {b} euros each and a bag for {c} euros. How much does {he} pay?
        It is {x} degrees. {n} plants {a} rows of {b} trees and {c} trees at the gate. How many trees does {he} plant?
        In a hall {x} m long are {a} rows of {b} seats and {c} extra seats. How many seats are there?"""),
]  # fmt: skip
