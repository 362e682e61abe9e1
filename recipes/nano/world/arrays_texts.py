"""More wordings of `arrays.py` and of the records of `extracting.py`; slots as in those modules."""

__all__ = ["ARRAY_ASKS", "ARRAY_WAYS", "MAP_ASKS", "ONLY_ASKS", "RECORD_ASKS", "TABLE_ASKS"]

MAP_ASKS = """Make one JSON object out of this in which every {a} is a key: {t} The value is always the {b}.
{t} One JSON object, please: the keys are the {a}s, the values the {b}s.
Give me a JSON object whose keys are the {a}s and whose values are the {b}s: {t}
{t} JSON where each {a} is the key for its {b}.
{t} The {a} becomes the key, the {b} becomes the value. JSON object.
{t} A single JSON object with every {a} as a key, every {b} as a value.
{t} Key = {a}, value = {b}. One JSON object.
Keys: {a}. Values: {b}. One JSON object from: {t}
{t} I need one object in JSON, with a key for each {a} holding the {b}.
Write JSON that gives the {b} for every {a}: {t}
{t}\\nPut that into one JSON object, with the {a} in front and the {b} behind it.
Take each {a} as a key in a JSON object and put the {b} behind it: {t}
Please build a JSON mapping, {a} first, {b} second. {t}
{t} Make a dictionary of it in JSON: {a}s to {b}s.
{t} Dictionary in JSON, please. The {a} is the key.
Format: {{{a}: {b}, ...}}. Data: {t}
Format this as JSON like {{"{a}": "{b}"}}, but with the real values: {t}
{t} Return it as {{{a}: {b}}}.
Return a JSON object {{{a}: {b}}} for all of these: {t}
{t} As JSON please, the {a}s being the keys.
{t} As JSON, with each {a} as a key.
{t} In JSON every {a} should be a key of its own.
{t} JSON object, not a list: {a} as key, {b} as value.
Not a list but one object in JSON, {a} -> {b}: {t}
No list, please, but a JSON object from {a} to {b}. {t}
Associate each {a} with the {b} in a JSON object: {t}
I'd like to look up the {b} by the {a}. JSON object: {t}
{t} Give me a JSON object to look up the {b} by {a}.
So that I can find the {b} of a {a}, make a JSON object of this: {t}
Convert the pairs to a JSON object ({a} as key): {t}
Pairs of {a} and {b}: {t} Make a JSON object of them.
{t} These are pairs of {a} and {b}. As one JSON object?
Transform this into a JSON object, indexed by {a}: {t}
{t} Index it by {a}, JSON object.
Group this in JSON: under each {a} its {b}. {t}
{t} Under each {a} write the {b}. JSON.
JSON please, {b} by {a}: {t}
{t} {b} by {a}, as a JSON object.
From this text make a JSON object, {a} colon {b}: {t}
The object should say for each {a} which {b} it has. JSON. {t}
Every {a} appears once as a key, its {b} is the value. JSON object: {t}
hash map in json, {a} to {b}: {t}
json dict please, keys are {a}s: {t}
a json object like {a}: {b} for this -> {t}
{t} => one json object, {a}: {b}
For every {a} give its {b}, all in one JSON object: {t}
What {b} goes with which {a}? One JSON object. {t}
Connect {a} and {b} in a JSON object: {t}
{t} Connect each {a} to its {b} in JSON.
List the {b}s in a JSON object where the name of each entry is the {a}: {t}
I have {a}s with their {b}s: {t} Write a JSON object, keyed by {a}.
Summarize as a JSON object from {a} to {b}. {t}""".splitlines()

TABLE_ASKS = """Here is a table. Make a JSON list with one object for each row:\\n{t}
{t}\\nThis is CSV. As JSON objects in a list, please.
I paste CSV, you return a JSON list of objects.\\n{t}
The input below is a table, the output is a JSON array.\\n{t}
CSV in, JSON out:\\n{t}
You get CSV and give back JSON, a list of objects:\\n{t}
Data in CSV:\\n{t}\\nSame data in JSON, please.
Take the header as keys and make a JSON list:\\n{t}
List of JSON objects, one for every data row:\\n{t}
{t}\\n^ to JSON, a list of records
Even if it is only one row, give me a JSON list of objects:\\n{t}
Rewrite this CSV as a JSON array.\\n{t}
JSON array from a table. The table:\\n{t}
{t}\\nOne object per row, all in a JSON array.
Change the format from CSV to JSON.\\n{t}
What does this table look like as a JSON list?\\n{t}
Make records in JSON from these lines:\\n{t}
Import this CSV and print it as a JSON list:\\n{t}
The columns are in the first line. JSON list of the rest:\\n{t}
Please convert the table to JSON, every row an object in a list.\\n{t}
Encode this table in JSON. The header has the keys.\\n{t}
I need this spreadsheet as JSON, list of objects:\\n{t}
{t}\\nGive me that table in JSON.
{t}\\nThe table above as a JSON array of objects, thanks.
csv2json:\\n{t}
csv -> json\\n{t}
Export this to JSON, a list with an object for each line below the header:\\n{t}
Column names first, then the rows. Write JSON, an array.\\n{t}
Can I have these rows as JSON objects in a list?\\n{t}
JSON version of this table, please.\\n{t}
Here are some rows:\\n{t}\\nWrite them as a JSON list of objects.""".splitlines()

RECORD_ASKS = """This text has more than one entry: {t} Give me a JSON list with {k} of each.
{t} Those are several records. A JSON list with {k}, please.
Some entries follow; each has {k}. I'd like them as a JSON list. {t}
I want each of these as an object with {k}, in one JSON list: {t}
{t} All of these as JSON objects with {k}, in an array.
Here are a few entries. All of them in JSON, with {k}: {t}
You see a number of records here: {t} Write all of them in JSON with {k}.
{t} There is more than one here. I want them all, JSON with {k}.
Several records: {t} As JSON, every one with {k}.
Many things in one text: {t} JSON list with {k} for all of them.
{t} Please give me all, as JSON, with {k}.
All of these, please, in JSON with {k}: {t}
Don't forget any: JSON list with {k}. {t}
{t} I'd like the complete list in JSON, {k} for each.
The complete list as JSON, {k} each: {t}
Every one of these should become a JSON object with {k}: {t}
{t} Make one object of each, with {k}, and put them in a JSON list.
One by one in a JSON list, with {k}: {t}
From the entries below create JSON records with {k}.\\n{t}
Entries: {t}\\nOutput: a list in JSON, {k} each
What are {k} of all of these? JSON list. {t}
Give {k} for all entries, JSON. {t}
{t} -> [{k}] as JSON objects
Return all of the following as a JSON list, {k} each. {t}
This is a list of things: {t} In JSON, with {k}?
json, all entries, {k}: {t}
all of it as a json list pls, {k}: {t}
I have several entries and need a JSON list with {k}: {t}
Tell me {k} of each entry as JSON list. {t}
Split this into records with {k} and give me a JSON array. {t}""".splitlines()

ONLY_ASKS = """{t} From each take the {k}. JSON list of the values.
I only want each {k}, as a list in JSON. {t}
Just a JSON list with every {k}, nothing else: {t}
Return only the {k} of each, JSON array: {t}
{t} Which {k} do they have? JSON list of values.
Put the {k} of all entries into one flat JSON list. {t}
A flat list in JSON, every {k} of this: {t}
Drop everything but each {k}. JSON array. {t}
{t} The {k} of each one, please, as a JSON list.
From all of these I need each {k}. JSON array of values: {t}
Take out every {k} and list them in JSON. {t}
No objects, only each {k} in a JSON array: {t}
{t} No objects please, just each {k} in a JSON list.
Values of {k} only, as a JSON list. {t}
What are the values of {k}? JSON list. {t}
json list, just the {k} of each. {t}""".splitlines()

# More ways to say what is done to an array.
ARRAY_WAYS: dict[str, str] = {
    "append": "let {v} follow at the end of {j}|{j} gets one element more at the end, {v}|after the last element of {j} write {v}|behind the elements of {j} comes {v}|make {v} the last element of {j}|{v} goes to the end of {j}|{j} needs {v} as its last entry",
    "prepend": "make {v} the first element of {j}|{v} goes to the front of {j}|{j} needs {v} as its first entry|before the elements of {j} comes {v}|let {v} be at the start of {j}|start {j} with {v}, then the rest",
    "remove": "{j} except {v}|filter {v} out of {j}|the element {v} must go from {j}|I don't want {v} in {j}|all of {j} but not {v}|{v} is wrong in {j}, take it away|keep all of {j} apart from {v}",
    "reverse": "{j} the other way round|swap the order of {j} from end to start|mirror {j}|give {j} back to front|what is {j} from last to first",
}
ARRAY_ASKS = """{T}. I want a JSON array back.
{T}, JSON please
Work on this JSON list: {t}.
JSON out: {t}.
{T}. JSON list only.
Give back JSON: {t}.""".splitlines()
