"""How people write numbers and lead into a question: shared by the families about numbers."""

from collections.abc import Callable

from recipes.nano.world.base import Draw

_ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
         "fifteen sixteen seventeen eighteen nineteen").split()  # fmt: skip
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def spell(n: int) -> str:
    """An integer below ten thousand in English words."""
    if n < 0:
        return "minus " + spell(-n)
    if n < 20:
        return _ONES[n]
    if n < 100:
        return _TENS[n // 10] + (f"-{_ONES[n % 10]}" if n % 10 else "")
    if n < 1000:
        return f"{_ONES[n // 100]} hundred" + (f" and {spell(n % 100)}" if n % 100 else "")
    rest = n % 1000
    join = " and " if 0 < rest < 100 else " "
    return f"{spell(n // 1000)} thousand" + (join + spell(rest) if rest else "")


def with_commas(n: int) -> str:
    """1250 as "1,250"."""
    return f"{n:,}"


def pen(draw: Draw, words: float = 0.1, commas: float = 0.08) -> Callable[[int], str]:
    """One way to write the numbers of one question: digits, 1,250, or small numbers in words."""
    style = draw.random.random()
    if style < words / 2:
        return lambda n: spell(n) if abs(n) <= 12 else str(n)
    if style < words * 0.95:
        return lambda n: spell(n) if abs(n) <= 100 else str(n)
    if style < words:
        return spell
    if style < words + commas:
        return with_commas
    return str


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


LEADS = [
    "I am sitting in the kitchen with my tea.", "My sister asked me this at breakfast.",
    "We are playing a quiz tonight.", "I'm learning maths again after many years.",
    "It has been raining all day here.", "I'm checking my notes from yesterday.",
    "My son has a test tomorrow.", "I left my calculator at work.",
    "This came up in a conversation at lunch.", "I'm filling in a form.",
    "A friend and I have a bet about this.", "I'm on the train and bored.",
    "I want to be sure before I send the report.", "My head is tired today.",
    "Here is a puzzle from my grandmother.", "I'm writing a small programme for the school fair.",
    "Our teacher gave us this one.", "I've been staring at this for too long.",
    "My boss wants to know.", "I tried it on paper and got lost.",
    "I am planning something for the weekend.", "The dog is barking and I can't think.",
    "I'm cleaning up my desk and found this question.", "It is late and I can't sleep.",
    "My colleague says it is easy.", "We are doing exercises in class.",
    "I'm new here.", "You seem good with numbers.", "Nobody at home could tell me.",
    "I read this in a magazine.", "This is for a game with my kids.", "I am practising for an exam.",
    "I'm double-checking a result.", "Someone wrote this on the whiteboard.",
    "I need it for a spreadsheet.", "My phone battery is almost empty.",
    "The shop closes soon.", "I'm at the library and it is very quiet.",
    "I just woke up.", "We had a long meeting today.", "I always get this wrong.",
    "Let me test you with something.", "I'm helping my neighbour with some paperwork.",
    "There is a question on the back of the cereal box.", "I'm on the phone with my brother.",
    "My class starts in a moment.", "I promised to look this up.", "It's a lovely morning.",
    "I forgot how to do this.", "Don't laugh, but I can't do this in my head.",
    "This one should be simple.", "I have two quick things to do and this is the first.",
    "The children want to know.", "We're stuck on this one.", "Here comes an easy one.",
    "I'm preparing a worksheet.", "Please be brief.", "Just the answer, no long story.",
    "Keep it short.", "I only need the result.", "My daughter is learning this at school.", "We are sitting in the car.",
    "I have a meeting in five minutes or so.", "The kettle is boiling.", "I'm writing this from my phone.", "It's for my weekly plan.",
    "My wife and I disagree about this.", "There is a lot of noise here.", "I could not find my notebook.", "I'm not very good at maths.",
    "You helped me yesterday, thank you.", "I hope you are well.", "I've got a silly question.", "This is probably easy for you.",
    "We are on holiday at the sea.", "The bus is late again.", "I'm making a list for my neighbour.", "Grandpa gave me this riddle.",
    "I am in the garden with my laptop.", "The teacher was ill today.", "Somebody at work asked.", "I'm filling out my tax papers.",
    "The children are asleep at last.", "I bought new shoes today.", "Sorry for all the questions.", "I need to get this right.",
    "I keep getting different answers.", "My notes are a mess.", "It's about my new flat.", "Please don't explain too much.",
    "I'm learning English and numbers.", "My cousin is visiting.", "We are baking today.", "I have to hand this in tomorrow.",
    "My neighbour needs help with this.", "I am curious.", "The coffee here is great.", "I wrote it on a napkin.",
]  # fmt: skip


def ask(draw: Draw, question: str, lead: float = 0.08) -> str:
    """The question as a person types it: sometimes after an unrelated sentence."""
    question = draw.dress(question)
    if draw.chance(lead):
        return f"{draw.wording(LEADS)} {question}"
    return question
