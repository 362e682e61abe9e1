"""Other words for the same question: what `Draw.dress` does to a user's text in training.

A template has one wording; people have many. Each rule whose pattern is found is applied with a
fixed probability, so that a template of five common phrases becomes hundreds of texts. Digits, and
everything from the first quote, colon or line break on, stay as they are.

Example::

    paraphrase("How many coins are left in total?", random.Random(1))
"""

import random
import re

__all__ = ["head_and_rest", "paraphrase"]

_RATE = 0.5  # of a rule that could be applied

# Question forms. Right wherever they are found.
_FORMS = {
    r"^what is the": "what's the|what would be the|tell me the|give me the|find the|i need the|"
    "i want the|which is the|say what the|name the|state the|can you find the|what could be the|"
    "let me have the|work out the|i'd like the|the",
    r"what is the": "what's the|what would be the|what will be the|what was the",
    r"what are the": "what're the|which are the|what would be the|name the|list the|give me the",
    r"^what is (?=[\d(-])": "how much is |calculate |compute |what's |what does one get for |solve |"
    "work out |find |what would be |evaluate |i need the value of |what comes out of |the answer to |"
    "do the maths on |tell me |what is the answer to |what do we get for |",
    r"^how much is (?=[\d(-])": "what is |calculate |what's |what do you get for |solve |find |"
    "what does one get from |how much would be |what would be |what is the value of |work out |",
    r"how much is that": "what is that|what does that make|how much does that come to|"
    "how much would that be|what does that come to",
    r"how much is it": "what is it|how much would it be|how much does it come to",
    r"how many (\w+) are there in": r"how many \1 are in|how many \1 do you see in|"
    r"how many \1 can you find in|what's the number of \1 in|how many \1 do you count in|"
    r"tell me how many \1 are in|i need the number of \1 in|how many \1 can be found in",
    r"how many (\w+) are in": r"how many \1 are there in|how many \1 do you see in|"
    r"how many \1 can you find in|count the \1 in|give me the number of \1 in|number of \1 in|"
    r"how many \1 exist in|how many \1 appear in",
    r"^count the (\w+) in": r"how many \1 are in|how many \1 are there in|number of \1 in|"
    r"tell me how many \1 are in|count all \1 in|please count \1 in|i need a count of the \1 in",
    r"the number of": "the count of|the amount of|the total number of",
    r"how many times (does|do|is|did)": r"how often \1|on how many occasions \1",
    r"how often (does|do|is|did)": r"how many times \1",
    r"how long (does|did|will|would|is it until)": r"how much time \1",
    r"^(?:can|could|would) you tell me": "tell me|do you know|let me know|i'd like to know|say|"
    "would you mind telling me|any chance you can tell me|please say|i want you to tell me",
    r"i want to know": "i need to know|i'd love to know|i wonder|tell me|i am asking|let me know",
    r"i need to know": "i want to know|i must know|i have to know|let me know",
    r"^tell me": "let me know|say|please tell me|can you tell me|i'd like to hear",
    r"show me": "let me see|give me|i want to see",
    r"^find(?! out)": "work out|determine|figure out|look for|try to find|get|identify",
    r"^count": "please count|can you count|go and count|kindly count",
    r"is it true that": "is it correct that|is it right that|would you say that|do you agree that|"
    "is it the case that|am i right that",
    r"yes or no": "answer yes or no|just say yes or no",
    r"which one": "which|which of them|which of these|what one",
    r"which of these": "which of them|which one of these|which of the following|what of these",
    r"which of the following": "which of these|which one of these",
    r"the following": "these|the given",
    r"do i get": "will i get|would i get|do i end up with|am i getting|do i obtain",
    r"do you get": "does one get|do we get|will you get|do you end up with|would you get",
    r"do i have now": "do i have at this point|have i got now|do i now have|do i end up with",
    r"do i have": "have i got|do i now have|will i have|would i have",
    r"does (\w+) have now": r"does \1 now have|does \1 have after that|does \1 have at this point|"
    r"does \1 end up with|has \1 got now",
    r"does (\w+) have": r"has \1 got|will \1 have|would \1 have|does \1 end up having",
    r"do (they|we) have": r"have \1 got|will \1 have|would \1 have|do \1 end up with",
    r"have left\b": "still have|have remaining|have left over|have left in the end",
    r"are left\b": "remain|are left over|are still there|are remaining|will be left|are there still",
    r"is left\b": "remains|is left over|is still there|is remaining|will be left",
    r"are there now": "are there after that|are there at this point|are there in the end",
    r"are there in all": "are there in total|are there altogether|is that in all",
    r"in total": "altogether|in all|overall|all together|all in all|in sum|all told|combined",
    r"altogether": "in total|in all|overall|all together|combined|all told",
    r"(?:at the start|at the beginning)(?! of)": "at first|to begin with|originally|in the beginning|"
    "at the outset|initially",
    r"in the end": "at the end|finally|after all that|at last",
    r"day of the week": "weekday|week day",
    r"instead of": "rather than|in place of",
    r"from smallest to (?:largest|biggest)|from lowest to highest|in ascending order(?! of)":
    "from smallest to largest|in ascending order|ascending|smallest first|from low to high|"
    "in increasing order|from the smallest to the biggest|starting with the smallest|going up|"
    "lowest to highest|with the smallest first|from the lowest to the highest|so that they grow",
    r"from (?:largest|biggest) to smallest|from highest to lowest|in descending order(?! of)":
    "from largest to smallest|in descending order|descending|largest first|from high to low|"
    "in decreasing order|from the biggest to the smallest|starting with the largest|going down|"
    "highest to lowest|with the biggest first|from the highest to the lowest|so that they shrink",
    r"in alphabetical order|alphabetically": "alphabetically|in alphabetical order|from a to z|"
    "by alphabet|in dictionary order|in abc order|by the alphabet|a to z",
    r"which number is (?:larger|bigger|greater)": "which number is larger|which is bigger|"
    "which is the bigger number|which is more|what is greater|which of the two is larger|"
    "which number is higher|which is the greater one|what's bigger|which one is greater",
    r"which number is (?:smaller|lower|less)": "which number is smaller|which is less|"
    "which is the smaller number|which is lower|what is smaller|which of the two is smaller|"
    "which number is lower|which is the lesser one|what's smaller|which one is less",
    r"the (?:largest|biggest|greatest) number": "the largest number|the biggest number|"
    "the highest number|the greatest number|the greatest of the numbers|the top number|"
    "the maximum",
    r"the (?:smallest|lowest) number": "the smallest number|the lowest number|the least number|"
    "the tiniest number|the smallest of the numbers|the minimum",
    r"the difference between": "the gap between|the difference of|the distance between",
    r"the sum of": "the total of|the result of adding|the sum total of|what you get by adding",
    r"the product of": "the result of multiplying|what you get by multiplying",
    r"(?<=\d) plus (?=[\d(-])": " added to | and | + | increased by ",
    r"(?<=\d) minus (?=[\d(])": " take away | less | - | reduced by | decreased by ",
    r"(?<=\d) times (?=[\d(-])": " multiplied by | x | * ",
    r"(?<=\d) multiplied by (?=[\d(-])": " times | x | * ",
    r"(?<=\d) divided by (?=[\d(])": " over | / | split by | : ",
    r"^remove": "delete|take out|drop|get rid of|leave out|strip|erase",
    r"^replace": "swap|exchange|change",
    r"^sort": "arrange|order|please sort|organise|line up|put in order|rank",
    r"^arrange": "sort|order|please arrange|organise|line up|put in order",
    r"^convert": "change|turn|express|please convert|switch|transform|rewrite",
    r"^write": "type|print|put down|please write|give me|note",
    r"^reverse": "flip|turn around|please reverse|invert|mirror",
    r"^extract": "pull out|get|take|pull|please extract|fetch|collect|pick out",
    r"^return": "give back|give me|output|reply with|send back|produce|answer with",
    r"backwards": "in reverse|from back to front|the other way round|from the end to the start|"
    "from right to left",
    r"in (?:capital letters|capitals|upper ?case)": "in capital letters|in capitals|in uppercase|"
    "in upper case|in all caps|all in capitals|in big letters|in block capitals",
    r"in (?:small letters|lower ?case)": "in small letters|in lowercase|in lower case|"
    "without capitals|all in lower case|with no capital letters",
    r"i am": "i'm|im",
    r"it is": "it's|its",
    r"that is": "that's|thats",
    r"does not": "doesn't|doesnt",
    r"did not": "didn't|didnt",
    r"there are": "there're|we have|you see",
    r"i would like": "i'd like|i want|i wish|i'd love",
    r"(?<!could )(?<!can )(?<!do )(?<!did )(?<!would )i have": "i've got|i got|i have got",
}  # fmt: skip

# Words of little stories; right where nothing is spelled, listed or copied.
_STORY = {
    r"buys": "purchases|gets|picks up|orders",
    r"bought": "purchased|picked up|got|ordered",
    r"gives away": "hands out|gives out|donates",
    r"gave away": "handed out|gave out|donated",
    r"costs": "is priced at|goes for|sells for|is",
    r"each(?=[.,?!]|$)": "apiece|per piece|a piece",
    r"each day|every day": "each day|every day|daily|per day|a day",
    r"each week|every week": "each week|every week|weekly|per week|a week",
    r"per hour|(?<!half )an hour|every hour": "per hour|an hour|every hour|each hour",
    r"earns": "makes|gets paid|is paid|brings in|receives",
    r"children": "kids|youngsters",
    r"money": "cash",
    r"friends": "pals|mates|buddies",
    r"loses": "misplaces|drops",
    r"finds": "comes across|discovers|picks up",
    r"found": "came across|discovered|picked up",
    r"receives": "is given|gets|is handed",
    r"received": "was given|got|was handed",
    r"shares": "splits|divides|distributes",
    r"equally": "evenly|in equal parts|fairly|in equal shares",
    r"saves": "puts aside|sets aside|saves up",
    r"saved": "put aside|set aside|saved up",
    r"spends": "pays|uses up|lays out",
    r"spent": "paid|used up|laid out",
    r"eats": "consumes|has|finishes",
    r"ate": "consumed|had|finished",
    r"arrive": "come|turn up|show up|appear",
    r"arrived": "came|turned up|showed up|appeared",
    r"leave(?= and| at| on| before| after|[.?!,])": "go away|depart|walk off",
    r"takes away": "removes|takes off",
    r"uses": "needs|consumes",
    r"used": "needed|consumed",
    r"a box of": "a pack of|a carton of",
    r"brings": "carries|fetches",
    r"brought": "carried|fetched",
    r"another (?=\d)": "a further |an additional ",
    r"and then": "then|afterwards|after that|next",
    r"collects": "gathers|picks up|amasses",
    r"collected": "gathered|picked up|amassed",
    r"starts with": "begins with|has at first",
    r"twice as (?:many|much) as": "two times as many as|double the number of",
    r"(?<=\d) people": " persons| folks| men and women",
    r"shop": "store",
}

_FLAGS = re.IGNORECASE


def _rule(pattern: str, options: str, end: str = "") -> tuple[str, re.Pattern[str], list[str]]:
    """Words that the pattern cannot do without ("" if it has alternatives), itself, and options.

    Looking for the words first costs a tenth of a search.
    """
    plain = re.sub(r"\(\?.*?\)|\(.*?\)|\\.|\[.*?\]", "#", pattern)
    needed = "" if "|" in pattern else max(re.findall("[a-z ']+", plain), key=len, default="")
    start = "" if pattern.startswith(("^", "(?<")) else r"\b"
    return needed, re.compile(f"{start}(?:{pattern}){end}", _FLAGS), options.split("|")


_PHRASES = [_rule(pattern, options) for pattern, options in _FORMS.items()]
_WORDS = [_rule(pattern, options, r"\b") for pattern, options in _STORY.items()]
# Where words themselves are worked on, or copied into an answer, none may change.
_SPELLED = re.compile(
    r"\b(?:words?|letters?|vowels?|consonants?|spell\w*|backwards|reversed?|sort\w*|order\w*|alpha\w*|"
    r"characters?|text|sentence|list|copy|repeat|print|string|json|object|extract|remember|remind|"
    r"note|add|send|call|tool|function|motet|nano|capital\w*|case|first|last|duplicates?)\b|[{\[]",
    _FLAGS,
)
_ENDS = re.compile(r"[\"'`:\n\u2018\u201c{\[]")


def head_and_rest(text: str) -> tuple[str, str]:
    """The text before anything that is quoted, listed or given as data, and all from there on.

    An apostrophe inside a word does not end the head.
    """
    for found in _ENDS.finditer(text):
        at = found.start()
        if found.group() == "'" and text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha():
            continue
        return text[:at], text[at:]
    return text, ""


def paraphrase(text: str, r: random.Random) -> str:
    """The text in other words, by the rules above."""
    head, rest = head_and_rest(text)
    rules = _PHRASES if _SPELLED.search(text) else _PHRASES + _WORDS
    lower = head.lower()
    for needed, pattern, options in rules:
        if needed not in lower:
            continue
        found = pattern.search(head)
        if found is None or r.random() >= _RATE:
            continue
        new = found.expand(r.choice(options))
        if found.group()[:1].isupper():
            new = new[:1].upper() + new[1:]
        head = head[: found.start()] + new + head[found.end() :]
        lower = head.lower()
    return head + rest
