"""Situations of every day for `groups.py`, as in `life_texts.py`: amounts in proportion, what is in two numbers of a
story that is told the other way round, parts and their rest, ends and gaps, what is left of two units.
"""

from recipes.nano.world.groups_texts import Structure, structure

DAILY_LIFE: list[Structure] = [
    structure("w/v*b", "{w} for {v}, each, {b} of it", "v:2-9 q:2-20 w=v*q b:2-15",
        """{v} kg of apples cost {w} euros. What do {b} kg cost?
        {v} pens cost {w} euros. How much are {b} pens?
        I paid {w} euros for {v} tickets. What would {b} tickets cost?
        For {v} shirts {n} paid {w} euros. How much would {he} pay for {b}?
        If {v} notebooks cost {w} euros, how much do {b} notebooks cost?
        {v} litres of milk are {w} euros. And {b} litres?
        Paint for {v} square metres costs {w} euros. What does paint for {b} square metres cost?
        {v} bags of rice weigh {w} kg. How much do {b} bags weigh?
        {n} walks {w} km in {v} hours. How far does {he} walk in {b} hours?
        A machine makes {w} parts in {v} minutes. How many in {b} minutes?
        {v} cakes need {w} eggs. How many eggs for {b} cakes?
        For {v} people I need {w} potatoes. How many for {b} people?
        {v} boxes hold {w} pencils. How many pencils do {b} boxes hold?
        {w} euros for {v} kilos of cheese. Price of {b} kilos?
        {v} rides were {w} euros, so how much are {b} rides?
        In {v} days {n} reads {w} pages. At that speed, how many pages in {b} days?
        {v} balls: {w} euros. {b} balls: how many euros?
        When {v} cups of flour make {w} buns, how many buns do {b} cups make?
        {n} earned {w} euros in {v} hours. What would {b} hours bring?
        The tap gives {w} litres in {v} minutes. How much in {b} minutes?""", ""),
    structure("b/v*w", "{b} by {v}, times, {w} of it", "v:2-12 q:2-9 b=v*q w:2-15",
        """{v} eggs cost {w} euros. What do {b} eggs cost?
        For {v} muffins I need {w} eggs. How many eggs for {b} muffins?
        {v} stamps are {w} euros. How much are {b} stamps?
        Every {v} km the car needs {w} litres. How many litres for {b} km?
        {w} grams of salt go into {v} litres. How much salt for {b} litres?
        You get {w} points for each {v} euros. How many points for {b} euros?
        A bottle of {w} litres is enough for {v} people. How many litres for {b} people?
        {v} biscuits come with {w} stickers. How many stickers with {b} biscuits?
        Paint for {v} square metres costs {w} euros. What do {b} square metres cost?
        In {v} minutes {n} makes {w} bracelets. How many in {b} minutes?
        For {v} rows {n} needs {w} balls of wool. How many balls for {b} rows?
        A pack of {v} batteries is {w} euros. {b} batteries cost what?
        {w} teachers go along with {v} pupils. How many teachers for {b} pupils?
        The printer needs {w} minutes for {v} pages. How long for {b} pages?""", ""),
    structure("b/12*w", "{b} by 12, times, {w} of it", "q:2-9 b=12*q w:2-15",
        """A dozen eggs costs {w} euros. What do {b} eggs cost?
        A dozen roses is {w} euros. How much are {b} roses?
        One dozen buns for {w} euros. What do I pay for {b} buns?
        Pencils are {w} euros a dozen. What are {b} pencils?
        {n} buys {b} eggs at {w} euros the dozen. What does {he} pay?
        If a dozen costs {w} euros, what do {b} pieces cost?""", ""),
    structure("a*v/b", "{a} of {v}, by {b}, each", "b:2-9 a:2-9 q:2-12 v=q*b",
        """If {a} workers need {v} hours, how long do {b} workers need?
        {a} painters need {v} days for a house. How many days do {b} painters need?
        {a} pumps empty the pool in {v} hours. How many hours do {b} pumps take?
        With {a} machines the job takes {v} hours. How long with {b} machines?
        {a} cows eat the hay in {v} days. In how many days do {b} cows eat it?
        The food lasts {a} people for {v} days. How many days does it last {b} people?
        {a} gardeners are done in {v} hours. How many hours for {b} gardeners at the same speed?
        {a} friends clean the hall in {v} hours. How long do {b} friends take?
        A trip takes {v} hours at speed {a}. How many hours at speed {b}?
        {a} trucks make {v} trips each. How many trips each would {b} trucks make for the same load?""", ""),
    structure("a*b*c", "{a} of {b} of {c}, sum", "a:2-12 b:2-15 c:2-10",
        """One machine makes {b} toys a minute. How many do {a} machines make in {c} minutes?
        A hen lays {b} eggs a week. How many do {a} hens lay in {c} weeks?
        {a} hens lay {b} eggs each a week. How many eggs in {c} weeks?
        {a} printers print {b} pages a minute each. How many pages in {c} minutes?
        Every child eats {b} rolls a day. How many rolls do {a} children eat in {c} days?
        {a} workers plant {b} trees each per day. How many trees in {c} days?
        Each of {a} taps gives {b} litres a minute. How much in {c} minutes?
        {a} friends read {b} pages each a day. How many pages in {c} days altogether?
        A cow gives {b} litres a day. How many litres do {a} cows give in {c} days?
        {a} bakers bake {b} loaves an hour each. How many loaves in {c} hours?
        With {a} dogs eating {b} biscuits a day each, how many biscuits in {c} days?
        One singer sings {b} songs an evening. {a} singers, {c} evenings: how many songs?
        {n} runs {b} km {a} times a week. How many km in {c} weeks?
        {n} drinks {b} glasses {a} times a day. How many glasses in {c} days?
        For {c} weeks {n} swims {b} laps on {a} days a week. How many laps?
        There are {c} houses with {a} floors and {b} windows on each floor. How many windows?""", ""),
    structure("w/v*100", "{w} by {v}, times, 100 of it", "v:2-12 q:2-12 w=v*q",
        """My car uses {v} litres per 100 km and has {w} litres in the tank. How far can I go?
        A car needs {v} litres for 100 km. How far does it get with {w} litres?
        With {w} litres in the tank and {v} litres per 100 km, how many km can {n} drive?
        The bus burns {v} litres on 100 km. How many km with {w} litres?
        {w} litres are left and I use {v} per 100 km. How many km are possible?
        For 100 km it takes {v} litres. {n} has {w} litres. What is the range in km?
        {v} litres take me 100 km. Where does {w} litres take me, in km?""", ""),
    structure("w*v/100", "{w} by 100, times, {v} of it", "q:2-9 w=q*100 v:3-12",
        """A car uses {v} litres per 100 km. How much for {w} km?
        My car needs {v} litres for 100 km. How many litres for {w} km?
        {v} litres per 100 km: how many litres do I use on {w} km?
        The trip is {w} km and the van burns {v} litres per 100 km. How many litres is that?
        For {w} km at {v} litres per 100 km, how much fuel do we need?
        {n} drives {w} km. The car takes {v} litres on 100 km. How many litres does {he} use?""", ""),
    structure("g*v-c", "{g} of {v}, {c} free, the others", "g:2-9 v:5-40 c:2-30",
        """A shelf holds {v} books. There are {g} shelves, and {c} places are free. How many books are there?
        There are {g} rows of {v} seats. {c} seats are empty. How many people are there?
        {g} boxes of {v} eggs, but {c} eggs are missing. How many eggs is that?
        The hall has {g} rows with {v} chairs, and {c} chairs are free. How many are taken?
        {g} buses with {v} seats each drive off with {c} seats empty. How many people are on them?
        A garage has {g} floors with {v} places. {c} are free. How many cars are in it?
        {g} trays for {v} cups each, {c} gaps. How many cups?
        {g} cages for {v} birds each, and {c} places are not used. How many birds?
        {g} pages with {v} photos each, only {c} spots are still empty. How many photos are there?
        {g} teams of {v} should come, but {c} players are ill. How many players come?""", ""),
    structure("w/v", "{w} by {v}, times", "v:2-60 q:2-15 w=v*q",
        """A bottle holds {w} ml. How many {v} ml glasses can you fill?
        How many {v} ml cups does a jug of {w} ml fill?
        How many {v} cm pieces can I cut from {w} cm of ribbon?
        A rope is {w} m. How many {v} m pieces does it give?
        I have {w} g of nuts. How many {v} g bags can I fill?
        {w} minutes of music: how many songs of {v} minutes?
        The pack has {w} pills and I take {v} a day. How long does it last, in days?
        There are {w} bricks to lay and {n} lays {v} an hour. How many hours does it take?
        A download of {w} MB at {v} MB per second takes how many seconds?
        The dog eats {v} g a day. How many days does a bag of {w} g last?
        With {v} euros a week, how many weeks do I need to save {w} euros?
        At {v} pages a day, how many days for a book of {w} pages?
        {w} km at {v} km an hour: how many hours?
        A wall needs {w} tiles, a box has {v}. How many boxes?
        How often does {v} ml fit into {w} ml?
        {n} pays {v} euros a month. After how many months are {w} euros paid?
        Every {v} minutes a tram comes. How many trams come in {w} minutes?
        I take a pill every {v} hours. How many pills in {w} hours?""", ""),
    structure("60/v*c", "60 minutes by {v}, times, {c} hours of it", "v:2-30 c:2-24",
        """Every {v} minutes a tram comes. How many trams come in {c} hours?
        A bus leaves every {v} minutes. How many buses leave in {c} hours?
        The machine needs {v} minutes for a part. How many parts does it make in {c} hours?
        {n} needs {v} minutes for a page. How many pages in {c} hours?
        A light blinks every {v} seconds. How often does it blink in {c} minutes?
        One round takes {v} minutes. How many rounds in {c} hours?
        Trains every {v} minutes: how many in {c} hours?
        It chimes every {v} minutes. How often in {c} hours?""", ""),
    structure("60*c/v", "{c}*60 minutes by {v}, times", "v:2-40 c:2-9",
        """A class of {c} hours has exercises of {v} minutes each. How many exercises fit?
        In {c} hours, how many breaks of {v} minutes are possible one after the other?
        {n} has {c} hours and needs {v} minutes for a card. How many cards can {he} make?
        How many films of {v} minutes fill {c} hours?
        {c} hours, {v} minutes each: how many turns?""", ""),
    structure("24/v*c", "24 hours by {v}, times, {c} days of it", "v:2-12 c:2-60",
        """I take a pill every {v} hours. How many pills in {c} days?
        The dog gets food every {v} hours. How many meals in {c} days?
        Every {v} hours a ship leaves. How many ships leave in {c} days?
        {n} checks the oven every {v} hours. How many checks in {c} days?
        A guard walks round every {v} hours, day and night. How many rounds in {c} days?
        Medicine every {v} hours for {c} days: how many doses?""", ""),
    structure("a*1000-g*v", "{a}*1000, -{g} of {v}, rest", "a:2-5 g:2-6 v:100-350",
        """A jug has {a} litres of juice. I pour {g} glasses of {v} ml. How much is left in ml?
        From {a} kg of flour {n} takes {g} times {v} g. How many g are left?
        A can holds {a} litres. {g} cups of {v} ml are filled. How many ml remain?
        I have {a} kg of rice and cook {v} g on each of {g} days. How many grams are left?
        Out of {a} litres {n} fills {g} bottles of {v} ml. What remains in ml?
        The path is {a} km and {n} has done {g} laps of {v} m on it. How many metres are left?""", ""),
    structure("a*100-b", "{a}*100, -{b}, rest", "a:2-9 b:5-95",
        """A plank is {a} m. I saw off {b} cm. How long is it now in cm?
        From {a} m of ribbon {n} cuts {b} cm. How many cm are left?
        A rope of {a} m loses {b} cm. How many cm is it then?
        I have {a} euros and spend {b} cents. How many cents are left?
        {n} pays with {a} euros for something of {b} cents. How many cents come back?
        A pole of {a} m is put {b} cm into the ground. How many cm can be seen?""", ""),
    structure("w/(a+b)", "{a}+{b} together, {w} by it, times", "a:20-90 b:20-90 q:2-6 c=a+b w=c*q",
        """Two trains start towards each other, {w} km apart, at {a} and {b} km/h. After how many hours do they meet?
        Two cars are {w} km apart and drive towards each other at {a} km/h and {b} km/h. When do they meet, in hours?
        {n} and {m} are {w} km apart and ride towards each other with {a} and {b} km an hour. In how many hours do they meet?
        One tap gives {a} litres an hour, the other {b}. How many hours for {w} litres with both?
        {n} makes {a} parts an hour and {m} {b}. How many hours do they need for {w} parts together?
        A ship does {a} km an hour and another {b}, in opposite directions. After how many hours are they {w} km apart?
        I save {a} euros a week and my sister {b}. After how many weeks do we have {w} euros together?""", ""),
    structure("w/3", "three in a row, sum {w}, middle", "q:3-190 w=3*q",
        """Three numbers in a row add up to {w}. Which is the middle one?
        The sum of three consecutive numbers is {w}. What is the middle number?
        Three numbers that follow each other make {w} together. Which one is in the middle?
        I add three neighbouring numbers and get {w}. What is the middle one?
        Three pages in a row have page numbers that sum to {w}. What is the middle page?""", ""),
    structure("w/3-1", "three in a row, sum {w}, middle, -1", "q:3-190 w=3*q",
        """Three numbers in a row add up to {w}. Which is the smallest one?
        The sum of three consecutive numbers is {w}. What is the smallest?
        Three numbers that follow each other make {w} together. Which one is the lowest?
        I add three neighbouring numbers and get {w}. What is the first one?""", ""),
    structure("w/3+1", "three in a row, sum {w}, middle, +1", "q:3-190 w=3*q",
        """Three numbers in a row add up to {w}. Which is the largest one?
        The sum of three consecutive numbers is {w}. What is the largest?
        Three numbers that follow each other make {w} together. Which one is the highest?
        I add three neighbouring numbers and get {w}. What is the last one?""", ""),
    structure("w-w/v", "{w}, -1/{v} of it, rest", "v:3-6 q:3-40 w=v*q",
        """A shop sold {w} cakes on Friday and 1/{v} fewer on Saturday. How many on Saturday?
        {n} had {w} {t} and gave 1/{v} of them away. How many are left?
        1/{v} of the {w} apples are rotten. How many are good?
        {w} guests were invited and 1/{v} did not come. How many came?
        The price of {w} euros was cut by 1/{v}. What is it now?
        1/{v} of {w} pupils come by bus, the others walk. How many walk?
        Of {w} km, 1/{v} is done. How many km are left?
        {n} has read 1/{v} of {w} pages. How many pages are still to read?
        1/{v} of the {w} seats are broken. How many can be used?
        {w} tickets, 1/{v} sold. How many are still there?""", ""),
    structure("w-w/4", "{w}, -1/4 of it, rest", "q:3-190 w=4*q",
        """A quarter of the {w} apples are rotten. How many are good?
        {n} gave away a quarter of {his} {w} {t}. How many does {he} keep?
        A quarter of {w} guests did not come. How many came?
        Of {w} pupils a quarter is ill. How many are at school?
        {w} pages, and a quarter is read. How many pages are left?
        A quarter of the {w} seats are free. How many are taken?""", ""),
    structure("w-w/3", "{w}, -1/3 of it, rest", "q:3-190 w=3*q",
        """A third of the {w} apples are rotten. How many are good?
        {n} gave away a third of {his} {w} {t}. How many does {he} keep?
        A third of {w} guests did not come. How many came?
        Of {w} pupils a third is ill. How many are at school?
        {w} pages, and a third is read. How many pages are left?
        A third of the {w} seats are free. How many are taken?
        The shop sold {w} cakes on Friday and a third less on Saturday. How many on Saturday?""", ""),
    structure("w-w/3*2", "{w}, -2/3 of it, rest", "q:3-190 w=3*q",
        """Two thirds of {w} pupils walk to school. How many don't?
        Two thirds of the {w} seats are taken. How many are free?
        {n} ate two thirds of {w} nuts. How many are left?
        Of {w} km, two thirds are done. How many km are left?
        Two thirds of {w} euros are spent. How much is not?
        {w} plants, two thirds of them in bloom. How many are not?""", ""),
    structure("w/3*2", "2/3 of {w}", "q:3-190 w=3*q",
        """Two thirds of {w} pupils walk to school. How many is that?
        Two thirds of the {w} seats are taken. How many are taken?
        {n} ate two thirds of {w} nuts. How many did {he} eat?
        Two thirds of {w} euros are spent. How much was spent?
        Of {w} km, two thirds are done. How many km is that?""", ""),
    structure("w-w*v/100", "{w}, -{v}% of it, rest", "q:1-9 v=q*10 p:1-30 w=p*10",
        """{v}% of {w} guests are children. How many adults are there?
        {v}% of the {w} pupils come by bus. How many don't?
        Of {w} seats {v}% are sold. How many are still free?
        A coat of {w} euros is reduced by {v}%. What does it cost now?
        {v}% of {w} pages are read. How many pages are left?
        {w} people voted, {v}% with yes, the rest with no. How many said no?
        The battery holds {w} units and {v}% are used. How many units remain?
        {v}% off: what do I pay for shoes of {w} euros?
        {n} spends {v}% of {his} {w} euros. How much is left?
        {v}% of {w} eggs are brown, the others white. How many are white?""", ""),
    structure("w*v/100", "{v}% of {w}", "q:1-9 v=q*10 p:1-30 w=p*10",
        """{v}% of {w} guests are children. How many children are there?
        {v}% of the {w} pupils come by bus. How many is that?
        Of {w} seats {v}% are sold. How many are sold?
        A coat of {w} euros is reduced by {v}%. How much is taken off?
        {v}% of {w} pages are read. How many pages is that?
        {n} spends {v}% of {his} {w} euros. How much does {he} spend?""", ""),
    structure("(c-b)*100/b", "from {b} to {c}: more, of {b}, in %", "p:1-9 q:1-30 b=q*10 d=p*q c=b+d",
        """A price goes from {b} to {c}. By how many percent did it rise?
        The rent was {b} euros and is now {c}. How many percent more is that?
        {n} had {b} points and now has {c}. By what percentage did it grow?
        From {b} members to {c} members: how many percent up?
        The bread was {b} cents and is {c} cents now. What is the rise in percent?""", ""),
    structure("(w-b)/(v-1)", "{w}, -{b}, by {v}-1, each", "v:3-6 b:5-40 q:4-40 c=v-1 d=c*q w=b+d",
        """{v} friends split a bill of {w} euros, but one only pays {b} euros. What do the others pay each?
        {v} people share {w} euros. One gets {b} euros, the rest share equally. What does each of the rest get?
        {w} {t} go to {v} children. The youngest gets {b}, the others get equally many. How many is that each?
        A bill of {w} euros for {v} of us. {n} pays {b} euros and the others share what is left. How much is it each?
        {v} sisters have {w} euros to pay. The oldest pays {b} euros. How much is left for each of the others?""", ""),
    structure("c-a+b", "A {a}, B {b}, then A {c}: +{c}-{a}, B", "b:2-20 q:15-40 a=b+q p:2-20 c=a+p",
        """Dad is {a} and {n} is {b}. How old will {n} be when dad is {c}?
        {n} is {b} and {his} mother {a}. How old is {n} when {his} mother is {c}?
        My aunt is {a}, I am {b}. When she is {c}, how old am I?
        Today {m} is {a} and {n} is {b}. How old is {n} in the year in which {m} turns {c}?
        The father is {a} years old, the son {b}. What age does the son have when the father is {c}?
        Grandpa is {a}, {n} is {b}. At grandpa's {c}th birthday, how old is {n}?""", ""),
    structure("a-b", "A {a}, B {b}, diff: age then", "b:2-30 q:15-40 a=b+q",
        """Mum is {a}, I am {b}. How old was she when I was born?
        {n} is {b} and {his} father {a}. How old was the father when {n} was born?
        The mother is {a}, the daughter {b}. At what age did the mother have her?
        Grandma is {a} and {n} is {b}. How old was grandma at {n}'s birth?""", ""),
    structure("p*a+q*b", "{a} of {p}, {b} of {q}, sum", "p:2-12 q:2-12 a:2-6 b:2-6",
        """Bread costs {p} euros, cheese {q} euros. I buy {a} breads and {b} cheeses. Total?
        A ticket is {p} euros for adults and {q} for kids. What do {a} adults and {b} kids pay?
        Tea is {p} euros, cake {q}. We have {a} teas and {b} cakes. What's the bill?
        One rose is {p} euros, one tulip {q}. {n} takes {a} roses and {b} tulips. How much is it?
        Pens are {p} euros and books {q} euros. What do {a} pens and {b} books cost?
        A win gives {p} points, a draw {q}. {a} wins and {b} draws make how many points?
        A big box holds {p} balls, a small one {q}. How many balls are in {a} big and {b} small boxes?
        Adults {p} euros, children {q} euros. {a} adults, {b} children. Price?
        A cup takes {p} spoons and a pot {q}. How many spoons for {a} cups and {b} pots?
        The small bus seats {p}, the big one {q}. How many seats are in {a} small ones and {b} big ones?""", ""),
    structure("p*a+q", "{a} of {p}, one of {q}, sum", "p:2-15 q:2-15 a:2-8",
        """Bread costs {p} euros, cheese {q} euros. I buy {a} breads and one cheese. Total?
        A ticket is {p} euros for kids and {q} for adults. What do {a} kids and one adult pay?
        Tea is {p} euros, cake {q}. We have {a} teas and a cake. What's the bill?
        One rose is {p} euros, one tulip {q}. {n} takes {a} roses and a single tulip. How much is it?
        Pens are {p} euros and a book is {q} euros. What do {a} pens and a book cost?
        I collected {a} bags of {p} and one of {q} chestnuts. How many?
        {a} rows have {p} chairs and one row has {q}. How many chairs?
        Coffee {p}, juice {q}: what are {a} coffees and one juice?
        {n} buys one lamp for {q} euros and {a} bulbs for {p} euros each. What does {he} pay?""", ""),
    structure("p*a+q*b-c", "{a} of {p}, {b} of {q}, -{c}, saved", "p:4-15 q:3-12 a:2-4 b:2-4 d:2-20 e=p*a+q*b c=e-d",
        """Family ticket {c} euros; singles would be {a} times {p} and {b} times {q} euros. What do we save with the family one?
        {a} adults at {p} euros and {b} kids at {q} euros, or a group ticket for {c} euros. How much does the group ticket save?
        Bought alone, {a} cups at {p} euros and {b} plates at {q} euros; the set is {c} euros. How much cheaper is the set?
        The menu is {c} euros. Singly we would pay {a} times {p} and {b} times {q}. What is saved?""", ""),
    structure("v*2", "3 for 2: {v}, 2 paid", "v:3-190",
        """I buy 3 for 2: a shirt is {v} euros. What do I pay for three?
        Three for two: one jar costs {v} euros. How much are three jars?
        Buy two, get one free. A book is {v} euros. What do three books cost?
        With "take 3, pay 2", what do three bottles at {v} euros cost?
        The third one is free. A ticket is {v} euros. What do three tickets cost?""", ""),
    structure("w/3*2*v", "3 for 2: {w}/3*2 paid, of {v}", "q:2-6 w=3*q v:2-12",
        """Buy two get one free: {w} bottles at {v} euros each. How much?
        Three for two: {w} cans, {v} euros a can. What do I pay?
        Every third one is free. What do {w} buns at {v} euros cost?
        Take 3, pay 2: {n} takes {w} candles at {v} euros. What does {he} pay?""", ""),
    structure("v*g/1000", "{v} a kg, {g} g of it", "q:1-9 g=q*250 p:1-10 v=p*4",
        """A kilo of meat is {v} euros. What's the price of {g} g?
        Cheese costs {v} euros a kilo. How much are {g} grams?
        Nuts are {v} euros per kg. What do {g} g cost?
        {n} buys {g} g of ham at {v} euros a kilo. What does {he} pay?
        One kg of tea is {v} euros. {g} g of it?""", ""),
    structure("a+b-c", "{a}, +{b}, -{c}, now", "a:2-30 b:3-30 c:2-25",
        """A lift goes up {b} floors from floor {a}, then down {c}. On which floor is it?
        The lift starts at floor {a}, rises {b} floors and sinks {c}. Where is it?
        {n} stands on step {a}, climbs {b} steps and comes down {c}. On which step is {he}?
        A diver is at {a} m depth, sinks {b} m and rises {c} m. How deep is he?
        The fish is {a} m deep, dives {b} m more and comes up {c} m. How deep is it then?
        At {a} degrees it got {b} degrees warmer, then {c} degrees colder. How warm is it?
        The token is on field {a}. It goes {b} forward and {c} back. On which field is it?
        My score was {a}; I won {b} and lost {c}. What is it now?
        I am on page {a}, turn {b} pages on and {c} back. On which page am I?
        {a} people are in the bus. At the stop {b} get on and {c} get off. How many are in it?
        The club has {a} members; {b} join and {c} leave. How many members are there?""", ""),
    structure("a-b+c", "{a}, -{b}, +{c}, now", "a:30-90 b:3-25 c:2-40",
        """A lift goes down {b} floors from floor {a}, then up {c}. On which floor is it?
        {n} stands on step {a}, goes down {b} steps and up {c}. On which step is {he}?
        A balloon is {a} m high, sinks {b} m and rises {c} m. How high is it?
        The token is on field {a}. It goes {b} back and {c} forward. On which field is it?
        My score was {a}; I lost {b} and won {c}. What is it now?
        {a} people are in the bus. At the stop {b} get off and {c} get on. How many are in it?
        The club has {a} members; {b} leave and {c} join. How many members are there?
        {a} cars are parked; {b} leave, then {c} arrive. How many are there?""", ""),
    structure("a-b-c+d", "{a}, -{b}, -{c}, +{d}, now", "a:90-300 b:5-40 c:5-40 d:5-50",
        """A ship carries {a} boxes; {b} are unloaded in port one, {c} in port two, and {d} loaded there. How many at the end?
        Our club had {a} members. {b} left, {c} more left, then {d} joined. How many are there?
        {n} had {a} euros, spent {b} and {c}, and got {d}. How much is that now?
        {a} people were in the hall. {b} went, then {c}, and {d} came in. How many are there?
        The tank had {a} litres. {b} and {c} litres were used and {d} filled in. How much is in it?
        From {a} cards {b} are sold in the morning and {c} at noon; {d} new ones come. How many are there?""", ""),
    structure("w-a-b", "sum {w}, parts {a} and {b}, rest", "w:12-90 a:3-40 b:2-30",
        """A team plays {w} games, wins {a}, draws {b}. How many did they lose?
        Of {w} games we won {a} and lost {b}. How many were draws?
        In a box of {w} chocolates, {a} are dark and {b} white; the rest is milk. How many milk ones?
        {w} answers: {a} right, {b} wrong, the rest empty. How many are empty?
        {w} balls, {a} red, {b} blue, the others green. How many green ones?
        {w} guests: {a} men, {b} women, the others children. How many children?
        Out of {w} days it rained on {a} and snowed on {b}. On how many was it dry?
        {w} pages; {a} have pictures, {b} have tables, the rest is text. How many are only text?
        {n} has {w} coins: {a} of gold and {b} of silver, the rest of copper. How many are of copper?
        {w} pupils: {a} walk, {b} cycle, the rest take the bus. How many take the bus?""", ""),
    structure("b+c", "not {a}: {b} and {c}, sum", "a:3-40 b:3-40 c:3-40",
        """There are {a} red, {b} blue and {c} green balls in a bag. How many are not red?
        {a} cats, {b} dogs and {c} birds. How many are not cats?
        {a} apples, {b} pears, {c} plums: how many fruits are not apples?
        A class has {a} pupils who walk, {b} who cycle and {c} who take the bus. How many do not walk?
        {a} cars are white, {b} black, {c} grey. How many are not white?
        We have {a} novels, {b} comics and {c} atlases. How many books are no novels?""", ""),
    structure("a+b+c", "{a}, {b}, {c}, sum", "a:3-40 b:3-40 c:3-40",
        """There are {a} red, {b} blue and {c} green balls in a bag. How many balls are there?
        {a} cats, {b} dogs and {c} birds. How many animals is that?
        {a} apples, {b} pears, {c} plums: how many fruits?
        {a} cars are white, {b} black, {c} grey. How many cars is that?
        We have {a} novels, {b} comics and {c} atlases. How many books are there?
        Throws of {a}, {b} and {c}: what is the score?""", ""),
    structure("a-1", "{a} with me, -1", "a:4-190",
        """I'm {a}th in a queue. How many are in front of me?
        {n} is number {a} in the line. How many people are before {n}?
        I came in as number {a}. How many were faster?
        We are the {a}th car in the jam. How many cars are ahead of us?
        My turn is number {a}. How many come before me?
        With me we are {a}. How many others are there?
        In our family we are {a}. How many are there without me?""", ""),
    structure("w/v+1", "{w} by {v}, gaps, +1", "v:2-10 q:3-15 w=v*q",
        """Posts stand every {v} m along a {w} m road, from start to end. How many posts?
        A fence of {w} m has a post every {v} m, at both ends too. How many posts are there?
        Trees are planted every {v} m on {w} m, with one at each end. How many trees?
        Lamps stand {v} m apart along {w} m, the first at the start and the last at the end. How many lamps?
        Every {v} cm there is a mark on a ruler of {w} cm, at 0 too. How many marks?
        Flags every {v} m on a line of {w} m, both ends included: how many flags?""", ""),
    structure("(v-1)*c", "{v} pieces, {v}-1 cuts, of {c}", "v:3-10 c:2-9",
        """It takes {c} minutes to saw a log once. How long to make {v} pieces?
        Each cut takes {c} minutes. How long does it take to cut a board into {v} pieces?
        {n} needs {c} seconds a cut and wants {v} pieces of one rope. How many seconds?
        A beam is sawn into {v} parts, {c} minutes per cut. How many minutes?
        To get {v} pieces of bread from one roll with {c} seconds per cut, how long does it take?""", ""),
    structure("a+b", "?, -{a}, now {b}, before", "a:3-90 b:3-90",
        """After buying a {a} euro ticket I have {b} euros left. How much did I have?
        {n} ate {a} candies and has {b} left. How many did {he} have?
        {n} had some {t}, gave away {a} and has {b} left. How many were there?
        I spent {a} euros and {b} are left. How much was it?
        After {a} people left, {b} are in the hall. How many were there before?
        {a} cm were cut off and the rest is {b} cm. How long was it?
        {a} pages are read, {b} to go. How many pages has the book?
        {n} lost {a} points and has {b} now. How many before?
        With {b} litres left after using {a}, how much was in the tank?
        Having sold {a}, we still have {b}. How many did we have at the start?""", ""),
    structure("b-a", "{a}, +?, now {b}, change", "a:10-90 q:3-60 b=a+q",
        """I had {a} stamps. Now I have {b}. How many did I get?
        {n} had {a} {t} and has {b} now. How many did {he} get?
        Yesterday there were {a}, today {b}. How many came?
        The plant was {a} cm and is {b} cm. How much did it grow?
        First {a} euros, now {b} euros in the box. How much was put in?
        {a} before, {b} after. How many were added?
        We were {a}, now we are {b}. How many joined?
        My score went from {a} to {b}. How many points did I win?""", ""),
    structure("a-b", "{a}, -?, now {b}, change", "b:5-90 q:3-60 a=b+q",
        """I had {a} stamps. Now I have {b}. How many are gone?
        {n} had {a} {t} and has {b} now. How many did {he} lose?
        Yesterday there were {a}, today {b}. How many left?
        First {a} euros, now {b} euros in the box. How much was taken out?
        A book was {a} euros, now {b}. How much cheaper?
        We were {a}, now we are {b}. How many went?
        The candle was {a} cm and is {b} cm. How much has burnt?
        {n} bought a bike for {a} euros and sold it for {b}. What did {he} lose?
        My weight went from {a} kg to {b} kg. How much did I lose?""", ""),
    structure("w up v", "{w} by {v}, enough", "v:2-12 q:2-12 r:1-11 w=v*q+r",
        """We need to transport {w} people in vans for {v}. How many vans?
        We are {w} and a pizza serves {v}. How many pizzas should we order?
        Pens come in packs of {v}. I need {w} pens. How many packs must I buy?
        {w} guests, {v} at each table. How many tables do we need?
        A boat takes {v} people. How many boats for {w} people?
        {w} eggs go into cartons of {v}. How many cartons are needed for all?
        Each room sleeps {v}. {w} people travel. How many rooms?
        {n} has {w} photos, and {v} fit on a page. How many pages are needed?
        One can covers {v} square metres. How many cans for {w} square metres?
        {w} kids, {v} in a car. How many cars must drive?
        A shelf takes {v} books. How many shelves for {w} books?
        I need {w} screws. They come in bags of {v}. How many bags?
        {w} km, at most {v} km a day. How many days?
        A taxi carries {v}. How many taxis for {w} of us?""", ""),
    structure("w div v", "{w} by {v}, full", "v:2-12 q:2-12 r:1-11 w=v*q+r",
        """How many full boxes of {v} can be filled with {w} eggs?
        {w} eggs are packed in boxes of {v}. How many boxes get full?
        With {w} euros, how many tickets at {v} euros can I buy?
        How many {v} cm pieces can I cut from {w} cm?
        {n} has {w} euros. A ride is {v} euros. How many rides are possible?
        How many whole groups of {v} can {w} children make?
        {w} flowers, {v} in a bunch. How many complete bunches?""", ""),
    structure("w mod v", "{w} by {v}, rest", "v:2-12 q:2-12 r:1-11 w=v*q+r",
        """{w} eggs are packed in boxes of {v}. How many eggs are left over?
        A class of {w} makes groups of {v}. How many pupils are without a full group?
        With {w} euros {n} buys as many tickets at {v} euros as possible. How much is left?
        From {w} cm of ribbon pieces of {v} cm are cut. How many cm are left?
        {w} flowers, {v} in a bunch. How many flowers are not in a bunch?
        {w} players form teams of {v}. How many have no team?""", ""),
    structure("w+g*v", "{w}, +{g} of {v}, now", "w:10-200 g:2-12 v:2-30",
        """I have {w} euros in my bank and add {v} every week. How much after {g} weeks?
        A plant is {w} cm and grows {v} cm a week. How tall is it in {g} weeks?
        {n} has {w} {t} and gets {v} more each day. How many after {g} days?
        There are {w} litres in the pool and {v} run in each minute. How much is in it after {g} minutes?
        The club has {w} members, and {v} join every month. How many in {g} months?
        {w} pages are written, {v} more every day. How many in {g} days?
        I know {w} words and learn {v} a day. How many do I know {g} days later?
        A contract costs {w} euros once and {v} euros a month. What does it cost for {g} months?
        The taxi is {w} euros plus {v} euros a km. What do {g} km cost?""", ""),
    structure("w-g*v", "{w}, -{g} of {v}, now", "g:2-12 v:2-12 w:30-250",
        """A battery had {w} units and loses {v} units an hour. What is left after {g} hours?
        A candle is {w} cm and burns {v} cm an hour. How tall is it after {g} hours?
        A tank has {w} litres. {v} litres leak out each hour. How much is in it after {g} hours?
        {n} has {w} {t} and gives away {v} a day. How many after {g} days?
        I have {w} euros and spend {v} every week. How much after {g} weeks?
        The snow is {w} cm high and melts {v} cm a day. How high is it after {g} days?
        {w} pages to go, {v} a day. How many are left after {g} days?
        There are {w} rolls, and {v} are sold each hour. How many are there after {g} hours?""", ""),
    structure("(a-b)*c", "+{a}, -{b} each, {c} times, sum", "b:1-6 q:1-9 a=b+q c:2-12",
        """A snail climbs {a} m a day and slips {b} m at night. How far up is it after {c} days and nights?
        {n} earns {a} euros a day and spends {b}. How much does {he} have after {c} days?
        Every hour {a} litres run in and {b} run out. How much is in the tub after {c} hours?
        Each week {a} people join and {b} leave. By how many has the club grown after {c} weeks?
        A frog jumps {a} steps up and falls {b} back each time. How high is it after {c} jumps?""", ""),
    structure("(b-w)/v", "{w}, to {b}, by {v}, times", "w:5-60 v:2-12 q:2-12 d=v*q b=w+d",
        """A plant is {w} cm and grows {v} cm a week. In how many weeks is it {b} cm?
        I have {w} euros and save {v} a week. After how many weeks do I have {b} euros?
        {n} has {w} points and wins {v} a day. How many days until {b} points?
        The pool has {w} litres, and {v} run in each minute. After how many minutes are there {b} litres?
        I know {w} words and learn {v} a day. In how many days do I know {b}?
        We are at km {w} and drive {v} km a minute. In how many minutes are we at km {b}?""", ""),
]  # fmt: skip
