"""More wordings of the rules of `instructed`, and the frames that a rule stands in."""


def _lines(block: str) -> list[str]:
    return block.strip().splitlines()


WORDINGS: dict[str, list[str]] = {
    "upper case": _lines("""Always use capital letters.
Always write in capital letters.
Always write in upper case.
Answer everything in capitals.
Answer in all uppercase letters.
Answer using uppercase letters only.
Answer with capital letters only.
Capital letters only.
Capitals only, please.
Each reply must be in uppercase.
Every answer must be written in capital letters.
Every letter of your answer must be a capital letter.
Everything in upper case, please.
I can only read capital letters.
I want the answer in capitals.
Keep Caps Lock on when you answer.
Make your answer uppercase.
Make all letters uppercase.
Only use upper case.
Please answer in capital letters.
Please reply with capital letters.
Please use all caps.
Print the answer in capitals.
Reply in uppercase letters only.
Respond in all capital letters.
Respond in capitals.
Shout your answer.
Type your answer in capitals.
Use all capitals.
Use upper case for the answer.
Use uppercase.
Write in all caps.
Write it in capitals.
Write the answer in upper case.
Write your reply in block letters.
You always write in capital letters.
You must answer in uppercase.
You only write in upper case.
Your reply should be all uppercase.
Your output is always uppercase."""),
    "lower case": _lines("""Always use lower case.
Always write in small letters.
Answer everything in lower case.
Answer in all lowercase letters.
Answer in small letters only.
Answer with lower case letters only.
Avoid capital letters.
Don't use capital letters.
Each reply must be in lowercase.
Every answer must be written in small letters.
Every letter of your answer must be a small letter.
Everything in lower case, please.
I want the answer in small letters.
Lower case only, please.
Make your answer lowercase.
Make all letters lowercase.
No capitals, please.
No upper case letters.
Only small letters.
Only use lower case.
Please answer in lower case.
Please reply with small letters.
Print the answer in lowercase.
Reply in lowercase letters only.
Respond in all lowercase.
Respond in small letters.
Small letters only.
Type your answer in lowercase.
Use lowercase.
Use small letters for the answer.
Without capital letters, please.
Write in small letters only.
Write the answer in lower case.
You always write in small letters.
You must answer in lowercase.
You never use capital letters.
Your reply should be all lowercase."""),
    "only the number": _lines("""A number is all I want.
Always answer with a bare number.
Answer only with the number.
Answer with a number and nothing else.
Answer with a number only.
Answer with the bare number.
Digits only, please.
Don't write units.
Give a number and no text.
Give just the number, no unit.
Give me just the number.
I need just the number.
I only want the number.
Just a number, please.
Leave out the unit.
Leave the unit out, just give the number.
No text, only the number.
No units.
No units, please.
No words, only digits.
Nothing but the number, please.
Only a number.
Only answer with a number.
Only digits.
Only numbers, no words.
Only say the number.
Output a number only.
Output just the number.
Please give only the number.
Please return just a number.
Print the number only.
Reply with a bare number.
Reply with a single number.
Respond with just the number.
Respond with the number only.
Return just the number.
Return only the number, without the unit.
Say just the number.
State only the number.
The number alone, please.
The reply must be a plain number.
Without units, please.
Write just the number.
You only answer with numbers."""),
    "one word": _lines("""A one-word answer, please.
Always answer in one word.
Always use exactly one word.
Answer in a single word.
Answer in just one word.
Answer with a single word.
Answer with exactly one word.
Answer with just one word.
Answers must be a single word.
Each answer must be one word.
Exactly one word, please.
Give only one word.
I want a single word as the answer.
In one word.
In one word, please.
In a single word, please.
Keep your answer to a single word.
Limit your answer to one word.
Make it one word.
No more than one word.
One word is enough.
One word, please.
Only say one word.
Only use one word.
Only use a single word.
Please answer with one word.
Please use one word only.
Reply using a single word.
Reply with a single word.
Reply with exactly one word.
Respond in one word.
Respond using one word.
Respond with one word.
Say only one word.
Single-word answers only.
Tell me in one word.
The answer must be a single word.
Use a single word.
Use exactly one word.
Use only one word for your answer.
Write one word.
You may only use one word.
You must reply with one word.
Your reply is exactly one word."""),
    "sentence": _lines("""Always reply in full sentences.
Always use a full sentence.
Answer with a complete sentence.
Answer with a full sentence.
Answer in sentences.
Answer in the form of a sentence.
Full sentences, please.
Full sentences only.
Give a complete sentence as your answer.
Give your answer in a full sentence.
I like full sentences. Use them.
I would like a full sentence.
In a full sentence, please.
Make it a complete sentence.
Make your answer a full sentence.
No single words, write a full sentence.
Only answer in complete sentences.
Please reply with a full sentence.
Please use a complete sentence.
Put your answer in a full sentence.
Reply with a complete sentence.
Reply with a whole sentence.
Reply in whole sentences.
Respond in full sentences.
Respond with a full sentence.
State the answer in a complete sentence.
The answer should be a full sentence.
Use a full sentence for your answer.
Use a whole sentence.
Use the form "The answer is X.".
Use the words "The answer is".
Write complete sentences only.
Write your answer as a full sentence.
You always answer in complete sentences.
You speak in full sentences.
Your reply must be a complete sentence.
Your reply must start with the words "The answer is"."""),
    "json answer": _lines("""Always reply with JSON: {"answer": ...}.
Answer as JSON with the key answer.
Answer with JSON, using "answer" as the key.
Answer with {"answer": ...}.
Encode your answer as {"answer": ...}.
Format the answer as JSON with the key "answer".
Give your answer in JSON format: {"answer": ...}
Give a JSON object with the key "answer".
Output must be JSON of the form {"answer": ...}.
Only output JSON: {"answer": ...}
Please reply in JSON with an "answer" field.
Produce JSON with the key "answer".
Provide the answer as JSON under the key "answer".
Reply as JSON, like {"answer": 7}.
Reply in JSON format with a field called answer.
Reply with a JSON object whose only key is "answer".
Respond in JSON. Use the key "answer".
Respond with JSON only: {"answer": ...}
Return a JSON object with one field, "answer".
Return your answer as JSON: {"answer": ...}
Return {"answer": ...} and nothing else.
The reply must be a JSON object with the key answer.
Use the JSON format {"answer": ...}.
You answer in JSON only, with the key "answer".
Your reply is a JSON object: {"answer": ...}"""),
    "json {x}": _lines("""Always reply with JSON: {"{x}": ...}.
Answer as JSON with the key {x}.
Answer with JSON, using "{x}" as the key.
Answer with {"{x}": ...}.
Encode your answer as {"{x}": ...}.
Format the answer as JSON with the key "{x}".
Give your answer in JSON format: {"{x}": ...}
Give a JSON object with the key "{x}".
Output must be JSON of the form {"{x}": ...}.
Only output JSON: {"{x}": ...}
Please reply in JSON with a "{x}" field.
Produce JSON with the key "{x}".
Provide the answer as JSON under the key "{x}".
Reply as JSON, like {"{x}": 7}.
Reply in JSON format with a field called {x}.
Reply with a JSON object whose only key is "{x}".
Respond in JSON. Use the key "{x}".
Respond with JSON only: {"{x}": ...}
Return a JSON object with one field, "{x}".
Return your answer as JSON: {"{x}": ...}
Return {"{x}": ...} and nothing else.
The reply must be a JSON object with the key {x}.
Use the JSON format {"{x}": ...}.
You answer in JSON only, with the key "{x}".
Your reply is a JSON object: {"{x}": ...}
The name of the JSON field is "{x}"."""),
    "twice": _lines("""Answer two times.
Double your answer: write it twice.
Each answer must appear twice.
Give me the answer twice.
Give the answer two times.
I want to see the answer twice.
Please repeat your answer once.
Please say it twice.
Print the answer two times.
Reply twice.
Say each answer twice.
Say it two times.
Say your answer two times.
The answer should appear twice.
Type the answer two times.
Write everything twice.
Write your answer twice.
You always say everything twice.
Your answer must be written twice."""),
    "exclamation": _lines("""Add an exclamation mark at the end.
Add an exclamation mark to your answer.
Add an exclamation point.
All answers end with an exclamation mark.
Always add an exclamation mark at the end.
Always end with an exclamation mark.
Always end your answer with "!".
Answer with an exclamation mark at the end.
At the end of the answer, put an exclamation mark.
Conclude with an exclamation mark.
Each answer must end in an exclamation mark.
End each reply with "!".
End every answer with an exclamation mark.
End your reply with an exclamation point.
End with "!".
Finish with an exclamation mark.
Finish your answer with an exclamation point.
Let your answer end with an exclamation mark.
Place an exclamation mark after your answer.
Please end with an exclamation mark.
Put "!" after your answer.
Put an exclamation mark at the end.
Reply with an exclamation mark at the end.
The answer must end with "!".
Use exclamation marks at the end of your answers.
Write an exclamation mark after the answer.
You are excited and end your answers with an exclamation mark.
Your reply ends with an exclamation mark."""),
    "brackets": _lines("""Always put your answer in square brackets.
Answer in square brackets.
Answer with the result in square brackets.
Enclose your answer in square brackets.
Every answer goes in square brackets.
Give your answer in square brackets.
Place the answer in square brackets.
Please put it in square brackets.
Print the answer in square brackets.
Put brackets around your answer, like [this].
Put [ ] around the answer.
Put square brackets around the answer.
Put square brackets around your answer.
Reply in square brackets.
Reply with [answer].
Show the answer inside [ ].
Surround the answer with square brackets.
Surround your answer with [ and ].
The answer should be between square brackets.
Use the form [answer].
Write your answer between square brackets.
Write your answer like this: [answer]
Your answer must be inside square brackets."""),
    "parentheses": _lines("""Always put your answer in parentheses.
Answer in parentheses.
Answer in round brackets.
Enclose your answer in parentheses.
Give your answer in parentheses.
Place the answer in parentheses.
Put parentheses around the answer.
Put parentheses around your answer.
Put round brackets around the answer.
Put ( ) around the answer.
Reply in parentheses.
Reply with (answer).
Surround the answer with parentheses.
The answer should be in round brackets.
Use the form (answer).
Write your answer between parentheses.
Write your answer like this: (answer)
Your answer must be inside parentheses."""),
    "quotes": _lines("""Always quote your answer.
Always put your answer in quotes.
Answer in quotes.
Answer in double quotes.
Enclose your answer in quotation marks.
Give your answer in quotes.
Place the answer in quotation marks.
Please put the answer between quotes.
Put double quotes around the answer.
Put quotation marks around your answer.
Put quotes around the answer.
Put " around the answer.
Reply in quotation marks.
Reply with the answer in quotes.
Surround your answer with quotation marks.
The answer should be in double quotes.
Use quotes around your answer.
Write your answer between quotation marks.
Write your answer in quotes.
Your answer must be in quotation marks."""),
    "stars": _lines("""Always write your answer in bold.
Answer in bold.
Answer in bold letters, like **this**.
Enclose the answer in double asterisks.
Format the answer in bold.
Format your answer as markdown bold.
Give the answer in bold.
Put double asterisks around the answer.
Put ** around your answer.
Put your answer in bold.
Reply in bold.
Surround the answer with ** and **.
The answer should be bold.
Use bold for the answer.
Write your answer in bold with asterisks."""),
    "prefix Answer:": _lines("""All replies start with "Answer:".
Always put "Answer:" before your answer.
Always write Answer: first.
Begin each reply with "Answer:".
Begin the reply with Answer:
First write "Answer:" and then the answer.
Give the answer as "Answer: X".
Label your answer with "Answer:".
Please start with "Answer:".
Precede your answer with "Answer:".
Prefix the answer with "Answer:".
Put "Answer:" at the beginning.
Put the label Answer: in front of the answer.
Reply with "Answer:" followed by the answer.
Start every answer with "Answer:".
Start with "Answer:".
Start your answer with Answer:
The format of your reply is "Answer: ...".
The reply begins with "Answer:".
Use the prefix "Answer:".
Use this format: Answer: <answer>
Write Answer: and then your answer.
Your answer begins with "Answer:"."""),
    "start {x}": _lines("""All answers start with "{x}".
Always begin your answer with "{x}".
Always write "{x}" before the answer.
Answer with "{x}" at the beginning.
Begin with "{x}".
Begin with "{x}" and then give the answer.
Each of your replies starts with "{x}".
Every reply must begin with "{x}".
First write "{x}" and then the answer.
Please begin with "{x}".
Please start your reply with "{x}".
Put "{x}" at the beginning of your answer.
Put "{x}" before the answer.
Put "{x}" first.
Reply with "{x}" followed by the answer.
Start each answer with "{x}".
Start every reply with "{x}".
Start the answer with "{x}".
Start your reply with "{x}".
The answer has to start with "{x}".
The beginning of your reply is "{x}".
The first word of your reply is "{x}".
The reply begins with "{x}".
Write "{x}" in front of your answer.
You always start with "{x}".
You begin every answer with "{x}".
Your answer begins with "{x}".
Your first word is "{x}"."""),
    "end {x}": _lines("""Add "{x}" after your answer.
Add "{x}" at the end.
All answers end with "{x}".
Always add "{x}" after the answer.
Always say "{x}" at the end.
Always finish with "{x}".
Answer with "{x}" at the end.
Close with "{x}".
Conclude your reply with "{x}".
Each of your replies ends with "{x}".
End each reply with "{x}".
End every reply with "{x}".
End the answer with "{x}".
End your message with "{x}".
End your reply with "{x}".
Every answer must end with "{x}".
Finish every answer with "{x}".
Finish your answer with the word "{x}".
Please end with "{x}".
Please say "{x}" after the answer.
Put "{x}" after the answer.
Put the word "{x}" at the end.
Reply with the answer followed by "{x}".
Sign off with "{x}".
The answer has to end with "{x}".
The last word of your reply is "{x}".
Write "{x}" at the end of your answer.
You always end with "{x}".
You end every answer with "{x}".
Your answer ends with "{x}".
Your last word is "{x}"."""),
    "call me {x}": _lines("""Add my name, {x}, to your answer.
Address me by name. I am {x}.
Always use my name, {x}.
Always address the user as {x}.
Answer me by name: I'm {x}.
Call the customer {x}.
I am {x}. Call me by my name.
I am called {x}. Use my name in your replies.
I'm {x}, so call me {x} in your answer.
My name is {x}. Please use it.
My name is {x}. Say it in every answer.
Please call me {x}.
Please use my name, {x}.
Refer to me as {x}.
Refer to the user as {x}.
Say {x} to me.
Talk to {x} by name.
The customer is called {x}. Use the name in your answer.
The user is {x}. Call the user by name.
Use the name {x} when you answer.
Use the name {x} to address the user.
When you answer, call me {x}.
You are talking to {x}. Use that name.
You call the user {x}."""),
    "number in words": _lines("""Always spell numbers out.
Always write numbers as words.
Answer in words, without digits.
Answer with words, not with figures.
Avoid digits.
Digits are forbidden.
Do not write digits.
Don't use digits.
Don't use numerals, use words.
Every number must be written in words.
Express the number in words.
Give numbers as words.
Give the answer in words.
Give the number as a word.
I don't want digits, I want words.
In words, please.
No digits allowed.
No figures, only words.
No numerals.
Numbers as words, please.
Numbers in words, please.
Please spell out the number.
Please write the number in words.
Put the number into words.
Reply in words, not digits.
Reply with the number spelled out.
Respond with the number in words.
Say numbers in words.
Spell numbers out.
Spell out all numbers.
Spell the number in letters.
State the number in words.
Tell me the number in words.
The number must be in words.
Use English words for numbers.
Use number words.
Use words for numbers.
Write all numbers in words.
Write all numbers as words.
Write out all numbers.
Write the number using letters.
You may not use digits.
You write numbers as words."""),
    "yes or no": _lines("""A yes or no is enough.
Always answer yes or no.
Answer just yes or no.
Answer simply with yes or no.
Answer yes or no.
Answer yes or no only.
Either yes or no, please.
Give a yes or no answer.
I need a yes or a no.
Just answer yes or no.
Just yes or no, please.
Only answer with yes or no.
Only say yes or no.
Only use yes or no.
Please answer yes or no.
Please reply with yes or no.
Reply yes or no.
Reply only with yes or no.
Reply with either yes or no.
Reply with just yes or no.
Respond only with yes or no.
Respond with either "Yes" or "No".
Respond with yes or no.
Say just yes or no.
Say yes or no.
Tell me yes or no.
The only answers allowed are yes and no.
Yes or no only, please.
Yes or no, nothing else.
You only say yes or no.
Your answer must be yes or no."""),
    "semicolons": _lines("""Always use semicolons between items.
Answer with the items separated by semicolons.
Give lists with semicolons.
Items separated by semicolons, please.
List the items with semicolons between them.
Lists must use semicolons.
Please separate the items by semicolons.
Put semicolons between the list items.
Semicolons between the items, please.
Separate items using a semicolon.
Separate the values with semicolons.
Separate with semicolons.
Use a semicolon as the separator.
Use a semicolon to separate the items.
Use semicolons instead of commas.
Write a semicolon between the items.
Write the list with semicolons instead of commas."""),
    "one per line": _lines("""A new line for each item.
Always put list items on separate lines.
Each item goes on its own line.
Each item on its own line.
Give one item per line.
Give the items one per line.
List one item on each line.
List them one per line.
List the items on separate lines.
One per line, please.
One value per line.
Please write one item per line.
Print each item on a new line.
Put each item on a separate line.
Put each item on its own line.
Separate items with newlines.
Start a new line for every item.
Use one line for each item.
Use separate lines for the items.
Write every item on a new line.
Write the items below each other."""),
    "spaces": _lines("""Answer with the items separated by spaces.
Do not use commas, only spaces.
Leave out the commas.
Leave the commas out, use spaces.
List the items with spaces between them.
No commas in the list.
No commas, please. Use spaces.
Only put spaces between the items.
Put a space between the items, no comma.
Put only spaces between the items.
Separate items by spaces only.
Separate with spaces.
Separate the values with spaces.
Space-separated, please.
Spaces instead of commas, please.
Use a space as the separator.
Use spaces instead of commas.
Write the list without commas.
Write the items with spaces in between."""),
    "dashes": _lines("""Answer with the items separated by dashes.
Dashes between the items, please.
List the items with dashes between them.
Put " - " between the items.
Put dashes between the items.
Separate items by " - ".
Separate the values with dashes.
Separate with dashes.
Use a dash as the separator.
Use dashes between the items.
Write dashes instead of commas.
Write the list like this: 1 - 2 - 3"""),
    "pipes": _lines("""Answer with the items separated by vertical bars.
List the items with | between them.
Put " | " between the items.
Put vertical bars between the items.
Separate items by " | ".
Separate the values with vertical bars.
Separate with |.
The separator is |.
Use a pipe as the separator.
Use pipes instead of commas.
Use the pipe symbol between the items.
Write the list like this: 1 | 2 | 3"""),
    "bullets": _lines("""A bullet list, please.
Answer in bullet points.
Answer with a bullet list.
Answer with bullets.
As a bullet list, please.
Format the answer as a bulleted list.
Give me a bullet list.
Give the items as bullet points.
List the items as bullet points.
Make a bullet list.
Please use bullets.
Present lists as bullet points.
Put a dash before each item, one per line.
Put the items in a bullet list.
Put them in bullet points.
Reply as a bulleted list.
Reply in bullet points.
Respond in bullet points.
Show the items as bullets.
Turn the list into bullet points.
Use a bulleted list.
Write the items as bullet points.
Write bullets."""),
    "numbered list": _lines("""A numbered list, please.
Answer in a numbered list.
Answer with a numbered list.
As a numbered list, please.
Give me a numbered list.
Give each item a number: 1., 2., 3.
List the items with numbers.
Make a numbered list.
Number the lines 1., 2., 3.
Number each item, one per line.
Please number the items.
Present lists as numbered lists.
Put the items in a numbered list.
Put numbers in front of the items, one per line.
Reply as a numbered list.
Reply with a numbered list.
Use numbers: 1., 2., 3., one item per line.
Write the items as a numbered list."""),
    "json array": _lines("""A JSON array, please.
Always write lists as JSON arrays.
Answer as a JSON array.
Answer as a JSON list.
Answer with a JSON list.
As a JSON array, please.
Encode lists as JSON arrays.
Format the answer as a JSON array.
Give me a JSON array.
Give the items as a JSON array.
Give the list in JSON.
Lists must be JSON arrays.
Make it a JSON array.
Output a JSON list.
Please return a JSON array.
Print the list as a JSON array.
Put the items into a JSON array.
Reply with a JSON list.
Respond with a JSON array.
Return an array in JSON.
Return the items as a JSON array.
The output is a JSON array.
Use JSON array syntax, like [1, 2, 3].
Write the items as a JSON array."""),
    "short": _lines("""Always answer briefly.
Answer as briefly as possible.
Answer concisely.
Answer directly.
Answer in as few words as possible.
Answer shortly.
Answer without explaining.
Be as brief as possible.
Be short.
Be succinct.
Brief answers, please.
Do not comment on the answer.
Do not give any explanation.
Do not write anything else than the answer.
Don't add any comments.
Don't give explanations.
Give me just the answer.
Give short answers.
Give the answer only.
Give the final answer only.
I don't want an explanation.
I just want the answer.
I only want the answer.
Just give me the result.
Just the result, please.
Keep it brief.
Keep your answers short.
Keep your reply as short as you can.
Make it short.
No chatter, only the answer.
No explanation needed.
No extra text.
No further comments.
Only output the answer.
Only the result.
Only the result, please.
Only write the answer.
Output only the answer.
Please be brief.
Please keep it short.
Please give a short answer.
Please just give the answer.
Provide the answer without any explanation.
Reply briefly.
Reply concisely.
Reply with just the answer.
Respond briefly.
Respond with only the answer.
Return just the answer.
Say only the answer.
Say the answer and nothing else.
Short answer, please.
Short replies only.
Skip the explanation.
Use as few words as you can.
Use few words.
Without any explanation, please.
Write only the answer.
You answer briefly.
You give short answers.
You never explain.
Your answers are short."""),
    "true or false": _lines("""Always answer true or false.
Answer either true or false.
Answer just true or false.
Answer only true or false.
Answer with the word true or false.
Decide: true or false.
Do not say yes or no, say true or false.
Give the answer as true or false.
Just say true or false.
Just true or false, please.
Please answer true or false.
Reply true or false.
Reply with either true or false.
Respond with true or false.
Return true or false.
Say either true or false.
Tell me true or false.
True or false, please.
True or false?
Use the words true and false.
Use true for yes and false for no.
Write true for yes and false for no.
Your answer must be true or false."""),
    "y or n": _lines("""Always answer y or n.
Answer with just y or n.
Answer with the letter y or n.
Answer with y for yes or n for no.
For yes write y, for no write n.
Just the letter y or n.
Please answer y or n.
Reply with y or n.
Reply with the single letter y or n.
Respond with y or n.
Say y or n.
Use the letters y and n.
Write y for yes and n for no.
Write only y or n.
Your answer is y or n."""),
    "1 or 0": _lines("""1 means yes, 0 means no. Answer with the digit.
Answer with 1 for yes or 0 for no.
Answer with 1 or 0.
For yes write 1, for no write 0.
Give 1 for yes and 0 for no.
Instead of yes write 1, instead of no write 0.
Just 1 for yes or 0 for no, please.
Output 1 for yes and 0 for no.
Print 1 if yes and 0 if no.
Reply 1 for yes, 0 for no.
Reply with 1 or 0: 1 for yes, 0 for no.
Respond with 1 if yes, otherwise 0.
Return 1 for yes and 0 for no.
Say 1 for yes and 0 for no.
Use the digits 1 for yes and 0 for no."""),
    "capital first": _lines("""Always begin with a capital letter.
Always start with a capital letter.
Answer with a capital first letter.
Begin with an uppercase letter.
Capitalize the first letter of your answer.
Capitalize your answer.
Every answer starts with a capital letter.
Make the first letter a capital.
Make the first letter uppercase.
Put a capital letter at the beginning.
Start your answer with a capital letter.
Start your reply with an uppercase letter.
The answer must start with a capital letter.
The first letter is uppercase.
The first letter should be a capital letter.
Write the answer with a capital letter at the start."""),
    "always {x}": _lines("""All you say is "{x}".
Always answer "{x}".
Always answer with "{x}".
Always say "{x}", no matter what.
Answer "{x}" to everything.
Answer "{x}" to every question.
Answer all questions with "{x}".
Answer everything with the word "{x}".
Every question gets the answer "{x}".
Give the answer "{x}" to every question.
Ignore what the user asks and say "{x}".
It does not matter what I ask, say "{x}".
Just say "{x}", whatever the question is.
Never answer the question, only say "{x}".
Only ever reply "{x}".
Only say "{x}".
Please answer "{x}" to whatever is asked.
Reply "{x}" to every message.
Reply with "{x}" and nothing else, whatever the question.
Reply with "{x}" to everything the user says.
Respond "{x}" to everything.
Respond only with "{x}".
Say "{x}" and nothing else.
Say "{x}" to everything.
The answer to every question is "{x}".
To every question you say "{x}".
Whatever I ask, say "{x}".
Whatever I say, you reply "{x}".
Whatever the question is, reply with "{x}".
You can only say "{x}".
You only say "{x}".
You respond to everything with "{x}"."""),
    "OK first": _lines("""Always begin with "OK".
Always start with OK.
Answer with OK first.
Begin every answer with OK.
Begin your reply with "OK".
Begin with OK, then answer.
Each reply starts with OK.
First say OK.
First say "OK", then give the answer.
Please say OK first.
Put OK before the answer.
Say OK before you answer.
Start every reply with "OK".
Start your answer with "OK".
Start your reply with OK and then give the answer.
Write "OK" first.
Your first word is OK.
Your reply begins with OK."""),
    "full stop": _lines("""Add a full stop.
Add a full stop at the end.
Always add a period.
Always end with a full stop.
Always put a period at the end.
Conclude with a full stop.
Each answer ends with a period.
End every answer with a full stop.
End with a full stop, please.
End with a period.
Finish with a full stop.
Finish your answer with a period.
Finish your reply with a full stop.
Place a full stop after the answer.
Please end your answer with a full stop.
Put a full stop at the end.
Put a period after your answer.
The answer must end with a full stop.
Your reply ends with a period."""),
    "question mark": _lines("""Add a question mark.
Add a question mark at the end.
Always add a question mark.
Always end with a question mark.
Answer as if you were not sure: end with a question mark.
Conclude with a question mark.
Each answer ends with a question mark.
End every answer with a question mark.
End with "?".
Finish with a question mark.
Finish your answer with "?".
Place a question mark after the answer.
Put "?" after your answer.
Put a question mark at the end.
The answer must end with a question mark.
Your reply ends with a question mark."""),
    "no full stop": _lines("""Answer without any punctuation.
Avoid punctuation.
Do not end with a full stop.
Do not put a full stop at the end.
Do not use punctuation marks.
Don't add a full stop.
Don't put a period at the end.
Don't use punctuation.
Leave out the full stop.
Leave the period out.
Never use punctuation.
No full stop at the end.
No period at the end.
No punctuation at all.
No punctuation marks, please.
Omit punctuation.
Please use no punctuation.
Punctuation is not allowed.
Reply without punctuation.
Skip the punctuation.
Without punctuation, please.
Write no full stop.
Write without punctuation.
Your answer has no punctuation."""),
    "unit {x}": _lines("""Add "{x}" after the number.
Add the word "{x}" to your number.
After the number write "{x}".
All answers are in {x}; write the word.
Always give the unit: {x}.
Always write "{x}" after the number.
Answer with the number and the unit {x}.
Append "{x}" to the number.
Don't forget the unit {x}.
End with the unit "{x}".
Everything is counted in {x}. Say so in the answer.
Follow the number with "{x}".
Give the answer with the unit {x}.
Give the number and the unit {x}.
Numbers are followed by the word "{x}".
Please add the unit {x}.
Reply with the number followed by "{x}".
State the unit {x} after the number.
The answer is in {x}, so write {x} after it.
Use {x} as the unit.
We count {x}. Write that after the number.
Write the number and then "{x}".
Write the number with {x} behind it."""),
}  # fmt: skip

FORMAT = _lines("""Use the format "{x}".
Use this format: {x}
Use exactly this format: {x}
Format: {x}
Your reply must look like this: {x}
Your answer has the form "{x}".
Answer in the form "{x}".
Answer in this format: {x}
Answer like this: {x}
Reply like this: {x}
Reply in the format {x}.
Reply exactly in this form: {x}
Respond in the form {x}.
Respond with {x}.
Output format: {x}
The output must be {x}.
Write {x}.
Write your answer as {x}.
Give the answer as {x}.
Give your answer in the form "{x}".
Follow this template: {x}
Fill in this template: {x}
Template: {x}
Print {x}.
Always answer as {x}.
Every reply has the form {x}.
Stick to the format {x}.
Please use this template for your answer: {x}""")
TAGS = _lines("""Put the answer in <{x}> tags.
Put your answer inside <{x}></{x}>.
Wrap the answer in <{x}> tags.
Wrap your answer in <{x}></{x}> tags.
Write the answer between <{x}> and </{x}>.
Enclose the answer in <{x}> and </{x}>.
Use the tags <{x}> and </{x}> around the answer.
Surround your answer with <{x}> tags.
Your answer goes between <{x}> and </{x}>.
Answer inside a {x} tag, like <{x}>5</{x}>.
Use XML: <{x}>your answer</{x}>.
Reply with <{x}>answer</{x}>.
Answer with an XML element called {x}.
The answer must be inside <{x}>...</{x}>.
Output <{x}>...</{x}> with your answer in it.
Place the answer in the tag <{x}>.""")

# What stands around a rule in a developer message. {r}: the rule; {q}: the rule, first letter small.
FRAMES = _lines("""{r}
{r}
{r}
{r}
{r}
{r}
{r} This is important.
{r} This holds for every answer.
{r} No exceptions.
{r} Do not forget this.
{r} Thank you.
{r} Do this every time.
{r} Never break this rule.
Rule: {r}
Rules: {r}
The rule is: {r}
One rule: {r}
There is one rule: {r}
Follow this rule: {r}
Please follow this rule: {r}
Your instructions: {r}
Instructions: {r}
Instruction: {r}
Important: {r}
Very important: {r}
Note: {r}
Please note: {r}
Style: {r}
Style guide: {r}
Output style: {r}
System: {r}
# Instructions\\n{r}
# Rules\\n- {r}
## Style\\n{r}
Instructions:\\n- {r}
- {r}
* {r}
1. {r}
From now on: {r}
For this conversation: {r}
In all your answers: {r}
For each question: {r}
When you answer: {r}
Remember: {r}
Hello. {r}
You answer questions. {r}
The user will ask you something. {r}
The user asks short questions. {r}
You will get a question. {r}
Answer the question of the user. {r}
Help the user with small tasks. {r}
You solve small tasks. {r}
You help with numbers and words. {r}
Here is how you must answer. {r}
This is how I want you to answer. {r}
{r} Apart from that, answer as usual.
{r} Otherwise answer normally.
{r} The question comes from a customer.
{r} The answer is shown on a small screen.
{r} The answer is read by a program.
A program reads your answer. {r}
Your answer is shown on a display. {r}
Our customers prefer it this way. {r}
The company has a strict style. {r}""")

PERSONAS = _lines("""You are a helpful and honest assistant.
You are a kind assistant.
You are a cheerful assistant.
You are a serious assistant.
You are a professional assistant.
You are a smart assistant.
You are an assistant.
You are an AI assistant.
You are a small language model.
You are a helpful bot.
You are a calculator with good manners.
You are a clerk at the post office.
You are a bookkeeper.
You are a waiter in a restaurant.
You are a school teacher.
You are a librarian.
You are a tour guide.
You are a coach.
You are a nurse.
You are a robot.
You are a computer in a spaceship.
You are a receptionist in a hotel.
You are a help desk agent.
You are part of an app.
You are the voice of a toy.
You are the assistant of a shop for books.
You work in a bank.
You work in customer service.
You work for a school.
You work at the information desk.
You help a teacher.
You help people with numbers and words.
You help a small team.
You help users of a web site.
You answer questions from children.
You answer questions about numbers, words and dates.
You always try to be useful.
You give correct answers.
You like short answers.
Always be polite.
Always be correct.
Always be friendly and helpful.
Answer carefully.
Answer correctly.
Answer politely.
Answer the question.
Assist the user.
Be careful with numbers.
Be kind and helpful.
Be honest.
Be nice to the user.
Check your work.
Follow the user's wishes.
Please help the user as well as you can.
Please assist our customers.
The user is a child.
The user is an engineer.
The user is in a hurry.
The user is learning English.
The user likes puzzles.
This is a chat with a customer.
This is a quiz.
This is a lesson in a school.
This is a demo.
We are a small company.
We sell furniture.
Welcome to our service.
Work step by step.
Take your time.
Treat the user with respect.""")

# How a rule is asked for after an answer was given.
THEN = _lines("""{r}
{r}
Again, please. {r}
Once more: {r}
Now again: {r}
The same again: {r}
Say it again. {r}
Say that again. {r}
Repeat your answer. {r}
Repeat that. {r}
Good, but {q}
Thanks. {r}
OK. Now {q}
Now {q}
And now {q}
Can you do that again? {r}
Please change your answer: {r}
Please write that again. {r}
Give me the last answer again. {r}
That is right, but I want it differently. {r}
I want that in another form. {r}
Fine. {r}""")
