"""More wordings of `objects.py`, in the form of `objects_texts.py`."""

__all__ = ["EDITS", "LOOKS", "LOOK_FRAMES"]

LOOKS: dict[str, list[str]] = {
    "value": """to what is {k} set?
to which value is {k} set?
what has {k} been set to?
how is {k} set?
show {k} only.
only {k}, please.
just the value of {k}, please.
nothing but the value of {k}.
show me what {k} says.
show me the value of {k} and nothing else.
print {k}.
print only {k}.
what does it say for {k}?
what does it say under {k}?
what is written at {k}?
what's in the field {k}?
what is the content of {k}?
which value belongs to {k}?
{k} is what?
{k}?
and what about {k}?
how much or what is {k}?
read me the field {k}.
I'd like to see {k}.
I only want to know {k}.
take out the value of {k} and show it.
extract {k} from it.
find {k} in it and tell me the value.
access {k}.
evaluate obj.{k}.
what do I get for {k}?
what does the key {k} lead to?
do you see the value of {k}? Which one is it?
name the value that {k} has.
say what {k} is.
if I ask for {k}, what comes out?
let me know the value of {k}.
fetch {k} for me.
pick out {k}.
what did they put in for {k}?""".splitlines(),
    "which": """what is the name of the key for {v}?
to which key does {v} belong?
{v} belongs to which key?
which entry has {v}?
who has the value {v}, I mean which key?
tell me under what key I find {v}.
I see {v}; what is its key?
behind which key is {v}?
search for {v} and give me the key.
which key leads to {v}?
key for {v}?""".splitlines(),
    "keys": """tell me all keys.
print the keys.
enumerate the keys.
I want to see the keys alone.
which names stand on the left?
give the list of its keys.
which attributes does it have?""".splitlines(),
    "count": """how many entries are there?
how many things does it list?
how many keys do you see?
what's the count of the keys?
count the entries.
it has how many keys?
how many pairs are inside?
how many fields are inside?
how big is it, in keys?
tell me the number of fields.
how many names stand on the left?
how many values does it store?""".splitlines(),
    "has": """has it got a key {k}?
do we have {k} in it?
does {k} occur as a key?
is there something under {k}?
is there a value for {k}?
would I find {k} in there?
does the field {k} exist?
is {k} a key of it?
is {k} part of it?
tell me whether it has {k}.
can I look up {k} in it?
has {k} been given?""".splitlines(),
}
LOOK_FRAMES = [
    "Take this object: {j} {T}", "Read this JSON: {j} {T}", "{T} The JSON is {j}", "{T} Here is the object: {j}",
    "JSON {j}, {t}?", "There is this object, {j}. {T}", "I got this from the API: {j} {T}", "config = {j}\n{T}",
    "From the JSON {j}: {t}?", "About the object {j}: {t}?", "Regarding {j}: {t}?", "My data: {j} {T}",
    "{T} Look here: {j}", "Question on {j}: {t}?", "The file contains {j}. {T}", "A record: {j} {T}",
    "I don't want to change anything in {j}. {T}", "Don't change it, only read: {j} {T}", "{j} is what I have. {T}", "Just looking at {j}: {t}?",
]  # fmt: skip

EDITS: dict[str, list[str]] = {
    "set": """have {k} say {v}.
{k} must become {v}.
{k} ought to be {v}.
I need {k} to read {v}.
the field {k} should now hold {v}.
put the value of {k} to {v}.
alter {k}: the new value is {v}.
please let {k} say {v}.
for {k}, write {v}.
{k} needs to be {v}.
make the value of {k} equal to {v}.
make it so that {k} is {v}.
make sure that {k} is {v}.
the right {k} is {v}, fix it.
fix {k}, it should be {v}.""".splitlines(),
    "add": """a key {k} is missing; its value is {v}.
let there be a key {k} with {v}.
we also need {k}, namely {v}.
put a further key into it: {k} with {v}.
enlarge it by the key {k} ({v}).
there should be a {k} too: {v}.
expand it with {k} set to {v}.""".splitlines(),
    "drop": """let {k} disappear.
no {k} any more, please.
it should have no {k}.
return it minus {k}.
{k} can go.
everything except {k}, please.
scrap {k}.""".splitlines(),
    "rename": """{k} is now called {v}, change the key.
the key {k} has a new name, {v}.
label the value of {k} with {v} instead.
what is called {k} should be called {v}.
write the key {k} as {v}.
let the key be {v} where it was {k}.""".splitlines(),
    "bump": """{k} climbs by {v}.
let {k} be {v} more than it is.""".splitlines(),
}
