"""Whatever the model writes: nothing runs, nothing is loaded, and the page goes on."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.chat.scripted import call, final
from tests.server.conftest import Stage
from tests.web.hostile import BOMBS, DISGUISES, LINKS, MARKUP, MATHS, hostile_answers
from tests.web.test_chat import settle
from tests.web.visiting import Visit

# What the page itself makes of Markdown; all else could only come from the answer.
HARMLESS = """
    a abbr b blockquote br button caption code col colgroup dd del details div dl dt em figcaption
    figure h1 h2 h3 h4 h5 h6 hr i kbd li mark ol p path polyline polygon rect circle line pre s
    section small span strong sub summary sup svg table tbody td tfoot th thead time tr u ul
    annotation math maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom
    mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder
    munderover none semantics
""".split()

LOOK = """(harmless) => {
    const found = [];
    if (window.hacked !== undefined) found.push("it ran");
    for (const one of document.querySelectorAll('[data-testid="turn"][data-role="assistant"] *')) {
        const name = one.localName;
        if (!harmless.includes(name)) found.push(`<${name}>`);
        if (name === "svg" && !one.matches(":is(button, summary, a, header, span) svg"))
            found.push("a picture");
        for (const {name: key, value} of one.attributes) {
            const what = `${key}=${value}`;
            if (key.startsWith("on") || key === "srcdoc" || key === "action") found.push(what);
            if (key === "src" || key === "srcset" || key === "xlink:href") found.push(what);
            if (key === "href" && !/^(https?:|mailto:|#)/i.test(value)) found.push(what);
            if (key === "id" && ["page", "composer", "search"].includes(value)) found.push(what);
        }
        const {position} = getComputedStyle(one);
        if (position === "fixed") found.push(`${name} is fixed`);
    }
    return [...new Set(found)];
}"""


def test_there_are_enough_of_them() -> None:
    assert len(hostile_answers()) >= 50


def suffer(
    visit: Visit, stage: Stage, answers: Mapping[str, str], *, together: bool = True
) -> None:
    """Be given the answers one after the other; after each, all is as it should be."""
    stage.says = final("$x$\n\n```python\nreturn 1\n```")
    first = visit.ask("Load what draws formulas and colours")
    expect(first.locator("math")).to_be_attached()
    expect(first.locator("[class*=hljs]").first).to_be_attached()
    for name, text in answers.items():
        if not together:
            visit.at("new-chat").click()
            expect(visit.answers).to_have_count(0)
        stage.says = final(text, text[:2000])
        visit.ask(name)
        visit.page.wait_for_timeout(50)  # for what is drawn later: formulas, colours
        assert visit.evaluate(LOOK, HARMLESS) == [], name
        assert not visit.elsewhere, (name, visit.elsewhere)
        assert not visit.problems, (name, visit.problems)
    stage.says = final("Still here")
    expect(visit.ask("Are you there?").get_by_test_id("answer")).to_have_text("Still here")
    visit.at("new-chat").click()
    expect(visit.answers).to_have_count(0)


@pytest.mark.parametrize("first", [0, 12])
def test_markup_is_text(visit: Visit, stage: Stage, first: int) -> None:
    suffer(visit, stage, dict(list(MARKUP.items())[first : first + 12]))


def test_links_lead_nowhere_unseen(visit: Visit, stage: Stage) -> None:
    suffer(visit, stage, LINKS)
    visit.page.go_back()
    links = visit.at("answer").locator("a")
    expect(visit.answers).to_have_count(len(LINKS) + 2)
    visit.answers.first.scroll_into_view_if_needed()
    for i in range(links.count()):
        links.nth(i).click()
        expect(visit.at("link-dialog")).to_be_visible()
        assert visit.at("link-url").inner_text().startswith(("http://", "https://", "mailto:"))
        visit.button("Cancel").click()
        assert visit.evaluate("() => window.hacked") is None
    assert len(visit.context.pages) == 1


def test_maths_stay_in_their_place(visit: Visit, stage: Stage) -> None:
    suffer(visit, stage, MATHS)


def test_disguises(visit: Visit, stage: Stage) -> None:
    suffer(visit, stage, DISGUISES)


@pytest.mark.parametrize("first", [0, 11])
def test_the_page_bears_what_is_large(visit: Visit, stage: Stage, first: int) -> None:
    suffer(visit, stage, dict(list(BOMBS.items())[first : first + 11]), together=False)


def test_a_call_may_hold_anything(visit: Visit, stage: Stage) -> None:
    for text in ("<img src=x onerror='window.hacked=1'>", '{"__proto__": {"a": 1}}', "[" * 5000):
        stage.says = call("functions.f", json.dumps({"a": text}))
        visit.at("new-chat").click()
        settle(visit, tools=json.dumps([{"name": "f", "parameters": {"type": "object"}}]))
        visit.send("Call it")
        expect(visit.at("tool-arguments")).to_be_visible()
        assert visit.evaluate(LOOK, [*HARMLESS, "form", "textarea", "header", "label"]) == []
    visit.at("tool-output").fill("<script>window.hacked=1</script>")
    stage.says = final("Done")
    visit.at("tool-submit").click()
    expect(visit.answered(2).get_by_test_id("answer")).to_have_text("Done")
    assert visit.evaluate("() => window.hacked") is None


@pytest.mark.parametrize(
    "answer",
    [
        '{"__proto__": {"hacked": 1}, "constructor": {"prototype": 1}, "toString": 3}',
        '{"<img src=x onerror=alert(1)>": "<svg onload=alert(1)>"}',
        "[" * 3000 + "]" * 3000,
        json.dumps({str(i): i for i in range(3000)}),
        '{"half": [1, 2',
        '"just text"',
    ],
    ids=["prototype", "markup", "deep", "wide", "half", "text"],
)
def test_json_may_hold_anything(visit: Visit, stage: Stage, answer: str) -> None:
    settle(visit, format="json_object")
    stage.says = final(answer)
    visit.ask("JSON, please")
    assert visit.evaluate("() => [window.hacked, ({}).hacked]") == [None, None]
    assert visit.evaluate(LOOK, HARMLESS) == []
    stage.says = final("{}")
    visit.ask("Are you there?")


def test_an_import_may_hold_anything(visit: Visit, stage: Stage, tmp_path: Path) -> None:
    """What an export of ours would hold, with hostile text in every place."""
    stage.says = final("Hello", "Hm.")
    visit.ask("Hi")
    with visit.page.expect_download() as started:
        visit.at("export-all").click()
    file = tmp_path / "all.json"
    started.value.save_as(file)
    exported = json.loads(file.read_text("utf-8"))

    def spoil(value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            return {key: spoil(one, key) for key, one in value.items()}
        if isinstance(value, list):
            return [spoil(one, name) for one in value]
        if isinstance(value, str) and name in ("text", "title", "model", "name", "message"):
            return f"<img src=x onerror='window.hacked=1'>{value}"
        return value

    file.write_text(json.dumps(spoil(exported)), "utf-8")
    visit.at("import-input").set_input_files(file)
    expect(visit.at("conversation")).to_have_count(2)
    visit.at("conversation").filter(has_text="<img").get_by_role("link").click()
    expect(visit.answers).to_have_count(1)
    assert visit.evaluate(LOOK, HARMLESS) == []
