"""What people say when they ask about units: the wordings of `units`.

`{q}` and `{p}` are quantities, `{u}` the wanted unit, `{v}` a number, `{f}` the given unit.
"""

# {q} the quantity with its unit, {u} the wanted unit (plural or short), {v} the number, {f} the given unit (plural).
CONVERT = [
    "Convert {q} to {u}.", "Convert {q} into {u}.", "convert {q} to {u}", "Please convert {q} to {u}.", "Can you convert {q} to {u}?",
    "Could you convert {q} into {u} for me?", "Change {q} to {u}.", "Change {q} into {u}.", "Express {q} in {u}.", "Express {q} as {u}.",
    "Write {q} in {u}.", "Give {q} in {u}.", "State {q} in {u}.", "Turn {q} into {u}.", "Transform {q} to {u}.", "Translate {q} into {u}.",
    "How many {u} are in {q}?", "How many {u} are there in {q}?", "How many {u} is {q}?", "How many {u} are {q}?", "how many {u} in {q}",
    "How many {u} does {q} have?", "How many {u} make {q}?", "How many {u} do {q} make?", "How many {u} make up {q}?", "How many {u} equal {q}?",
    "How many {u} fit into {q}?", "How many {u} is that: {q}?", "How many {u} do I get from {q}?", "{q} is how many {u}?", "{q} are how many {u}?",
    "{q} equals how many {u}?", "{q} makes how many {u}?", "{q} is what in {u}?", "{q} in {u}?", "{q} in {u}", "{q} to {u}", "{q} to {u}?",
    "{q} into {u}", "{q} -> {u}", "{q} = ? {u}", "{q} = __ {u}", "{q} = how many {u}", "{q} as {u}", "{q}, in {u}?", "{q} expressed in {u}?",
    "What is {q} in {u}?", "What's {q} in {u}?", "whats {q} in {u}", "What are {q} in {u}?", "What is {q} expressed in {u}?",
    "What is {q} converted to {u}?", "What do you get if you convert {q} to {u}?", "How much is {q} in {u}?", "How much are {q} in {u}?",
    "How long or how much is {q} when given in {u}?", "In {u}, how much is {q}?", "In {u}, what is {q}?", "If I have {q}, how many {u} is that?",
    "I have {q}. How many {u} is that?", "I need {q} in {u}.", "I need to convert {q} to {u}.", "I want to know how many {u} {q} is.",
    "I'd like {q} in {u}, please.", "Tell me how many {u} are in {q}.", "Tell me {q} in {u}.", "Give me {q} in {u}.",
    "Do you know how many {u} {q} is?", "Do you know how many {u} there are in {q}?", "Can you tell me how many {u} {q} is?",
    "Can you give me {q} in {u}?", "Can you express {q} in {u}?", "Could you tell me what {q} is in {u}?", "What would {q} be in {u}?",
    "Work out {q} in {u}.", "Calculate {q} in {u}.", "Compute how many {u} are in {q}.", "Find the number of {u} in {q}.", "Find {q} in {u}.",
    "The number of {u} in {q} is?", "What is the number of {u} in {q}?", "My form only takes {u}. What do I enter for {q}?",
    "It says {q} on the label. What is that in {u}?", "The sign says {q}. How many {u} is this?", "My notes say {q}, but I need {u}.",
    "The answer should be in {u}: {q}.", "Rewrite {q} using {u}.", "Show {q} in {u}.", "From {f} to {u}: {q}", "Change from {f} to {u}: {q}",
    "Convert from {f} to {u}: {v}", "{v} {f} to {u}", "If something measures {q}, how many {u} is that?", "Conversion: {q} to {u}",
    "unit conversion: {q} in {u}", "Give the value of {q} in {u}.", "Return {q} in {u}.", "How would I write {q} in {u}?", "How do you say {q} in {u}?",
    "For a recipe or a plan I need {q} in {u}.", "A friend told me it's {q}. How many {u} would that be?", "How many {u} would {q} be?",
    "{q}... how many {u}?", "So {q} is how many {u}?", "And {q} in {u}?", "What about {q} in {u}?", "Now {q} in {u}, please.", "{q}? I think in {u}.",
    "Quickly, {q} in {u}.", "{u} in {q}?", "number of {u} in {q}", "Put {q} into {u}.", "Switch {q} to {u}.", "Convert this to {u}: {q}", "Make {u} out of {q}.",
    "Which number of {u} is the same as {q}?", "What amount in {u} equals {q}?", "{q} is the same as how many {u}?", "{q} is equal to how many {u}?",
    "{q} corresponds to how many {u}?", "Count the {u} in {q}.", "How many {u} have I got if I have {q}?",
]  # fmt: skip
# Whole sentences of one group; {q} and {u} as above.
SETTINGS: dict[str, list[str]] = {
    "length": [
        "A rope is {q} long. How many {u} is that?", "A table has a length of {q}. What is that in {u}?", "The way to school is {q}. Give it in {u}.",
        "I walked {q} today. How many {u} did I walk?", "A plank measures {q}. How long is it in {u}?", "The snake is {q} long. How long is it in {u}?",
        "My desk is {q} wide. How many {u} is it wide?", "How long is {q} in {u}?", "The lake is {q} away. How far is that in {u}?", "A ribbon of {q}: length in {u}?",
        "The fence is {q} long. Tell me its length in {u}.", "The river is {q} long; in {u}?", "How far is {q} in {u}?", "The hole is {q} deep. How many {u} deep is it?",
        "I need a cable of {q}. The shop sells by {u}. What do I ask for?",
    ],
    "mass": [
        "A bag weighs {q}. How many {u} is that?", "A parcel has a mass of {q}. What is that in {u}?", "The recipe needs {q} of flour. How many {u} is that?",
        "I bought {q} of rice. How many {u} did I buy?", "How heavy is {q} in {u}?", "The cat weighs {q}. What does it weigh in {u}?", "An elephant eats {q} a day. In {u}?",
        "The truck carries {q}. How much is that in {u}?", "A pill has {q} of iron. Give it in {u}.", "{q} of sugar in {u}?", "How many {u} of butter is {q} of butter?",
        "The box may hold {q}. What is the limit in {u}?", "My suitcase weighs {q}. How many {u} does it weigh?",
    ],
    "volume": [
        "A bottle holds {q}. How many {u} is that?", "The jug contains {q} of water. What is that in {u}?", "The recipe asks for {q} of milk. How many {u} is that?",
        "I drank {q} of tea. How many {u} did I drink?", "A tank holds {q}. How much is that in {u}?", "{q} of juice in {u}?", "How many {u} of water are in {q} of water?",
        "A can contains {q}. Give the amount in {u}.", "The bucket is filled with {q}. In {u}?", "My glass takes {q}. How many {u} does it take?",
    ],
    "time": [
        "A film lasts {q}. How many {u} is that?", "The trip takes {q}. How long is it in {u}?", "How long is {q} in {u}?", "I slept {q}. How many {u} did I sleep?",
        "The lesson takes {q}. What is that in {u}?", "We waited {q}. How many {u} did we wait?", "The cake bakes for {q}. In {u}, please?", "My holiday is {q} long. How many {u} is it?",
        "The race took {q}. Give the time in {u}.", "The battery lasts {q}. How many {u} is this?", "The timer is set to {q}. How many {u} are left?",
        "The meeting went on for {q}. How many {u} was that?", "There are still {q} to go. How many {u} is that?",
    ],
    "months": ["The baby is {q} old. How old is it in {u}?", "A contract runs for {q}. How many {u} is that?", "She lived there for {q}. How many {u} is that?",
               "How long is {q} in {u}?", "The loan lasts {q}. In {u}?", "He has worked here for {q}. How many {u} is it?"],
    "items": ["I bought {q} eggs. How many eggs is that?", "How many eggs are {q} eggs?", "She baked {q} rolls. How many rolls are there?", "How many are {q}?",
              "The box has {q} pencils. How many pencils is that?", "We need {q} roses. How many roses is it?", "How many is {q}?"],
    "imperial": ["A board is {q} long. How many {u} is that?", "The room is {q} wide. What is that in {u}?", "He is {q} tall. How tall is he in {u}?",
                 "The screen measures {q}. How many {u} is it?", "How long is {q} in {u}?", "The field is {q} long. In {u}?"],
    "pounds": ["The baby weighs {q}. How many {u} is that?", "A cake needs {q} of butter. How many {u} is it?", "How heavy is {q} in {u}?"],
    "bytes": ["The file is {q} big. How many {u} is that?", "A photo takes {q}. How many {u} does it take?", "I have {q} of free space. What is that in {u}?",
              "How big is {q} in {u}?", "My download is {q}. In {u}?", "The disk holds {q}. How many {u} is this?"],
    "money": ["A toy costs {q}. How many {u} is that?", "I have {q} in my pocket. How much is that in {u}?", "The ticket is {q}. What is the price in {u}?",
              "She saved {q}. How many {u} did she save?", "How many {u} do I get for {q}?", "The bill is {q}. Give it in {u}.", "How much money is {q} in {u}?",
              "I change {q} into {u}. How many do I get?"],
}  # fmt: skip
SPLIT = [  # to a compound: {q} in {u1} and {u2}
    "Convert {q} to {u1} and {u2}.", "How many {u1} and {u2} are {q}?", "{q} in {u1} and {u2}?", "{q} in {u1} and {u2}", "What is {q} in {u1} and {u2}?", "Express {q} in {u1} and {u2}.",
    "Write {q} as {u1} and {u2}.", "{q} is how many {u1} and {u2}?", "How many {u1} and {u2} is {q}?", "Give {q} in {u1} and {u2}.", "Change {q} into {u1} and {u2}.", "Turn {q} into {u1} and {u2}.",
    "How many {u1} and how many {u2} are in {q}?", "Can you write {q} in {u1} and {u2}?", "I need {q} in {u1} and {u2}.", "How much is {q} in {u1} and {u2}?", "Tell me {q} in {u1} and {u2}.",
    "{q} to {u1} and {u2}", "{q} = ? {u1} ? {u2}", "{q}: how many {u1} and {u2}?", "Split {q} into {u1} and {u2}.", "What would {q} be in {u1} and {u2}?", "Please give {q} in {u1} and {u2}.",
    "If something is {q}, how many {u1} and {u2} is it?", "My watch says {q}. How many {u1} and {u2} is that?", "Could you convert {q} into {u1} and {u2}?", "Break {q} down into {u1} and {u2}.",
    "I measured {q}. In {u1} and {u2}, what is that?", "Make {u1} and {u2} out of {q}.", "convert {q} into {u1} + {u2}",
]  # fmt: skip
SUM = [
    "How many {u} are {p} and {q} together?", "What is {p} plus {q} in {u}?", "{p} + {q} = ? {u}", "Add {p} and {q}. Answer in {u}.", "Add {p} and {q} and give the result in {u}.",
    "{p} + {q} in {u}", "How much is {p} plus {q}, in {u}?", "What is the sum of {p} and {q} in {u}?", "In {u}, what is {p} plus {q}?", "Give {p} + {q} in {u}.", "How many {u} do {p} and {q} make together?",
    "First {p}, then {q}. How many {u} in total?", "I have {p} and another {q}. How many {u} is that?", "{p} and {q} more, in {u}?", "What do {p} and {q} come to in {u}?", "Calculate {p} + {q} in {u}.",
    "Put {p} and {q} together. How many {u} is it?", "Total of {p} and {q} in {u}?",
]  # fmt: skip
MINUS = [
    "What is {p} minus {q} in {u}?", "{p} - {q} = ? {u}", "Subtract {q} from {p}. Answer in {u}.", "{p} - {q} in {u}", "How much is {p} minus {q}, in {u}?", "In {u}, what is {p} minus {q}?",
    "Take {q} away from {p}. How many {u} are left?", "From {p} I use {q}. How many {u} remain?", "Calculate {p} - {q} in {u}.", "How many {u} are left if you take {q} from {p}?",
    "What is the difference between {p} and {q} in {u}?", "I had {p} and {q} are gone. How many {u} are left?", "What remains of {p} after {q} are taken away, in {u}?",
]  # fmt: skip
WHICH = [
    "Which is {more}, {p} or {q}?", "What is {more}: {p} or {q}?", "Which is {more}: {p} or {q}?", "Is {p} or {q} {more}?", "{p} or {q}: which is {more}?", "{p} or {q}, what is {more}?", "Which one is {more}, {p} or {q}?",
    "Tell me which is {more}: {p} or {q}.", "What's {more}, {p} or {q}?", "Compare {p} and {q}. Which is {more}?", "Of {p} and {q}, which is {more}?", "I have {p} and {q}. Which is {more}?", "Name the one that is {more}: {p} or {q}.",
    "Between {p} and {q}, which is {more}?", "{p} vs {q}: which is {more}?", "Can you say which is {more}, {p} or {q}?",
]  # fmt: skip
FACTOR = [
    "How many {u} are in one {f}?", "How many {u} are in a {f}?", "How many {u} does a {f} have?", "How many {u} are there in one {f}?", "How many {u} make a {f}?", "One {f} is how many {u}?", "1 {f} = ? {u}",
    "What is one {f} in {u}?", "A {f} has how many {u}?", "how many {u} in a {f}", "How many {u} are in 1 {f}?", "What is a {f} in {u}?", "Tell me how many {u} make one {f}.", "How many {u} is one {f}?", "a {f} is how many {u}?",
]  # fmt: skip


# More of the same, composed.
def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


CONVERT += _lines("""
    {q} converted to {u}?
    {q} converted into {u} is?
    {q} changed to {u}
    {q} is what in {u}
    {q} makes what in {u}?
    {q} comes to how many {u}?
    {q} would be how many {u}?
    {q} gives how many {u}?
    {q} means how many {u}?
    {q}, how many {u}?
    {q}: how many {u}?
    {q}: {u}?
    {q} - how many {u} is it?
    convert {q} into {u}
    convert {q} in {u}
    conv {q} to {u}
    express {q} in {u}
    how many {u} are {q}
    how many {u} is {q}
    how many {u} do {q} have
    how much is {q} in {u}
    what is {q} in {u}
    How many {u} can I get out of {q}?
    How many {u} can you make from {q}?
    How many {u} do you get from {q}?
    How many {u} do we have in {q}?
    How many {u} does {q} equal?
    How many {u} does {q} make?
    How many {u} does {q} come to?
    How many {u} correspond to {q}?
    How many {u} go into {q}?
    How many {u} should I write for {q}?
    How many {u} were {q}?
    How much is {q} when measured in {u}?
    How much is {q} if I want it in {u}?
    What does {q} equal in {u}?
    What does {q} come to in {u}?
    What does {q} make in {u}?
    What do {q} make in {u}?
    What number of {u} is {q}?
    What number of {u} equals {q}?
    What is the same as {q}, but in {u}?
    What is {q} when converted into {u}?
    What is {q} if you write it in {u}?
    What is {q}, expressed in {u}?
    What will {q} be in {u}?
    Which value in {u} is equal to {q}?
    I've got {q}. How many {u} have I got?
    I got {q}. What is it in {u}?
    I have exactly {q}. In {u}, please.
    I measured {q}. How many {u} is that?
    I read {q} in a book. How many {u} is that?
    I wrote {q}, but my teacher wants {u}.
    I only understand {u}. What is {q}?
    I'm converting {q} to {u}. What's the result?
    Let me know {q} in {u}.
    Let's convert {q} to {u}.
    Help me convert {q} to {u}.
    Help me turn {q} into {u}.
    Please express {q} in {u}.
    Please change {q} into {u}.
    Please give me {q} in {u}.
    Please tell me how many {u} {q} is.
    Please write {q} in {u}.
    Can you change {q} to {u}?
    Can you turn {q} into {u}?
    Can you write {q} in {u}?
    Can you tell me what {q} is in {u}?
    Could you express {q} in {u}?
    Could you tell me how many {u} are in {q}?
    Would you convert {q} to {u}?
    Do you know what {q} is in {u}?
    Do the conversion: {q} to {u}.
    Report {q} in {u}.
    Answer in {u}: {q}.
    Homework: convert {q} to {u}.
    Exercise: write {q} in {u}.
    Measured in {u}, how much is {q}?
    Written in {u}, what is {q}?
    Counted in {u}, how much is {q}?
    The result in {u}: {q}
    The value is {q}. Give me {u}.
    My scale or ruler says {q}. What is that in {u}?
    The instructions say {q}. I need {u}.
    The box says {q}. How many {u} is that?
    The list says {q}. Convert it to {u}.
    The manual says {q}. What is that in {u}?
    She told me {q}. How many {u} does that make?
    For the form I need {q} in {u}.
    From {q} to {u}, please.
    Go from {q} to {u}.
    Fill in: {q} = ___ {u}
    Complete: {q} = ... {u}
    {q} = x {u}. What is x?
    {q} ≙ ? {u}
    ? {u} = {q}
    {u} for {q}?
    {u} from {q}?
    in {u}: {q}
    How many single {u} is {q}?""")  # fmt: skip

# Things with a length, a mass, a volume, a duration; what is asked about them.
_THINGS: dict[str, list[str]] = {
    "length": ["A rope is {q} long", "The wall is {q} high", "The road is {q} long", "My garden is {q} long", "A pencil is {q} long", "The tower is {q} tall", "The bridge is {q} long", "A carpet is {q} wide",
               "The pool is {q} deep", "My sister jumped {q}", "The tree is {q} high", "The snail crawled {q}", "We cycled {q}", "A shelf is {q} wide", "The station is {q} away", "He swims {q}", "The board is {q} thick", "The ant walked {q}", "The tunnel measures {q}", "A piece of cloth is {q} long"],
    "mass": ["A melon weighs {q}", "The suitcase weighs {q}", "A whale weighs {q}", "My dog weighs {q}", "The letter weighs {q}", "A bag of potatoes weighs {q}", "I bought {q} of cheese", "The recipe needs {q} of sugar", "We picked {q} of cherries",
             "The car weighs {q}", "She lifted {q}", "A brick weighs {q}", "The cake needs {q} of flour", "The load is {q}", "He lost {q}", "The gold ring weighs {q}", "The farmer sold {q} of corn", "The pan weighs {q}"],
    "volume": ["A bottle holds {q}", "The bucket holds {q}", "I drank {q} of water", "The soup needs {q} of stock", "The tank contains {q}", "A cup holds {q}", "She poured in {q} of milk", "The pot has {q} of tea", "We need {q} of paint", "The vase is filled with {q}",
               "The fridge has {q} of juice", "The medicine is {q}", "The bath takes {q} of water", "A can has {q} of oil", "He spilled {q} of coffee"],
    "time": ["The film lasts {q}", "The flight takes {q}", "I slept for {q}", "The match lasts {q}", "She waited {q}", "The cake bakes for {q}", "The lesson is {q} long", "The drive took {q}", "He trained for {q}", "The battery lasts {q}", "We were away for {q}", "The song is {q} long",
             "The meeting took {q}", "The sale lasts {q}", "The rain lasted {q}", "The timer runs for {q}", "The call took {q}", "The break is {q}", "The repair takes {q}", "The hike took us {q}"],
    "months": ["The baby is {q} old", "The contract runs for {q}", "She lived there for {q}", "The project takes {q}", "He has worked here for {q}", "The warranty lasts {q}", "The tree is {q} old", "The loan runs {q}", "They were married for {q}", "The house stood empty for {q}"],
    "imperial": ["A board is {q} long", "The room is {q} wide", "The fence is {q} high", "My desk is {q} wide", "The field is {q} long", "The shelf is {q} deep", "The screen is {q} wide", "A ribbon is {q} long"],
    "pounds": ["The baby weighs {q}", "The parcel weighs {q}", "A melon weighs {q}", "The cat weighs {q}", "I bought {q} of cheese", "The dough needs {q} of butter"],
    "bytes": ["The file has {q}", "The photo takes up {q}", "I have {q} of free space", "The download is {q}", "The disk holds {q}", "The video is {q} big", "My plan includes {q}", "The app needs {q}"],
    "money": ["A toy costs {q}", "I have {q}", "The ticket costs {q}", "She saved {q}", "The bill is {q}", "He found {q}", "The lunch was {q}", "My pocket money is {q}", "The tip was {q}", "A stamp costs {q}"],
}  # fmt: skip
_TAILS = ["How many {u} is that?", "What is that in {u}?", "How much is that in {u}?", "Give it in {u}.", "In {u}?", "How many {u} are that?", "Convert that to {u}.", "Express that in {u}.", "Tell me that in {u}.", "What is it in {u}?"]  # fmt: skip
for _group, _facts in _THINGS.items():
    SETTINGS[_group] = SETTINGS.get(_group, []) + [
        f"{_fact}. {_TAILS[(_i + 3 * _j) % len(_TAILS)]}"
        for _i, _fact in enumerate(_facts)
        for _j in range(3)
    ]
    SETTINGS[_group] += [
        f"{_TAILS[_i % 2][:-1]}: {_fact[0].lower() + _fact[1:] if _fact[:2] not in ('I ',) else _fact}?"
        for _i, _fact in enumerate(_facts)
        if _i % 3 == 0
    ]
SETTINGS["items"] += [
    "I need {q} eggs. How many eggs is that?", "We bought {q} oranges. How many oranges are there?", "A tray has {q} muffins. How many muffins is that?", "She ordered {q} cupcakes. How many cupcakes did she order?",
    "There are {q} bottles. How many bottles is that?", "He picked {q} tulips. How many tulips did he pick?", "How many doughnuts are {q} doughnuts?", "{q} eggs: how many eggs?", "How many is {q} eggs?", "If I buy {q} bagels, how many bagels do I have?",
]  # fmt: skip

SPLIT += _lines("""
    {q} - how many {u1} and {u2} is that?
    {q} is the same as how many {u1} and {u2}?
    {q} makes how many {u1} and {u2}?
    {q} converted to {u1} and {u2}?
    {q} written as {u1} and {u2}?
    {q} = how many {u1} and {u2}
    how many {u1} and {u2} in {q}
    How many whole {u1} and how many {u2} is {q}?
    How many {u1} and {u2} does {q} make?
    How many {u1} and {u2} do you get from {q}?
    What is {q} as {u1} and {u2}?
    What are {q} in {u1} and {u2}?
    I have {q}. How many {u1} and {u2} is that?
    It takes {q}. How many {u1} and {u2} does it take?
    It is {q}. Give that in {u1} and {u2}.
    Please convert {q} to {u1} and {u2}.
    Please write {q} in {u1} and {u2}.
    Can you convert {q} to {u1} and {u2}?
    Can you express {q} in {u1} and {u2}?
    Could you give me {q} in {u1} and {u2}?
    Put {q} into {u1} and {u2}.
    Rewrite {q} as {u1} and {u2}.
    Show {q} in {u1} and {u2}.
    Work out {q} in {u1} and {u2}.
    In {u1} and {u2}, what is {q}?
    In {u1} and {u2}, how much is {q}?
    The label says {q}. What is that in {u1} and {u2}?
    Someone told me {q}. In {u1} and {u2}, please.
    Divide {q} into {u1} and {u2}.
    I'd like to know {q} in {u1} and {u2}.
    If I have {q}, how many {u1} and {u2} do I have?
    Separate {q} into {u1} and {u2}.""")  # fmt: skip
SUM += _lines("""
    {p} plus {q} in {u}
    {p} plus {q} is how many {u}?
    {p} and {q} are how many {u}?
    {p} and {q} together in {u}?
    {p} and then {q} more: how many {u}?
    {p}+{q}, in {u}
    What is {p} + {q} in {u}?
    What is {p} and {q} together, in {u}?
    How many {u} is {p} plus {q}?
    How many {u} is {p} + {q}?
    How many {u} do you get if you add {q} to {p}?
    How many {u} in all are {p} and {q}?
    Add {q} to {p}. How many {u} is that?
    Add {p} and {q}; give {u}.
    Add up {p} and {q} in {u}.
    Sum of {p} and {q} in {u}?
    Work out {p} + {q} in {u}.
    Compute {p} plus {q} and answer in {u}.
    One is {p}, the other {q}. What is the total in {u}?
    One part is {p}, another {q}. How many {u} are both?
    The first is {p}, the second is {q}. How many {u} are they together?
    I need {p} and later {q}. How many {u} is that altogether?
    We used {p} and then {q}. How many {u} did we use?
    Give the sum of {p} and {q} in {u}.
    Express {p} + {q} in {u}.
    Find {p} plus {q} in {u}.
    What is the total of {p} and {q}, in {u}?""")  # fmt: skip
MINUS += _lines("""
    {p} minus {q} in {u}
    {p} minus {q} is how many {u}?
    {p} less {q} in {u}?
    {p}-{q}, in {u}
    What is {p} - {q} in {u}?
    How many {u} is {p} minus {q}?
    How many {u} is {p} - {q}?
    How many {u} remain if {q} is taken from {p}?
    How many {u} are left of {p} after using {q}?
    I have {p} and use {q}. How many {u} are left?
    I have {p} and give away {q}. How many {u} do I still have?
    We had {p} and used up {q}. How many {u} are still there?
    Of {p}, {q} is gone. How many {u} are left?
    Take {q} from {p}. Answer in {u}.
    Subtract {q} from {p} and give {u}.
    Work out {p} - {q} in {u}.
    Compute {p} minus {q} and answer in {u}.
    How much longer or more is {p} than {q}, in {u}?
    By how many {u} is {p} more than {q}?
    How many {u} more is {p} than {q}?
    How many {u} are missing from {q} to {p}?
    The whole is {p}, one part is {q}. How many {u} is the rest?
    Give the difference of {p} and {q} in {u}.
    Express {p} - {q} in {u}.""")  # fmt: skip
WHICH += _lines("""
    {p} or {q}: what is {more}?
    {p} or {q}, which one is {more}?
    {p} or {q} - which is {more}?
    {p} and {q}: which is {more}?
    which is {more} {p} or {q}
    what is {more}, {p} or {q}
    What is {more}, {p} or {q}?
    What would be {more}, {p} or {q}?
    Which of these is {more}: {p} or {q}?
    Which of the two is {more}, {p} or {q}?
    Which of {p} and {q} is {more}?
    Which one of these is {more}: {p}, {q}?
    Which amount is {more}, {p} or {q}?
    Is it {p} or {q} that is {more}?
    One is {p}, the other is {q}. Which is {more}?
    The first is {p}, the second {q}. Which one is {more}?
    I can choose {p} or {q}. Which is {more}?
    We have {p} here and {q} there. Which is {more}?
    Do you know which is {more}, {p} or {q}?
    Can you tell me which is {more}, {p} or {q}?
    Could you tell me what is {more}, {p} or {q}?
    Please say which is {more}: {p} or {q}.
    Give me the one that is {more}: {p} or {q}.
    Pick the one that is {more}: {p} or {q}.
    Choose which is {more}: {p} or {q}
    Return whichever is {more}: {p} or {q}.
    Say which is {more}, {p} or {q}.
    Decide which is {more}: {p} or {q}.
    I wonder what is {more}, {p} or {q}.
    If you compare {p} with {q}, which is {more}?
    Compare: {p} and {q}. What is {more}?""")  # fmt: skip
FACTOR += _lines("""
    How many {u} are in each {f}?
    How many {u} do you need for one {f}?
    How many {u} does one {f} have?
    How many {u} does it take to make a {f}?
    How many {u} equal one {f}?
    How many {u} fit into one {f}?
    How many {u} go into a {f}?
    How many {u} are equal to one {f}?
    How many {u} add up to a {f}?
    how many {u} are there in a {f}
    how many {u} is a {f}
    how many {u} in one {f}
    one {f} = how many {u}?
    one {f} in {u}
    1 {f} in {u}
    1 {f} is how many {u}
    What is 1 {f} in {u}?
    What is one {f} equal to in {u}?
    A {f} equals how many {u}?
    A {f} is how many {u}?
    A {f} consists of how many {u}?
    A single {f} is how many {u}?
    Convert one {f} to {u}.
    Convert 1 {f} into {u}.
    Can you tell me how many {u} are in a {f}?
    Do you know how many {u} a {f} has?
    I forgot how many {u} are in a {f}.
    My son asks how many {u} a {f} has.
    Give the number of {u} in one {f}.
    The number of {u} in a {f}?
    Tell me how many {u} there are in a {f}.
    Please tell me how many {u} make a {f}.""")  # fmt: skip

# Several equal quantities: {n} of {q} each, in {u}; and how many {q} there are in {p}.
TIMES = _lines("""
    {n} items of {q} each: how many {u} is that?
    {n} pieces of {q} each are how many {u}?
    {n} times {q} in {u}
    {n} times {q} in {u}?
    {n} x {q} = ? {u}
    {n} * {q} in {u}
    What is {n} times {q} in {u}?
    How much is {n} times {q}, in {u}?
    How many {u} are {n} times {q}?
    How many {u} are {n} portions of {q} each?
    How many {u} do {n} of {q} each make?
    I need {n} portions of {q}. How many {u} is that altogether?
    I have {n} of them with {q} each. How many {u} is that in total?
    Each one is {q}. There are {n}. What is the total in {u}?
    One is {q}. How many {u} are {n} of them?
    Every day I use {q}. How many {u} do I use in {n} days?
    I do {q} a day. How many {u} is that in {n} days?
    We use {q} a week. How many {u} do we use in {n} weeks?
    {n} people get {q} each. How many {u} are needed?
    There are {n} guests and each gets {q}. How many {u} is that?
    A pack has {n} parts of {q} each. What is that in {u}?
    Multiply {q} by {n} and give the result in {u}.
    {q} taken {n} times, in {u}?
    If one part is {q}, what are {n} parts in {u}?
    What do {n} lots of {q} come to in {u}?""")  # fmt: skip
FIT = _lines("""
    How many times does {q} fit into {p}?
    How many times does {q} go into {p}?
    How often does {q} fit into {p}?
    How many portions of {q} are in {p}?
    How many portions of {q} can I make from {p}?
    How many parts of {q} do I get from {p}?
    How many pieces of {q} can you get out of {p}?
    How many pieces of {q} are in {p}?
    {p} is split into parts of {q}. How many parts are there?
    {p} divided into parts of {q}: how many?
    {p} divided by {q}
    {p} / {q}
    I have {p}. One portion is {q}. How many portions do I have?
    I have {p} and use {q} each time. How many times can I use it?
    I use {q} a day and have {p}. For how many days is that enough?
    One part is {q}. How many parts are in {p}?
    What is {p} divided by {q}?
    There is {p} in all, and each one gets {q}. How many get some?
    Each person needs {q}. For how many people is {p} enough?
    If one piece is {q}, how many pieces are {p}?
    Divide {p} into portions of {q}. How many are there?
    Cut {p} into pieces of {q}. How many pieces are there?
    How many of {q} make {p}?""")  # fmt: skip

# The same with things: what is filled, weighed, cut or spent.
TIMES_OF: dict[str, list[str]] = {
    "volume": _lines("""
        A bottle holds {q}. How many {u} do {n} bottles hold?
        One glass takes {q}. How many {u} for {n} glasses?
        {n} bottles with {q} each: how many {u} of water?
        I drink {n} cups of {q}. How many {u} do I drink?
        A can contains {q}. How many {u} are in {n} cans?
        Every guest drinks {q}. How many {u} for {n} guests?
        The jug is filled {n} times with {q}. How many {u} is that?
        {n} mugs of tea, {q} each. How many {u} of tea?
        She buys {n} cartons of {q} of milk. How many {u} of milk is that?
        If a spoon holds {q}, how many {u} do {n} spoons hold?
        {n} cans, each {q}, in {u}?
        How many {u} are in {n} bottles of {q}?"""),
    "mass": _lines("""
        A bag weighs {q}. How many {u} do {n} bags weigh?
        One apple weighs {q}. How many {u} are {n} apples?
        {n} packs of flour with {q} each: how many {u} of flour?
        How heavy are {n} books of {q} each, in {u}?
        A tin contains {q}. How many {u} are in {n} tins?
        My dog eats {q} a day. How many {u} in {n} days?
        How many {u} are {n} packs of {q}?
        She carries {n} bricks of {q}. How many {u} does she carry?
        Each box is {q}. What do {n} boxes weigh in {u}?
        {n} loaves, {q} of flour for each. How many {u} of flour?
        If one parcel weighs {q}, how many {u} do {n} weigh?
        {n} bags, each {q}, in {u}?"""),
    "length": _lines("""
        A board is {q} long. How many {u} are {n} boards end to end?
        {n} pieces of rope, {q} each: how many {u} of rope?
        A gift needs {q} of ribbon. How many {u} for {n} gifts?
        {n} bricks of {q} in a row. How long is the row in {u}?
        Each step is {q}. How many {u} are {n} steps?
        How many {u} do I get with {n} pipes of {q}?
        A fence panel is {q} wide. How many {u} do {n} panels make?
        {n} shelves, each {q}, in {u}?
        If one tile is {q}, how many {u} are {n} tiles in a line?"""),
    "far": _lines("""
        One lap is {q}. How many {u} are {n} laps?
        I walk {q} and do it {n} times. How many {u} do I walk?
        A round through the park is {q}. How many {u} are {n} rounds?
        The way to school is {q}. I go it {n} times. How many {u} is that?
        She runs {n} rounds of {q}. How many {u} does she run?
        How many {u} are {n} laps of {q}?
        {n} times around the lake, {q} each time: how many {u}?
        We cycled {q} on each of {n} days. How many {u} in all?"""),
    "time": _lines("""
        A lesson takes {q}. How many {u} are {n} lessons?
        One song lasts {q}. How many {u} do {n} songs last?
        {n} films of {q} each: how many {u} is that?
        I train {q} a day. How many {u} do I train in {n} days?
        The bus ride is {q}. How many {u} do {n} rides take?
        {n} rounds take {q} each. How many {u} in all?
        A haircut needs {q}. How many {u} for {n} haircuts?
        How many {u} do {n} calls of {q} take?
        She practises {q} each time, {n} times. How many {u} is that?
        If a wash takes {q}, how many {u} do {n} washes take?
        {n} breaks, each {q}, in {u}?
        Every page takes me {q}. How many {u} for {n} pages?"""),
}
FIT_OF: dict[str, list[str]] = {
    "volume": _lines("""
        A glass holds {q}. How many glasses can I fill from {p}?
        How many cups of {q} does a pot of {p} fill?
        There is {p} of juice. Each child gets {q}. For how many children is it enough?
        How many bottles of {q} do I need for {p}?
        A bucket takes {q}, the tub {p}. How many buckets fill the tub?
        We have {p} of soup and ladles of {q}. How many ladles is that?
        {p} of lemonade into bottles of {q}: how many bottles?
        From {p} of milk, how many mugs of {q}?"""),
    "mass": _lines("""
        A bag holds {q}. How many bags do I need for {p}?
        How many packs of {q} can be made from {p} of rice?
        The dog eats {q} a day. How many days does {p} of food last?
        One loaf takes {q} of flour. How many loaves from {p}?
        {p} of nuts into bags of {q}: how many bags?
        How many parcels of {q} make {p}?
        A steak is {q}. How many steaks are {p} of meat?
        From {p} of clay, how many pots of {q}?"""),
    "length": _lines("""
        How many boards of {q} can be cut from {p} of wood?
        I need {q} of ribbon for a gift. For how many gifts is {p} enough?
        One step is {q}. How many steps are {p}?
        {p} of rope into pieces of {q}: how many pieces?
        How many tiles of {q} lie along a wall of {p}?
        A fence of {p} has panels of {q}. How many panels?"""),
    "far": _lines("""
        A lap is {q}. How many laps are {p}?
        One round is {q}. How many rounds must I run for {p}?
        She wants to run {p} on a track of {q}. How many laps is that?
        How many laps of {q} are in a race of {p}?
        There is a stone every {q} along a road of {p}. Into how many parts is it cut?
        How many times must I walk {q} to have walked {p}?"""),
    "time": _lines("""
        A lesson takes {q}. How many lessons fit into {p}?
        One song lasts {q}. How many songs can be played in {p}?
        I have {p}, and every page takes me {q}. How many pages can I read?
        A machine makes a part every {q}. How many parts in {p}?
        How many rides of {q} are possible in {p}?
        A call takes {q}. How many calls in {p}?
        In {p}, how many rounds of {q} can we play?
        She needs {q} for a card. How many cards in {p}?"""),
}
