"""The TOML reader: every key and value has its position, however it is written."""

from __future__ import annotations

from pathlib import Path

from generator.loader.toml_reader import read_toml
from generator.openapi.document import Document, Node

EVERY_FORM = (
    r"""# a comment, "with" [brackets] = {}
plain = "text" # [more]
lists = ["x", # ]
  'y', ]
dotted."a key".deep = 1979-05-27 07:32:00
long = '''
fake = 1
'''
quotes = """
    + '"""a ""b\\" c""""'
    + r"""
inline = { a = 1.5, "b" = { c = [[1, 2], [], {}] } }
[table]
"k\u0041" = true
[[many]]
k = 1
[[many]]
k = [{ x = 1 }, { x = 2 }]
[many.inner]
m = -1_0
"""
)


def test_every_key_and_value_of_toml_has_its_position(tmp_path: Path) -> None:
    (tmp_path / "every.toml").write_text(EVERY_FORM)
    file = read_toml(str(tmp_path / "every.toml"))
    found = dict[str, tuple[str, str]]()

    def walk(node: Node) -> None:
        places = (node.problem("", at_key=True), node.problem(""))
        found[node.pointer] = tuple(each.source[each.column - 1 :] for each in places)  # type: ignore[assignment]
        for inner in [*(inner for _, inner in node.entries()), *node.items()]:
            walk(inner)

    walk(Document(file, {file.path: file}).root)

    expected = {
        "/plain": ("plain = ", '"text" # [more]'),
        "/lists": ("lists = ", '["x", # ]'),
        "/lists/1": ("'y', ]", "'y', ]"),
        "/dotted/a key/deep": ("deep = ", "1979-05-27 07:32:00"),
        "/long": ("long = ", "'''"),
        "/quotes": ("quotes = ", '"""a ""b'),
        "/inline/a": ("a = 1.5", "1.5, "),
        "/inline/b/c/0/1": ("2], [], {}", "2], [], {}"),
        "/inline/b/c/2": ("{}] } }", "{}] } }"),
        "/table": ("table]", "table]"),
        "/table/kA": ('"k\\u0041" = true', "true"),
        "/many/0/k": ("k = 1", "1"),
        "/many/1/k/1/x": ("x = 2 }]", "2 }]"),
        "/many/1/inner/m": ("m = -1_0", "-1_0"),
    }
    for pointer, (key, value) in expected.items():
        assert found[pointer][0].startswith(key) and found[pointer][1].startswith(value), pointer
