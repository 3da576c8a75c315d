"""Payloads of attackers, one text for each class. They call `canary()`."""

from __future__ import annotations

LONG = "x" * 5_000

PAYLOADS: dict[str, str] = {
    "triple_quotes": 'a"""\ncanary()\n"""',
    "single_triple_quotes": "a'''\ncanary()\n'''",
    "double_quote": 'a" + canary() + "',
    "single_quote": "a' + canary() + '",
    "backslash_end": "a\\",
    "backslash_quote": 'a\\" + canary() #',
    "backslash_triple": 'a\\"""\ncanary()\n#',
    "newline": "a\ncanary()\n",
    "carriage_return": "a\rcanary()\r",
    "form_feed": "a\f\ncanary()\f\ncanary()",
    "next_line": "a\x85canary()\x85",
    "line_separator": "a\u2028canary()\u2029canary()",
    "vertical_tab": "a\vcanary()\v",
    "jinja": "{{ canary() }}{% import 'os' as x %}{# #}{{ ''.__class__.__mro__ }}",
    "jinja_end": "#}{{ canary() }} %}{% raw %} }}",
    "f_string": "{canary()} {0.__class__} {x!r}",
    "percent": "%s %(x)s %d $x ${x} `canary()` $(canary)",
    "bidi": "a\u202e)(yranac\u202c\u2066 \u2069 #",
    "zero_width": "a\u200b\ufeff\u2060\xad\u180ecanary()",
    "tag_characters": "a\U000e0063\U000e0061 canary()",
    "nfkc": "\uff43\uff41\uff4e\uff41\uff52\uff59\uff08\uff09 \ufe64 \u2024\u2024/",
    "homoglyph": "\u0441\u0430nary() \u212a \u0131",
    "comment_end": "*/ canary() /* --> <!-- ]]> // #",
    "comment_end_in_pieces": "/*/ canary() /*/ **/ canary() /**/ *//* canary()",
    "directives": "\n@ts-ignore\n@@jsx canary @. @ {@ } {@link canary} #__PURE__ \\@__NO_SIDE_EFFECTS__ /// <reference path='x' />\n"
    "//# sourceMappingURL=data:,canary",
    "prototype": "__proto__",
    "constructor": "constructor",
    "promise": "then",
    "nul": "a\0canary()",
    "controls": "\x01\x02\x07\x08\x1b[2J\x7f",
    "surrogate": "\ud800 canary() \udfff",
    "import": "__import__('os').system('canary')",
    "traversal": "../../../x",
    "absolute": "/etc/passwd",
    "windows_path": "..\\..\\C:\\x",
    "device": "CON",
    "dunder": "__init__",
    "dunder_class": "__class__",
    "dot_pth": "evil.pth",
    "leading_dots": "...hidden",
    "long": LONG,
    "digits": "123",
    "empty": "",
    "blank": " \t ",
    "keyword": "import",
    "builtin": "eval",
    "toml": 'a"\n[build-system]\nrequires = ["evil"]\nbackend-path = ["."]\n#',
    "markdown": "](javascript:canary()) <script>canary()</script> ![x](http://127.0.0.1/) `x` | # a\n\n```\n```",
    "json": '", "event": [{"script": "canary()"}], "x": "\\u0022',
    "postman": "{{canary}} {{$guid}}",
    "doctest": "Say:\n\n>>> canary()\n1\n\n    >>> canary()\n",
    "encoding": "-*- coding: utf-7 -*- +AAo-canary()",
    "type_comment": "# type: ignore # noqa # fmt: off # pyright: basic",
    "url": "http://127.0.0.1:1/x?a=b#c",
    "header": "X\r\nEvil: 1",
}
"""By the name of the class."""

EVERYTHING = " ".join(text for name, text in PAYLOADS.items() if name not in ("long", "surrogate", "empty", "blank"))[
    :1300
]
"""All of them in one, but for what JSON readers refuse."""
