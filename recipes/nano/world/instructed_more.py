"""More wordings of rules, short wishes for the last answer in another form, and things to echo."""

__all__ = ["ECHOES", "MORE_RULES", "SHORT_THEN"]


def _block(text: str) -> list[str]:
    return [part for part in text.replace("\n", "|").split("|") if part]


MORE_RULES: dict[str, list[str]] = {
    name: _block(text)
    for name, text in {
        "upper case": """Please shout.|Shout your answers.|Shout at the user.|Yell your answer.|Be loud, use capitals.|You always shout.|Every answer has to be in capitals.|Every response has to be in upper case.|Speak in capital letters.
In capital letters, please.|In capitals only.|Caps lock is on.|Type with caps lock on.|Answer as if caps lock were on.|Use big letters.|Write big letters only.|Your replies are all uppercase.|From now on use capitals.|From now on answer in capital letters.""",
        "lower case": """In small letters, please.|Answer in small letters only.|Your replies are all lowercase.|Never press shift.|Use little letters.|From now on use small letters.|From now on answer in lower case.|Every answer has to be in lower case.|No big letters.""",
        "only the number": """Just the number, please.|Reply with the bare number.|Output the bare result.|You are a calculator. Output the bare result.|The number alone.|Nothing but the number.|Give the plain number.|Answer without units.|Leave the units away.|No unit, please.|A bare number is all I want.|No text around the number.""",
        "number in words": """Spell out all numbers.|Write numbers as words.|Numbers are written as words.|Spell the number.|Use words for numbers.|No digits, use words.|Say the number in words.|Write out every number.|Numbers in letters, please.|Answer in words, not digits.""",
        "one word": """Keep it to one word, please.|Do not use more than one word.|A one-word reply, please.|Use exactly one word.|Use exactly one word in your answers.|No more than a single word.|One word will do.|Say it in one word.""",
        "twice": """Answer twice.|Say your answer twice.|Give each answer two times.|Write it two times.|Repeat each answer once.|Double your answer.|Say everything twice.|The answer, twice.""",
        "three times": """Answer three times.|Say your answer three times.|Repeat every answer three times.|Write it thrice.|Give each answer three times.|Say everything three times.|The answer, three times.|Triple your answer.""",
        "brackets": """Wrap the answer in square brackets.|Square brackets around the answer, please.|Put it in [ ].|Put that in square brackets.|Use [ and ] around the answer.""",
        "parentheses": """Wrap the answer in parentheses.|Round brackets around the answer, please.|Put it in ( ).|Put that in parentheses.|Use ( and ) around the answer.""",
        "stars": """Wrap the answer in double asterisks.|Two asterisks on each side of the answer.|Make the answer bold, with **.|Bold, please: **answer**.|Write **answer**.|Put ** before and after the answer.|Double stars around the answer.|Answer in bold Markdown.""",
        "quotes": """Answer in quotes.|Put quotes around it.|Wrap the answer in quotation marks.|Quote your answer.|Quotation marks around the answer, please.""",
        "sentence": """Answer with a full sentence: The answer is X.|Give a full sentence like "The answer is X."|Say "The answer is" and then the answer.|A whole sentence, please.|Answer in the form: The answer is ...""",
        "start {x}": """Begin with {x}|Start each reply with '{x}'.|Start with {x}|Each answer begins with '{x}'|"{x}" comes first in every answer.|Say '{x}' first.|The first word is '{x}'|Prefix everything with {x}|Prefix the result with {x}|Every answer starts with '{x}'.|Lead with {x}|Put '{x}' first.""",
        "end {x}": """End every answer with {x}|End each message with the word {x}.|You end each message with the word {x}.|Say {x} at the end of every answer.|Finish every answer with {x}.|Close with {x}.|The last word is {x}.|Put {x} last.|Every answer ends with '{x}'.|Always say {x} at the end.|After each answer say {x}.|Conclude with {x}.""",
        "call me {x}": """Call the user {x}.|Address the user as {x}.|The user wants to be called {x}.|Say {x} to the user.|You call the user {x}.|Speak to me as {x}.""",
        "always {x}": """Whatever the user says, reply with {x}.|Reply with {x} to everything.|No matter what, say '{x}'.|Say {x} to everything.|Answer {x} always.|All answers are {x}.|The answer is always {x}.|You know one word: {x}.|Only {x}, whatever comes.|Your answer to every message is {x}.|To every question you say {x}.|Respond to anything with {x}.""",
        "semicolons": """Use semicolons between the items.|Put ; between the items.|Separate list items with semicolons.|Separate with ;|Semicolons, not commas.""",
        "one per line": """One item per line, please.|Each item on a line of its own.|Put every item on a new line.|Line by line.|A line for each item.""",
        "bullets": """Answer with bullet points.|Bullet points, please.|Use - before each item.|As a bulleted list.|Give a list with bullets.""",
        "exclamation": """End every answer with !|Put ! at the end.|Finish with !|Every answer ends with !|Be excited: end with !""",
        "true or false": """Answer with true or false.|True or false only.|Reply true or false.|Only the words true and false are allowed.|Use true and false in place of yes and no.""",
        "yes or no": """Only say yes or no, nothing else.|Just yes or no.|Nothing but yes or no.|A plain yes or no.|Say yes or no and no more.""",
        "json answer": """Give your answer as JSON with the key answer.|Reply as a JSON object {"answer": ...}.|JSON only, like {"answer": ...}.|Answer as {"answer": ...}.|Your reply is {"answer": ...}.""",
    }.items()
}

# The last answer in another form, by rule.
SHORT_THEN: dict[str, list[str]] = {
    name: _block(text)
    for name, text in {
        "upper case": "In capitals, please.|Now in capital letters.|The same in upper case.|Louder!|In big letters.|Capitals, please.|Write that in capital letters.|Can I have that in upper case?|Put that in capitals.|Make that uppercase.|uppercase please|Say that in capitals.",
        "lower case": "In small letters, please.|Now in lower case.|The same in lowercase.|No capitals, please.|Write that in small letters.|Can I have that in lower case?|Make that lowercase.|lowercase please|Without big letters.",
        "number in words": "Say it as a word.|In words?|In words, please.|Now in words.|Write that out.|Spell that number.|As a word, please.|Write the number in words.|What is that in words?|How do you say that number?|Not as digits, as a word.|Can you write it as a word?",
        "brackets": "Put that in square brackets.|Square brackets around it.|Now in square brackets.|With square brackets, please.|In [ ], please.|Put [ ] around that.",
        "parentheses": "Put that in parentheses.|Round brackets around it.|Now in parentheses.|With parentheses, please.|In ( ), please.|Put ( ) around that.",
        "quotes": "Put that in quotes.|Quotes around it, please.|Now in quotation marks.|With quotation marks.|In quotes, please.",
        "stars": "Make that bold.|In bold, please.|Now in bold, with **.|Put ** around it.|Bold it.",
        "three times": "Three times, please.|Now three times.|Again, three times.|Say that three times.|The same three times.|Write it thrice.|Repeat it three times.",
        "twice comma": "Twice with a comma, please.|Now twice, with a comma between.|Again, two times, with a comma.",
        "semicolons": "With semicolons, please.|Now with semicolons.|Semicolons instead of commas.|Use ; there.|Put semicolons between them.",
        "one per line": "One per line, please.|Line by line.|Each on its own line.|Now one per line.|Put each on a new line.|In lines, please.",
        "spaces": "With spaces only.|Without commas.|Spaces instead of commas.|Just spaces between them.|Now without the commas.",
        "dashes": "With dashes, please.|Dashes instead of commas.|Now with dashes between.|Put dashes between them.",
        "bullets": "As bullet points.|In bullet points, please.|Now as a bulleted list.|With bullets.|Bullets, please.",
        "numbered list": "As a numbered list.|Number them.|Now with numbers in front.|Numbered, please.|Number the items.",
        "json array": "As a JSON array.|Now as JSON.|In JSON, please.|Give me that as a JSON array.|JSON please.",
        "sentence": "In a sentence, please.|As a full sentence.|Now in a whole sentence.|Make that a sentence.|Say it in a full sentence.",
        "exclamation": "With an exclamation mark.|Put ! after it.|More excited, please: !|Now with !",
        "full stop": "With a full stop.|Put a period after it.|Add a full stop.|Now with a period.",
        "question mark": "With a question mark.|Put ? after it.|Now with a question mark.",
    }.items()
}

# What is to be said, word for word.
ECHOES = _block("""Repeat after me: {x}|Please repeat after me: {x}|Repeat after me, nano: {x}|Say after me: {x}|Repeat this: {x}|Repeat the following: {x}|Repeat exactly: {x}|Echo: {x}|Echo this: {x}|Please echo "{x}"|Echo back "{x}".
Respond with "{x}".|Respond with '{x}'.|Respond with the words "{x}".|Respond with the text "{x}".|Respond with exactly "{x}".|Reply with "{x}".|Reply with exactly: {x}|Reply with the text '{x}'.|Reply "{x}" and nothing else.|Answer "{x}".|Answer with "{x}".
Answer with exactly this: {x}|Say "{x}".|Say '{x}' and nothing else.|Just say "{x}".|Only say "{x}".|Say exactly this: {x}|Say the following: {x}|Please say "{x}"|Can you say "{x}"?|Could you say "{x}" for me?|Tell me "{x}".|Type "{x}".|Type this: {x}|Type exactly: {x}
Write "{x}".|Write exactly this: {x}|Write the following: {x}|Just write "{x}".|Print "{x}".|Output "{x}".|Output exactly: {x}|Output only this: {x}|Return "{x}".|Copy this text: {x}|Copy exactly: {x}|Copy: {x}|Your answer should be "{x}".|Your reply should be "{x}", please.
I want you to say "{x}".|I want to read "{x}" from you.|Give me back "{x}".|Give back this text: {x}|Say it back to me: {x}|Parrot this: {x}|Send me the text "{x}".|Nothing but "{x}", please.|The only thing you should say now is "{x}".|Let me hear "{x}".|Speak these words: {x}""")
