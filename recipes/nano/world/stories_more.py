"""More stories of the word problems, by meaning; slots and ranges as in `stories.py`.

Each group says its own trace, in the language of `traces.py`: what is told, then what is asked.
"""

from recipes.nano.world.stories import Group


def group(kind: str, expression: str, ranges: str, trace: str, wordings: str) -> Group:
    """A group whose wordings are given one a line."""
    lines = [line.strip() for line in wordings.strip().split("\n") if line.strip()]
    return Group(kind, expression, ranges, lines, trace)


MORE: list[Group] = [
    group("start", "a-b", "a:10-200 b:2-99", "sum a, A b, B",
        """There are {a} {t} in two {boxes}. The first {box} has {b}. How many does the second have?
        Two {boxes} hold {a} {t} between them. If one holds {b}, what does the other hold?
        {a} {t} lie in two piles. One pile has {b}. How big is the other pile?
        A school has {a} pupils in two buildings. {b} are in the old building. How many are in the new one?
        {n} and {m} own {a} {t} between them. {n} owns {b}. How many belong to {m}?
        Altogether we picked {a} {t}. My share was {b}. How many did my sister pick?
        {n} and {m} spent {a} euros together. {b} of these euros were paid by {m}. How much did {n} pay?
        The two brothers weigh {a} kg together. One weighs {b} kg. How heavy is the other?
        A train has two wagons with {a} passengers in all. {b} sit in the first. How many sit in the second?
        Two shelves have {a} books altogether, {b} of them on the upper shelf. How many are on the lower one?
        I typed {a} words in two days. On the first day it was {b}. How many on the second?
        The total for a lamp and a chair is {a} euros. The lamp alone is {b}. What is the chair?
        A pen and a notebook cost {a} cents together. The pen is {b} cents. How much is the notebook?
        {a} {t} in total, {b} in the left drawer, the others in the right one. How many in the right one?
        Out of {a} votes there were {b} for {n}; all other votes were for {m}. How many votes did {m} get?
        In two games {n} scored {a} points. In the first game it was {b}. What about the second game?
        The way from A to C over B is {a} km. From A to B it is {b} km. How far is it from B to C?
        {m} and {n} have {a} coins if you count both. {m} has {b}. And {n}?
        two bags, {a} {t} altogether, {b} in one. the other?
        A rope of {a} m was cut in two. One piece is {b} m long. How long is the other piece?
        Our two tanks contain {a} litres. The small one contains {b}. What does the large one contain?
        The sum of two numbers is {a}. One of the numbers is {b}. What is the other number?
        Together the two classes planted {a} trees; class 4a planted {b}. How many did class 4b plant?"""),
    group("start", "a+b", "a:5-200 b:2-99", "?, -b, now a, before",
        """A price was lowered by {b} euros to {a} euros. What did it cost before?
        A coat now costs {a} euros after a discount of {b} euros. What was the price before the discount?
        With {b} euros off, the bag is {a} euros. What is the normal price?
        The rent dropped by {b} euros and is {a} euros now. How high was it?
        After a cut of {b} euros the ticket is {a} euros. What was it originally?
        {n} spent {b} euros and has {a} euros now. How much did {he} have to begin with?
        I have {a} {t} since I gave away {b}. How many did I own before that?
        {b} of the {t} broke, so only {a} remain. How many were there at first?
        {n} ate {b} {f}. Now there are {a}. How many were there before?
        Since {b} people left the room there are {a}. How many were in it earlier?
        When {b} passengers had got off, {a} were still on the bus. How many were on it before the stop?
        The candle burned down by {b} mm and is {a} mm tall now. How tall was it?
        A rope was shortened by {b} cm. It is {a} cm long now. What was its length?
        {a} litres are in the tank after {b} litres were pumped out. How many litres were there before?
        {n} lost {b} points and ended with {a}. What did {he} have before that?
        {n} has lost {b} kg and now weighs {a} kg. What did {he} weigh before?
        The temperature fell by {b} degrees to {a} degrees. What was it earlier?
        {m} took {b} of {n}'s {t}. {n} is left with {a}. How many were there originally?
        A farmer sold {b} sheep and still has {a}. How big was the flock?
        {n} has read {b} pages, and {a} pages are left. How many pages does the book have?
        We have driven {b} km and have {a} km to go. How long is the whole trip?
        {b} seats are taken and {a} are free. How many seats are there in all?
        {n} paid {b} euros and got {a} euros back. With how much money did {he} pay?
        before: ?, minus {b}, now {a}. how many before"""),
    group("start", "a-b", "a:10-200 b:2-99", "?, +b, now a, before",
        """A price went up by {b} euros to {a} euros. What did it cost before?
        The rent was raised by {b} euros and is {a} euros now. How high was it?
        After a rise of {b} euros the ticket is {a} euros. What was it originally?
        {n} earned {b} euros today and has {a} euros now. How much did {he} have this morning?
        I have {a} {t} since I got {b} as a gift. How many did I own before that?
        {b} {t} were added, so there are {a} now. How many were there at first?
        Since {b} people came in there are {a} in the room. How many were in it earlier?
        When {b} passengers had got on, {a} were on the bus. How many were on it before the stop?
        A tree grew by {b} cm and is {a} cm tall now. How tall was it?
        The rope was made {b} cm longer. It is {a} cm long now. What was its length?
        {a} litres are in the tank after {b} litres were filled in. How many litres were there before?
        {n} won {b} points and ended with {a}. What did {he} have before that?
        The cat gained {b} grams and weighs {a} grams now. What did it weigh before?
        The temperature rose by {b} degrees to {a} degrees. What was it earlier?
        {m} put {b} {t} with those of {n}. Now {n} has {a}. How many were there originally?
        A farmer bought {b} sheep and now has {a}. How big was the flock before?
        before: ?, plus {b}, now {a}. how many before"""),
    group("left", "a mod b", "b:2-12 q:2-40 r:1-11 a=b*q+r", "a by b, rest",
        """{n} has {a} euros and buys as many {t} as possible at {b} euros each. How much money is left?
        {n} has {a} euros. Each {s} is {b} euros and {he} buys as many as {he} can afford. What is left in euros?
        With {a} euros {n} buys as many tickets for {b} euros as possible. How many euros does {he} have left?
        {t} cost {b} euros each. {n} buys as many as {he} can with {a} euros. How much change does {he} keep?
        One {s} costs {b} euros. {n} spends as much of {his} {a} euros on {t} as possible. How much money remains?
        I have {a} euros. I buy as many pens for {b} euros as I can. How many euros are left?
        A ride costs {b} euros. {n} has {a} euros and rides as often as {he} can. How much is left in the end?
        If a {s} is {b} euros and I buy as many as I can with {a} euros, how much do I have over?
        {m} buys {t} at {b} euros until {his} {a} euros are no longer enough for one more. How much is left?
        as many {t} as possible at {b} euros, {a} euros in the pocket. money left?
        {n} can spend {a} coins. One game is {b} coins. {He} plays as often as possible. How many coins stay?
        {n} puts {a} {t} in rows of {b}. How many do not make a full row?
        {n} fills as many {boxes} of {b} as possible with {a} {t}. How many {t} are left?
        {a} people go in boats of {b}. How many are in the last boat that is not full?
        A ribbon of {a} cm is cut into as many pieces of {b} cm as possible. How many cm remain?
        {n} pours {a} ml of juice into glasses of {b} ml, as many full glasses as possible. How many ml are left?
        A baker has {a} eggs. One cake takes {b} eggs. {He} bakes as many cakes as possible. How many eggs are left?
        {n} has {a} beads and needs {b} for a bracelet. After making as many bracelets as possible, how many beads are left?
        {n} has {a} {f} and gives {b} guests the same number each. How many {f} are left for {him}?
        Each child gets the same number of the {a} {f}. There are {b} children. What remains in the {box}?
        {a} players make teams of {b}. How many have no team?
        From {a} days {n} counts as many full weeks of {b} days as {he} can, on another planet. How many days remain?
        After packing {a} {t} into full {boxes} of {b}, what is left over?
        {b} pirates share {a} gold coins fairly and throw the rest into the sea. How many coins fall into the sea?
        Nobody wants halves: {b} friends share {a} {f}. How many stay on the plate?
        How many {t} remain when {a} {t} are dealt out evenly to {b} players?"""),
    group("left", "a div b", "b:2-12 q:2-40 r:1-11 a=b*q+r", "a by b, full",
        """{n} has {a} euros. How many {t} for {b} euros each can {he} buy?
        {t} are {b} euros each. At most how many can {n} get for {a} euros?
        I have {a} euros and a ticket is {b} euros. How many tickets can I buy?
        How many rides for {b} euros can {n} pay with {a} euros?
        {n} buys as many {t} as possible at {b} euros each. {He} has {a} euros. How many does {he} get?
        {n} has {a} euros and buys as many {t} as possible for {b} euros each. How many {t} does {he} buy?
        One cake takes {b} eggs. How many cakes can {n} bake with {a} eggs?
        A bracelet needs {b} beads. How many bracelets can be made from {a} beads?
        How many full glasses of {b} ml can {n} pour from {a} ml?
        {a} days are how many full weeks, if a week has {b} days on that planet?
        How many whole pieces of {b} cm can be cut from a ribbon of {a} cm?
        A coach picks teams of {b} from {a} players. How many teams can there be?
        {n} puts {a} {t} in rows of {b}. How many rows are full?
        With {a} litres of paint and {b} litres per room, how many rooms can be painted completely?
        {a} euros in the pocket, {b} euros per {s}: how many can I get at most?
        A toy needs {b} batteries. For how many toys are {a} batteries enough?
        {n} wants to give {b} {f} to every child and has {a}. How many children get their full share?"""),
    group("left", "a up b", "b:2-12 q:2-40 r:1-11 a=b*q+r", "a by b, enough",
        """{a} people want to cross the river and the boat takes {b}. How many trips does it take?
        How many taxis for {b} people each do {a} people need?
        {n} has {a} photos and {b} fit on a page. How many pages does {he} need?
        {a} guests come and a table has {b} chairs. How many tables must {n} set up?
        {n} must buy {a} rolls, but they come in bags of {b}. How many bags must {he} get?
        How many tents are needed for {a} scouts if {b} sleep in a tent?
        The class has {a} pupils. A van takes {b}. How many vans must the teacher order?
        A shelf takes {b} books. How many shelves are needed for {a} books?
        {n} saves {b} euros a week. After how many weeks does {he} have at least {a} euros?
        {a} litres of juice go into cans of {b} litres. How many cans are needed for all of it?
        {n} walks {b} km a day. On which day does {he} reach the end of the {a} km path?
        A printer prints {b} pages a minute. After how many full minutes are all {a} pages done?
        {n} needs {a} screws, sold in packs of {b}. How many packs?
        An elevator takes {b} at a time and {a} people wait. How many times must it go up?
        Every {box} can hold up to {b} {t}. What is the smallest number of {boxes} for {a} {t}?"""),
    group("two_steps", "(a+b)/c", "c:2-9 q:3-40 b:2-99 a=c*q-b", "a, +b, by c, each",
        """{c} friends share a bill: {a} euros for food and {b} euros for drinks. What does each one pay?
        The pizza was {a} euros and the drinks {b} euros. {c} friends split the costs evenly. How much for each?
        {c} people rent a boat for {a} euros and buy fuel for {b} euros. They split it all equally. How much does one pay?
        Gas costs {a} euros and the hotel {b} euros. The costs are shared by {c} people. How much does each person pay?
        We are {c}. Food was {a} euros, tickets were {b} euros. How much does each of us owe?
        {n} has {a} {t}, finds {b} more and puts them all in {c} equal piles. How many are in a pile?
        {a} red and {b} white roses are tied into {c} equal bunches. How many roses are in a bunch?
        {n} reads {a} pages and {m} {b} pages of reports in {c} days together. How many pages a day is that?
        A shop gets {a} {t} on Monday and {b} on Tuesday and spreads them over {c} shelves equally. How many per shelf?
        {n} earned {a} euros and got a gift of {b} euros. {He} spreads the money over {c} weeks evenly. How much per week?
        {a} apples and {b} pears go into bags of {c}. How many bags are filled?
        {n} and {m} have {a} and {b} euros. They buy tickets of {c} euros with all of it. How many tickets?
        costs {a} and {b} euros, {c} people, split equally. each?
        A class collected {a} euros, the teacher added {b} euros. The money is shared by {c} clubs. What does each club get?
        {a} boys plus {b} girls are divided into {c} equal teams. How many children per team?
        In two games {n} made {a} and {b} points. Shared over {c} rounds, how many points is that per round?
        Rent {a}, power {b}, {c} flatmates. What is the share of each?
        {n} had {a} {f}. {m} brought {b}. The {c} children got the same number each. How many did one child get?"""),
    group("two_steps", "(a-b)/c", "c:2-9 q:2-40 b:2-99 a=c*q+b", "a, -b, by c, each",
        """{c} friends have a bill of {a} euros, but {b} euros are paid by a voucher. They split the rest. What does each pay?
        The bill is {a} euros. {m} pays {b} euros of it, and {c} others share what remains. How much does each of them pay?
        {n} has {a} {f}, drops {b} and shares the others equally among {c} friends. How many does each get?
        Of {a} {t} {b} are broken. The good ones are put in {c} {boxes} equally. How many per {box}?
        {a} pupils, {b} are sick, the rest make {c} equal teams. How big is a team?
        A tank has {a} litres. {b} litres leak out. The rest fills {c} equal buckets. How much is in a bucket?
        {n} must read {a} pages. {b} are done, and {c} days remain. How many pages a day are needed?
        {n} needs {a} euros and already has {b} euros. {He} has {c} weeks. How much must {he} save each week?
        The walk is {a} km. After {b} km {n} splits the rest into {c} equal stages. How long is a stage?
        A box with {c} equal books weighs {a} kg; the empty box weighs {b} kg. What does one book weigh?
        {n} pays {a} euros for {c} {t} and a bag. The bag is {b} euros. What is the price of one {s}?
        A plumber asks {a} euros: {b} euros for coming and the rest for {c} hours of work. What is the price of an hour?
        {a} euros minus {b} euros tax, shared by {c} people. How much each?
        After giving {b} of {his} {a} {t} to {m}, {n} puts the rest into {c} equal rows. How many in a row?"""),
    group("two_steps", "a*b+c", "a:2-15 b:2-40 c:1-60", "a of b, +c, sum",
        """A lamp shop charges {b} euros per lamp and {c} euros for delivery. {n} orders {a} lamps. What is the total?
        Delivery is {c} euros. {n} orders {a} pizzas at {b} euros each. How much does {he} pay?
        {n} buys {a} {t}, each {b} euros, and pays {c} euros for shipping. What does it all cost?
        A phone plan costs {c} euros plus {b} euros per month. How much is it over {a} months?
        {n} lays {a} rows of {b} tiles and has {c} tiles left. How many tiles did {he} have?
        {a} tables for {b} people each and a sofa for {c}. For how many people is there room?
        {n} already read {c} pages and now reads {b} pages a day. How many has {he} read after {a} more days?
        The tank has {c} litres in it. A tap adds {b} litres a minute for {a} minutes. How many litres are there then?
        {n} owns {c} {t} and gets {b} more each week. How many after {a} weeks?
        {a} weeks at {b} euros each plus a deposit of {c} euros: what is the sum?
        Sharing {t} in groups of {b} makes {a} groups, and {c} are left. How many {t} are there?
        To rent skis you pay {c} euros once and {b} euros a day. What do {a} days cost?
        {n} has a {c} euro note and {a} notes of {b} euros. How much money is that?
        {n} puts {b} {t} in each of {a} {boxes}, and {c} do not fit. How many {t} are there?
        {a} teams of {b} players and {c} coaches are in the hall. How many people is that?
        A bill: {a} soups at {b} euros, one cake for {c} euros. Total?"""),
    group("two_steps", "a*b-c", "a:2-15 b:2-40 c:1-60", "a of b, -c, now",
        """{n} orders {a} {t} at {b} euros and uses a voucher of {c} euros. What does {he} pay?
        {a} tickets at {b} euros each, minus a voucher of {c} euros. How much is to be paid?
        There are {a} rows of {b} seats in the cinema, and {c} are taken. How many seats are free?
        {n} works {a} hours for {b} euros an hour and pays {c} euros tax. What does {he} keep?
        {a} cartons of {b} eggs arrive. {c} eggs are broken. How many are whole?
        {n} bought {a} {boxes} of {b} {t} and has used {c}. How many has {he} got now?
        {n} makes {a} trays of {b} {f}. The guests eat {c}. What is left?
        {a} weeks {n} saves {b} euros a week. Then {he} buys something for {c} euros. What remains?
        A class of {a} groups with {b} pupils plans a trip, but {c} stay at home. How many go?
        A car with {a} full cans of {b} litres uses {c} litres. How many litres are left?
        {n} got {a} points in each of {b} rounds and then a penalty of {c} points. What is {his} score?
        A machine makes {b} parts an hour. After {a} hours, {c} parts are thrown away. How many good parts are there?"""),
    group("two_steps", "a/b*c", "b:2-9 q:2-30 a=b*q c:2-12", "a by b, each, c of it",
        """{b} tickets cost {a} euros. What is the price of {c} tickets?
        {n} pays {a} euros for {b} {t}. How much would {c} {t} be?
        For {b} cakes you need {a} grams of sugar. And for {c} cakes?
        In {b} days {n} reads {a} pages. How many pages in {c} days at the same pace?
        {b} machines make {a} parts a day. How many parts do {c} machines make?
        A tap fills {a} litres in {b} minutes. How many litres in {c} minutes?
        {b} identical {boxes} weigh {a} kg. What do {c} weigh?
        {n} walks {a} km in {b} hours. How far in {c} hours?
        If {b} workers lay {a} tiles an hour, how many tiles do {c} workers lay?
        {b} kg of nuts are {a} euros. How much are {c} kg?
        {a} {t} fill {b} {boxes}. How many {t} are in {c} {boxes}?
        {b} hens lay {a} eggs. At that rate, how many eggs do {c} hens lay?
        {b} rows have {a} seats. {c} rows have how many?
        A car uses {a} litres for {b} trips. How many litres for {c} trips?"""),
    group("two_steps", "(a+b)*c", "a:2-40 b:2-40 c:2-9", "a+b each, c of it, sum",
        """Each pupil needs {a} pens and {b} books. How many things do {c} pupils need?
        A lunch box holds {a} {f} and {b} nuts. How many pieces are in {c} lunch boxes?
        {n} earns {a} euros in the morning and {b} euros in the evening. How much is that in {c} days?
        A ticket costs {a} euros plus {b} euros for the seat. What do {c} people pay?
        There are {a} red and {b} blue {t} in every {box}. {n} has {c} {boxes}. How many {t} is that?
        A cat eats {a} g in the morning and {b} g at night. How much does it eat in {c} days?
        {a} adults and {b} children each pay {c} euros. How much is it in all?
        Every day {n} drives {a} km to work and {b} km to the gym. How many km in {c} days?
        {n} buys {c} sets of a shirt for {a} euros and a tie for {b} euros. How much is that?
        {a} boys and {b} girls plant {c} trees each. How many trees are planted?"""),
    group("two_steps", "(a-b)*c", "a:10-60 b:2-40 c:2-9", "a-b each, c of it, sum",
        """A {s} costs {a} euros. With a card each one is {b} euros less. What do {c} of them cost with the card?
        {n} takes in {a} euros a day and pays {b} euros for the stall. How much is left after {c} days?
        Of {a} children {b} stay at home. Every other child gets {c} {t}. How many {t} are given out?
        There are {a} seats in a bus and {b} are broken. How many people can sit in {c} such buses?
        {n} bakes {a} rolls a day and eats {b}. How many are left over after {c} days?
        A pool gets {a} litres a minute and loses {b} litres a minute. How much more is in it after {c} minutes?
        {n} has {a} {t}, loses {b} and sells the others for {c} euros each. What does {he} get?"""),
    group("change", "a-b-c", "a:20-300 b:2-120 c:2-120", "a, -b, -c, now",
        """From a rope of {a} m, first {b} m and then {c} m are cut off. How long is the rest?
        A rope is {a} m long. {n} cuts off {b} m and later another {c} m. How much rope is left?
        {b} m and {c} m are cut off a wire of {a} m. What remains?
        A plank of {a} cm gets shorter twice, by {b} cm and by {c} cm. How long is it now?
        {n} had {a} euros. Shoes took {b} of it and a meal {c}. What is left?
        Of {a} seats, {b} are sold online and {c} at the door. How many are empty?
        {n} uses {b} g of {a} g flour for bread and {c} g for a cake. How much flour is left?
        There were {a} {t}; {b} went to {m} and {c} to Kim. How many are still here?
        A ship with {a} people lets {b} off in the first harbour and {c} in the second. How many are on board?
        {n} starts with {a} points, loses {b} and then {c} more. What is the score?
        Two bills of {b} and {c} euros are paid from {a} euros. What remains?
        A tank of {a} litres gives {b} litres to a car and {c} litres to a truck. How much is left?"""),
    group("change", "a+b-c", "a:2-200 b:2-150 c:2-199", "a, +b, -c, now",
        """{n} scores {a} points, then {b} more, then loses {c} points. How many points is that in the end?
        {n} gets {a} points in round one and {b} in round two, but a foul costs {c}. What is the final score?
        In a game {n} wins {a} coins, wins {b} again and loses {c}. How many does {he} have?
        {a} in, {b} in, {c} out. how many now?
        {n} picked {a} {t} and {m} {b}, but {c} were rotten. How many good ones did they have?
        The account has {a} euros. {b} euros come in and a bill of {c} euros is paid. What is the balance?
        A lake holds {a} ducks, {b} arrive, {c} fly off. How many are there?
        {n} bakes {a} {f}, then {b} more. {c} are eaten. How many are there now?
        From {a} kg and {b} kg of potatoes {n} uses {c} kg. How many kg remain?
        {n} walks {a} steps, then {b} steps forward, and {c} steps back. How many steps from the start is {he}?"""),
    group("change", "a-b+c", "a:10-200 b:2-150 c:2-99", "a, -b, +c, now",
        """{n} has {a} points, loses {b} and wins {c}. What is {his} score?
        A lift with {a} kg of load gets {b} kg lighter and then {c} kg heavier. What is the load?
        {a} cars are parked. {b} drive off, {c} arrive. How many are parked now?
        {n} spends {b} of {his} {a} euros and then earns {c} euros. How much has {he} got?
        The team had {a} members, {b} left and {c} joined. How many are in it?
        A shelf with {a} books: {b} out, {c} back. How many books?
        {n} eats {b} of {a} {f} and bakes {c} new ones. How many are there?
        {n} takes {b} {t} out of a {box} of {a} and puts {c} others in. How many are inside?"""),
    group("both", "a+a+b", "a:2-150 b:2-80", "A a, B = A+b, sum",
        """{n} has {a} {t} and {m} {b} more. How many have they got together?
        {m} has {b} more {t} than {n}, who has {a}. How many is that for both?
        {n} sold {a} tickets, {m} sold {b} more than {n}. What is the total?
        A cup costs {a} euros and a plate {b} euros more. What do I pay for both?
        Today {a} guests came. Yesterday it was {b} more. How many came on both days?
        Class A has {a} pupils, class B has {b} more. How many in both classes?
        {n} ran {a} m. {m} ran {b} m further. What is the total distance?
        One {box} holds {a} {t}, the other {b} more. How many in the two?"""),
    group("both", "a+a-b", "a:10-150 b:2-80", "A a, B = A-b, sum",
        """{n} has {a} {t} and {m} {b} fewer. How many have they got together?
        {m} has {b} fewer {t} than {n}, who has {a}. How many is that for both?
        {n} sold {a} tickets, {m} sold {b} fewer than {n}. What is the total?
        A vase costs {a} euros and a cup {b} euros less. What do I pay for both?
        Today {a} guests came. Yesterday it was {b} fewer. How many came on both days?
        One {box} holds {a} {t}, the other {b} less. How many in the two?
        {n} read {a} pages and {m} {b} pages less. How many pages did they read in all?"""),
    group("both", "a+a*2", "a:2-200", "A a, B = A*2, sum",
        """{n} has {a} {t} and {m} twice as many. What is their total?
        {m} has double the {t} of {n}, who has {a}. How many do both have?
        On Monday {a} visitors came, on Tuesday twice that number. How many in the two days?
        A cup is {a} euros and a teapot is double. What is the price of both?
        {n} walked {a} km and then twice as far again. How far was it in all?
        One {box} has {a} {t}, the other twice as many. How many are in both?"""),
    group("both", "a+a*3", "a:2-90", "A a, B = A*3, sum",
        """{n} has {a} {t} and {m} three times as many. What is their total?
        On Monday {a} visitors came, on Tuesday three times that number. How many in the two days?
        One {box} has {a} {t}, the other three times as many. How many are in both?
        {n} is paid {a} euros and the boss three times as much. What do both get together?
        {m} sold three times as many {t} as {n}, who sold {a}. How many were sold in all?"""),
    group("both", "a+a/2", "q:2-80 a=2*q", "A a, B = A/2, sum",
        """{n} has {a} {t} and {m} half as many. What is their total?
        On Monday {a} visitors came, on Tuesday half that number. How many in the two days?
        One {box} has {a} {t}, the other half as many. How many are in both?
        {n} walked {a} km and {m} half of that. How many km is that together?"""),
    group("both", "a*2-b", "a:10-150 b:2-19", "a, double, -b, now",
        """{n} has {a} {t}. {He} gets as many again and then gives away {b}. How many are left?
        The number {a} is doubled and then made smaller by {b}. What is it?
        A club of {a} members doubles in size, then {b} leave. How many members does it have?
        {n}'s {a} euros are doubled by {his} uncle. Then {he} spends {b} euros. How much is left?"""),
    group("both", "a*2+b", "a:2-150 b:2-80", "a, double, +b, now",
        """{n} has {a} {t}. {He} gets as many again and then {b} more. How many does {he} have?
        The number {a} is doubled and {b} is added. What is it?
        A club of {a} members doubles in size, then {b} join. How many members does it have?
        {n}'s {a} points are doubled, and a bonus of {b} comes on top. What is {his} score?"""),
    group("both", "a*2+b", "a:2-150 b:2-80", "A a, B = A*2+b, B",
        """{n} has {a} {t}. {m} has {b} more than twice as many. How many does {m} have?
        A shirt is {a} euros. A coat is {b} euros more than double the shirt. What does the coat cost?
        {m} ran {b} m more than twice the distance of {n}, who ran {a} m. How far did {m} run?"""),
    group("age", "a*b+c", "a:3-15 b:2-4 c:1-12", "A a, B = A*b, +c",
        """{n} is {a} and {his} uncle is {c} years older than {b} times that. How old is the uncle?
        {m} is {c} years more than {b} times as old as {n}, who is {a}. How old is {m}?
        {n} is {a}. {His} mother is {b} times as old plus {c} years. How old is {his} mother?
        My son is {a}. I am {c} years older than {b} times his age. How old am I?
        A cat is {a}. The turtle's age is {b} times the cat's age and {c} more. How old is the turtle?
        Take {b} times the age of {n}, who is {a}, and add {c}. That is the teacher's age. How old is the teacher?
        {n} is {a} years old. {m} is {b} times {his} age and {c} years on top. How old is {m}?
        The house is {a} years old. The church is {c} years more than {b} times as old. How old is the church?
        {n} turned {a}. {His} father's age is {c} more than {b} times {his}. What is the father's age?
        If {n} is {a} and grandma is {b} times as old plus {c} years, how old is grandma?"""),
    group("age", "a*b-c", "a:5-15 b:2-6 c:1-9", "A a, B = A*b, -c",
        """{n} is {a} and {his} uncle is {c} years younger than {b} times that. How old is the uncle?
        {m} is {c} years less than {b} times as old as {n}, who is {a}. How old is {m}?
        My son is {a}. I am {c} years younger than {b} times his age. How old am I?
        The house is {a} years old. The church is {c} years less than {b} times as old. How old is the church?
        {n} is {a}. {m} is {b} times as old now. How old was {m} {c} years ago?
        {n} is {a}. {His} mother is {b} times as old. How old was {his} mother {c} years ago?"""),
    group("age", "(a+b)*c", "a:3-12 b:2-9 c:2-4", "A a, B = A+b, C = B*c, C",
        """{n} is {a}. {m} is {b} years older, and Kim is {c} times as old as {m}. How old is Kim?
        {n} is {a} and {his} sister {b} years older. The aunt is {c} times as old as the sister. How old is the aunt?"""),
    group("age", "a+a+b", "a:3-40 b:2-30", "A a, B = A+b, sum",
        """{n} is {a} and {m} is {b} years older. What is the sum of their ages?
        {m} is {b} years older than {n}, who is {a}. How old are both together?
        Add the ages: {n} is {a}, {m} is {b} years older.
        {n} is {a} years old. {His} brother is {b} years older. How many years are they together?"""),
    group("age", "a+a-b", "a:20-60 b:2-18", "A a, B = A-b, sum",
        """{n} is {a} and {m} is {b} years younger. What is the sum of their ages?
        {m} is {b} years younger than {n}, who is {a}. How old are both together?
        {n} is {a} years old. {His} sister is {b} years younger. How old are they together?"""),
]  # fmt: skip
