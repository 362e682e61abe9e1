"""More words to spell and copy: everyday words of every class with their endings, and short sayings.

A word outside the lists of `lexicon` is cut into other tokens; the model can spell and copy these
only if it has met them.

Example::

    everyday(random.Random(1))    # "wondering"
    saying(random.Random(1))      # "no news is good news"
"""

import random

PLAIN = """about above accident across action actor actual addition adult advance afford after
afternoon against agency agenda aid aim alarm alive alone along alter although altogether amazing
ambition amount ancestor angle anniversary anxious anybody apart apologise apparent appetite apply
appoint approach approve apron arch area arena army arrow artist ash aside aspect assist athlete
attach attack attempt attend attention attract audience aunt author average avoid award aware awkward
baby backpack bandage barely bargain baseball basic battery battle bedtime before beneath benefit
beside besides beyond birth birthday biscuit blame blanket bless blink blood blow board bone border
borrower both bother bottom boundary brain brake breakfast breath bride bridegroom brother brush bull
bundle burst business cabin calendar campaign cancel candidate capital captain career cargo caring
carpenter cash cattle cause ceiling celebrity centre century ceremony certain challenge champion
channel charge charity charm chat check cheek chest chief chimney chin claim classic classmate client
climate clip coach coal collar collection colony column combine comedy command comment commercial
common community company competition concern conclusion condition confidence confuse connection
conscious consider consist contact contain contest contract contrast control conversation convince
cooperate cousin cover crack craft crash cream creature credit crew crime crisis crop crowd crown
cruise crush cultural cupboard cure currency curve custom customer cycle daily damage dare data date
daughter daylight deadline deaf deal debate debt decade declare decline defeat defend delay delight
demand democracy depart depend deposit depth description deserve desire despite detail detect device
devote dialogue diet digital dinner direction disagree disaster discount discovery discuss disease
disguise dish distance distant distribute district disturb document donate double doubt download
downstairs downtown dozen draft drama driver drought drown during duration each earn eastern economy
edge edition editor educate education effect efficient eight either elbow elect electric eleven else
elsewhere emergency emotion employ employee empty enable enemy engage engine enough ensure
entertain enthusiasm entire entrance envelope episode equipment era error especially essay establish
estimate even evening eventually ever everybody everyday everywhere evidence exact exam except
exchange excited excuse exhibition exist exit expect expert explosion export express extend extra
extreme fabric face fact factor fail fairly faith familiar family fancy farewell fashion father fault
favour favourite feature fee feeling fellow female festival fever few fiction field fifteen fifth
figure film final finance finger fire fireworks first fist fitness five flag flight float floor flour
fluent focus folder following fool football forbid force forecast forehead forever form former fortune
forward found fourteen frame frequent fridge frightened front fuel fully function fund further
furniture gain gap gas general generation genius genre gesture ghost glance global glory glue gossip
government grab grade gradual graduate grammar grandmother grandson grave greet ground group growth
guarantee guard guest guide guilty guy gym habitat hairdresser half hallway hand handle handwriting
hardly hardware headache headline healthy heart heat heaven height hello helmet hence herself hero
hesitate highlight himself hire hit hobby hole homeless homework honey honour horizon horror
household housework however hug human humour hundred hurricane husband identify identity ignore ill
image immediately impact import impossible impress inch include income increase indeed indoor infect
influence ingredient initial injure ink inner input inquiry insect inside insist inspect install
instance instead instruct instrument insurance intend interested interior interrupt interval
interview introduce invention invest investigate involve iron isolate issue item itself jail jam
jewellery job join joint journal judge jury just keyboard kid kind king kingdom kiss kneel knee label
labour lack ladder lady land landlord landscape lane lap laptop last laughter laundry lawn lawyer
layer leaflet league least leather lecture left leg legal legend leisure length less letter liberty
lid lie lifestyle likewise line link lip liquid literature litter loan lobby located lock log logical
lord lot loyal luggage lunch lung machine magazine mail mainly maintain major majority male manage
manager manner many mark marriage married mask mass master match material matter maximum maybe mayor
meal meanwhile meat medal media medical medicine medium member mention menu mere mess metal midnight
mighty migrate mile military million mind mineral minimum minister minor minus misery miss missing
mission mixture mobile model modest moral more moreover most mostly mother motion motive motor mouth
movie much mud murder muscle musician must mutual myself nail naked name narrator nation naturally
nature near nearby nearly necessary neck need negative neglect neighbour neighbourhood neither nerve
nest network neutral nevertheless newspaper next nightmare nine nobody nod none nor northern nose note
nothing novel now nowadays nowhere nuclear nurse nut object obvious occasion occupy occur odour off
offence offer officer official often okay onto opening opera operate opinion opponent opportunity
oppose option oral organ organise origin otherwise ought ourselves outdoor outfit outline output
outside oven overall overcome overseas overtake owe own owner oxygen pace pain pair pale panic paper
parade pardon parent parliament part participate particular partner party passage passenger passion
passport password path patience patrol pause peak pedestrian peer pension per percent perfect perhaps
period permanent permission permit person personal persuade phase phone photo photograph phrase
physical physics pianist piece pile pin pipe pitch pity planning plate platform plenty plot plug plus
pocket poet poetry poison pole police policy politics poll pollution pool portrait position positive
possess possession post poster postpone potential poverty powder praise prayer predict prefer pregnant
prescribe presence present preserve president pressure previous priest primary prime principle print
priority prize probable procedure process produce product profession professor profile project proof
proper property proposal protest prove province public publish pudding pupil purchase pursue puzzle
qualify quality quantity quarter queue quit quite quote race radio rage railway rainfall range rank
rate rather ratio ray react reaction reader reality realise rear reasonable rebel recall receipt recent
reception recipe recognise recover recruit recycle refer reflect reform refresh refugee regard region
register regret reject relate relationship relative relax release relevant relief religion rely
remark remarkable remind remote rent replace represent request require research reserve resident
resign resist resolve resort resource respect respond response responsible restore restrict retire
reveal revenge review revolution rhyme rib rice ride ridiculous rise rival robot rocket role romantic
roof root rope roundabout route routine row rub rubber rubbish ruin ruler rumour rural sacrifice sail
sake salary sale same sample sand satellite satisfy sauce say scale scandal scare scarf scatter scene
schedule scheme scholar score scratch screen screw script search seat second sector security seed seek
seem select self senior sense sensible sensitive series servant serve service session set settle seven
several severe shade shall shame share shelter shift shock shoot shopping shore shot should shoulder
shower sick side sight sign signal signature significant silk since single sink sister site situation
six skin skirt slave slice slight slip snack soap so-called social soldier solid solution somebody
somehow someone something somewhat somewhere son soon sore sorrow sorry sort soul source southern
spare spark specific spectator spelling spite split spoil spot spray spread squeeze staff stage stair
stamp standard stare start state statement static statue status steel step stick still stitch stock
stomach storage store straight strain stranger strategy straw stream stress stretch strike string
stripe struggle stuff stupid style subject substance suburb succeed such suffer sufficient suit
suitcase sum summary superb supper supply suppose surface surgery survey survive suspect sweater
switch symbol sympathy symptom system tail tank tap target task tax team technical technique teenage
telescope television temper temperature temporary ten tendency tennis tension term terminal territory
test text than thankful that theft theme themselves then therapy therefore these thief thing third
thirteen thirty thorough those though thousand threat three throat through throughout thumb thus
ticket till tin tip tissue title toe toilet tomb ton tone tongue tonight tool tooth top topic torch
total tough tour tourist toward towel trace track tractor traffic tragedy trail transfer transform
translate transport trap treasure treat treatment trend trial triangle tribe trick trip triumph
tropical troublesome truck truly trunk tube tune tutor twelve twenty twice twin twist type typical
ultimate umbrella uncle under undergo underneath undo unemployment unfair uniform union universal
universe unknown unless unlike until unusual update upon upper upset upstairs urban urge urgent user
usual vacant vacation vague vain van vanish variety various vehicle version vertical very victim video
viewer villager violence virtual virtue virus visible vision visitor vital vitamin vocabulary volume
volunteer voyage wage waist wallet war wardrobe warehouse warning waste watchman weapon wedding week
weekend weight welcome welfare western whatever wheel whenever wherever whether which while whoever
whom whose widow width wife wildlife willing window wing winner wire witness woman wool worldwide worse
worst worth wound wrist yet yourself youngster zone""".split()
_STEMS = """walk talk jump play help cook clean paint open close start finish watch learn travel
laugh listen remember wonder whisper answer visit borrow follow gather deliver discover explain
collect protect invent decorate celebrate imagine observe prepare repeat return search dream climb
float plant pour press print record report rest roast scream shout smile sneeze sort spell stay stretch
study surprise thank touch train trust turn type wait wander warn wash wish work worry yell add allow
appear arrange arrive ask avoid bake balance behave believe bounce breathe call carry cause change
chase check cheer choose compare complete connect count cover cross dance decide design dive draw
drop enjoy enter escape examine explore fail fill fix fold form hope hunt hurry improve join knock
last lift like live look love manage march mark measure mix move name need notice offer order own
pack park pass pay phone pick plan point practise pretend produce promise pull punish push raise
reach receive reduce relax repair reply require save seem share shop ski skip slip smell solve
sound stop suggest support suppose taste tie tour try use want weigh whistle yawn zip""".split()
_QUALITIES = """bright calm careful cheerful clear close cold complete correct cruel dark deep eager
exact fair faithful firm foolish free fresh gentle glad grateful great happy harmful helpful honest
kind late lazy light loud lucky mad neat nervous new nice open patient perfect plain playful polite
poor proud quick quiet rapid rude sad safe serious sharp shy silent sincere slow smart smooth soft
strange strict strong sudden sweet thick thoughtful tight useful warm weak wide wild wise wonderful
colour care hope use taste power rest home harm fear end count meaning thought""".split()

SAYINGS = """the cat sat on the mat
never say never again
no news is good news
better late than never
the early bird catches the worm
an apple a day keeps the doctor away
all that glitters is not gold
practice makes perfect
where there is a will there is a way
the more the merrier
look before you leap
actions speak louder than words
two heads are better than one
easy come easy go
time flies when you have fun
every cloud has a silver lining
good things come to those who wait
home sweet home
once upon a time
to be or not to be
love is all you need
a friend in need is a friend indeed
honesty is the best policy
curiosity killed the cat
birds of a feather flock together
when in Rome do as the Romans do
the quick brown fox jumps over the lazy dog
we will meet at dawn
keep it simple
see you later alligator
long time no see
you can do it
what goes around comes around
out of sight out of mind
slow and steady wins the race
every dog has its day
money does not grow on trees
the sky is the limit
tomorrow is another day
I love chocolate cake
my dog likes to swim
dogs chase cats
birds can fly high
we are going home now
this is my favourite song
she sells sea shells
the sun rises in the east
it is raining again today
please close the door
my brother plays the guitar
our new car is red
have a nice day
thank you for your help
the train was late again
I forgot my keys at work
nobody knows the answer
children play in the park
we had soup for dinner
open the window please
the coffee is too hot
where did you put it
I will call you tomorrow
time is money
good old days
big red bus
one fine day
the old man and the sea
green tea with lemon
happy birthday to you
live and let live
first come first served
ready steady go
up and down
peace and quiet
salt and pepper
random access memory
as soon as possible
for your information
be right back
the king of the hill
a walk in the woods
the end of the road
a cup of hot tea
bread and butter
the lord of the rings
the wind in the willows
night and day
over the moon
under the weather
piece of cake
around the world
more or less
now or never
step by step
side by side
by the way
no problem at all
what a lovely surprise
it was not me
he never gives up
they live next door
her sister is a nurse
can you hear me
let us go outside
winter is coming soon
snow falls softly at night
my grandmother bakes bread
we walked along the beach
the door was wide open
he lost his left shoe
lunch is at noon
put the kettle on
sleep well my friend
read the small print
turn left at the corner
the shop is closed today
an old oak tree fell
blue skies all week
sugar and spice
hope for the best
nothing ventured nothing gained
great minds think alike
less is more
rise and shine
safe and sound
short and sweet""".split("\n")


def everyday(r: random.Random) -> str:
    """A lower-case word, often with an ending: "because", "climbing", "thoughtful", "kindness"."""
    x = r.random()
    if x < 0.6:
        return r.choice(PLAIN).replace("-", "")
    if x < 0.85:
        return _inflected(r.choice(_STEMS), r.choice(("ing", "ed", "er", "s", "ing")))
    word = r.choice(_QUALITIES)
    word = word[:-1] + "i" if word.endswith("y") and word not in ("shy", "play") else word
    return word + r.choice(("ly", "ness", "less", "ly"))


def _inflected(stem: str, ending: str) -> str:
    if ending == "s":
        if stem.endswith(("s", "x", "ch", "sh")):
            return stem + "es"
        return stem[:-1] + "ies" if stem[-1] == "y" and stem[-2] not in "aeiou" else stem + "s"
    if stem.endswith("e"):
        return stem[:-2] + "ying" if stem == "tie" and ending == "ing" else stem[:-1] + ending
    if stem[-1] == "y" and stem[-2] not in "aeiou" and ending != "ing":
        return stem[:-1] + "i" + ending
    return stem + ending


def saying(r: random.Random) -> str:
    """A short everyday phrase without marks: "better late than never", or made of single words."""
    if r.random() < 0.6:
        return r.choice(SAYINGS)
    return " ".join(everyday(r) for _ in range(r.randint(2, 6)))
