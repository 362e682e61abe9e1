"""What to paste into each client, so that it talks to this server.

`motet serve` prints it (`banner`), docs/clients.md explains it, and tests run both.
"""

__all__ = ["banner", "snippets"]

NO_KEY = "none"  # clients want one, and the server takes any where it needs none


def snippets(url: str, model: str, *, needs_key: bool = False) -> dict[str, str]:
    """Three lines for each client, by its name.

    Args:
        url: of the server, without "/v1".
        model: the name to ask for.
        needs_key: whether the server asks for a key; then it is read from MOTET_API_KEY.
    """
    key = 'os.environ["MOTET_API_KEY"]' if needs_key else f'"{NO_KEY}"'
    first = "import os; " if needs_key else ""
    ask = '[{"role": "user", "content": "Hello"}]'
    provider = f'name="Motet", base_url="{url}/v1", wire_api="responses"'
    if needs_key:
        provider += ', env_key="MOTET_API_KEY"'
    return {
        "OpenAI": (
            f"{first}from openai import OpenAI\n"
            f'client = OpenAI(base_url="{url}/v1", api_key={key})\n'
            f'print(client.responses.create(model="{model}", input="Hello").output_text)'
        ),
        "OpenAI Agents SDK": (
            # Traces would go to OpenAI.
            f"{first}import agents, openai; agents.set_tracing_disabled(True)\n"
            f'agents.set_default_openai_client(openai.AsyncOpenAI(base_url="{url}/v1", '
            f"api_key={key}), use_for_tracing=False)\n"
            f'print(agents.Runner.run_sync(agents.Agent("Motet", model="{model}"), "Hello")'
            ".final_output)"
        ),
        "LiteLLM": (
            f"{first}import litellm\n"
            f'about = {{"api_base": "{url}/v1", "api_key": {key}}}\n'
            f'print(litellm.completion("openai/{model}", {ask}, **about)'
            ".choices[0].message.content)"
        ),
        "LangChain": (
            f"{first}from langchain_openai import ChatOpenAI\n"
            f'llm = ChatOpenAI(model="{model}", base_url="{url}/v1", api_key={key})\n'
            'print(llm.invoke("Hello").content)'
        ),
        "Anthropic": (
            f"{first}from anthropic import Anthropic\n"
            f'client = Anthropic(base_url="{url}", api_key={key})\n'
            f'print(client.messages.create(model="{model}", max_tokens=4096, messages={ask})'
            ".content[0].text)"
        ),
        "Codex": (
            "codex -c web_search=disabled \\\n"
            f"  -c 'model_providers.motet={{{provider}}}' \\\n"
            f"  -c model_provider=motet -m {model}"
        ),
    }


def banner(url: str, model: str, *, needs_key: bool = False) -> str:
    """All of them, each under its client's name; arguments as of `snippets`."""
    told = snippets(url, model, needs_key=needs_key)
    return "\n\n".join(
        f"{name}:\n" + "\n".join(f"    {line}" for line in lines.splitlines())
        for name, lines in told.items()
    )
