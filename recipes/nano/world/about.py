"""Questions about Motet itself. Each fact has one answer and many ways to ask for it.

A fact is `key | answer | what must be in it`, its tasks ("serve a model"), which stand in frames
("How do I {t}?"), the commands or options it explains ("What does {c} do?"), and whole questions.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from recipes.nano.world import about_texts as texts
from recipes.nano.world import asked_texts
from recipes.nano.world.about_more import MORE_ABOUT
from recipes.nano.world.base import Draw, Sample, answer, contains, user
from recipes.nano.world.phrases import lead


def _lines(text: str) -> list[str]:
    return [line for line in text.strip().split("\n") if line]


@dataclass
class Fact:
    """One fact: `answer` is always the same words; `needs` are texts of which one must appear."""

    key: str
    answer: str
    needs: tuple[str, ...]
    tasks: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)


def _fact(
    key: str, text: str, needs: str, tasks: str = "", names: str = "", asked: str = ""
) -> Fact:
    return Fact(key, text, tuple(needs.split("|")), [t for t in tasks.split("|") if t],
                [n for n in names.split("|") if n], _lines(asked))  # fmt: skip


_HOW = _lines("""How do I {t}?
How can I {t}?
How would I {t}?
How could I {t}?
How to {t}?
How do you {t}?
How do we {t}?
How does one {t}?
How should I {t}?
How do I {t} with Motet?
How can I {t} using Motet?
How would I {t} in Motet?
With Motet, how do I {t}?
In Motet, how do I {t}?
how do i {t} in motet
how to {t}
how to {t} with motet
Which command do I use to {t}?
Which command lets me {t}?
Which command should I run to {t}?
Which command do I need to {t}?
Which Motet command do I use to {t}?
Which subcommand of motet do I need to {t}?
What is the command to {t}?
What's the command to {t}?
What command do I use to {t}?
What command do I run if I want to {t}?
What do I type to {t}?
What do I have to type to {t}?
What should I run to {t}?
What must I enter in the terminal to {t}?
What is the way to {t}?
What is the easiest way to {t}?
What is the motet command to {t}?
I want to {t}.
I want to {t}. How?
I want to {t}. What do I type?
I want to {t}. Which command is it?
I would like to {t}.
I'd like to {t}. How do I do that?
I need to {t}.
I need to {t}. Which command?
I have to {t}. What do I run?
I am trying to {t}.
I'm trying to {t}, what is the command?
My goal is to {t}.
We want to {t} with Motet. What do we run?
Can I {t}?
Can I {t} with Motet?
Can I use Motet to {t}?
Could I {t} with Motet?
Can you tell me how to {t}?
Could you explain how to {t}?
Could you tell me which command I need to {t}?
Does Motet let me {t}?
Does Motet have a command to {t}?
Is there a command to {t}?
Is there a way to {t}?
Is it possible to {t}?
Is it possible to {t} with Motet?
Tell me how to {t}.
Tell me the command to {t}.
Show me how to {t}.
Show me the command to {t}.
Explain how to {t}.
Give me the command to {t}.
Please tell me how I can {t}.
Please show me how to {t} with Motet.
Help me {t}.
Help me to {t} with motet.
Do you know how I can {t}?
command to {t}
motet command to {t}
{t}: which command?
{t} - how?
I installed Motet and now I want to {t}.
I am new to Motet. How do I {t}?
A colleague wants to {t}. What should he type?
Where do I start if I want to {t}?
What would I type in order to {t}?""")
_DOES = _lines("""What does {c} do?
What does the command {c} do?
What is {c}?
What is {c} for?
What is {c} good for?
What is the command {c} for?
What is the purpose of {c}?
What's {c}?
What can I do with {c}?
What happens when I run {c}?
What happens if I type {c}?
When do I use {c}?
When would I need {c}?
Why would I use {c}?
Explain {c}.
Explain the command {c}.
Explain what {c} does.
Describe {c}.
Tell me about {c}.
Tell me what {c} does.
Can you explain {c}?
what does {c} do
{c}?
{c} - what is that?
I saw {c} in the docs. What does it do?
How does {c} work?
How do I use {c}?
What do I need {c} for?
Someone told me to run {c}. What does it do?""")

COMMANDS = [
    _fact("chat", "`motet chat` opens a chat; its default model is nano.", "motet chat",
          "chat|start a chat|open a chat|talk to the model|chat with the model|start chatting|chat with nano|talk to nano|have a conversation with the model|open the chat in the terminal|start a conversation|talk to you in the terminal",
          "motet chat", """How do I start the chat?
What do I type to begin chatting?
Which command opens the chat?
Which command starts a conversation with nano?
How do I chat in my terminal?
Where can I talk to nano?
What is the simplest way to talk to the model?
How do I launch an interactive session?
Which command do I use for an interactive chat?
How do I run nano?
How do I open a chat session?"""),
    _fact("chat model", "`motet chat openai/gpt-oss-20b` chats with the 20b; name any model or folder after `motet chat`.",
          "motet chat openai/gpt-oss-20b",
          "chat with gpt-oss-20b|chat with the 20b|chat with the 20b model|talk to gpt-oss-20b|talk to the real gpt-oss model|chat with another model|use a different model in the chat|chat with a model in a folder|chat with the big model instead of nano|choose the model for the chat|chat with gpt-oss-120b|talk to the 120b|chat with a checkpoint I downloaded",
          "motet chat MODEL", """How do I chat with a model other than nano?
How do I pick the model for motet chat?
Can motet chat use the 20b model?
Which command talks to the real gpt-oss-20b?
How do I tell motet chat which model to load?
I downloaded the 20b. How do I talk to it?
The 20b is on my disk. How do I chat with it?"""),
    _fact("prompt", "`motet chat --prompt TEXT` answers once and prints only the final answer.", "--prompt",
          "get a single answer|ask one question from a script|ask one question without an interactive chat|get one answer and exit|use motet chat in a shell script|answer just one prompt|ask a question on the command line without opening the chat",
          "motet chat --prompt|--prompt|the option --prompt", """How do I ask just one question and exit?
Can motet chat answer once and stop?
How do I pass a prompt to motet chat directly?
How do I get only the final answer on stdout?
Is there a non-interactive chat?"""),
    _fact("remote", "`motet chat --remote URL` chats with a model on another server.", "--remote",
          "chat with a model on another machine|chat with a remote server|connect the chat to a remote model|talk to a model that runs on a server|use a remote endpoint in the chat|chat with a model running elsewhere",
          "--remote|motet chat --remote|the --remote option", """Can the chat use a model on a different computer?
How do I point motet chat at a server?
Which option connects the chat to a URL?
Can I chat with a server instead of a local model?"""),
    _fact("pull", "`motet pull openai/gpt-oss-20b` downloads gpt-oss-20b.", "motet pull",
          "download a model|download gpt-oss-20b|download the 20b|get the 20b|pull the 20b|pull a model|pull gpt-oss-20b|fetch the weights|fetch gpt-oss-20b|get the model weights|download the weights|get the weights of gpt-oss-20b|download OpenAI's model|install the 20b model|get a real gpt-oss model|download a checkpoint|load the 20b from the hub|get the model onto my disk|download the smaller gpt-oss model|get a model from Hugging Face",
          "motet pull|motet pull openai/gpt-oss-20b", """Where do I get the 20b?
Where do I get the model?
Where do I get the weights from?
Which command downloads models?
Which command downloads the 20b weights?
How are models downloaded?
I don't have the 20b yet. How do I get it?
What do I need to do before I can use gpt-oss-20b?
I have no model on my disk. What now?
What is the download command?
How do I obtain gpt-oss-20b?"""),
    _fact("pull 120b", "`motet pull openai/gpt-oss-120b` downloads gpt-oss-120b.", "motet pull openai/gpt-oss-120b",
          "download gpt-oss-120b|download the 120b|get the 120b|pull the 120b|pull gpt-oss-120b|fetch the 120b weights|get the weights of gpt-oss-120b|download the large gpt-oss model|install the 120b model|get the biggest gpt-oss model|download the bigger model of the two",
          "motet pull openai/gpt-oss-120b", """Where do I get the 120b?
Which command downloads the 120b?
How do I obtain gpt-oss-120b?
I don't have the 120b yet. How do I get it?"""),
    _fact("serve", "`motet serve` starts an OpenAI-compatible server at http://127.0.0.1:8000.", "motet serve",
          "serve a model|serve the model|start a server|start the server|run a server|serve gpt-oss-20b|serve the 20b|start an API server|run an OpenAI-compatible server|host the model|expose the model over HTTP|run the API|launch the server|start the HTTP server|offer the model to other programs|set up an inference server|make the model available as an API|deploy the model|run a local API|host an API endpoint on my machine",
          "motet serve", """Which command starts the server?
Which command starts an OpenAI-compatible API?
How is the server started?
Does Motet have a server?
Does Motet have an HTTP API?
Does Motet come with an API server?
Is there an OpenAI-compatible API?
Is there a server mode?
Can other programs use the model over HTTP?
Does motet offer an OpenAI compatible endpoint?
How do I launch the web API?
My app needs an API. What do I run?
How can my app talk to the model over HTTP?"""),
    _fact("address", "The server listens at http://127.0.0.1:8000 by default.", "127.0.0.1:8000",
          "find the server's address|reach the server|open the server's URL", "", """What address does the server use?
What is the address of the server?
What URL does motet serve use?
What is the default URL of the server?
Which port does the server use?
Which port does motet serve use by default?
Which port does motet listen on?
What is the default port?
What's the default port of motet serve?
On which port does the server run?
On which address does motet serve listen?
On what host and port does the server start?
Where does the server listen?
Where can I reach the server?
Where is the API after motet serve?
What is the default host?
At which URL is the API?
default port?
default address of motet serve
Which URL do I open after motet serve?
I started motet serve. Where is it?"""),
    _fact("client", "Start `motet serve` and set the client's base URL to http://127.0.0.1:8000/v1.", "127.0.0.1:8000/v1",
          "use the OpenAI client with Motet|use the OpenAI Python library with Motet|point the openai package at Motet|connect an OpenAI client|connect Codex to Motet|use Motet with an agent framework|use my OpenAI code with Motet|connect my app to motet serve|configure the OpenAI SDK for Motet|use LangChain with Motet", "", """What base URL do I give to the OpenAI client?
Which base_url does my client need?
Does Motet work with the OpenAI client?
Does Motet work with Codex?
Is Motet compatible with the OpenAI SDK?
Can my existing OpenAI code talk to Motet?
What do I set as base URL in my OpenAI client?
Which endpoint do I put into the openai library?"""),
    _fact("port", "`motet serve --port 9000` serves at port 9000; 8000 is the default.", "--port",
          "change the port|change the port of the server|serve on another port|use a different port|run the server on port 9000|pick the port of the server|set the port|serve on port 8080|let the server listen on another port|use a port other than 8000",
          "--port|the --port option|motet serve --port", """Port 8000 is taken. What can I do?
Port 8000 is already in use. How do I serve elsewhere?
Which option sets the port?
Which flag changes the port of motet serve?
Can the server use a different port?
Something else already runs on port 8000. How do I start the server?"""),
    _fact("host", "`motet serve --host 0.0.0.0 --api-key-file FILE` serves the network; beyond loopback a key is required.", "--host",
          "serve to other computers|serve on my network|make the server reachable from other machines|let others use my server|serve on the local network|listen on all interfaces|expose the server to the network|open the server to my colleagues|change the host of the server|share the server with my team|bind the server to another address",
          "--host|the --host option|motet serve --host", """Can other computers reach the server?
Which option sets the host?
Which flag changes the address that the server listens on?
Can my colleagues use my server?
Is the server reachable from outside?
Can I access the server from another machine?
Does motet serve accept connections from the network?
Why can nobody else reach my server?"""),
    _fact("key", "`motet serve --api-key-file FILE` requires the keys in that file; without a key nothing is served beyond loopback.", "--api-key-file",
          "set an API key|protect the server with a key|require an API key|secure the server|add a password to the server|restrict who can use the server|use API keys|keep strangers out of my server|add authentication to the server",
          "--api-key-file|the --api-key-file option|motet serve --api-key-file", """Does the server need an API key?
Do I need an API key to serve?
Which option sets the API key?
Where do I put the API keys of the server?
Is the server protected?
Does motet serve support authentication?
How are API keys configured?
Is a key required outside localhost?
Can I serve without a key?"""),
    _fact("train", "`motet train` is planned: it will fine-tune a model, with LoRA or in full.", "motet train",
          "fine-tune a model|fine-tune gpt-oss-20b|fine-tune the 20b|finetune the model|train the model on my data|train a model|train on my own data|adapt the model to my domain|fine tune with LoRA|train a LoRA|train a LoRA adapter|make a LoRA|do a full fine-tune|fine-tune all weights|teach the model something new|specialise the model for my company|customise the model with my examples|start a training run|run supervised fine-tuning|continue training the model",
          "motet train", """Which command fine-tunes?
Which command trains a model?
Does Motet support LoRA?
Does Motet support fine-tuning?
Does Motet support full fine-tuning?
Is fine-tuning possible?
LoRA or full fine-tuning: what does Motet support?
What kinds of fine-tuning are there?
What is the command for training?
How is a LoRA adapter trained?
I have training data. What do I run?
Can Motet train adapters?"""),
    _fact("merge", "`motet merge` is planned: it will merge adapters into the model's weights.", "motet merge",
          "merge an adapter|merge a LoRA|merge adapters into the model|merge my LoRA into the weights|combine a LoRA with the base model|fold an adapter into the model|bake the LoRA into the weights|merge my fine-tune|join the adapter and the base model|turn an adapter into a full model",
          "motet merge", """Which command merges adapters?
What do I do with a trained adapter to get one model?
I trained a LoRA. How do I put it into the weights?
Is there a command for merging LoRA adapters?
After training I have an adapter. How do I merge it?"""),
    _fact("quantize", "`motet quantize` is planned: it will quantize a model's experts to MXFP4.", "motet quantize",
          "quantize a model|quantise a model|quantize my fine-tuned model|quantize to MXFP4|make the model smaller|shrink a model to 4 bits|compress the weights|convert a model to MXFP4|turn bf16 weights into MXFP4|reduce the size of my checkpoint|store my model in 4 bits|pack the experts in MXFP4|get my fine-tune back to MXFP4",
          "motet quantize", """Which command quantizes?
Does Motet do quantization?
Does Motet support quantization?
Which command makes MXFP4 weights?
My fine-tune is in bf16 and too large. How do I shrink it?
What is the quantization command?"""),
    _fact("convert", "`motet convert` converts checkpoints between the HF, original and GGUF formats.", "motet convert",
          "turn a folder into GGUF|turn the folder into a GGUF file|make one GGUF file of my checkpoint|change a safetensors folder to GGUF|bring the original weights into the HF layout|unpack GGUF into a folder|convert a checkpoint|convert a model to GGUF|convert GGUF to HF|make a GGUF file|export a GGUF|convert the original weights|turn a GGUF file into safetensors|convert between formats|change the format of a checkpoint|convert my model for llama.cpp|convert from the original format to HF|export to the Hugging Face format|get a GGUF of my fine-tune",
          "motet convert", """Which command converts checkpoints?
Which command makes GGUF files?
Does Motet convert to GGUF?
Does Motet export GGUF?
Between which formats can Motet convert?
I have a GGUF file but need the HF format. What do I do?
What conversions does Motet offer?"""),
    _fact("verify", "`motet verify MODEL` checks that a checkpoint is complete and correct.", "motet verify",
          "compare two checkpoints|check that two checkpoints are the same|see if a download is whole|make sure nothing is missing in a checkpoint|check the hashes of a model|verify a checkpoint|check a checkpoint|check that my download is complete|check whether the model files are damaged|make sure the weights are correct|validate a checkpoint|test if a checkpoint is intact|check the integrity of a model|check my model files for errors|see if a checkpoint is corrupt",
          "motet verify|motet verify MODEL", """Are these two checkpoints the same?
Is the GGUF the same as the folder?
Which command checks a checkpoint?
Is my checkpoint intact?
Is my download complete?
How do I know that the weights are not damaged?
My checkpoint may be broken. How can I tell?
Which command verifies the model files?"""),
    _fact("inspect", "`motet inspect MODEL` shows what a checkpoint holds and whether it fits on this machine.", "motet inspect",
          "see if gpt-oss-20b fits on my machine|know whether the 120b fits into my memory|see how big a checkpoint is before I load it|check what a model needs on my machine|inspect a checkpoint|look inside a checkpoint|see what is in a checkpoint|see how much memory a model needs|find out whether a model fits|check if the 20b fits on my machine|list the tensors of a model|show the contents of a checkpoint|know if a model fits into my GPU|see the size of a model|see what a model needs|find out how much memory the KV cache takes",
          "motet inspect|motet inspect MODEL", """Which command says if gpt-oss-20b fits on this computer?
How can I tell whether the 120b fits here?
Does my machine have enough memory for it? Which command says so?
Will the model fit on my machine?
Will the 20b fit into my memory?
Does this model fit on my computer? Which command tells me?
What is in this checkpoint?
Which command shows what a checkpoint contains?
Which command tells me how much memory a model needs?
How do I know if a checkpoint fits?
How do I see the tensors in a checkpoint?"""),
    _fact("bench", "`motet bench` measures the speed of a model on this machine.", "motet bench",
          "measure the speed|benchmark a model|measure tokens per second|see how fast the model is|benchmark my machine|test the speed of the 20b|run a benchmark|measure the throughput|find out how many tokens per second I get|time the model|check the performance on my GPU|measure latency",
          "motet bench", """How fast is the model on my machine?
Which command measures speed?
Which command is for benchmarks?
How many tokens per second do I get?
Is there a benchmark command?
Is there a speed test?"""),
    _fact("eval", "`motet eval` is planned: it will run evaluations of a model.", "motet eval",
          "evaluate a model|run evaluations|evaluate my fine-tune|run evals|test how good the model is|measure the quality of a model|measure accuracy|score a model on a test set|check how well my model does|run an evaluation|compare the quality of two models|evaluate gpt-oss-20b",
          "motet eval", """Which command runs evaluations?
Which command evaluates a model?
Does Motet have evaluations?
How good is my fine-tuned model? What do I run?
How do I find out how accurate a model is?
Does Motet do evals?"""),
    _fact("doctor", "`motet doctor` is planned: it will check the installation and say what is wrong.", "motet doctor",
          "check the installation|check my installation|see if Motet is installed correctly|find out what is wrong with my setup|diagnose a problem|test the installation|check that everything works|troubleshoot Motet|debug my installation|check my environment|find out why Motet does not work",
          "motet doctor", """Motet does not work. What should I run?
Something is broken in my installation. What can I do?
Is my installation all right?
Is my setup OK?
Which command checks the installation?
Which command helps me when something is broken?
Why is Motet not working on my machine?
What do I run when there are problems?"""),
    _fact("generate", "`motet generate --prompt TEXT` continues a text without the chat format.", "motet generate",
          "generate text|generate text from a prompt|complete a text|continue a text|generate without chatting|run plain text generation|let the model complete a prompt|get a raw completion|generate from the command line|use the model for completion",
          "motet generate|motet generate --prompt", """Which command generates text?
Which command continues a prompt?
How do I get a plain completion?
What is the command for raw generation?
Is there a command for text completion?"""),
    _fact("keys", "`motet keys create` makes an API key, `motet keys list` shows the keys and `motet keys revoke` ends one.", "motet keys",
          "make an API key|create an API key|make API keys|manage the API keys|revoke an API key|list the API keys|hand out keys to my users|take a key back|make a key for a colleague|see the keys of the server",
          "motet keys|motet keys create|motet keys list|motet keys revoke"),
    _fact("page", "`motet serve` has a web page for chatting, at http://127.0.0.1:8000.", "motet serve|8000",
          "chat in the browser|open the web page|use Motet in a browser|chat without a terminal|see the chat page|get a graphical interface|chat on a web page"),
    _fact("docs", "The documentation is in the folder docs, and README.md is the place to start.", "docs|README",
          "find the documentation|read the docs|learn more about Motet|find the manual|read more"),
    _fact("memory", "See with `motet inspect MODEL` what a model needs, and take a smaller one if it does not fit.", "motet inspect",
          "avoid running out of memory|get around a lack of memory|use less memory|save memory|deal with an out of memory error"),
    _fact("update", "`git pull` in the clone updates Motet.", "git pull",
          "update Motet|upgrade Motet|get the newest version|bring Motet up to date|install an update|get a newer Motet"),
    _fact("install", "`make chat` in a fresh clone creates the environment, installs Motet and opens the chat.", "make chat",
          "install Motet|set up Motet|get started with Motet|start with Motet|set up everything|try Motet|install it|run Motet for the first time|install the project from a clone|build Motet",
          "make chat", """How is Motet installed?
What do I do first after cloning the repository?
I cloned the repository. What now?
I just cloned Motet. What is the first command?
How do I get going?
What are the installation steps?
What is the quickest way to try Motet?
Does the installation need several steps?"""),
    _fact("tests", "`make test` sets everything up and runs the default tests.", "make test",
          "run the tests|run the test suite|test the code of Motet|check that the tests pass", "make test",
          """Which command runs the tests?
How do I run Motet's own tests?
Where are the tests started?"""),
]  # fmt: skip

OPTIONS = [
    _fact("json", "Add `--json`: the command then prints one JSON object on stdout.", "--json",
          "get JSON output|get JSON from a command|print JSON|get machine-readable output|parse the output in a script|make a command print JSON|get structured output from a command|use the output in another program",
          "--json|the --json option|the flag --json", """Which option prints JSON?
Which flag gives machine-readable output?
Can commands print JSON?
Can motet inspect print JSON?
Is there JSON output?
Does motet bench have a JSON output?"""),
    _fact("yaml", "`-c FILE.yaml` reads the options of any command from a file.", "-c FILE",
          "put options into a file|use a config file|read options from a file|use a YAML file|keep my options in a YAML file|configure a command with a file|save the options of a command|avoid typing all options|pass a configuration file|write a training config",
          "-c|-c FILE.yaml|the -c option", """Does Motet read config files?
Does Motet support YAML?
Which option reads a config file?
Can options come from a file?
Is there a configuration file?
Where can I write down my options?"""),
    _fact("help", "`motet --help` lists the commands, and `motet COMMAND --help` explains one with examples.", "--help",
          "get help|see all commands|list the commands|find the options of a command|see what commands there are|read the help|learn about the options|get help for a command|see the usage",
          "motet --help|--help", """What commands are there?
Which commands does Motet have?
What are the commands of motet?
Where do I find help on the command line?
List all motet commands.
Is there built-in help?
Where are the options explained?
Which subcommands exist?"""),
    _fact("effort", "Use `--reasoning low`, `medium` or `high`; inside the chat use `/effort`.", "--reasoning",
          "set the reasoning effort|change the reasoning effort|make the model think longer|make the model think less|choose the effort|get faster answers with less thinking|let the model think harder|increase the reasoning effort|lower the reasoning effort|set the effort to high|use low effort|make the model reason more|control how long the model thinks",
          "--reasoning|the --reasoning option", """Which option sets the reasoning effort?
Which flag controls how much the model thinks?
Can I control how long the model thinks?
Can the model think more?
What do I do if the model thinks too long?
Where do I set the effort?
How do I choose between low, medium and high?"""),
    _fact("levels", "There are three reasoning efforts: low, medium and high.", "low, medium and high", "", "", """What reasoning efforts are there?
Which reasoning efforts exist?
What effort levels are there?
Which effort levels does gpt-oss have?
How many reasoning levels are there?
How many effort levels does the model have?
What are the levels of reasoning?
What are the possible values of --reasoning?
Which values can --reasoning take?
What does reasoning effort mean?
List the reasoning efforts.
Name the effort levels.
What values does the effort have?
Which reasoning levels can I choose from?"""),
    _fact("tools", "`motet chat --tools` gives the model tools; in Python pass `tools=[...]` to `llm.chat`.", "--tools|tools=",
          "give the model tools|use tools|let the model call functions|use function calling|let the model call my Python functions|add a tool|enable tools in the chat|give the model a Python tool|let the model browse or run code|connect my own functions",
          "--tools|the --tools option|motet chat --tools", """Does Motet support tools?
Does Motet support function calling?
Does Motet support tool calls?
Can the model call functions?
Can the model use tools?
Which option turns on tools?
Are tool calls supported?
Can gpt-oss call my own functions?"""),
    _fact("temperature", "Use `--temperature`, for example `motet generate --prompt TEXT --temperature 0`.", "--temperature",
          "set the temperature|change the temperature|make the output deterministic|get the same answer every time|use greedy decoding|make the answers less random|control the randomness",
          "--temperature|the --temperature option", """Which option sets the temperature?
Is there a temperature setting?
How do I turn off sampling?
What makes generation greedy?"""),
    _fact("max tokens", "Use `--max-tokens N`, or `SamplingParams(max_tokens=N)` in Python.", "max-tokens|max_tokens",
          "limit the length of the answer|limit the number of tokens|set the maximum number of tokens|stop after 100 tokens|make the output shorter|cap the output length",
          "--max-tokens|the --max-tokens option|max_tokens", """Which option limits the number of tokens?
How do I set max tokens?
Is there a token limit for the output?
How long may an answer be, and how do I set it?"""),
    _fact("default model", "nano, the small embedded model, is the default.", "nano", "", "", """What is the default model?
Which model is the default?
Which model is used if I name none?
Which model does motet chat use by default?
Which model runs when I just type motet chat?
What model does motet use when I do not choose one?
What does MODEL default to?
Which model comes with Motet?
Which model is included?
Which model ships with the package?
Is there a model included in the package?
Do I need to download a model to try the chat?
Does Motet come with a model?
Which model do I get without downloading anything?"""),
    _fact("stop", "Press Ctrl-C: it stops the answer, not the chat.", "Ctrl-C",
          "stop an answer|interrupt the model|stop the model while it is writing|cancel an answer|abort a long answer|make the model stop talking|interrupt an answer in the chat",
          "Ctrl-C|Ctrl-C in the chat", """The model writes too much. How do I stop it?
Which key stops the answer?
Which keys interrupt the model?
Does Ctrl-C end the chat?
What happens when I press Ctrl-C?
The answer is too long, how do I stop it?
How do I stop the answer without leaving the chat?"""),
    _fact("exit", "Type `/exit` or press Ctrl-D to leave the chat.", "/exit",
          "leave the chat|exit the chat|quit the chat|close the chat|end the chat|get out of the chat|stop chatting|quit|close the session",
          "/exit|the slash command /exit", """How does the chat end?
Which slash command leaves the chat?
What do I type to get out?
How do I quit motet chat?"""),
    _fact("clear", "Type `/clear` to start a new conversation in the chat.", "/clear",
          "clear the chat|clear the conversation|start over in the chat|forget the conversation|reset the chat|delete the chat so far|begin a new conversation in the chat|make the model forget what I said|wipe the history of this chat",
          "/clear|the slash command /clear", """Which slash command clears the chat?
Which slash command starts over?
How do I make you forget this conversation?
How do I begin again without leaving the chat?"""),
    _fact("save", "Type `/save` to save the conversation.", "/save",
          "save the chat|save the conversation|save our conversation|store the chat in a file|keep this conversation|write the chat to a file|export the chat",
          "/save|the slash command /save", """Which slash command saves the chat?
How do I keep a copy of the conversation?
Can the conversation be saved?
Is there a way to store this chat?"""),
    _fact("system", "Type `/system TEXT` to set the instructions for the model.", "/system",
          "set the system prompt|change the system prompt|give the model instructions for the whole chat|set instructions in the chat|change how the model behaves|set a developer message|tell the model how to answer",
          "/system|the slash command /system", """Which slash command sets the system prompt?
Where do I put a system prompt?
Does the chat have a system prompt?
How do I give the model a role in the chat?"""),
    _fact("effort command", "Type `/effort low`, `/effort medium` or `/effort high` in the chat.", "/effort",
          "change the effort inside the chat|change the effort during a chat|switch to high effort in the chat|set the reasoning effort while chatting|change the effort without restarting the chat",
          "/effort|the slash command /effort|/effort high", """Which slash command changes the effort?
Which slash command sets the reasoning effort?
Which slash command makes the model think longer?
Is there a slash command for the reasoning effort?"""),
    _fact("slash", "The chat knows /effort, /system, /save, /clear, /help and /exit.", "/effort, /system, /save",
          "see the slash commands|list the slash commands|find the commands inside the chat|get help inside the chat|get help in the chat",
          "/help|the slash command /help", """Which slash commands are there?
What slash commands does the chat have?
What are the slash commands?
What can I type in the chat besides questions?
List the slash commands.
Which commands work inside the chat?
Are there slash commands?
What slash commands can I use in motet chat?
Tell me the commands I can use inside the chat."""),
    _fact("exit codes", "Exit code 0 means done, 1 failed at its work, 2 wrong usage.", "2 wrong usage", "", "", """What are the exit codes?
What exit codes does motet use?
Which exit codes are there?
What does exit code 1 mean?
What does exit code 2 mean?
What does exit code 0 mean?
Motet returned 2. What does that mean?
The command ended with exit code 1. Why?
What do the return codes of motet mean?
Explain the exit codes of motet."""),
]  # fmt: skip

PYTHON = [
    _fact("python", 'In Python: `from motet import LLM`, then `LLM("nano").chat([...])`.', "from motet import LLM",
          "use Motet from Python|use Motet in Python|use Motet as a library|call the model from Python|chat from Python|import Motet in my code|use the Python API|use Motet in a script|use Motet in a notebook|load a model in Python|write a Python program with Motet|call Motet from my code",
          "LLM|from motet import LLM|the class LLM", """Is there a Python API?
Does Motet have a Python library?
What does the Python API look like?
What do I import in Python?
Which class do I use in Python?
Can Motet be used as a library?
Show me a Python example.
Give me a Python example for Motet.
How do I start in Python?
What is the import line?
Python example for motet
python api motet?
Is Motet also a Python package?"""),
    _fact("stream", "Pass `stream=True` to `llm.chat` and loop over the events.", "stream=True",
          "stream the answer in Python|stream tokens|get the answer piece by piece|stream a reply with LLM|print tokens as they come in Python",
          "stream=True", """Does the Python API stream?
Is streaming supported?
Does llm.chat support streaming?
Can answers be streamed?"""),
    _fact("batch", "`llm.generate([...])` takes a list of prompts and returns one output each.", "llm.generate",
          "generate for several prompts|run many prompts at once|generate in a batch|process a list of prompts in Python|generate text in Python|complete text in Python",
          "llm.generate|generate in Python", """Which method generates text in Python?
Does LLM take several prompts?
How do I do batch generation in Python?"""),
    _fact("score", "`llm.score([ids])` returns the log-probabilities of the next tokens.", "llm.score",
          "get log-probabilities|score a text|get the probabilities of tokens|compute logprobs|get next-token probabilities in Python",
          "llm.score|the method score", """Which method gives log-probabilities?
Does the Python API give logprobs?
How are log-probabilities computed in Motet?"""),
    _fact("schema", "Pass a JSON schema as `response_format` to `llm.chat`.", "response_format",
          "force JSON output|force the answer to be JSON of my shape|bind an answer to a schema|get JSON that always parses|make sure the answer has my fields|limit the answer to a choice or a regex|get an answer that follows a JSON schema|force a JSON schema|get structured answers|make the model answer in JSON with a schema|get schema-valid answers|constrain the answer to a schema",
          "response_format", """Can I force JSON output?
How do I make every answer valid JSON?
Can an answer be bound to a schema?
Can I make it answer only yes or no from Python?
Does Motet support structured outputs?
Does Motet support JSON schemas?
Can answers follow a JSON schema?
Are structured outputs possible?"""),
    _fact("adapter", 'Load it with `llm.load_adapter("name", "./folder")` and pass `adapter="name"`; in the terminal use `--adapter ./folder`.', "load_adapter",
          "use a LoRA|use a LoRA adapter|load a LoRA adapter|chat with my LoRA|run the model with my LoRA|use my PEFT adapter|apply an adapter|switch between adapters|load a PEFT adapter|serve several LoRA adapters at once|try my LoRA on gpt-oss-20b|use the adapter I trained",
          "llm.load_adapter|--adapter|load_adapter|unload_adapter", """Can I use a LoRA?
Do you support LoRA?
Does Motet support LoRA adapters?
Does Motet load PEFT adapters?
Can one batch hold requests of several adapters?
Is there LoRA support?
I have a LoRA in a folder. How do I use it?
Can I use my adapter without merging it?
How are LoRA adapters loaded?
Where do I put my LoRA?
What about LoRA?
lora support?
how to use a lora
Which option takes an adapter?"""),
    _fact("file", "`motet generate -i prompts.jsonl -o out.jsonl` answers a file of prompts; a killed run goes on.", "motet generate -i",
          "answer a file of prompts|run a whole file of prompts|process a JSONL file|work through a list of prompts in a file|generate for every line of a file|do offline batch generation|go on after a killed run",
          "motet generate -i|generate -i", """Can I give Motet a file of prompts?
How do I run thousands of prompts?
I have a JSONL file with prompts. What do I run?
What if a long run is killed?
Does a run over a file go on after a crash?
Is there a batch mode for files?
Which command reads prompts from a file?"""),
    _fact("harmony module", "`motet.harmony` has the names of the openai_harmony package; change one import.", "motet.harmony",
          "replace openai_harmony|move my openai_harmony code to Motet|render harmony messages|parse harmony in Python|use harmony from Python|port code from openai-harmony",
          "motet.harmony|the module motet.harmony", """Is there a harmony library in Motet?
Which module handles harmony?
Is Motet compatible with openai_harmony?
Does Motet replace the openai-harmony package?"""),
    _fact("python version", "Motet needs Python 3.11, 3.12 or 3.13.", "3.11", "", "", """Which Python version do I need?
Which Python versions are supported?
What version of Python does Motet need?
What Python do I need for Motet?
Does Motet work with Python 3.12?
Does Motet work with Python 3.10?
Does it run on Python 3.13?
Is Python 3.11 enough?
Python version for motet?
Which Python is required?
What is the minimum Python version?
Do I need a special Python?"""),
    _fact("synthetic", "`synthetic:gpt-oss-20b` is a model of the full size with random weights, for tests.", "random weights",
          "test the 20b without downloading it|make a model with random weights|try the full size without the real weights|get a random checkpoint for tests",
          "synthetic:gpt-oss-20b|synthetic:tiny|a synthetic model|synthetic:gpt-oss-120b", """What are synthetic models?
What does synthetic: mean?
Can I use a model with random weights?
Is there a test model of the full size?"""),
]  # fmt: skip

PROJECT = [
    _fact("motet", "Motet is the open stack for OpenAI's gpt-oss models: chat, generate, serve, convert and bench from one install; training is planned.", "open stack",
          "", "Motet|motet|this program|this project|the Motet project|this tool", """What is Motet?
What is this?
What is this program?
What does Motet do?
What does Motet do exactly?
What is Motet for?
What is Motet good for?
What is Motet used for?
What can I do with Motet?
What can Motet do?
What kind of software is Motet?
What is the purpose of Motet?
Who is Motet for?
What problem does Motet solve?
Why should I use Motet?
Why does Motet exist?
Tell me about Motet.
Tell me something about Motet.
Describe Motet in one sentence.
Describe Motet.
Explain Motet to me.
Explain what Motet is.
Give me an overview of Motet.
Give me a short summary of Motet.
Summarize Motet.
Introduce Motet.
What are the features of Motet?
What features does Motet have?
I have never heard of Motet. What is it?
I just found Motet. What is it about?
motet?
motet what is it
so what is motet
In a few words, what is Motet?
Could you explain what Motet is?
Is Motet a model or a program?
What did I just install?
What makes Motet special?
How does Motet help me?"""),
    _fact("name", "A motet is music of many independent voices, like the many experts of the model.", "voices", "", "", """Why is it called Motet?
Why the name Motet?
Why is the project called Motet?
What does the name Motet mean?
What does Motet mean?
What does the word motet mean?
What is a motet?
What's a motet?
What is a motet in music?
Where does the name Motet come from?
Where does the name come from?
What is the meaning of the name Motet?
Explain the name Motet.
How did Motet get its name?
Is Motet a musical term?
What has Motet to do with music?
Tell me what motet means.
Who came up with the name Motet, and what does it mean?
What is behind the name Motet?
Does the name Motet have a meaning?"""),
    _fact("licence", "Motet is open source under the Apache-2.0 licence.", "Apache-2.0|Apache 2.0", "use Motet commercially|use Motet at work|use Motet in a product|change the code of Motet|use Motet for free|fork Motet", "", """What is the licence of Motet?
What is the license of Motet?
Which licence does Motet have?
Which license does Motet use?
Under which license is Motet?
Under which licence is it published?
What license is this under?
Is Motet open source?
Is Motet free?
Is Motet free software?
Does Motet cost money?
Does Motet cost anything?
How much does Motet cost?
Do I have to pay for Motet?
Is commercial use allowed?
May I use Motet in my company?
May I sell a product that uses Motet?
motet license?
license?
Is the source code available?
Is Motet Apache licensed?
Is Motet proprietary?"""),
    _fact("runs on", "Motet runs on a laptop's CPU or on one GPU; clusters are planned.", "CPU", "run Motet without a GPU|run Motet on a laptop|use Motet on a CPU|run Motet on my laptop|run Motet on a cluster|use several GPUs|run Motet on one GPU|use Motet on a server with a GPU", "", """Does Motet need a GPU?
Do I need a GPU?
Do I need a graphics card for Motet?
Do I need a special computer for Motet?
Does Motet run on a laptop?
Does Motet run on a CPU?
Does Motet work without a GPU?
Does Motet run on a cluster?
Does Motet support GPUs?
Does Motet support several GPUs?
On what hardware does Motet run?
On which machines does Motet run?
What hardware do I need?
What hardware does Motet support?
What hardware is supported?
Which hardware does Motet need?
Where does Motet run?
Where can I run Motet?
Will Motet run on my laptop?
Will it work on my computer?
Is a GPU required?
Is a CPU enough?
Can Motet run on just a CPU?
What are the system requirements?"""),
    _fact("offline", "Yes: Motet runs on your own machine and only `motet pull` needs the network.", "own machine", "use Motet offline|use Motet without internet|run everything locally|keep my data on my machine|use the model without a network|run the model without the cloud", "", """Does Motet work offline?
Does Motet need the internet?
Do I need an internet connection?
Does Motet send my data anywhere?
Does Motet send anything to OpenAI?
Is my data sent to a server?
Is my data private?
Is my chat private?
Does everything stay on my machine?
Does Motet run in the cloud?
Do I need an account?
Do I need an OpenAI account?
Do I need an OpenAI key for Motet?
Who can see my chats?
Where does my data go?
Are my conversations uploaded?
Is Motet a cloud service?"""),
    _fact("other models", "No: Motet is for OpenAI's gpt-oss models only.", "gpt-oss models only", "run Llama with Motet|use Mistral with Motet|run other models than gpt-oss|use Qwen with Motet|run GPT-4 with Motet|use Gemma in Motet|serve DeepSeek with Motet|load a Llama checkpoint", "", """Does Motet support Llama?
Does Motet support other models?
Does Motet run Llama 3?
Does Motet support Mistral or Qwen?
Does Motet work with GPT-4?
Does Motet run Qwen?
Does Motet work with DeepSeek?
Is Gemma supported?
Are other models than gpt-oss supported?
Can Motet run any model?
Is Llama supported by Motet?
Is Motet only for gpt-oss?
Can I use Motet for other language models?
Will Motet run Mixtral?
Is Motet limited to gpt-oss?"""),
    _fact("formats", "Motet reads the HF, original and GGUF formats.", "GGUF", "load a GGUF file|use a GGUF file|open a .gguf file|use safetensors|load the original OpenAI checkpoint|run a GGUF model|use a Hugging Face folder", "", """Which formats does Motet read?
Which file formats are supported?
Which checkpoint formats does Motet support?
What model formats can Motet load?
What formats does Motet know?
Does Motet read GGUF?
Does Motet support GGUF?
Does Motet support safetensors?
Does Motet load Hugging Face checkpoints?
Does Motet read the original checkpoint?
Is GGUF supported?
In which formats can a checkpoint be?
Which kinds of checkpoints does Motet accept?
Can Motet open GGUF files?"""),
]  # fmt: skip

MODELS = [
    _fact("gpt-oss", "gpt-oss are OpenAI's open-weight models: gpt-oss-20b and gpt-oss-120b.", "gpt-oss-20b and gpt-oss-120b", "", "gpt-oss|gpt oss|the gpt-oss models|OpenAI's gpt-oss", """What is gpt-oss?
What are the gpt-oss models?
What does gpt-oss mean?
Which models are there?
Which gpt-oss models are there?
Which models does Motet support?
Which models does Motet run?
Which models can I use?
Which models can I pull?
Which models can I download with Motet?
What models does Motet support?
What models are available?
What models can Motet run?
How many gpt-oss models are there?
Who made gpt-oss?
Who made the gpt-oss models?
Who published gpt-oss?
Which company made gpt-oss?
Are the gpt-oss models by OpenAI?
Name the gpt-oss models.
List the models that Motet supports.
What sizes of gpt-oss are there?
In which sizes does gpt-oss come?
Tell me about gpt-oss.
What are OpenAI's open models called?
What kind of models are gpt-oss?
Which OpenAI models does Motet run?
supported models?"""),
    _fact("which size", "Take gpt-oss-20b with 16 GB of memory, and gpt-oss-120b with one 80 GB GPU.", "16 GB of memory, and", "", "", """Which model should I use?
Which model should I take, 20b or 120b?
Should I use the 20b or the 120b?
What is the difference between gpt-oss-20b and gpt-oss-120b?
What is the difference between the 20b and the 120b?
Which gpt-oss model fits my machine?
Which model is right for my computer?
Which of the two models should I download?
20b or 120b?
How do I choose between 20b and 120b?
Which model do I need?
Compare gpt-oss-20b and gpt-oss-120b.
How do the two gpt-oss models differ?
Is the 20b or the 120b better for me?"""),
    _fact("20b", "gpt-oss-20b has 21B parameters, 3.6B active per token, and needs 16 GB.", "21B", "", "gpt-oss-20b|the 20b model|the 20b", """What is gpt-oss-20b?
What is the 20b?
How big is gpt-oss-20b?
How big is the 20b?
How large is gpt-oss-20b?
How many parameters does gpt-oss-20b have?
How many parameters does the 20b have?
How many parameters are in gpt-oss-20b?
How many weights does the 20b have?
What is the size of gpt-oss-20b?
What size is the 20b model?
Tell me about gpt-oss-20b.
Describe gpt-oss-20b.
gpt-oss-20b parameters?
Parameter count of gpt-oss-20b?
What is the parameter count of the 20b?"""),
    _fact("20b active", "gpt-oss-20b has 3.6B active parameters per token.", "3.6B", "", "", """How many active parameters does gpt-oss-20b have?
How many active parameters does the 20b have?
How many parameters of gpt-oss-20b are active?
How many parameters are active in the 20b?
How many parameters does the 20b use per token?
How many parameters does gpt-oss-20b use for each token?
Active parameters of gpt-oss-20b?
What is the number of active parameters of the 20b?
In gpt-oss-20b, how many parameters are active per token?
How much of gpt-oss-20b is active for a token?"""),
    _fact("20b experts", "gpt-oss-20b has 32 experts in each layer, and 4 work on a token.", "32 experts", "", "", """How many experts does gpt-oss-20b have?
How many experts does the 20b have?
How many experts are in gpt-oss-20b?
How many experts are in the 20b?
What is the number of experts of gpt-oss-20b?
Number of experts in the 20b?
How many experts per layer does the 20b have?
Tell me how many experts gpt-oss-20b has.
gpt-oss-20b experts?
The 20b has how many experts?"""),
    _fact("20b layers", "gpt-oss-20b has 24 layers.", "24 layers", "", "", """How many layers does gpt-oss-20b have?
How many layers does the 20b have?
How many layers are in gpt-oss-20b?
How many layers are in the 20b?
How deep is gpt-oss-20b?
How deep is the 20b?
What is the number of layers of gpt-oss-20b?
Number of layers in the 20b?
Tell me how many layers gpt-oss-20b has.
gpt-oss-20b layers?
The 20b has how many layers?
How many transformer layers are in gpt-oss-20b?"""),
    _fact("20b memory", "gpt-oss-20b needs 16 GB of memory.", "16 GB", "run gpt-oss-20b on my laptop|run the 20b on my machine|run the 20b at home|use the 20b with 16 GB|run gpt-oss-20b on a small machine", "", """How much memory does gpt-oss-20b need?
How much memory does the 20b need?
How much RAM does gpt-oss-20b need?
How much RAM do I need for the 20b?
How much RAM is needed for gpt-oss-20b?
How much VRAM does the 20b need?
How much VRAM do I need for gpt-oss-20b?
What does gpt-oss-20b need to run?
What hardware does the 20b need?
What hardware do I need for gpt-oss-20b?
Does the 20b fit in 16 GB?
Does gpt-oss-20b run on 16 GB?
Is 16 GB enough for the 20b?
I have 16 GB of RAM. Which model can I run?
Memory for the 20b?
20b memory requirements?
How many gigabytes does gpt-oss-20b take?
What are the memory requirements of gpt-oss-20b?
Will the 20b run with 8 GB?"""),
    _fact("120b", "gpt-oss-120b has 117B parameters, 5.1B active per token, and runs on one 80 GB GPU.", "117B", "", "gpt-oss-120b|the 120b model|the 120b", """What is gpt-oss-120b?
What is the 120b?
How big is gpt-oss-120b?
How big is the 120b?
How large is gpt-oss-120b?
How many parameters does gpt-oss-120b have?
How many parameters does the 120b have?
How many parameters are in gpt-oss-120b?
How many weights does the 120b have?
What is the size of gpt-oss-120b?
What size is the 120b model?
Tell me about gpt-oss-120b.
Describe gpt-oss-120b.
gpt-oss-120b parameters?
Parameter count of gpt-oss-120b?
What is the parameter count of the 120b?"""),
    _fact("120b active", "gpt-oss-120b has 5.1B active parameters per token.", "5.1B", "", "", """How many active parameters does gpt-oss-120b have?
How many active parameters does the 120b have?
How many parameters of gpt-oss-120b are active?
How many parameters are active in the 120b?
How many parameters does the 120b use per token?
How many parameters does gpt-oss-120b use for each token?
Active parameters of gpt-oss-120b?
What is the number of active parameters of the 120b?
In gpt-oss-120b, how many parameters are active per token?
How much of gpt-oss-120b is active for a token?"""),
    _fact("120b experts", "gpt-oss-120b has 128 experts in each layer, and 4 work on a token.", "128 experts", "", "", """How many experts does gpt-oss-120b have?
How many experts does the 120b have?
How many experts are in gpt-oss-120b?
How many experts are in the 120b?
What is the number of experts of gpt-oss-120b?
Number of experts in the 120b?
How many experts per layer does the 120b have?
Tell me how many experts gpt-oss-120b has.
gpt-oss-120b experts?
The 120b has how many experts?"""),
    _fact("120b layers", "gpt-oss-120b has 36 layers.", "36 layers", "", "", """How many layers does gpt-oss-120b have?
How many layers does the 120b have?
How many layers are in gpt-oss-120b?
How many layers are in the 120b?
How deep is gpt-oss-120b?
How deep is the 120b?
What is the number of layers of gpt-oss-120b?
Number of layers in the 120b?
Tell me how many layers gpt-oss-120b has.
gpt-oss-120b layers?
The 120b has how many layers?
How many transformer layers are in gpt-oss-120b?"""),
    _fact("120b memory", "gpt-oss-120b needs one 80 GB GPU.", "80 GB", "run gpt-oss-120b|run the 120b|run the 120b on one GPU|use the 120b on my GPU|run the large model", "", """How much memory does gpt-oss-120b need?
How much memory does the 120b need?
How much RAM does gpt-oss-120b need?
How much RAM do I need for the 120b?
How much VRAM does the 120b need?
How much VRAM do I need for gpt-oss-120b?
What does gpt-oss-120b need to run?
What hardware does the 120b need?
What hardware do I need for gpt-oss-120b?
What GPU do I need for the 120b?
Which GPU does gpt-oss-120b need?
Does the 120b fit on one GPU?
Does gpt-oss-120b run on one GPU?
Is one GPU enough for the 120b?
Memory for the 120b?
120b memory requirements?
How many gigabytes does gpt-oss-120b take?
What are the memory requirements of gpt-oss-120b?
Will the 120b run on my laptop?"""),
    _fact("top-4", "4 experts work on each token (top-4).", "4 experts|top-4", "", "", """How many experts are active per token?
How many experts are used per token?
How many experts work on a token?
How many experts does the router choose?
How many experts does the router pick for each token?
How many experts are active at a time?
What does top-4 mean?
What is the top-k of the router?
To how many experts is a token sent?
How many experts see a token?
What is a mixture of experts in gpt-oss?
How does the mixture of experts choose experts?
Active experts per token?
Is gpt-oss a mixture of experts?"""),
    _fact("mxfp4", "MXFP4 is the 4-bit format in which gpt-oss stores its experts.", "4-bit", "", "MXFP4|mxfp4|the MXFP4 format", """What is MXFP4?
What does MXFP4 mean?
What is mxfp4 format?
In which format are the experts stored?
In what format are the weights of the experts?
How are the experts stored?
How are the expert weights quantized?
How many bits do the experts use?
How many bits does an expert weight have?
How many bits per weight does gpt-oss use?
Which quantization does gpt-oss use?
What quantization do the gpt-oss models have?
What number format does gpt-oss use?
Are the gpt-oss models quantized?
Why are the gpt-oss models so small?
Explain MXFP4."""),
    _fact("context", "The gpt-oss models have a context of 128k tokens.", "128k", "use a long context|give the model a long document|use 100k tokens of context", "", """How long is the context?
How long is the context of gpt-oss?
How long is the context window?
How large is the context window of gpt-oss-20b?
How big is the context of the 20b?
How big is the context window?
How many tokens of context does gpt-oss have?
How many tokens fit in the context?
How many tokens can the model read?
How many tokens can gpt-oss-20b handle?
What is the context length?
What is the context length of gpt-oss?
What is the context length of gpt-oss-120b?
What is the context window of the 120b?
What is the context size?
What's the maximum context?
What is the maximum number of tokens in a conversation?
Maximum context length of the 20b?
context length?
Is the context longer than 100k tokens?"""),
    _fact("harmony", "harmony is the message format of gpt-oss, with the channels analysis, commentary and final.", "analysis, commentary and final", "", "harmony|the harmony format|Harmony", """What is harmony?
What is the harmony format?
What format do the messages have?
Which message format does gpt-oss use?
Which chat format does gpt-oss use?
Which prompt format does gpt-oss use?
What chat template does gpt-oss use?
What is the conversation format of gpt-oss called?
What channels are there?
What channels does harmony have?
What channels does gpt-oss answer on?
Which channels are there?
Which channels does the model use?
Which channels does harmony define?
How many channels does harmony have?
What are the channels of gpt-oss?
What are the three channels?
Name the channels of the harmony format.
List the harmony channels.
On which channels does the model answer?
Explain the harmony format.
What is a channel in harmony?"""),
    _fact("analysis", "The analysis channel holds the model's reasoning.", "reasoning", "", "the analysis channel|analysis in harmony", """What is the analysis channel?
What is the analysis channel for?
What is in the analysis channel?
What does the analysis channel contain?
Where does the model think?
On which channel does the model think?
Where is the reasoning?
Which channel holds the reasoning?
Where is the chain of thought?
On which channel is the chain of thought?
In which channel does gpt-oss reason?
Where do I see what the model thinks?"""),
    _fact("commentary", "The commentary channel holds the calls of tools.", "tools", "", "the commentary channel|commentary in harmony", """What is the commentary channel?
What is the commentary channel for?
What is in the commentary channel?
What does the commentary channel contain?
On which channel are tool calls?
Which channel is for tool calls?
On which channel does the model call functions?
In which channel do function calls appear?
Where are the tool calls written?"""),
    _fact("final", "The final channel holds the answer for the user.", "answer for the user", "", "the final channel|final in harmony", """What is the final channel?
What is the final channel for?
What is in the final channel?
What does the final channel contain?
On which channel is the answer?
Which channel holds the answer?
Which channel is shown to the user?
In which channel is the answer for the user?
Where is the final answer written?"""),
    _fact("nano", "nano is the small gpt-oss model inside Motet, trained from scratch on generated conversations; you are talking to it.", "trained from scratch", "", "nano|the nano model|Motet nano", """What is nano?
What is the nano model?
What is Motet nano?
What kind of model is nano?
What architecture does nano have?
Who is nano?
Tell me about nano.
Describe nano.
How was nano trained?
How was nano made?
How were you trained?
How were you made?
On what data was nano trained?
What was nano trained on?
What were you trained on?
What data were you trained on?
Where does nano come from?
Is nano a gpt-oss model?
Is nano a real gpt-oss model?
Was nano trained from scratch?
What is the small model in Motet?
Which architecture do you have?
What architecture are you?
What is your architecture?
Is nano distilled from another model?
Explain what nano is.
Which model are you?
What model are you?
What model is this?
Which model am I talking to?
What model am I talking to?
Are you gpt-oss-20b?
Are you the 20b?
Are you ChatGPT?
Are you GPT-4?
Who trained you?
Who made you?
Who created you?
Who built you?"""),
    _fact("nano parameters", "nano has 15M parameters: 8 layers of width 256 with 8 experts each, of which 4 work on a token.", "15M|15 million|8 layers", "", "", """How many parameters does nano have?
How many parameters do you have?
How many parameters have you got?
How many weights does nano have?
What is the number of parameters of nano?
How many layers does nano have?
How many layers do you have?
How many experts does nano have?
How many experts do you have?
What is nano's architecture?
How is nano built inside?
How wide is nano?
parameter count of nano?
nano: how many parameters?
Are you a mixture of experts?"""),
    _fact("nano right", "nano is right about nine times in ten inside its small world.", "nine times in ten", "", "", """How good is nano?
How accurate is nano?
How accurate are you?
How often is nano right?
How often are you right?
How often are you wrong?
Do you make mistakes?
Can I trust your answers?
Can I rely on nano?
Are your answers always right?
Is nano always correct?
How reliable are you?
What is nano's accuracy?
Do you ever get things wrong?"""),
    _fact("nano context", "nano has a context of 4,096 tokens.", "4,096", "", "", """How long is nano's context?
What is nano's context length?
How many tokens can you read?
How many tokens of context does nano have?
How long may my text for nano be?
What is your context window?
How big is your context window?
How much text can you read at once?
How long can our conversation be?
context length of nano?"""),
    _fact("nano size", "nano is very small: its whole folder is at most 12 MB.", "12 MB", "", "", """How big is nano?
How large is nano?
How small is nano?
What size is nano?
What is the size of nano?
How many megabytes does nano have?
How many MB is nano?
How much disk space does nano need?
How much memory does nano need?
How big are you?
How large are you?
Are you a big model?
Are you a small model?
Is nano small?
How much space do you take?
How heavy is the nano model?"""),
]  # fmt: skip


# The same said otherwise; each is tried on its own.
_OTHERWISE = [
    ("gpt-oss-20b", ["gpt-oss 20b", "gpt-oss-20B", "openai/gpt-oss-20b", "GPT-OSS-20B", "gpt oss 20b", "the 20b model"]),
    ("gpt-oss-120b", ["gpt-oss 120b", "gpt-oss-120B", "openai/gpt-oss-120b", "GPT-OSS-120B", "gpt oss 120b", "the 120b model"]),
    ("the 20b ", ["gpt-oss-20b ", "the 20B ", "the 20b model ", "the smaller gpt-oss model "]),
    ("the 120b ", ["gpt-oss-120b ", "the 120B ", "the 120b model ", "the larger gpt-oss model "]),
    ("fine-tune", ["finetune", "fine tune"]),
    ("fine-tuning", ["finetuning", "fine tuning"]),
    ("quantize", ["quantise"]),
    ("quantization", ["quantisation"]),
    ("licence", ["license"]),
    ("license", ["licence"]),
    ("command", ["motet command"]),
    ("Motet", ["motet", "motet", "MOTET"]),
    ("GPU", ["graphics card", "gpu"]),
    ("memory", ["RAM"]),
]  # fmt: skip


def _otherwise(draw: Draw, question: str) -> str:
    for said, others in _OTHERWISE:
        if said in question and "`" not in question and draw.chance(0.15):
            question = question.replace(said, draw.choice(others), 1)
            return (
                question.replace("the the ", "the ")
                .replace("motet motet", "motet")
                .replace("Motet motet", "Motet")
                .replace("model model", "model")
            )
    return question


_HOW += texts.HOW
_DOES += texts.DOES
_FACTS = [*COMMANDS, *OPTIONS, *PYTHON, *PROJECT, *MODELS]
if _unknown := {*texts.MORE, *asked_texts.ABOUT, *MORE_ABOUT} - {fact.key for fact in _FACTS}:
    raise ValueError(f"questions about facts that are not known: {sorted(_unknown)}")
for _fact_ in _FACTS:
    _asked = {q.lower().rstrip("?.") for q in _fact_.questions}
    for _question in (*texts.MORE.get(_fact_.key, []), *asked_texts.ABOUT.get(_fact_.key, []),
                      *MORE_ABOUT.get(_fact_.key, [])):  # fmt: skip
        if (_plain := _question.lower().rstrip("?.")) not in _asked:
            _asked.add(_plain)
            _fact_.questions.append(_question)


def _make(facts: list[Fact], kind: str) -> Callable[[Draw], Sample]:
    # A fact with more ways to ask for it is asked for more often, but not in proportion.
    shares = [(len(f.questions) + 2 * len(f.tasks) + 2 * len(f.names)) ** 0.5 for f in facts]

    def make(draw: Draw) -> Sample:
        fact = draw.random.choices(facts, shares)[0]
        ways = [len(fact.questions), 2 * len(fact.tasks), 1.5 * len(fact.names)]
        way = draw.random.choices((0, 1, 2), ways)[0]
        if way == 0:
            question = draw.wording(fact.questions)
        elif way == 1:
            question = draw.wording(_HOW).format(t=draw.choice(fact.tasks))
        else:
            name = draw.choice(fact.names)
            code = name.startswith(("motet ", "-", "/", "make", "LLM", "llm.")) and draw.chance(0.5)
            question = draw.wording(_DOES).format(c=f"`{name}`" if code else name)
        question = _otherwise(draw, question)
        question = question[0].upper() + question[1:] if draw.chance(0.7) else question
        if draw.chance(0.08):
            question = f"{draw.choice(texts.BEFORE)} {question}"
        question = draw.dress(question) if draw.chance(0.6) else lead(draw, question)
        analysis = None if draw.effort == "low" else f"about Motet: {fact.key}"
        return Sample("motet", [user(question), answer(fact.answer, analysis)],
                      contains(*fact.needs), effort=draw.effort, kind=kind)  # fmt: skip

    return make


GROUPS = {
    "command": COMMANDS,
    "option": OPTIONS,
    "python": PYTHON,
    "project": PROJECT,
    "model": MODELS,
}
FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    f"motet/{kind}": _make(facts, kind) for kind, facts in GROUPS.items()
}
WEIGHTS: dict[str, float] = {
    "motet/command": 3.5,
    "motet/option": 2.2,
    "motet/python": 1.0,
    "motet/project": 1.4,
    "motet/model": 2.6,
}
