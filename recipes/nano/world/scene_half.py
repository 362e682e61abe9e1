"""Halves, doubles and shares, as in `scene_texts.py`: vessels part full, hours and a half, a recipe for more people,
two kinds for everybody of which one is asked, one price for all on top, numbers per wagon.
"""

from recipes.nano.world.groups_texts import Structure, structure

HALF_SCENES: list[Structure] = [
    structure("w/4*3", "3/4 of {w}", "q:3-190 w=4*q",
        """A bottle holds {w} ml and is three quarters full. How many ml are in it?
        The tank is three quarters full. Full, it has {w} litres. How many litres are in it?
        A bus with {w} seats is three quarters full. How many people sit in it?
        The hall for {w} guests is three quarters full. How many guests are there?
        Three quarters of a {w} ml jar are filled. How many ml is that?
        {n}'s bag holds {w} nuts and is three quarters full. How many nuts?
        I am three quarters through a book of {w} pages. How many pages have I read?
        A jug of {w} ml, 3/4 full: how much is in it?""", ""),
    structure("w/4", "{w}, 3/4 of it, the other 1/4", "q:3-190 w=4*q",
        """A bottle holds {w} ml and is three quarters full. How many ml still go in?
        A bus with {w} seats is three quarters full. How many seats are free?
        The hall for {w} guests is three quarters full. For how many is there still room?
        I am three quarters through a book of {w} pages. How many pages are left?
        The tank of {w} litres is three quarters full. How many litres can be filled in?""", ""),
    structure("w/2", "1/2 of {w}", "q:3-300 w=2*q",
        """A bottle holds {w} ml and is half full. How many ml are in it?
        The tank is half full. Full, it has {w} litres. How many litres are in it?
        A bus with {w} seats is half empty. How many people sit in it?
        The hall for {w} guests is half full. How many guests are there?
        I am half way through a book of {w} pages. How many pages have I read?
        A pool of {w} litres is half empty. How many litres are in it?
        Half the eggs in a box of {w} are broken. How many are broken?""", ""),
    structure("w/4", "1/4 of {w}", "q:3-190 w=4*q",
        """A bottle holds {w} ml and is a quarter full. How many ml are in it?
        The tank is one quarter full. Full, it has {w} litres. How many litres are in it?
        A bus with {w} seats is only a quarter full. How many people sit in it?
        I have read a quarter of {w} pages. How many pages is that?
        A quarter of the {w} seats are taken. How many are taken?""", ""),
    structure("w/3*2", "2/3 of {w}", "q:3-190 w=3*q",
        """A bottle holds {w} ml and is two thirds full. How many ml are in it?
        The tank is two thirds full. Full, it has {w} litres. How many litres are in it?
        Two thirds of {w} seats are taken. How many are taken?
        {n} has read two thirds of {w} pages. How many pages has {he} read?
        Two thirds of the {w} pupils walk to school. How many walk?""", ""),
    structure("w-w/3", "{w}, -1/3 of it, rest", "q:3-190 w=3*q",
        """A box has {w} chocolates and a third of them are dark. How many are not dark?
        One third of {w} seats are taken. How many are free?
        {n} has read a third of {w} pages. How many pages are left?
        A third of the {w} pupils walk, the rest come by bus. How many come by bus?
        Of {w} eggs a third are brown and the rest white. How many white ones?""", ""),
    structure("g*v+v/2", "{g} of {v}, +1/2 of {v}, sum", "q:2-60 v=2*q g:1-9",
        """At {v} km an hour, how far do I get in {g} and a half hours?
        {n} earns {v} euros an hour and works {g} and a half hours. How much is that?
        A pump moves {v} litres a minute. How many litres in {g} and a half minutes?
        Cherries cost {v} cents a kilo. What are {g} and a half kilos, in cents?
        {n} rides {v} km per hour for {g} and a half hours. How many km is that?
        The hall costs {v} euros an hour. We need it for {g} and a half hours. What do we pay?
        A train does {v} km in an hour. How far does it go in {g} and a half hours?
        One cake needs {v} g of sugar. How much for {g} and a half cakes?
        {g} and a half hours at {v} km/h: how many km?
        {v} pages an hour, {g} and a half hours. How many pages?""", ""),
    structure("g*v", "{g} of {v}, sum", "v:2-120 g:2-9",
        """At {v} km an hour, how far do I get in {g} hours?
        {n} earns {v} euros an hour and works {g} hours. How much is that?
        {n} rides {v} km per hour for {g} hours. How many km is that?
        A train has {g} wagons with {v} people per wagon. How many people?
        A train with {g} wagons carries {v} people per wagon. How many people does it carry?
        There are {g} floors, {v} rooms per floor. How many rooms?
        A farm with {g} barns keeps {v} cows per barn. How many cows?
        The book has {g} chapters of {v} pages per chapter. How many pages?
        A school with {g} classes has {v} pupils per class. How many pupils?
        {g} boxes, {v} pens per box. How many pens is that?
        {g} rows at {v} plants per row: how many plants?
        A hotel with {g} floors offers {v} beds per floor. How many beds?
        {n} buys {g} packs with {v} stickers per pack. How many stickers?
        {v} litres per person for {g} people: how many litres?""", ""),
    structure("w/v*b", "{w} by {v}, each, {b} of it", "v:2-9 q:2-60 w=q*v b:2-12",
        """My recipe is for {v} people but we are {b}. It says {w} g of rice. How much rice do I need?
        How much flour for {b} people, if the recipe for {v} takes {w} g?
        We are {b}, and the recipe is for {v} with {w} g of pasta. How much pasta?
        The recipe is made for {v} and needs {w} ml of milk. I cook for {b}. How many ml?
        For {b} guests, how many g do I need if {v} guests need {w} g?
        {w} g are enough for {v} people. How much do {b} people need?
        A salad for {v} has {w} g of beans. {n} makes it for {b}. How many g of beans?
        It takes {w} g of sugar for {v} glasses of jam. And for {b} glasses?
        If {v} pens cost {w} cents, what do {b} pens cost?
        {v} tickets cost {w} euros. {n} wants {b}. What does {he} pay?
        I paid {w} euros for {v} hours. What would {b} hours be?
        {v} boxes weigh {w} kg. {b} such boxes?""", ""),
    structure("g*b", "{a} no, {g} of {b}, sum", "g:2-20 a:1-9 b:1-9",
        """Each kid gets {a} juices and {b} cookies. There are {g} kids. How many cookies do I need?
        Every guest gets {a} plates and {b} forks. {g} guests come. How many forks are needed?
        A robot has {a} arms and {b} wheels. How many wheels do {g} robots have?
        A pack has {a} red and {b} blue pens. {n} buys {g} packs. How many blue pens does {he} get?
        {g} rooms have {a} windows and {b} lamps each. How many lamps is that?
        In each of {g} teams there are {a} girls and {b} boys. How many boys?
        {n} eats {a} apples and {b} nuts a day. How many nuts in {g} days?
        For one cake I need {a} eggs and {b} cups of flour. How many cups of flour for {g} cakes?""", ""),
    structure("g*a", "{b} no, {g} of {a}, sum", "g:2-20 a:1-9 b:1-9",
        """Each kid gets {a} juices and {b} cookies. There are {g} kids. How many juices do I need?
        Every guest gets {a} plates and {b} forks. {g} guests come. How many plates are needed?
        A robot has {a} arms and {b} wheels. How many arms do {g} robots have?
        A pack has {a} red and {b} blue pens. {n} buys {g} packs. How many red pens does {he} get?
        {g} rooms have {a} windows and {b} lamps each. How many windows is that?
        In each of {g} teams there are {a} girls and {b} boys. How many girls?
        For one cake I need {a} eggs and {b} cups of flour. How many eggs for {g} cakes?""", ""),
    structure("g*(a+b)", "{a}+{b} each, {g} of it, sum", "g:2-20 a:1-9 b:1-9",
        """Each kid gets {a} juices and {b} cookies. There are {g} kids. How many things are handed out?
        A pack has {a} red and {b} blue pens. {n} buys {g} packs. How many pens does {he} get?
        In each of {g} teams there are {a} girls and {b} boys. How many players is that?
        {g} rooms have {a} tables and {b} chairs each. How many pieces is that in all?""", ""),
    structure("g*v+c", "{g} of {v}, +{c} once, sum", "g:2-9 v:5-90 c:2-60",
        """A flight is {v} euros each and one bag is {c} euros extra. What do {g} people with one bag pay?
        {g} of us go by train for {v} euros each and take one bike for {c} euros. What is the sum?
        {g} pizzas at {v} euros and {c} euros for delivery. What is to be paid?
        We order {g} chairs for {v} euros each; the delivery is {c} euros. How much in all?
        {g} nights cost {v} euros each, the cleaning once {c} euros. Total?
        {n} books {g} seats at {v} euros and pays a fee of {c} euros once. What does {he} pay?
        {g} tickets for {v} euros apiece plus a single fee of {c} euros. How much?
        One parking place for {c} euros and {g} tickets for {v} euros each. What does it come to?""", ""),
    structure("g*(v+c)", "{v}+{c} each, {g} of it, sum", "g:2-9 v:5-90 c:2-60",
        """A flight is {v} euros and a bag {c} euros extra. What do {g} people with a bag each pay?
        {g} of us go by train for {v} euros each, and everyone takes a bike for {c} euros. What is the sum?
        {n} books {g} seats at {v} euros and pays a fee of {c} euros for each. What does {he} pay?
        {g} tickets for {v} euros apiece plus a fee of {c} euros per ticket. How much?""", ""),
    structure("a+a*2", "{a}, +{a}*2, sum", "a:2-200",
        """A shirt costs {a} euros, trousers cost double. How much for both?
        The cup is {a} euros and the plate twice that. What do both cost?
        {n} ran {a} km on Monday and twice as far on Tuesday. How far in both days?
        We drove {a} km in the morning and double that in the afternoon. How far altogether?
        One box weighs {a} kg, the other twice as much. What do they weigh together?
        {n} has {a} {t} and {m} double that. How many have they?
        Lunch was {a} euros and dinner cost twice as much. What did we spend?
        A cat eats {a} g and the dog double. How many g is that for both?""", ""),
    structure("a+a*3", "{a}, +{a}*3, sum", "a:2-150",
        """A shirt costs {a} euros, a coat costs three times that. How much for both?
        {n} ran {a} km on Monday and three times as far on Tuesday. How far in both days?
        One box weighs {a} kg, the other three times as much. What do they weigh together?
        {n} has {a} {t} and {m} triple that. How many have they together?""", ""),
    structure("a+a/2", "{a}, +{a}/2, sum", "q:2-150 a=2*q",
        """A coat costs {a} euros, a cap costs half. How much for both?
        The plate is {a} euros and the cup half of that. What do both cost?
        {n} ran {a} km on Monday and half as far on Tuesday. How far in both days?
        One box weighs {a} kg, the other half as much. What do they weigh together?
        {n} has {a} {t} and {m} half that. How many have they?""", ""),
    structure("a*2", "{a}, *2, B", "a:2-300",
        """A shirt costs {a} euros, trousers cost double. What do the trousers cost?
        {n} ran {a} km on Monday and twice as far on Tuesday. How far on Tuesday?
        We drove {a} km in the morning and double that in the afternoon. How far in the afternoon?
        One box weighs {a} kg, the other twice as much. What does the other weigh?""", ""),
    structure("(w+b)/2", "sum {w}, B = A+{b}, B", "q:2-90 b:2-40 w=2*q+b",
        """Two brothers share {w} marbles so that one gets {b} more than the other. How many does that one get?
        {w} sweets are split between two kids, one gets {b} more. How many does the lucky one get?
        {n} and {m} split {w} euros, and {m} gets {b} euros more. What does {m} get?
        Two bags hold {w} nuts together, one {b} more than the other. How many are in the fuller bag?
        We share {w} tasks. I do {b} more than you. How many do I do?""", ""),
    structure("(w-b)/2", "sum {w}, B = A+{b}, A", "q:2-90 b:2-40 w=2*q+b",
        """Two brothers share {w} marbles so that one gets {b} more than the other. How many does the other get?
        {w} sweets are split between two kids, one gets {b} more. How many does the one with less get?
        {n} and {m} split {w} euros, and {m} gets {b} euros more. What does {n} get?
        Two bags hold {w} nuts together, one {b} more than the other. How many are in the emptier bag?
        We share {w} tasks. I do {b} more than you. How many do you do?""", ""),
    structure("w/12", "{w} by 12, each", "q:2-150 w=12*q",
        """A dozen eggs costs {w} cents. What does one egg cost?
        {n} pays {w} cents for a dozen rolls. What is one roll?
        For a dozen roses I paid {w} euros. What was one rose?
        Twelve stamps are {w} cents. One stamp?
        A dozen boxes weigh {w} kg. How heavy is one?""", ""),
    structure("w-w/2-w/4", "{w}, -1/2 of it, -1/4 of {w}, now", "q:3-190 w=4*q",
        """I earn {w} euros, spend half on rent and a quarter on food. What is left?
        {n} had {w} {t}, gave half to {m} and a quarter to {his} aunt. How many are left?
        A road of {w} km: half on Monday, a quarter of the way on Tuesday. How many km are left?
        Of {w} votes half are for {n}, a quarter for {m}, the rest for others. How many are for others?
        From {w} ml of milk half is drunk and a quarter goes into a cake. How much is there?""", ""),
]  # fmt: skip
