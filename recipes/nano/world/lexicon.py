"""The words of nano's world: common English words by class, and makers of words that do not exist.

A list of real words alone would be learnt by heart; `pseudo_word` and `random_letters` make the
model spell what it sees. `any_word` mixes them, `sentence` makes a plain sentence.

Example::

    word = draw.values(any_word)        # "carpet", "blorvin" or "xqtwz"
    text = draw.values(sentence)        # "The tired baker paints a green boat."
"""

import random

from recipes.nano.world.lexicon_more import everyday

FRUIT = """apple apricot avocado banana blackberry blueberry cherry coconut cranberry date fig grape
grapefruit guava kiwi lemon lime lychee mandarin mango melon nectarine olive orange papaya peach pear
persimmon pineapple plum pomegranate quince raspberry strawberry tangerine watermelon""".split()

VEGETABLES = """artichoke asparagus aubergine bean beetroot broccoli cabbage carrot cauliflower
celery chard cucumber eggplant fennel garlic kale leek lettuce lentil mushroom onion parsnip pea
pepper potato pumpkin radish spinach sprout squash tomato turnip zucchini""".split()

ANIMALS = """alligator ant antelope badger bat bear beaver bee beetle bird bison buffalo butterfly
camel canary cat cheetah chicken chimpanzee cobra cow coyote crab crane cricket crocodile crow deer
dog dolphin donkey dove dragonfly duck eagle eel elephant elk falcon ferret finch fish flamingo fly
fox frog gazelle gecko giraffe goat goose gorilla grasshopper hamster hare hawk hedgehog heron
hippo horse hyena iguana jackal jaguar jellyfish kangaroo kitten koala ladybug lamb leopard lion
lizard llama lobster lynx magpie mole monkey moose mosquito moth mouse mule newt octopus ostrich
otter owl ox panda panther parrot peacock pelican penguin pig pigeon pony puma puppy rabbit raccoon
rat raven reindeer rhino robin rooster salmon seal shark sheep shrimp skunk sloth snail snake
sparrow spider squid squirrel stork swallow swan tiger toad tortoise trout tuna turkey turtle walrus
wasp weasel whale wolf wombat worm yak zebra""".split()

COLOURS = """amber aqua beige black blue bronze brown crimson cyan gold gray green indigo ivory
khaki lavender lilac magenta maroon mauve navy ochre orange pink purple red ruby scarlet silver
tan teal turquoise violet white yellow""".split()

CITIES = """Amsterdam Athens Atlanta Auckland Baghdad Bangkok Barcelona Basel Beijing Belgrade Bergen
Berlin Bogota Boston Bremen Brisbane Bristol Brussels Budapest Cairo Calgary Chicago Cologne
Copenhagen Dallas Delhi Denver Dresden Dubai Dublin Edinburgh Florence Frankfurt Geneva Genoa
Glasgow Hamburg Hanoi Havana Helsinki Houston Istanbul Jakarta Kyoto Lagos Leeds Leipzig Lima Lisbon
Liverpool London Lyon Madrid Manchester Manila Marseille Melbourne Miami Milan Montreal Moscow
Mumbai Munich Nairobi Naples Nice Osaka Oslo Ottawa Oxford Paris Perth Porto Prague Riga Rome
Rotterdam Salzburg Santiago Seattle Seoul Seville Shanghai Singapore Sofia Stockholm Sydney Tallinn
Tampa Tokyo Toronto Toulouse Tunis Turin Utrecht Valencia Vancouver Venice Verona Vienna Vilnius
Warsaw Wellington York Zagreb Zurich""".split()

COUNTRIES = """Albania Algeria Angola Argentina Australia Austria Bangladesh Belgium Bolivia Brazil
Bulgaria Cambodia Cameroon Canada Chad Chile China Colombia Croatia Cuba Cyprus Denmark Ecuador Egypt
England Estonia Ethiopia Fiji Finland France Gabon Georgia Germany Ghana Greece Guatemala Haiti
Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kenya
Kuwait Laos Latvia Lebanon Libya Lithuania Luxembourg Malaysia Mali Malta Mexico Moldova Monaco
Mongolia Morocco Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Panama Paraguay Peru
Philippines Poland Portugal Qatar Romania Russia Rwanda Scotland Senegal Serbia Singapore Slovakia
Slovenia Somalia Spain Sudan Sweden Switzerland Syria Thailand Togo Tunisia Turkey Uganda Ukraine
Uruguay Venezuela Vietnam Wales Yemen Zambia Zimbabwe""".split()

FIRST_NAMES = """Aaron Abby Ada Adam Adele Agnes Ahmed Aisha Alan Albert Alex Alice Amanda Amelia Amir
Amy Ana Andrea Andrew Angela Anita Anna Anne Anthony Anton Ariel Arthur Astrid Barbara Beatrice Ben
Bella Bianca Bill Bob Boris Brian Bruno Carl Carla Carlos Carmen Carol Caroline Cecilia Charles
Charlotte Chen Chloe Chris Clara Claire Colin Cora Daisy Dan Daniel Daniela David Dean Deborah Diana
Diego Dina Dmitri Dora Dylan Edgar Edith Eduardo Ela Elena Eli Eliza Ella Ellen Elsa Emil Emily Emma
Eric Erika Esther Ethan Eva Evan Fatima Felix Fiona Flora Frank Fred Frida Gabriel Gemma George
Georgia Gina Giulia Grace Greta Gustav Hana Hannah Harold Harry Hassan Hector Heidi Helen Henry Hiro
Holly Hugo Ian Ida Igor Ines Ingrid Irene Iris Isaac Isabel Ivan Ivy Jack Jacob Jade James Jana Jane
Jasmine Jason Javier Jean Jenny Jill Jim Joan Joe Johan John Jonas Jorge Jose Joseph Josh Juan Judy
Julia Julian Kai Karen Karl Kate Keiko Kelly Ken Kevin Kim Kofi Kurt Lara Laura Lea Lee Lena Leo Leon
Leila Liam Lily Linda Lisa Liz Lola Louis Louise Luca Lucas Lucy Luis Luke Luna Mabel Magnus Maria
Marco Margaret Mario Mark Marta Martin Mary Matt Maya Max Megan Mei Mia Michael Miguel Mike Mila Mina
Mira Mohamed Molly Mona Monica Nadia Nancy Naomi Natalie Nathan Ned Nick Nico Nina Noah Noel Nora
Olga Oliver Olivia Omar Oscar Otto Owen Pablo Pat Patricia Paul Paula Pedro Peter Petra Phil Pia
Priya Quentin Rachel Ralph Raj Rania Ravi Ray Rebecca Rita Robert Roger Rosa Rose Ruben Ruth Ryan
Sally Sam Samir Samuel Sandra Sara Sarah Sasha Scott Sean Sergio Silvia Simon Sofia Sonia Sophie
Stan Stella Steve Sue Susan Sven Tara Ted Teresa Theo Thomas Tina Tim Tobias Tom Tony Ursula Uma
Valerie Vera Victor Vincent Viola Walter Wanda Wei Wendy Will William Xavier Yara Yasmin Yuki Yusuf
Zara Zoe""".split()

LAST_NAMES = """Adams Ahmed Ali Allen Andersen Anderson Bailey Baker Banks Barker Becker Bell Bennett
Berg Bianchi Black Bond Bose Braun Brooks Brown Burns Butler Campbell Carter Castro Chan Chen Clark
Cole Collins Cook Cooper Costa Cox Cruz Dahl Davies Davis Dean Diaz Dixon Dubois Dunn Edwards Ellis
Evans Fernandez Ferrari Fischer Fisher Flores Ford Foster Fox Garcia Gibson Gomez Gonzalez Graham
Grant Gray Green Gupta Hall Hansen Harris Hayes Hill Hoffman Holm Howard Hughes Hunt Hussein Ito
Jackson Jansen Jensen Johnson Jones Kaplan Kaur Keller Kelly Khan Kim King Klein Knight Koch Kovacs
Kumar Lang Larsen Lee Lewis Li Lin Lopez Mann Marino Marshall Martin Martinez Mason Mehta Meyer Miller
Mills Mitchell Moore Morales Morgan Morris Muller Murphy Murray Nakamura Nelson Newman Nguyen Nielsen
Novak Okafor Olsen Ortiz Osman Owens Palmer Park Parker Patel Perez Peters Petrov Phillips Pinto Porter
Powell Price Quinn Ramos Reed Reyes Richards Rivera Roberts Robinson Rogers Romero Rossi Russo Sanchez
Sanders Santos Sato Schmidt Scott Sharma Shaw Silva Simpson Singh Smith Stein Stone Suzuki Svensson
Tanaka Taylor Thomas Thompson Torres Tran Turner Varga Vasquez Vogel Wagner Walker Wallace Wang Ward
Watson Weber Webster West White Williams Wilson Wolf Wong Wood Wright Wu Yamamoto Yang Young Zhang
Zimmermann""".split()

OBJECTS = """anchor apron armchair axe backpack badge bag ball balloon bandage banner barrel basket
battery bed bell belt bench bicycle blanket board boat book boot bottle bowl box bracelet brick
bridge broom brush bucket button cable cage calendar camera candle cap car card carpet cart chain
chair chalk chest clock coat coin comb compass computer cord cork couch crayon cup curtain cushion
desk diary dice dictionary door drawer drill drum engine envelope eraser fan feather fence flag
flute fork frame glass globe glove glue guitar hammer handle hat helmet hook hose jacket jar jug
kettle key keyboard kite knife ladder lamp lantern lens letter lid lock magnet map marble mask match
mattress medal microphone mirror mitten monitor mop motor mug nail napkin necklace needle net
notebook oven paddle paint pan paper parcel pen pencil phone photo piano picture pillow pin pipe
plate pliers plug pocket pot poster printer pump purse puzzle racket radio rake raft razor ribbon ring
robot rocket rope rug ruler saddle sandal saw scale scarf scissors screen screw shelf shirt shoe
shovel sink skirt sled soap sock sofa spade sponge spoon stamp stapler statue stick stool stove
string suitcase sword table tablet tape teapot telescope tent ticket tie tile toaster torch towel
toy train tray tricycle trophy trousers truck trumpet tube umbrella uniform vase vest violin wagon
wallet watch wheel whistle window wire wrench yarn zipper""".split()

FOODS = """bacon bagel biscuit bread broth burger burrito butter cake candy caramel cereal cheese
chips chocolate cinnamon cocoa coffee cookie cracker cream croissant curry custard donut dumpling egg
flour fudge gravy ham honey jam jelly juice ketchup lasagna lemonade maple margarine milk mint muffin
mustard noodle nut oatmeal oil omelette pancake pasta pastry pickle pie pizza popcorn porridge
pretzel pudding ravioli rice risotto roll salad salt sandwich sauce sausage soda soup spaghetti steak
stew sugar sushi syrup taco tea toast tofu tortilla vanilla vinegar waffle walnut yogurt""".split()

JOBS = """accountant actor architect artist astronaut baker banker barber builder butcher carpenter
cashier chef chemist clerk coach cook dancer dentist designer detective director doctor driver editor
electrician engineer farmer firefighter fisherman florist gardener guard hairdresser hunter janitor
jeweler journalist judge lawyer librarian magician manager mason mechanic miner model musician
nurse optician painter pharmacist photographer pilot plumber poet porter postman potter professor
programmer reporter sailor scientist sculptor secretary seller singer soldier student surgeon tailor
teacher translator vet waiter waitress writer zookeeper""".split()

PLACES = """airport attic avenue balcony bakery bank barn basement bathroom beach bedroom cafe camp
canal canyon castle cathedral cave cellar church cinema city cliff coast college corner cottage
country court desert dock factory farm field forest fountain gallery garage garden gate hall harbor
highway hill hospital hotel house island kitchen lake library lighthouse market meadow mill mine
mountain museum office orchard palace park path pharmacy playground plaza pond port prison restaurant
river road roof school shop square stable stadium station street studio suburb swamp temple theater
tower town tunnel university valley village volcano yard zoo""".split()

NATURE = """acorn autumn bamboo bark blossom branch breeze bush cactus cloud clover comet coral
dawn daisy dew dust earth fern fire flame flood flower fog frost galaxy glacier grass hail ice ivy
leaf lightning lily meteor mist moon moss night oak ocean orchid petal pine planet pollen rain
rainbow reef river root rose sand sea seed shadow sky smoke snow soil spring star stone storm stream
summer sun sunset swamp thorn thunder tide tornado tree tulip water wave willow wind winter""".split()

IDEAS = """adventure advice age air anger answer art beauty belief business chance change chapter
childhood choice circle comfort concert country courage culture damage danger decision degree design
dream duty effort energy error event example exercise failure fame fear freedom friendship future
game gift goal growth habit harmony health history holiday hope hour idea industry interest joke
journey joy justice knowledge language laughter law lesson level library life limit luck magic
meaning memory message method middle minute mistake moment money month mood morning movement music
mystery nation news noise number opinion order pattern peace performance picture plan pleasure poem
power practice price pride problem process profit progress promise purpose question reason record
result reward rhythm riddle risk rule science season secret sentence shape silence size skill sleep
society song sound space speech speed spirit sport square story strength success support surprise
system talent taste theory thought time title tradition travel trouble trust truth value victory
view voice weather week wisdom wish wonder word work world year youth""".split()

ADJECTIVES = """able active ancient angry awake awful bad big bitter blank blind bold brave brief
bright brilliant broad broken busy calm careful cheap cheerful clean clear clever cloudy cold
common complete cool correct crazy creative cruel curious cute damp dangerous dark dead deep delicate
delicious different difficult dirty dry dull eager early easy elegant empty enormous equal exact
excellent expensive fair faithful famous fancy fast fat final fine firm flat foolish foreign free
fresh friendly full funny gentle giant glad golden good grand grateful great greedy happy hard harsh
healthy heavy helpful high hollow honest hot huge humble hungry icy important innocent jealous
jolly keen kind large late lazy light likely little lively local lonely long loose loud lovely
lucky mad main mean mellow mild modern muddy narrow native natural neat nervous new nice noble noisy
normal odd old open ordinary pale past patient perfect plain pleasant polite poor popular possible
precious pretty private proper proud public pure quick quiet rapid rare raw ready real recent regular
rich right ripe rough round royal rude sad safe salty secret separate serious shallow sharp shiny
short shy silent silly similar simple single skinny sleepy slim slow small smart smooth soft solid
sour special spicy square steady steep sticky stiff still strange strict strong stubborn sturdy
sudden sunny sweet tall tame tender terrible thick thin thirsty tidy tight tiny tired tough tricky
ugly unique useful usual vast warm weak wealthy weird wet whole wicked wide wild windy wise wooden
wonderful wrong young""".split()

VERBS = """accept add admire agree allow announce appear argue arrange arrive ask bake balance bark
begin behave believe borrow bounce break breathe bring build burn bury buy call carry catch
celebrate chase cheer choose clap clean climb close collect compare complain connect consider
construct continue cook copy count cover crawl create cross cry cut dance decide decorate deliver
describe destroy develop dig disappear discover dive divide draw dream drink drive drop earn eat
encourage enjoy enter escape examine expand explain explore fall feed feel fetch fight fill find
finish fix float fly fold follow forget forgive freeze gather give glow go grab grow guess hang
happen hate hear help hide hold hope hug hunt hurry imagine improve inform invent invite join jump
keep kick knit knock know laugh launch lead learn leave lend lift listen live look lose love make
march measure meet melt mend mix move multiply notice obey observe offer open order own pack paint
park pass pay peel perform pick plant play point polish pour practice praise prepare press pretend
prevent produce protect provide pull punch push raise reach read receive recommend reduce refuse
relax remember remind remove repair repeat reply rescue rest return ride ring rise roast run rush
sail save scream search sell send sew shake share shine shout show sing sit skate sleep slide smell
smile sneeze solve speak spell spend spin splash stand start stay steal stir stop study succeed
suggest surround swallow sweep swim swing take talk teach tear tell thank think throw tie touch
trade train travel trust try turn type understand unite use visit vote wait wake walk wander want
warn wash watch wave wear weigh whisper win wink wipe wonder work worry wrap write yawn yell""".split()

ADVERBS = """again almost already always away badly boldly calmly carefully early easily eagerly
finally firmly gently gladly happily here loudly never nicely often once outside politely proudly
quickly quietly rarely sadly seldom silently slowly softly sometimes soon suddenly there today
together tomorrow twice usually warmly well wildly yesterday""".split()

SMALL_WORDS = """and are at be but by can do for from had has have he her his how if in into is it
me my no not of off on one or our out over she so that the their them then they this to two under up
us very was we were what when who why will with you your""".split()

# Words that people like to ask about: repeated letters, tricky spelling, palindromes.
TRICKY = """accommodation address balloon bookkeeper calculator committee coffee encyclopedia
independent intelligence jazz level kayak mathematics millennium mississippi necessary onomatopoeia
parallel pneumonia possession queue racecar radar refrigerator rhythm rotor programming statistics
success technology tattoo tomorrow unbelievable vacuum wednesday xylophone zigzag civic madam noon
rotator stats refer deified solos tenet strawberries bananas hippopotamus rhinoceros kindergarten
university elementary perseverance responsibility communication international development
understanding environment extraordinary thunderstorm butterflies watermelons alphabet keyboard
algorithm computer internet python banana pepper assess assassin bubble cinnamon raccoon""".split()

PALINDROMES = """level kayak racecar radar rotor civic madam noon stats refer deified solos tenet
rotator anna bob dad mom eve eye pop pup wow did deed peep toot sagas redder reviver hannah otto ada
nun gag tot dud sees abba""".split()

NOUNS = sorted({*FRUIT, *VEGETABLES, *ANIMALS, *OBJECTS, *FOODS, *JOBS, *PLACES, *NATURE, *IDEAS})
WORDS = sorted({*NOUNS, *COLOURS, *ADJECTIVES, *VERBS, *ADVERBS, *TRICKY})
THINGS = sorted({*FRUIT, *ANIMALS, *OBJECTS})
GROUPS: dict[str, list[str]] = {
    "fruits": FRUIT,
    "vegetables": VEGETABLES,
    "animals": ANIMALS,
    "colours": COLOURS,
    "cities": CITIES,
    "countries": COUNTRIES,
    "names": FIRST_NAMES,
    "objects": OBJECTS,
    "foods": FOODS,
    "jobs": JOBS,
}  # fmt: skip

_ONSETS = """b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sc sh sk sl sm
sn sp st str t th tr tw v w y z""".split()
_VOWELS = "a a a e e e i i o o u ai ea ee oa oo ou y".split()
_CODAS = [
    "",
    "",
    "",
    "",
    *"b ck d f g l ll m mp n nd ng nk nt p r rd rk rn s ss st t th x z".split(),
]


def pseudo_word(r: random.Random) -> str:
    """A pronounceable word of one to three syllables that is likely no word."""
    syllables = r.choice((1, 2, 2, 2, 3))
    word = ""
    for _ in range(syllables):
        more = word + r.choice(_ONSETS) + r.choice(_VOWELS) + r.choice(_CODAS)
        if len(more) > 10:
            break
        word = more
    return word


def random_letters(r: random.Random, length: int | None = None) -> str:
    """Letters at random, 3 to 9 unless `length` is given."""
    return "".join(r.choices("abcdefghijklmnopqrstuvwxyz", k=length or r.randint(3, 9)))


def any_word(r: random.Random) -> str:
    """A lower-case word to spell: mostly real, sometimes made up."""
    x = r.random()
    if x < 0.4:
        return r.choice(WORDS)
    if x < 0.65:
        return everyday(r)
    if x < 0.73:
        return r.choice(TRICKY)
    return pseudo_word(r) if x < 0.94 else random_letters(r)


def full_name(r: random.Random) -> str:
    """A first and a last name."""
    return f"{r.choice(FIRST_NAMES)} {r.choice(LAST_NAMES)}"


def third_person(verb: str) -> str:
    """The verb as he or she does it: "carry" gives "carries"."""
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def plural(noun: str) -> str:
    """The plural of a noun of this module: "box" gives "boxes"."""
    irregular = {"mouse": "mice", "sheep": "sheep", "fish": "fish", "deer": "deer", "goose": "geese",
                 "ox": "oxen", "knife": "knives", "shelf": "shelves", "wolf": "wolves",
                 "leaf": "leaves", "scarf": "scarves", "dice": "dice", "scissors": "scissors",
                 "trousers": "trousers", "potato": "potatoes", "tomato": "tomatoes",
                 "mango": "mangoes", "squid": "squid", "salmon": "salmon", "trout": "trout",
                 "bison": "bison", "moose": "moose"}  # fmt: skip
    if noun in irregular:
        return irregular[noun]
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def _article(word: str) -> str:
    return ("an " if word[0] in "aeiou" and word[:3] not in ("uni", "use") else "a ") + word


_ACTS = """admires brings buys carries chooses cleans draws drops fixes finds forgets hides holds
keeps likes loses makes moves needs paints pulls pushes sees sells takes throws touches wants washes
watches""".split()


def sentence(r: random.Random) -> str:
    """A plain sentence of 3 to 12 words with a capital and a full stop."""
    who = r.choice((
        lambda: r.choice(FIRST_NAMES),
        lambda: f"The {r.choice(ADJECTIVES)} {r.choice(JOBS)}",
        lambda: f"The {r.choice(ANIMALS)}",
        lambda: f"My {r.choice(ADJECTIVES)} friend",
        lambda: f"{r.choice(FIRST_NAMES)} and {r.choice(FIRST_NAMES)}",
        lambda: r.choice(("We", "They", "I", "You")),
    ))()  # fmt: skip
    many = " and " in who or who in ("We", "They", "I", "You")
    thing = r.choice(THINGS)
    act = r.choice(_ACTS)
    forms = {"carries": "carry", "fixes": "fix", "pushes": "push", "touches": "touch",
             "washes": "wash", "watches": "watch"}  # fmt: skip
    if many:
        act = forms.get(act, act[:-1])
    what = r.choice((
        lambda: f"the {thing}",
        lambda: _article(thing),
        lambda: _article(f"{r.choice(COLOURS)} {thing}"),
        lambda: f"the {r.choice(ADJECTIVES)} {thing}",
        lambda: f"{r.choice(('two', 'three', 'four', 'five', 'six', 'ten'))} {plural(thing)}",
    ))()  # fmt: skip
    tail = r.choice((
        lambda: "",
        lambda: "",
        lambda: f" {r.choice(('in', 'near', 'behind'))} the {r.choice(PLACES)}",
        lambda: f" {r.choice(('every day', 'today', 'at night', 'again', 'in the morning'))}",
        lambda: f" with {r.choice(FIRST_NAMES)}",
        lambda: f" and {'go' if many else 'goes'} to {r.choice(CITIES)}",
    ))()  # fmt: skip
    return f"{who} {act} {what}{tail}."
