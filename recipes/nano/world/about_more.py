"""More questions about Motet, by the key of the fact in `about.py`."""

__all__ = ["MORE_ABOUT"]

_TEXTS: dict[str, str] = {
    "train": """Is motet train available?|Does motet train work already?|Is motet train finished?|Can I fine-tune today?|Can I fine-tune with Motet yet?|When does motet train come?
Is training there yet?|Does training work now?|Is fine-tuning already possible?|Is motet train planned?|Has motet train been released?|Can I train with it now?
Is there training in Motet today?|What about training?|What about fine-tuning?|Will Motet train models?|Will there be fine-tuning?|Is LoRA training possible yet?""",
    "merge": """Is motet merge available?|Does motet merge work already?|Can I merge adapters today?|Is motet merge planned?|Will Motet merge adapters?|Is merging there yet?
What about merging adapters?|Has motet merge been released?|Can I merge a LoRA yet?""",
    "quantize": """Is motet quantize available?|Does motet quantize work already?|Can I quantize today?|Is quantization there yet?|Is motet quantize planned?|Will Motet quantize models?
What about quantization?|Has motet quantize been released?|Can I quantize with Motet yet?|Does quantizing work now?|Will there be a quantize command?""",
    "eval": """Is motet eval available?|Does motet eval work already?|Can I run evals today?|Are evaluations there yet?|Is motet eval planned?|Will Motet evaluate models?
What about evaluations?|Has motet eval been released?|Can I evaluate with Motet yet?|Does evaluation work now?|Will there be an eval command?""",
    "doctor": """Is motet doctor available?|Does motet doctor work already?|Is motet doctor planned?|Will there be a doctor command?|What about motet doctor?""",
    "keys": """How do I make API keys?|How do I make an API key?|How do I create an API key?|How can I revoke an API key?|How do I delete a key?|How do I list my API keys?|Which command makes API keys?
Which command manages the keys?|I need a key for my server. How?|How do I get a key for motet serve?|Where do API keys come from?|Can I take a key back?|How do I give a colleague a key?
A key leaked. How do I stop it?|How do I see which keys exist?|What does motet keys do?|Is there a command for keys?|new api key how|create key|revoke key|list keys
How do I hand out keys?|How do I manage the keys of the server?|Show me the command for API keys.|Make me an API key.|Can Motet make API keys?|Which command shows my keys?""",
    "page": """Is there a web page to chat?|Is there a web interface?|Is there a web UI?|Can I chat in the browser?|Does Motet have a graphical interface?|Is there a GUI?|How do I use Motet in my browser?
Can I use it without a terminal?|Where is the web page?|Which address do I open in the browser?|How do I open the chat page?|Does the server have a page?|Does motet serve show a page?|I don't like terminals. Is there a page?
Is there a page for chatting?|Does it have a website to chat on?|browser chat?|web ui?|What do I see at http://127.0.0.1:8000?|Can I talk to the model in a web browser?|How do I get a chat window in the browser?|Is there a user interface?""",
    "docs": """Where is the documentation?|Where are the docs?|Is there documentation?|Where can I read more?|Where can I learn more about Motet?|Is there a manual?|Where is the manual?|Where do I find the docs?|docs?|documentation?
Where is it explained?|Is there a handbook?|What should I read first?|Where can I look things up?|Are there docs for Motet?|Show me the documentation.|Where do I find explanations?|Which folder has the documentation?
Is Motet documented?|Where is the README?|Is there something to read?|I want to read the documentation.|Where are the guides?|Point me to the docs.|Is there a guide for beginners?""",
    "memory": """I get out of memory, what can I do?|It runs out of memory.|Out of memory! What now?|The model does not fit into my memory.|My GPU runs out of memory.|I have not enough RAM for it.|What if the model is too large for my machine?
What do I do when memory runs out?|It says out of memory.|oom, what to do|The 120b is too big for me. What can I do?|The 20b does not fit. What now?|I get an out of memory error.|There is not enough memory.
How do I save memory?|Motet was killed because of memory.|What helps against running out of memory?|My machine is too small for the model.|CUDA out of memory, what can I do?|Memory error when I load the model. What now?""",
    "update": """How do I update Motet?|How do I upgrade Motet?|How do I get the newest version?|How do I get the latest Motet?|Is there an update?|How can I update?|Which command updates Motet?|update motet|upgrade?|How do I get a newer version?
My Motet is old. How do I update it?|How do I install an update?|Can Motet update itself?|How do I bring Motet up to date?|What do I do to get the newest Motet?|How are updates installed?|There is a new version. How do I get it?""",
    "inspect": """Does the 120b fit into my machine?|Does the 20b fit into my machine?|Does gpt-oss-20b fit here?|Will the 120b run on this computer?|Can my computer hold the 20b?|Is my machine big enough for the 120b?|Does it fit?|Is there room for the 120b on my machine?
What does the folder hold?|What is inside my checkpoint folder?|Can I run the 120b here?|Can I load the 20b here?|Is 16 GB enough for the 20b? Which command tells me?|Which tensors are in my file?""",
    "convert": """How do I convert gguf?|convert gguf|How do I convert my GGUF?|gguf to hf?|hf to gguf?|Can you convert GGUF files?|How is a GGUF converted?|I need another format for my checkpoint.|How do I change the format of a model?|What converts formats?
Can I go from GGUF to safetensors?|Can I go from safetensors to GGUF?|How do I turn gguf into safetensors?|original format to hf, how|How do I get GGUF out of my folder?""",
    "verify": """How do I check that my download is intact?|Is my download all right?|Did the download work?|Is my model file broken?|How do I check the hashes?|Are all files of the model there?|Was everything downloaded?|My download stopped. Is it complete?""",
    "bench": """How fast am I?|Can I measure the speed?|Is there a speed measurement?|How do I find out the speed?|How many tokens a second does it make here?|How fast is it?|How fast does it run here?|Which command shows how fast it is?|speed?|benchmark?""",
}  # fmt: skip

MORE_ABOUT: dict[str, list[str]] = {
    key: text.replace("\n", "|").split("|") for key, text in _TEXTS.items()
}
