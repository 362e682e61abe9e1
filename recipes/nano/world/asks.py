"""Ways to ask for JSON, put together from parts: whole wordings, of which some are held out.

{k} is what is asked for (keys, typed keys, a template or a schema) and {t} the text.
"""

import random

__all__ = ["DEVELOPER_RULES", "KEYS_ASKS", "SPEC_ASKS"]


def _parts(block: str) -> list[str]:
    """Parts between bars and line ends; a written \\n is a new line inside a part."""
    return block.replace("\n", "|").replace("\\n", "\n").split("|")


_VERBS = _parts(r"""Extract|Extract|Pull out|Get|Give me|Find|Return|Read out|Collect|Take|Write down|Note|List|Pick out|Identify
Determine|Show me|Fetch|Record|Capture|Put together|Fish out|Tell me|Produce|Print|Output|Provide|Deliver|Fill in
Could you extract|Can you give me|Please extract|Please return|Please find|I want|I need|I'd like|Let me have""")
_WHAT = _parts(r"""{k}|{k}|{k}|the fields {k}|the values of {k}|the keys {k}|only {k}|just {k}|exactly {k}|the following: {k}
these fields: {k}|the attributes {k}|the properties {k}|the details {k}|the data for {k}|the entries {k}""")
_HOW = _parts(r"""as JSON|in JSON|as a JSON object|in JSON format|as one JSON object|as valid JSON|as json|as compact JSON
in the form of a JSON object|as an object in JSON|using JSON|as a JSON record""")
_SOURCES = _parts(r"""this text: {t}|the text: {t}|the following text.\n{t}|the text below.\n\n{t}|this sentence: {t}
this: {t}|the following: {t}|this message: {t}|this note: {t}|"{t}"|the text "{t}"|this paragraph: {t}|this line: {t}
the passage below:\n{t}|this snippet: {t}|what I write now: {t}|the next lines:\n{t}|this description: {t}
the information here: {t}|the message "{t}"|this input: {t}|my notes: {t}|this report: {t}|this email: {t}
this record: {t}|this short text: {t}|the statement: {t}""")
_BEFORE = _parts(r"""{t}|"{t}"|Text: {t}|Text: "{t}"|Here is a text: {t}|Read this: {t}|Input: {t}|Message: {t}|I have this text: {t}
Consider this: {t}|The text is: {t}|Here is some information: {t}|My note says: {t}|I got this message: {t}
Someone told me: {t}|Look at this: {t}|Document: {t}|Sentence: {t}|Description: {t}|Content: {t}|Data: {t}
Given is the text "{t}"|Take this text: {t}|Context: {t}|Passage: {t}""")
_ONLY = _parts(r"""||||| Only JSON.| Reply with JSON only.| No other words.| Nothing else.| Output only the JSON.| No explanation.
 Just the JSON.| Do not add other keys.| Answer with the object only.| Return nothing but JSON.| Keep the order of the keys.
 Copy the values as they are.| Use these keys exactly.""")
_AFTER = _parts(r"""JSON with {k}|JSON with the keys {k}|JSON, keys {k}|Answer as a JSON object with {k}|Make a JSON object with {k}
Write it as JSON with {k}|Turn this into JSON with {k}|Convert it to JSON. Keys: {k}|As JSON with the fields {k}
Now give me a JSON object with the keys {k}|What is the JSON object with {k}?|Build a JSON object from it: {k}
Represent it as JSON: {k}|Put it into a JSON object with {k}|Encode it as JSON with {k}|The keys are {k}. JSON please
I need a JSON object with {k}|Please answer in JSON using the keys {k}|Reply with JSON that has {k}|Fields: {k}. Format: JSON
Structure it as JSON with {k}|Parse it into JSON with {k}|Your answer is a JSON object with {k}|Respond with JSON: {k}""")

_SPECS = _parts(r"""the schema|this schema|the JSON schema|the following schema|the structure|the format|this format|the form
the specification|the layout|this pattern|the type""")
_SPEC_VERBS = _parts(r"""Extract the data|Extract the information|Extract the facts|Turn the text into JSON|Convert the text to JSON
Fill in the values|Parse the text|Give me JSON|Return a JSON object|Return JSON|Answer in JSON|Write a JSON object
Make a JSON object|Produce JSON|Represent the text as JSON|Output JSON|Create an object|Respond with JSON|Build the JSON
Get the values|Read the text and answer|Please extract the fields|Please give me an object|I want JSON""")
_SPEC_LINKS = _parts(r"""that matches|that follows|which fits|according to|following|in line with|conforming to|that is valid for
as described by|based on|using|with|in|as required by|that satisfies|on the basis of""")

_ROLES = _parts(r"""You extract data.|You are a parser.|You are an extraction tool.|You are a data assistant.|You turn text into JSON.
You are a JSON API.|You read messages and return JSON.|You are a careful assistant.|Your output is read by a program.
You fill in forms.|You work for a data team.|You are nano.|You never chat.|You are a strict JSON generator.||||""")
_RULES = _parts(r"""Extract {k} from the user's text as JSON.|Reply with a JSON object with {k}.|Return {k} as JSON.|Answer in JSON with {k}.
The answer is a JSON object with {k}.|Give {k} for every message, as JSON.|Output only JSON with {k}.|Find {k} and answer with JSON.
From each message take {k} and return JSON.|Whatever the user writes, answer with JSON: {k}.|JSON keys: {k}.|Use these keys: {k}.
The JSON object has {k}.|Read the message, then write {k} as JSON.|Every answer is JSON with {k}.|Respond with a single JSON object: {k}.
Put {k} into a JSON object.|The user gives you a text; you give back {k} in JSON.|Convert the message to JSON with {k}.
Collect {k} from the message. Format: JSON.|Write {k} as a JSON object.|Only JSON, with {k}.""")


def _compose(seed: int) -> tuple[list[str], list[str], list[str]]:
    r = random.Random(seed)
    keys: dict[str, None] = {}
    while len(keys) < 420:
        x = r.random()
        verb, what, how = r.choice(_VERBS), r.choice(_WHAT), r.choice(_HOW)
        if x < 0.35:
            text = f"{verb} {what} {how} from {r.choice(_SOURCES)}"
        elif x < 0.5:
            text = f"From {r.choice(_BEFORE[:2])} {verb[0].lower() + verb[1:]} {what} {how}."
            text = (
                text.replace("i want", "I want").replace("i need", "I need").replace("i'd", "I'd")
            )
        elif x < 0.7:
            text = f"{r.choice(_BEFORE)}{r.choice((chr(10), chr(10) * 2, ' '))}{verb} {what} {how}.{r.choice(_ONLY)}"
        elif x < 0.9:
            text = f"{r.choice(_BEFORE)}{r.choice((chr(10), chr(10) * 2, ' '))}{r.choice(_AFTER)}"
            text += "" if text[-1] == "?" else f".{r.choice(_ONLY)}"
        else:
            text = f"{r.choice(_AFTER).rstrip('?')}.{r.choice(_ONLY)}{r.choice((chr(10), ' '))}{r.choice(_BEFORE)}"
        if r.random() < 0.08:
            text = text[0].lower() + text[1:]
        keys[text] = None
    specs: dict[str, None] = {}
    while len(specs) < 260:
        rule = f"{r.choice(_SPEC_VERBS)} {r.choice(_SPEC_LINKS)} {r.choice(_SPECS)} "
        gap = r.choice((chr(10), " ", chr(10) * 2))
        x = r.random()
        if x < 0.35:
            text = f"{rule}{{k}}{gap}{r.choice(_BEFORE)}"
        elif x < 0.7:
            text = f"{r.choice(_BEFORE)}{gap}{rule}{{k}}{r.choice(_ONLY)}"
        elif x < 0.85:
            text = f"{rule.rstrip()} below.{gap}{r.choice(_BEFORE)}{chr(10)}{{k}}"
        else:
            text = f"{r.choice(_SPECS).capitalize()}: {{k}}{gap}{r.choice(_BEFORE)}"
        specs[text] = None
    rules: dict[str, None] = {}
    while len(rules) < 160:
        rules[f"{r.choice(_ROLES)} {r.choice(_RULES)}{r.choice(_ONLY)}".strip()] = None
    return list(keys), list(specs), list(rules)


KEYS_ASKS, SPEC_ASKS, DEVELOPER_RULES = _compose(7)
