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
