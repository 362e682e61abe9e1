# make chat                    set up .venv if needed, then talk to the embedded model
# make chat PROMPT="..."       one answer, alone on stdout
# make chat MODEL=FOLDER       the same with a model of your own
# make test | check | nightly  the tests, the linters alone, the long sweeps
#
# Set-up happens once and again only when one of its inputs changes. PYTHON=python3.12 picks the
# interpreter that the environment is made with. Make itself exits with 2 whenever a command failed,
# whatever that command's own code was; .venv/bin/motet gives the code as it is.
#
# On Linux, pip's own index has torch with CUDA, several gigabytes. Without an NVIDIA GPU:
#   PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cpu make chat

PYTHON ?= python3
VENV := .venv
SETUP_INPUTS := pyproject.toml constraints.txt CMakeLists.txt scripts/setup $(wildcard motet/csrc/*)

# The words of the command line reach the program through the environment, and $(value) keeps make
# from expanding them: quotes, $ signs and newlines arrive as they were typed. A PROMPT that only
# happens to be in the environment is not meant for us.
unexport PROMPT MODEL
ifeq ($(origin PROMPT),command line)
export MOTET_CHAT_PROMPT = $(value PROMPT)
endif
ifeq ($(origin MODEL),command line)
export MOTET_CHAT_MODEL = $(value MODEL)
endif

.PHONY: chat test check nightly clean
.DEFAULT_GOAL := chat

chat: $(VENV)/.ready
	@scripts/chat

test: $(VENV)/.ready-test
	@scripts/test

check: $(VENV)/.ready-test
	@scripts/check

nightly: $(VENV)/.ready-test
	@scripts/nightly

clean:
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache

$(VENV)/.ready: $(SETUP_INPUTS)
	@PYTHON='$(PYTHON)' scripts/setup

$(VENV)/.ready-test: $(SETUP_INPUTS)
	@PYTHON='$(PYTHON)' scripts/setup test
