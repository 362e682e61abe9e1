"""Wordings of `objects.py`: questions about JSON that is given, and changes to it.

In frames {j} is the JSON, {T} the task as a sentence and {t} the task inside a sentence.
"""

__all__ = [
    "EDITS",
    "EDIT_FRAMES",
    "LABELLED",
    "LABEL_ASKS",
    "LOOKS",
    "LOOK_FRAMES",
    "PLAIN_ASKS",
    "PLAIN_BARE",
    "SCATTERED",
    "SENTENCES",
]

LOOKS: dict[str, list[str]] = {
    "value": """what is the value of {k}?
what's {k}?
which value does {k} have?
what does {k} hold?
what is stored under {k}?
read out {k}.
give me the value of {k}.
what is {k} set to?
tell me {k}.
look up {k}.
get {k}.
return the value for the key {k}.
what do you find at {k}?
what stands at {k}?
show me only {k}.
I need the value of {k}.
what would obj[{k}] be?""".splitlines(),
    "which": """which key has the value {v}?
which key holds {v}?
under which key is {v}?
what key does {v} belong to?
{v} is the value of which key?
find the key of {v}.
name the key with the value {v}.
where is {v} stored, under which key?
which field says {v}?
which of the keys is set to {v}?
which field contains {v}?
tell me the key that has {v}.""".splitlines(),
    "keys": """which keys are there?
which keys does it have?
what are the keys?
list the keys.
list all its keys.
name all keys.
give me the keys.
tell me the names of the fields.
what fields does it have?
which fields does this object have?
what keys does this contain?
only the keys, please.
show just the keys.
which field names do you see?""".splitlines(),
    "count": """how many keys are there?
how many keys does it have?
how many fields does it have?
count the keys.
what is the number of keys?
how many entries does the object have?
how many properties are in it?
tell me how many keys you see.
how many fields do you count?
count its fields.
number of keys?
how many pairs does it hold?""".splitlines(),
    "has": """is there a key {k}?
does it have the key {k}?
is {k} among the keys?
does it contain {k}?
is there a field called {k}?
does this object have {k}?
can you find a key named {k}?
do you see a key {k}?
is a value given for {k}?
is {k} one of its fields?
does the object know a {k}?
is {k} in there?""".splitlines(),
}
LOOK_FRAMES = [
    "{j} - {t}?", "{j} {T}", "{j}\n{T}", "{T}\n{j}", "{T} {j}", "Here is some JSON: {j} {T}",
    "In {j}, {t}?", "Given {j}, {t}?", "This is my object: {j} {T}", "Look at {j} and answer: {t}?",
    "JSON: {j}\nQuestion: {t}?", "I have the JSON {j}. {T}", "The server answered {j}. {T}",
    "My settings are {j}. {T}", "A question about this JSON: {t}?\n{j}", "Consider {j}. {T}",
    "For the object {j}: {t}?", "With this JSON, {t}? {j}", "We got {j} back. {T}", "obj = {j}\n{T}",
]  # fmt: skip

EDITS: dict[str, list[str]] = {
    "set": """change {k} to {v}.
set {k} to {v}.
make {k} {v}.
replace the value of {k} with {v}.
update {k} to {v}.
{k} should be {v}.
{k} is now {v}.
put {v} in {k}.
the value of {k} must be {v}.
give {k} the value {v}.
overwrite {k} with {v}.
correct {k}: it is {v}.
{k} has changed to {v}.
I want {k} to be {v}.
switch {k} to {v}.
use {v} for {k}.
let {k} be {v}.
{k} is wrong, it has to be {v}.
assign {v} to {k}.
write {v} as the value of {k}.
from now on {k} is {v}.
modify {k} so that it is {v}.
{k} gets the value {v}.
turn {k} into {v}.
the new value of {k} is {v}.
edit {k} to say {v}.
fill {v} into {k}.
store {v} under {k}.
set the field {k} to {v}.
{k}: {v} now, please.""".splitlines(),
    "add": """add {k}: {v}.
add the key {k} with the value {v}.
add a field {k} with {v}.
also put in {k}: {v}.
include {k} = {v}.
append {k} with the value {v}.
extend it by {k}: {v}.
insert a key {k} that is {v}.
it also needs {k}, which is {v}.
a new field {k} should hold {v}.
put {k} with {v} at the end.
write {k}: {v} into it, too.
give it another key, {k}, with {v}.
add {k} and set it to {v}.
{k} is missing, add it with {v}.
add one more pair: {k}, {v}.
include {k}: {v}.
include the key {k} with {v}.
please include {k}, the value is {v}.
include a field {k} = {v}.
add {k} = {v}.
add {k} with {v}.
append {k}: {v}.
add another pair: {k} and {v}.
one more pair, please: {k}, {v}.
one key more: {k}, its value is {v}.
attach {k} = {v}.
insert {k}: {v}.
let it have {k}: {v} as well.
complete it with {k} = {v}.
supply the new key {k} with {v}.
the object also has {k} = {v}, include that.
put in {k} = {v}, too.
besides what is there, {k} is {v}.""".splitlines(),
    "drop": """remove {k}.
drop {k}.
drop the {k}.
delete the key {k}.
take out {k}.
leave out {k}.
without {k}, please.
throw away {k}.
get rid of {k}.
strike {k}.
I don't need {k}.
the field {k} should go.
cut {k} out.
erase {k}.
keep everything but {k}.
give it back without {k}.
delete {k}.
omit {k}.
exclude {k}.
skip {k}.
remove the field {k}.
remove the key {k} and its value.
{k} is not needed, remove it.
{k} has to disappear.
write it without {k}.
all fields except {k}, please.
take {k} away.
clear the key {k} out of it.""".splitlines(),
    "rename": """rename {k} to {v}.
change the key {k} to {v}.
the key {k} should be called {v}.
call {k} {v} instead.
use {v} as the name of the key {k}.
replace the key {k} by {v}.
rename the field {k} as {v}.
give the key {k} the new name {v}.
{k} must be named {v}.
the key {k} is now called {v}.
turn the key {k} into {v}.
I want the key {v} instead of {k}.
make the key {k} {v}, the value stays.
the name of {k} becomes {v}.
change the key name {k} to {v}.
change the name of {k} to {v}.
the key should not be {k} but {v}.
the key {k} is misspelled, it should read {v}.
instead of the key {k} use {v}.
{k} as a key becomes {v}.
let the key {k} be {v} from now on.
the field {k} gets the name {v}.
swap the key name {k} for {v}.
switch the key {k} to {v}, but keep its value.
key {k} -> key {v}.
write {v} where the key says {k}.""".splitlines(),
    "bump": """increase {k} by {v}.
add {v} to the value of {k}.
raise {k} by {v}.
make {k} {v} larger.
make {k} greater by {v}.
count {k} up by {v}.
{k} goes up by {v}.
{k} grows by {v}.
bump {k} by {v}.
{k} is {v} more now.
{k} should be {v} higher.
{k} plus {v}, please.
let {k} grow by {v}.
increment {k} by {v}.
the value of {k} rises by {v}.
{v} more for {k}.
add {v} to {k}.
{k} must be {v} larger.
put {v} on top of {k}.
{k} gains {v}.""".splitlines(),
}  # fmt: skip
EDIT_FRAMES = [
    "{j} {T}", "{j}\n{T}", "{T}\n{j}", "{T} {j}", "Here: {j}. {T}", "In {j}, {t}.", "Given {j}, {t}.",
    "Take {j}: {t}.", "This is my JSON: {j} {T}", "JSON: {j}\nTask: {t}.", "{j} -> {t}",
    "I have {j}. {T} Give me the new JSON.", "{T} Return the JSON. {j}", "Change this JSON: {t}. {j}",
    "Edit {j} like this: {t}.", "Start from {j}. {T}", "My object is {j}. {T} What does it look like then?",
    "Please edit my JSON: {j} {T}", "{j}\n{T} Only the JSON, please.", "The record is {j}. {T}",
    "Write {j} again, but {t}.", "{j}: {t}.", "{j} => {t}", "{j}\n-> {t}", "Update this object: {j} {T}", "{T} That is for {j}.",
    "Take the object {j} and do this: {t}.", "{j} ... {t}, please.", "Modify {j}: {t}.", "The JSON is {j}. {T} Show me the result.",
    "{T} Object: {j}", "Given the JSON {j}: {t}.", "{j} Now {t}.", "With {j} do the following: {t}.", "What is {j} after this: {t}?", "obj = {j}\n{T}", "Here's a JSON object: {j}\n{T}", "{T} The JSON: {j}",
]  # fmt: skip

LABELLED = [
    ("{k}: {v}", ". "), ("{k}: {v}", "\n"), ("{k}: {v}", ", "), ("{k}: {v}", "; "), ("{k}={v}", "; "),
    ("{k}={v}", ", "), ("{k}={v}", " "), ("{k} = {v}", ", "), ("{k} = {v}", "\n"), ("{k} - {v}", "\n"),
    ("the {k} is {v}", ", "), ("The {k} is {v}", ". "), ("{k} is {v}", " and "), ("{k} is {v}", ", "), ("{k} {v}", ", "), ("{k} = {v}", "; "),
    ("{k} {v}", "; "), ("{k}... {v}", "\n"), ("* {k}: {v}", "\n"), ("{k} ({v})", ", "), ("{k}: {v}", " / "),
    ("{k}: {v}", " | "), ("{k}:{v}", ", "), ("{k} -> {v}", "; "), ("{k} is {v}", ", "), ("- {k}: {v}", "\n"),
]  # fmt: skip
LABEL_ASKS = [
    "Rewrite as JSON: {t}", "Convert to JSON: {t}", "Turn this into JSON: {t}", "As JSON: {t}", "{t} as JSON, please",
    "json: {t}", "Make JSON out of this: {t}", "Write this as a JSON object: {t}", "Please convert to a JSON object.\n{t}",
    "{t}\n\nMake this JSON.", "{t}\nAs a JSON object, please.", "What is this in JSON? {t}",
    "How does this look as JSON? {t}", "Give me this in JSON:\n{t}", "I need the following as JSON:\n{t}",
    "Put this in JSON format: {t}", "to json: {t}", "JSON please: {t}", "Format as JSON: {t}", "Can you make this JSON? {t}",
    "Transform into JSON.\n{t}", "{t} => JSON", "Encode this as JSON: {t}", "Translate to JSON: {t}",
    "Write JSON: {t}", "Make an object where {t}.", "Make JSON of this: {t}", "A JSON object, please: {t}", "{t}\nMake that JSON.",
    "{t} -> json", "I have this: {t}\nJSON, please.", "Give me a JSON object for this: {t}", "Turn \"{t}\" into JSON.", "JSON for: {t}",
    "Build JSON from these facts: {t}", "Every label is a key. JSON: {t}", "Note this down in JSON: {t}", "Save as JSON: {t}",
    "Represent as a JSON object: {t}", "Output the following as JSON: {t}", "Serialize to JSON: {t}",
]  # fmt: skip

PLAIN_ASKS = [
    "List the {k} in JSON array form: {t}", "Give me a JSON array of the {k}: {t}", "Which {k} are mentioned? Answer as a JSON array. {t}",
    "{t} Return the {k} as a JSON array.", "Extract the {k} as a JSON list: {t}", "Get me the {k} in this sentence as JSON array: {t}",
    "All {k} in this text as a JSON array, please: {t}", "JSON list of {k}: {t}", "{t}\nThe {k} as a JSON array, please.",
    "Find all {k} and put them in a JSON array. {t}", "Put the {k} of this sentence into a JSON list: {t}",
    "From this text take the {k} and write a JSON array: {t}", "What {k} do you find here? JSON array only. {t}",
    "json array, {k} only: {t}", "Collect the {k} in a JSON array.\n{t}", "Text: {t}\nMake a JSON array with all the {k}.",
    "I want the {k} from this as JSON, just an array of strings: {t}", "Name the {k} as JSON: {t}", "{t} -> JSON array of {k}",
    "Output a JSON array holding the {k}: {t}", "Return just the {k}, in a JSON array. {t}", "Array of {k} in JSON: {t}",
]  # fmt: skip
PLAIN_BARE = [
    "As a JSON list of {k}: {t}", "Make a JSON array: {t}", "Turn these {k} into a JSON array: {t}", "JSON array please: {t}",
    "Write these {k} as a JSON list: {t}", "{t} as a JSON array", "Convert this list to JSON: {t}", "These {k} as JSON: {t}",
    "Put these {k} in a JSON array: {t}", "Give me a JSON array of these {k}: {t}", "json list: {t}", "Here are some {k}: {t}\nAs JSON, please.",
    "What do these {k} look like as a JSON array? {t}", "{t}\nMake that a JSON array.", "I need a JSON array with these {k}: {t}",
    "The {k} are: {t}\nReturn a JSON list.", "Rewrite as a JSON array: {t}", "Format these {k} as a JSON array: {t}",
    "Can you write the list {t} in JSON?", "to a json array: {t}", "My {k}: {t}\nI want them in JSON.", "List in JSON: {t}",
]  # fmt: skip
SENTENCES = {
    "name": "{x} came to the party.|Yesterday {x} called.|The team is {x}.|I met {x} at the station.|{x} are ill today.|We invited {x}, and it rained.|The winners were {x}.|{x} are waiting outside.|Letters came from {x}.|My friends are {x}.",
    "city": "We drove through {x}.|The train stops in {x}.|I have lived in {x}.|Offices in {x} are closed.|Next year we visit {x}.|The band plays in {x}.|{x} had rain all week.|Flights to {x} are late.|Our shops are in {x}.",
    "colour": "The flag is {x}.|We have it in {x}.|I like {x} best.|The shirts come in {x}.|She mixed {x}.|The walls are {x}.|You can choose between {x}.|The lights were {x}.|He bought paint in {x}.",
    "animal": "At the zoo we saw a {x}.|On the farm there is a {x}.|He drew a {x}.|I dreamt of a {x}.|In the story there is a {x}.|The book shows a {x}.|The circus had a {x}.|She photographed a {x}.",
    "fruit": "I bought {x} at the market.|The salad has {x} in it.|She likes {x}.|We planted {x}.|Put {x} in the bowl.|The juice is made of {x}.|There was {x} on the table.|The shop is out of {x}.|He cannot eat {x}.",
    "country": "We travelled to {x}.|The match is shown in {x}.|She has worked in {x}.|The goods come from {x}.|I have friends in {x}.|Guests from {x} arrived.|The road runs through {x}.|Stamps from {x} are rare.",
}
SCATTERED = {
    "name": "{x} gave the book to {x}.|{x} is taller than {x}.|First {x} spoke, then {x} sang.|{x} lives next to {x}, but {x} moved away.|When {x} left, {x} came home.|I saw {x} with {x} and later {x} alone.|{x} asked whether {x} would come.|{x} met {x} and {x} at the station, later {x} joined.|{x} and {x} were there, and so was {x}.|{x} told {x} that {x} was late.|After lunch {x} phoned {x}; {x} did not answer.|{x} cooks, {x} washes up and {x} reads the paper.|Dear {x}, please say hello to {x} and {x}.|{x} married {x} in May.|Between {x} and {x} sat {x}.|The ball went from {x} to {x} to {x}.|It was {x} who saw {x} first.|{x} wrote the report, {x} checked it and {x} signed it.|{x}, a friend of {x}, paid for {x}.|Nobody but {x} and {x} knew it.|{x} drove, while {x} and {x} slept in the back.|I borrowed the tent from {x} and the stove from {x}.|{x} works on Mondays, {x} on Tuesdays and {x} the rest of the week.|{x} was born before {x}.|Is {x} coming, or only {x}?|The prize went to {x}; {x} came second.|Thanks to {x} and {x} the party was great, said {x}.",
    "city": "We flew from {x} to {x}.|From {x} it is an hour to {x}.|She left {x} for {x}, then moved to {x}.|In {x} it rains, in {x} the sun shines.|He was born in {x} and works in {x}.|{x} is larger than {x}.|The bus goes from {x} by way of {x} to {x}.|{x}, {x} and then {x}: that was our tour.|My aunt lives in {x}, my uncle in {x}.|After two days in {x} we took the night train to {x}.|The office moved from {x} to {x} last year.|Rain in {x}, snow in {x} and fog in {x}.|They have shops in {x} and soon in {x}.|Neither {x} nor {x} has a tram.|She studied in {x}, married in {x} and retired in {x}.|The parcel went through {x} and {x}.",
    "colour": "The {x} door next to the {x} wall.|A {x} car hit a {x} bus.|She wore a {x} hat and a {x} coat.|The {x} house has a {x} roof.|I swapped my {x} pen for a {x} one.|Under the {x} sky lay a {x} field and a {x} lake.|The flag has a {x} stripe, a {x} stripe and a {x} one.|They painted the kitchen {x} and the hall {x}.|The bike is {x} with {x} wheels.|He mixed {x} with {x}.|One sock was {x}, the other {x}.|A {x} bird sat on a {x} fence behind a {x} house.|The cover is {x}, the letters are {x}.",
    "animal": "The {x} ran from the {x}.|A {x} and later a {x} crossed the road.|My {x} is afraid of the {x}.|The {x} sat on the back of the {x}.|First came a {x}, then a {x}, at last a {x}.|We saw a {x}, and behind it a {x} and a {x}.|The {x} is faster than the {x}.|A {x} shares its cage with a {x}.|The farmer sold the {x} and kept the {x}.|My sister has a {x}, my brother a {x}.|The {x} chased the {x} round the tree.|Neither the {x} nor the {x} came near.",
    "fruit": "The {x} is cheaper than the {x}.|I had a {x} for breakfast and a {x} for lunch.|A {x} tastes better than a {x}.|Next to the {x} lay a {x}.|He swapped his {x} for a {x}.|She cut the {x}, then the {x}, at last the {x}.|The cake has {x} on top and {x} inside.|I like {x} more than {x}.|We ran out of {x} but there is {x}.|The {x} fell next to the {x}.|Mix the {x} with the {x} and some {x}.",
    "country": "He moved from {x} to {x}.|{x} beat {x} in the final.|She was born in {x} but lives in {x}.|{x} is north of {x}.|Trade between {x} and {x} grew.|The ship sailed from {x} past {x} to {x}.|My father is from {x}, my mother from {x}.|{x} plays against {x} on Sunday, {x} watches.|We exported to {x} and {x}, but not to {x}.|She has lived in {x}, {x} and {x}.|The border between {x} and {x} is open.",
}
