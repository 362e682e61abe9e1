"""More ways to ask about Motet: frames, and questions by the key of the fact they ask for."""


def _lines(text: str) -> list[str]:
    return [line for line in text.strip().split("\n") if line]


HOW = _lines("""How does somebody {t}?
How exactly do I {t}?
How might I {t}?
How do people {t} with Motet?
How do I {t} on the command line?
How do I {t} from the terminal?
How do I {t} here?
How can we {t} with Motet?
How can one {t}?
So how do I {t}?
And how do I {t}?
Please, how do I {t}?
Hello, how do I {t}?
I don't know how to {t}.
I wonder how to {t}.
I'd like to know how to {t}.
I want to know how to {t}.
I forgot how to {t}.
I can't find out how to {t}.
I need to know how to {t}.
I need help to {t}.
I have no idea how to {t}.
I am looking for a way to {t}.
I'm looking for the command to {t}.
I wish to {t}. What is the command?
I plan to {t}. What should I type?
I intend to {t}. Which command is right?
Any way to {t}?
Any command to {t}?
What's the way to {t}?
What's the right command to {t}?
What is the right way to {t}?
What is the quickest way to {t}?
What is the simplest way to {t}?
What would be the command to {t}?
What does one type to {t}?
What do I do to {t}?
What do I do if I want to {t}?
What do I run to {t}?
What do I need to type if I want to {t}?
What do I need to run to {t}?
What do you type to {t}?
What can I use to {t}?
What can I type to {t}?
What should I do to {t}?
What should I type if I want to {t}?
What part of Motet lets me {t}?
What in Motet lets me {t}?
What helps me to {t}?
Which part of Motet is for this: I want to {t}.
Which command would {t}?
Which command is there to {t}?
Which command can {t}?
Which command helps me {t}?
Which command must I type to {t}?
Which command is used to {t}?
Which of the commands do I use to {t}?
Which tool of Motet do I use to {t}?
Can Motet {t}?
Can Motet help me {t}?
Can you help me {t}?
Can one {t} with Motet?
Can we {t} with Motet?
Can you show me how to {t}?
Could you help me {t}?
Could you show me how to {t}?
Could you give me the command to {t}?
Do you know how to {t}?
Do you know the command to {t}?
Does Motet support this: {t}?
Does Motet offer a way to {t}?
Does Motet allow me to {t}?
Is there an easy way to {t}?
Is there something in Motet to {t}?
Is there a motet command to {t}?
May I ask how to {t}?
My boss wants me to {t}. How?
My friend wants to {t}. Which command does she need?
My team wants to {t}. How do we do that?
Our plan is to {t}. What do we type?
Say I want to {t}. What do I type?
Suppose I want to {t}. Which command do I run?
If I want to {t}, what do I do?
If I want to {t}, which command do I need?
If I wanted to {t}, what would I run?
In order to {t}, what do I type?
To {t}, which command do I run?
To {t}, what do I type?
Teach me how to {t}.
Tell me what to type to {t}.
Tell me what I need to {t}.
Tell me which command can {t}.
Tell me please how to {t}.
Name the command to {t}.
Name the command with which I can {t}.
Write down the command to {t}.
Remind me how to {t}.
Remind me of the command to {t}.
Let me know how to {t}.
Let's {t}. How?
Quick: how do I {t}?
Quick question, how do I {t}?
Question: how do I {t}?
Newbie question: how do I {t}?
Need to {t}, how?
Want to {t}. Command?
trying to {t}
want to {t}
i want to {t}
i need to {t}
can i {t}
can motet {t}
what command to {t}
whats the command to {t}
how can i {t}
howto {t}""")
DOES = _lines("""What is {c} used for?
What is {c} about?
What is {c} supposed to do?
What is the meaning of {c}?
What is the use of {c}?
What is the effect of {c}?
What is the point of {c}?
What does {c} mean?
What does {c} do exactly?
What does {c} do in Motet?
What does motet's {c} do?
What do I use {c} for?
What do I get from {c}?
What can {c} do?
What can {c} do for me?
What would {c} do?
What would happen if I typed {c}?
What will {c} do?
What happens with {c}?
What happens after {c}?
What's the purpose of {c}?
What's {c} for?
What's the use of {c}?
Whats {c}
When should I use {c}?
When is {c} useful?
When do people use {c}?
Why do I need {c}?
Why is there {c}?
Why should I run {c}?
Who needs {c}?
Can you tell me what {c} does?
Can you describe {c}?
Could you explain {c}?
Could you tell me what {c} is for?
Do you know {c}?
Do you know what {c} does?
Does Motet have {c}?
Give me a short explanation of {c}.
I don't understand {c}.
I don't know {c}. What is it?
I found {c}. What is it for?
I want to understand {c}.
I'd like to know what {c} does.
I read about {c}. What does it do?
In Motet, what is {c}?
In Motet, what does {c} do?
In short, what does {c} do?
Is {c} a part of Motet?
Is there {c} in Motet?
Please describe {c}.
Please explain {c}.
Please tell me what {c} is.
Say what {c} does.
So what is {c}?
So what does {c} do?
Summarise {c}.
Tell me the purpose of {c}.
Tell me more about {c}.
Tell me something about {c}.
Tell me what {c} is.
Tell me what {c} is for.
explain {c}
what is {c}
whats {c} for
{c} is what?
{c}, what does it do?
{c}: what is it for?""")

# A model's number, asked for in words that all models and numbers share.
_MODELS = {
    "20b": ("gpt-oss-20b", "the 20b", "the smaller model", "the small gpt-oss model", "the 20b model"),
    "120b": ("gpt-oss-120b", "the 120b", "the larger model", "the big gpt-oss model", "the 120b model"),
}  # fmt: skip
_COUNTED = {
    "": ("parameters", "parameters in total", "weights", "total parameters"),
    " active": ("active parameters", "active weights", "parameters active per token"),
    " experts": ("experts", "experts per layer", "experts in each layer"),
    " layers": ("layers", "transformer layers", "transformer blocks"),
}
_HOW_MANY = _lines("""How many {x} are there in {m}?
How many {x} does {m} come with?
How many {x} has {m}?
How many {x} has {m} got?
How many {x} did OpenAI give {m}?
How many {x} would you find in {m}?
And how many {x} does {m} have?
Can you tell me how many {x} {m} has?
Could you tell me how many {x} {m} has?
Do you know how many {x} {m} has?
Do you know the number of {x} in {m}?
Give me the number of {x} of {m}.
Give me the number of {x} in {m}.
I want to know how many {x} {m} has.
I'd like to know how many {x} are in {m}.
Please tell me how many {x} {m} has.
Please tell me the number of {x} in {m}.
Say how many {x} {m} has.
Tell me the number of {x} in {m}.
Tell me how many {x} are in {m}.
What is the count of {x} in {m}?
What is the number of {x} in {m}?
What's the number of {x} in {m}?
What number of {x} does {m} have?
how many {x} in {m}
how many {x} does {m} have
number of {x} in {m}
{m}: how many {x}?
{m} has how many {x}?
In {m}, how many {x} are there?
Of how many {x} does {m} consist?
With how many {x} does {m} work?""")
_NEEDS = _lines("""How many GB does {m} need?
How many GB of memory does {m} need?
How many gigabytes of RAM does {m} need?
How much GPU memory does {m} need?
How much memory do I need for {m}?
How much memory is needed for {m}?
How much memory should my machine have for {m}?
How much VRAM is needed for {m}?
How much RAM must I have to run {m}?
How big must my GPU be for {m}?
What machine do I need for {m}?
What computer do I need for {m}?
What do I need to run {m}?
What kind of hardware does {m} need?
What is the memory requirement of {m}?
What does {m} require?
Which hardware do I need for {m}?
Which machine can run {m}?
Can I run {m} on my computer?
Can {m} run on my machine?
Can my computer run {m}?
Does {m} fit on my machine?
Does {m} fit in my memory?
Will {m} fit on my GPU?
Is my GPU large enough for {m}?
I want to run {m}. How much memory do I need?
Tell me how much memory {m} needs.
Tell me the hardware requirements of {m}.
hardware for {m}?
memory needed for {m}""")

MORE: dict[str, list[str]] = {
    f"{model}{fact}": [
        frame.replace("{x}", x).replace("{m}", m)
        for i, frame in enumerate(_HOW_MANY)
        for j, x in enumerate(words)
        for k, m in enumerate(names)
        if (i + j + k) % 3 == 0
    ]
    for model, names in _MODELS.items()
    for fact, words in _COUNTED.items()
}
MORE |= {
    f"{model} memory": [frame.replace("{m}", m) for frame in _NEEDS for m in names]
    for model, names in _MODELS.items()
}
MORE["20b"] += [
    "Compared with the 120b, how big is the 20b?",
    "Which parameters count has the small model?",
]
MORE |= {
    "chat": _lines("""How can I talk to you?
How can I start talking to nano?
How do I speak with the model?
How do I begin a conversation?
What starts the chat?
What is the command for chatting?
What is the chat command?
Which command is for chatting?
Which command lets me talk to a model?
I just want to chat. What do I type?
I want to try the chat.
Where do I start the chat?
Is there a chat?
Does Motet have a chat?
Is there an interactive mode?
Can I chat with a model in the terminal?
Let me talk to the model. How?
chat command?
how to chat
start chat"""),
    "pull": _lines("""Where can I get gpt-oss-20b?
Where can I download the 20b?
Where does the 20b come from?
Where do the weights come from?
How can I have gpt-oss-20b on my computer?
How do the weights get onto my machine?
How do I fetch a model?
What downloads a model?
What is the command for downloads?
What is the command that downloads gpt-oss-20b?
Which command fetches weights?
Which command gets me the 20b?
Is there a download command?
Does Motet download models?
Can Motet download models?
I need the weights. What now?
I want the 20b.
The model is missing. How do I get it?
download model
get 20b
pull 20b?
download gpt-oss-20b how"""),
    "serve": _lines("""How do I get an API?
How do I offer an API?
How do I get an OpenAI-compatible server?
How do I put a model behind an API?
How can programs use the model through HTTP?
How can I host gpt-oss-20b?
What starts the server?
What is the command for the server?
What is the server command?
Which command runs a server?
Which command serves a model?
Which command gives me an HTTP endpoint?
Can Motet serve a model?
Can Motet be a server?
Is there a server?
Does it have an API?
I want an API for my app.
I need a local OpenAI API.
server command?
start server
run server how
api server"""),
    "train": _lines("""How do I fine-tune?
How do I finetune gpt-oss?
How do I teach the model my data?
How does fine-tuning work in Motet?
How does training work?
What is the training command?
What trains a model?
What is the command for fine-tuning?
Which command is for training?
Which command does fine-tuning?
Which command makes a LoRA?
Can Motet fine-tune models?
Can Motet train?
Can I fine-tune the 20b with Motet?
Can I train my own model?
Is there a training command?
Is LoRA supported?
Does Motet do LoRA training?
Does Motet train models?
I want my own version of the model. What do I run?
fine-tune command?
finetune how
lora training?"""),
    "quantize": _lines("""How do I get a smaller model?
How do I get 4-bit weights?
How do I make MXFP4 weights?
How does quantization work in Motet?
What quantizes a model?
What is the command for quantization?
Which command compresses the weights?
Which command shrinks a model?
Which command converts to MXFP4?
Can Motet quantize?
Can Motet make 4-bit weights?
Is there a quantization command?
I want to quantize my model.
quantize command?
mxfp4 conversion?
How do I go from bf16 to MXFP4?"""),
    "convert": _lines("""How do I make a GGUF?
How do I get a GGUF file?
How do I change a checkpoint's format?
What converts checkpoints?
What is the command for conversion?
Which command converts formats?
Which command exports a GGUF?
Can Motet convert models?
Can Motet write GGUF?
Is there a conversion command?
Is conversion between formats possible?
I want my model as GGUF.
convert command?
gguf export?"""),
    "merge": _lines("""How do I merge?
How does merging adapters work?
What merges a LoRA?
What is the command for merging?
What is the merge command?
Which command merges a LoRA?
Can Motet merge LoRA adapters?
Can I merge my adapter?
Is there a merge command?
I want to merge my LoRA with the model.
merge command?
merge lora how"""),
    "verify": _lines("""How can I check my checkpoint?
How can I be sure that my files are right?
How do I know that my download is fine?
What checks a checkpoint?
What is the command to check files?
Which command tells me if a checkpoint is damaged?
Can Motet check a checkpoint?
Did my download work? How do I check?
Is there a command that checks a checkpoint?
Are my weights complete? How do I find out?
verify command?
check checkpoint"""),
    "inspect": _lines("""How do I see what a model contains?
How do I look at a model?
How do I know if a model fits here?
How can I see if it fits?
What shows the contents of a checkpoint?
What tells me whether a model fits?
Which command looks into a checkpoint?
Which command says whether a model fits?
Can Motet tell me if a model fits?
Does it fit? How do I find out?
Is there a command that shows a model's size?
Will gpt-oss-20b fit here? What do I run?
inspect command?
does it fit?"""),
    "bench": _lines("""How do I measure speed?
How do I benchmark?
How can I see how fast it is?
What measures the speed of a model?
What is the benchmark command?
What is the command for speed?
Which command measures tokens per second?
Which command is the benchmark?
Can Motet benchmark a model?
Is there a way to test the speed?
How many tokens a second will I get? What do I run?
bench command?
benchmark?
speed test?"""),
    "eval": _lines("""How do I evaluate?
How do I run evals?
How can I see how good a model is?
What evaluates a model?
What is the command for evaluation?
What is the eval command?
Which command tests the quality?
Which command does evaluations?
Can Motet evaluate models?
Can Motet run evals?
Is there an evaluation command?
How accurate is my model? What do I run?
eval command?
run evals"""),
    "doctor": _lines("""How do I check my setup?
How can I see if everything is installed right?
How can I find the problem?
It does not work. What can I do?
It is broken. What should I run?
Motet fails. What now?
My installation is broken.
Something does not work.
What checks the installation?
What finds problems?
What should I run when something is wrong?
Which command finds problems?
Which command diagnoses my setup?
Is everything installed correctly?
Is there a command to diagnose problems?
Is there a health check?
doctor command?
check installation"""),
    "install": _lines("""How do I get Motet running?
How do I get Motet?
How do I begin with Motet?
How do I set it up?
What do I do after git clone?
What do I type after cloning?
What is the first step?
What is the install command?
What is the installation command?
Which command installs Motet?
Which command sets everything up?
How is it installed?
I want to install Motet.
I just downloaded the source. What do I run?
install?
installation?
setup?
how to install"""),
    "port": _lines("""How do I use a port other than the default?
How do I use port 9000?
How do I serve at port 5000?
Can I choose the port?
Can I change the port?
Is the port configurable?
Which option is for the port?
Which flag sets the port?
What is the option for the port?
I need another port.
change port
port option?"""),
    "address": _lines("""Where is the server?
Where is the server running?
At what address is the server?
What is the server's address?
What is the server's URL?
What is the server's port?
What is the standard port?
What port is it on?
What port is used by default?
Which port is the default?
Which address is the default?
Which URL do I use for the server?
On what port does motet serve listen?
server port?
server address?
url of the server"""),
    "json": _lines("""How do I get output as JSON?
How do I make commands print JSON?
Can I have the output as JSON?
Can I get JSON?
Is there a JSON option?
Is there a flag for JSON?
What is the flag for JSON?
What is the option for JSON output?
Which option gives JSON?
Which flag makes a command print JSON?
json flag?
json output?"""),
    "yaml": _lines("""How do I give the options in a file?
How do I use YAML with Motet?
Can I keep the options in a file?
Can I write the options into YAML?
Can commands read YAML?
What is -c?
What is the option for a config file?
Which flag is for the config file?
Are config files supported?
config file?
yaml?"""),
    "help": _lines("""How do I see the commands?
How do I find all commands?
How do I see what motet can do?
What commands can I use?
What commands are available?
What commands exist?
Which commands can I run?
Which commands are there?
Where do I see all options?
Where is the help?
Is there help?
Is there a list of commands?
Show me all commands.
List the commands.
commands?
help with commands"""),
    "effort": _lines("""How do I change how long you think?
How do I make you think more?
How do I make you think less?
How do I set the effort?
How do I choose the reasoning effort?
How do I get high reasoning?
How do I switch to low reasoning?
How can the model reason longer?
Can I change the reasoning effort?
Can I set how much the model thinks?
Can you think longer?
What sets the reasoning effort?
What is the option for the effort?
Which option is for reasoning?
Which flag is for the effort?
I want more reasoning.
I want you to think less.
The model thinks too much.
reasoning option?
set effort"""),
    "levels": _lines("""What levels of effort are there?
What levels of reasoning effort exist?
What kinds of reasoning effort are there?
What efforts can I set?
What efforts can I choose?
Which efforts are there?
Which levels are there?
Which reasoning efforts can I choose?
Which reasoning efforts does gpt-oss know?
How many reasoning efforts are there?
How many efforts are there?
How many levels of thinking are there?
Name the reasoning efforts.
List the levels of effort.
Tell me the reasoning levels.
effort levels?
reasoning levels?"""),
    "tools": _lines("""How do I use tools?
How do I give you tools?
How do I add functions?
How do I add my own function?
How do I use function calling?
How does the model get tools?
Can the model use my functions?
Can I give the model functions?
Can it call functions?
Can it use tools?
Does it support tool use?
Is function calling supported?
Is tool use possible?
What is the option for tools?
Which option gives the model tools?
Which flag enables tools?
tools option?
function calling?"""),
    "temperature": _lines("""How do I make answers less random?
How do I set temperature 0?
How do I lower the temperature?
Can I set the temperature?
Can I change the randomness?
What is the option for the temperature?
What controls the randomness?
Which flag sets the temperature?
temperature option?
I want the same answer every time. Which option?"""),
    "max tokens": _lines("""How do I limit the output?
How do I get shorter output?
How do I set a limit on tokens?
Can I limit the answer's length?
Can I set a maximum of tokens?
What is the option for the output length?
What limits the number of tokens?
Which flag limits the length?
max tokens option?
I want at most 50 tokens. Which option?"""),
    "default model": _lines("""What model is the default?
What model is used by default?
What model comes with Motet?
What is the built-in model?
What is the model inside Motet?
What is the embedded model?
Which model is built in?
Which model is embedded?
Which model is inside Motet?
Which model runs by default?
Which model starts if I give no name?
Which model do I get by default?
Is there a default model?
Is there a built-in model?
Is a model included?
Does Motet include a model?
Do I get a model with Motet?
default model?
builtin model?"""),
    "stop": _lines("""How do I stop the answer?
How do I interrupt you?
How do I stop you?
How do I cancel the answer?
How can I stop a long answer?
What stops an answer?
What do I press to stop?
What key interrupts the answer?
Which key do I press to stop the model?
Can I stop an answer?
Can I interrupt the model?
stop answer
The model does not stop. What do I press?"""),
    "exit": _lines("""How do I leave?
How do I exit?
How do I end this chat?
How do I close this?
How can I leave the chat?
What do I type to leave?
What do I type to exit the chat?
What ends the chat?
What closes the chat?
Which command ends the chat?
Which command leaves the chat?
Can I leave the chat?
I want to leave the chat.
I want to quit.
exit chat
quit?"""),
    "clear": _lines("""How do I start a new conversation?
How do I clear?
How do I reset?
How can I reset the conversation?
How can I begin a new chat?
What clears the chat?
What resets the conversation?
Which command clears the conversation?
Which command resets the chat?
Can I clear the chat?
I want to start over.
I want a new conversation.
clear chat
reset chat"""),
    "save": _lines("""How do I save?
How do I save this?
How do I save this conversation?
How can I keep our chat?
What saves the chat?
Which command saves the conversation?
Which command stores the chat?
Can I save this chat?
Can I save the conversation?
I want to save this chat.
save chat
save conversation?"""),
    "system": _lines("""How do I set a system prompt?
How do I give instructions to the model?
How do I tell the model how to behave?
How can I give you instructions for all answers?
What sets the system prompt?
What is the command for the system prompt?
Which command sets instructions?
Can I set a system prompt?
Can I give you instructions?
system prompt?
set instructions"""),
    "slash": _lines("""What slash commands exist?
What slash commands do you know?
What are the commands in the chat?
What commands are there in the chat?
What commands does the chat know?
Which commands does the chat know?
Which commands can I type in the chat?
Which slash commands do you know?
Which slash commands exist?
How many slash commands are there?
Name the slash commands.
Show me the slash commands.
slash commands?
chat commands?"""),
    "exit codes": _lines("""What exit codes are there?
What exit code means wrong usage?
What exit code means failure?
What does motet return when it fails?
What does it mean when motet exits with 1?
What does it mean when motet exits with 2?
What does it return on success?
Which exit code means success?
Which exit code do I get for a wrong option?
Which exit code do I get when it fails?
How do I read the exit code?
My script got exit code 2 from motet.
exit codes?
return codes?"""),
    "python": _lines("""How do I use it from Python?
How do I use it in Python?
How do I call nano from Python?
How do I import it?
How can I use Motet in my Python code?
Can I use it from Python?
Can I use Motet in Python?
Can I call it from Python?
Is there a Python interface?
Is there a library?
What is the Python interface?
What is the Python class called?
Which class is the front door of the library?
Does it have a Python API?
python?
python usage?
in python how"""),
    "python version": _lines("""Which Python do I need?
Which Python does Motet run on?
Which version of Python do I need?
Which versions of Python work?
What Python version does Motet need?
What Python version is required?
What Python version should I use?
What versions of Python are supported?
Does it work with Python 3.9?
Does it work with Python 3.11?
Does Motet run on Python 3.12?
Is Python 3.10 enough?
Is Python 3.13 supported?
Can I use Python 3.12?
Can I use Python 3.8?
Tell me the Python version I need.
required python version
python version?"""),
    "motet": _lines("""What is Motet about?
What is Motet exactly?
What is Motet in one sentence?
What is the Motet project?
What is this project?
What is this project about?
What is this software?
What is this tool?
What is this thing called Motet?
What's Motet?
What's this project about?
What does this project do?
What does this software do?
What does this tool do?
What can this program do?
What can this software do for me?
Can you describe Motet?
Can you explain Motet?
Can you tell me about Motet?
Can you tell me what Motet is?
Can you summarise Motet?
Could you describe Motet in one sentence?
Describe Motet briefly.
Describe Motet in a few words.
Describe this project.
Describe the project in one sentence.
Define Motet.
Explain Motet in one sentence.
Explain Motet in simple words.
Explain this project.
Explain briefly what Motet is.
Give me a description of Motet.
Give me one sentence about Motet.
I am new here. What is Motet?
I want to know what Motet is.
I'd like to know more about Motet.
In one sentence, what is Motet?
In short, what is Motet?
Please describe Motet.
Please explain what Motet is.
Please tell me what Motet is.
Say in one sentence what Motet is.
Sum up Motet in one sentence.
Summarise Motet in one sentence.
Tell me in one sentence what Motet is.
Tell me what Motet is.
Tell me what Motet does.
Tell me about this project.
Tell me about this software.
What would you say Motet is?
Who uses Motet?
what's motet
whats motet
what does motet do"""),
    "name": _lines("""Why is Motet called Motet?
Why did they call it Motet?
Why this name?
Why Motet?
What is the origin of the name Motet?
What is the story of the name?
What does the name stand for?
What does Motet stand for?
How come it is called Motet?
Is Motet named after something?
Is a motet a piece of music?
Explain the project's name.
Explain why it is called Motet.
Tell me where the name comes from.
Tell me why it is called Motet.
name origin?
meaning of motet"""),
    "licence": _lines("""What licence is it?
What license is it?
What is its license?
What is its licence?
What's the licence?
What's the license of Motet?
What are the terms of use?
Which license applies?
Which licence applies to Motet?
Under what licence is Motet?
Under what license is Motet released?
Under what terms is Motet released?
How is Motet licensed?
How is it licensed?
Can I use Motet for free?
Can I use it commercially?
Can I use Motet in my company?
Can I change the code?
Can I sell it?
Do I need to pay?
Do I need a licence?
Is it free?
Is it open source?
Is it free to use?
Is Motet open?
Is Motet under MIT?
Is Motet under the GPL?
Is the code open?
Tell me the licence of Motet.
Tell me under which licence Motet is.
open source?
is it free
license of motet"""),
    "runs on": _lines("""Does it need a GPU?
Does it run on my laptop?
Does it work without a graphics card?
Does it work on a CPU?
Can I use it without a GPU?
Can it run on a laptop?
Can it run without a GPU?
Is a graphics card needed?
Is a laptop enough?
Is my laptop enough?
On what does Motet run?
On what machine does it run?
What does Motet run on?
What does it need to run?
What machine do I need?
What computer do I need?
Which computers does Motet run on?
Which hardware is supported?
Where does it run?
Do I need a special machine?
Do I need a server?
Do I need an NVIDIA card?
I have no GPU. Can I use Motet?
I have only a laptop. Is that enough?
gpu needed?
hardware requirements?
requirements?"""),
    "offline": _lines("""Does it work without internet?
Does it work offline?
Does it need a network?
Does it send data?
Does it send my questions to a server?
Does it call home?
Can I use it offline?
Can I use it without the internet?
Can others see what I write?
Do you send my data somewhere?
Is it private?
Is it local?
Is it safe for private data?
Is everything local?
Is the internet needed?
Is this running on my machine?
Is this running in the cloud?
Where are my chats sent?
Where does it run, locally or in the cloud?
Who reads my messages?
offline?
private?"""),
    "other models": _lines("""Does it support other models?
Does it work with Llama?
Does it run Mistral?
Can I run Llama with it?
Can I use other models?
Can I use Mistral?
Can I load Qwen?
Can it run Gemma?
Can it run any model from Hugging Face?
Is Mistral supported?
Is Qwen supported?
Is it only for gpt-oss?
Is it limited to gpt-oss?
Are there other models?
Are Llama models supported?
Are other models supported?
Will it support Llama?
What about Llama?
What about other models?
other models?
llama support?"""),
    "formats": _lines("""Which formats can it read?
Which formats are supported?
Which formats does it know?
Which file formats can I use?
What formats are supported?
What formats can I load?
What file formats does Motet read?
What kinds of checkpoints can I load?
Can it read GGUF?
Can it load safetensors?
Can I use GGUF files?
Does it read GGUF?
Does it support safetensors?
Is GGUF possible?
Is safetensors supported?
formats?
supported formats?"""),
    "gpt-oss": _lines("""What models can I use?
What models can I run?
What models are there?
What models are supported?
What models does it support?
What is meant by gpt-oss?
Which models can it run?
Which models are supported?
Which models does it support?
Which models are available?
Which models work with Motet?
Which open models did OpenAI publish?
Who is behind gpt-oss?
Who created gpt-oss?
Who trained gpt-oss?
Who built the gpt-oss models?
Explain gpt-oss.
Explain what gpt-oss is.
Describe gpt-oss.
Describe the gpt-oss models.
List the models.
Name the models.
Name the supported models.
Tell me which models Motet supports.
Are there several gpt-oss models?
How many models does Motet support?
models?
gpt-oss?
which models"""),
    "which size": _lines("""Which one should I use, the 20b or the 120b?
Which one is better, the 20b or the 120b?
Which one do I take?
Which size should I take?
Which size is right for me?
Which model fits on my computer?
What is the difference between the two models?
What is the difference between the models?
What's the difference between 20b and 120b?
How do 20b and 120b differ?
How do I decide between the 20b and the 120b?
Do I take the 20b or the 120b?
Do I need the 120b?
Should I download the 20b or the 120b?
Is the 20b enough for me?
Compare the two models.
Compare the 20b with the 120b.
20b vs 120b?
difference 20b 120b"""),
    "top-4": _lines("""How many experts work at once?
How many experts work for each token?
How many experts does a token use?
How many experts does a token go to?
How many experts does each token see?
How many experts are used at a time?
How many experts are active?
How many of the experts are active?
How many of the experts are used per token?
How many active experts are there?
How many experts per token?
What is the number of active experts?
What is the number of experts per token?
What is top-4?
What does the router do?
How does the router work?
Which experts work on a token?
active experts?
experts per token?"""),
    "mxfp4": _lines("""What are MXFP4 weights?
What is meant by MXFP4?
What does mxfp4 mean?
What is MXFP4 good for?
What kind of format is MXFP4?
What format do the experts have?
What format do the weights have?
What precision do the experts have?
What precision do the weights have?
Which format do the experts use?
Which format are the weights in?
Which precision does gpt-oss use?
How are the weights stored?
How are the weights quantized?
How many bits are used for the experts?
How many bits does MXFP4 have?
How many bits are there per weight?
Describe MXFP4.
Tell me about MXFP4.
mxfp4?
precision?"""),
    "context": _lines("""How long can the context be?
How long can a conversation be?
How long may my text be?
How long may a prompt be?
How big can the prompt be?
How large is the context?
How large is the context of gpt-oss?
How many tokens can I use?
How many tokens can the context hold?
How many tokens can the 20b read?
How many tokens can it handle?
How many tokens does the context have?
How many tokens is the context?
How many tokens long is the context?
What is the length of the context?
What is the size of the context window?
What is the longest context?
What is the maximum context length?
What is the maximum length of a prompt?
What context length do the models have?
What context window does gpt-oss have?
Tell me the context length.
context size?
context window?
max context?
max tokens of context?"""),
    "harmony": _lines("""What is the message format called?
What is the name of the message format?
What is the chat format?
What is the chat format of gpt-oss?
What kind of format is harmony?
What does harmony mean?
What does harmony mean in gpt-oss?
What are harmony channels?
What are the harmony channels?
What are the channels called?
What are the names of the channels?
Which channels exist?
Which channels does gpt-oss have?
Which format does gpt-oss speak?
How many channels are there?
How does gpt-oss format messages?
How are the messages written?
Describe harmony.
Describe the harmony format.
Explain harmony.
List the channels.
Name the channels.
Name the three channels.
Tell me about harmony.
Tell me the channels of harmony.
channels?
harmony format?"""),
    "analysis": _lines("""What goes into the analysis channel?
What does the model write in the analysis channel?
What is written on the analysis channel?
What is analysis?
Where does gpt-oss think?
Where does the thinking go?
Where is the thinking?
Which channel is for thinking?
Which channel is for reasoning?
Which channel has the reasoning?
Which channel has the chain of thought?
In which channel is the reasoning?
Explain the analysis channel.
Describe the analysis channel.
reasoning channel?
thinking channel?"""),
    "commentary": _lines("""What goes into the commentary channel?
What does the model write in the commentary channel?
What is written on the commentary channel?
What is commentary?
Where do tool calls go?
Where do function calls go?
Where does the model call tools?
Which channel has the tool calls?
Which channel is for tools?
Which channel is used to call functions?
In which channel are the tool calls?
Explain the commentary channel.
Describe the commentary channel.
tool channel?"""),
    "final": _lines("""What goes into the final channel?
What does the model write in the final channel?
What is written on the final channel?
Where does the answer go?
Where is the answer?
Where is the answer for the user?
Which channel is for the answer?
Which channel is for the user?
Which channel has the answer?
Which channel do I see as a user?
In which channel is the answer?
Explain the final channel.
Describe the final channel.
answer channel?"""),
    "nano": _lines("""What is nano exactly?
What is nano for?
What is the model nano?
What is the little model?
What is the embedded model nano?
What is special about nano?
What kind of model are you?
What sort of model are you?
What are you trained on?
What were you made from?
Where do you come from?
Where were you trained?
Who developed you?
Who is your maker?
Who wrote you?
Who designed you?
How did you learn?
How did nano learn?
How was this model trained?
How was this model made?
How do you work?
Is nano a small model?
Is nano trained from scratch?
Is nano a language model?
Is nano part of Motet?
Is nano a copy of gpt-oss-20b?
Is this ChatGPT?
Is this GPT-4?
Is this gpt-oss?
Are you a gpt-oss model?
Are you GPT?
Are you gpt-oss-120b?
Are you made by OpenAI?
Are you from OpenAI?
Did OpenAI make you?
Did OpenAI train you?
Tell me about the model nano.
Tell me how you were trained.
Tell me which model you are.
Describe the model nano.
Describe the small model.
Explain nano.
Explain how nano was made.
nano?
which model is this
what model r u"""),
    "nano size": _lines("""How small are you?
How many MB are you?
How many megabytes are you?
How many megabytes is nano?
How much space does nano need?
How much space does nano take?
How much disk space do you need?
How much memory do you need?
How big is the nano model?
How big is this model?
How big is the small model?
How large is the embedded model?
What is your size?
What is the size of the nano model?
Is nano a big model?
Is nano large?
Are you big?
Are you large?
Are you small?
Are you a tiny model?
Tell me how big nano is.
Tell me how big you are.
size of nano?
nano size?"""),
}  # fmt: skip

# What stands before a whole question.
BEFORE = _lines("""Question about Motet:
A question about Motet:
About Motet:
Motet question:
I have a question about Motet.
I have a question about this project.
Something about Motet:
I am reading the docs.
I am new to Motet.
I'm trying Motet.
I just installed Motet.
I am testing Motet.
I wonder:
I was wondering:
Tell me:
Please tell me:
Can you tell me:
Do you know:
Quick question:
One question:
Another question:
Last question:
Next question:
Say,
So tell me,
For our documentation:
My colleague asks:
A user asks:
Help:
Just to be sure:
Out of curiosity:
Before I start:""")
