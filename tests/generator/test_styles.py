"""Styles: any folder can be one, a style can extend another, and no template prints an unescaped value."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import Style, build, check, load, render
from generator.ir import Api
from generator.styling.style import StyleError, names, unload_all
from tests.security.fields import attempt
from tests.security.payloads import EVERYTHING, PAYLOADS
from tests.support.styles import leaky_doors, raw_prints, templates, unreadable_files

SPEC = """
openapi: 3.1.0
info: {title: Acme Pets, version: "1"}
paths:
  /pets:
    get: {operationId: pets.list, summary: List pets., responses: {"200": {description: All.}}}
  /shops:
    get: {operationId: shops.list, summary: List shops., responses: {"200": {description: All.}}}
"""


@pytest.fixture
def api(tmp_path: Path) -> Api:
    (tmp_path / "spec.yaml").write_text(SPEC)
    return build(check(load(tmp_path / "spec.yaml")))


def style(folder: Path, code: str = "FILTERS = {}\n", **files: str) -> Path:
    folder.mkdir()
    (folder / "style.py").write_text(code)
    (folder / "tree").mkdir()
    for name, text in files.items():
        (folder / "tree" / name.replace("__", ".")).write_text(text)
    return folder


def test_a_toy_style_needs_no_change_of_the_generator(tmp_path: Path, api: Api) -> None:
    toy = tmp_path / "toy"
    style(toy, "def loud(text):\n    return text.upper()\n\n\nFILTERS = {'loud': loud}\n")
    text = "{% for resource in api.resources %}\n{{ resource.name.title | loud }}\n{% endfor %}\n"
    (toy / "tree" / "INDEX.txt.jinja").write_text(text)
    (toy / "tree" / "[resource].txt.jinja").write_text("{{ resource.operations[0].summary }}")
    (toy / "tree" / "logo.bin").write_bytes(b"\x00\xff{{ not a template }}")

    assert render(api, Style.load(str(toy))) == {
        "INDEX.txt": "PETS\nSHOPS\n",
        "logo.bin": b"\x00\xff{{ not a template }}",
        "pets.txt": "List pets.",
        "shops.txt": "List shops.",
    }


def test_a_style_extends_another(tmp_path: Path, api: Api) -> None:
    parent = "{% block head %}parent{% endblock %} {{ api.title }}"
    child = "{% extends 'base/tree/a.txt.jinja' %}{% block head %}child of {{ super() }}{% endblock %}"
    style(tmp_path / "base", a__txt__jinja=parent, b__txt__jinja="only in the parent")
    extending = style(tmp_path / "more", "EXTENDS = 'base'\nOPTIONS = {'level': 1}\n", a__txt__jinja=child)

    made = render(api, Style.load(str(extending)), {"level": "2"})

    assert made == {"a.txt": "child of parent Acme Pets", "b.txt": "only in the parent"}


def test_options_have_the_types_of_their_defaults(tmp_path: Path, api: Api) -> None:
    folder = style(
        tmp_path / "toy", "OPTIONS = {'size': 1, 'loud': False, 'word': 'x'}\n", a__jinja="{{ size + 1 }} {{ loud }}"
    )
    loaded = Style.load(str(folder))

    assert render(api, loaded, {"size": "2", "loud": "TRUE"}) == {"a": "3 True"}
    for given, message in (
        ({"size": "big"}, "must be of type int"),
        ({"loud": "maybe"}, "true or false"),
        ({"colour": "red"}, "has no option 'colour'; it has: loud, size, word"),
    ):
        with pytest.raises(StyleError, match=message):
            render(api, loaded, given)


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("one\n{{ api.titel }}", r"a\.txt\.jinja:2: UndefinedError"),
        ("one\n{% for %}", r"a\.txt\.jinja:2: TemplateSyntaxError"),
        ("one\n{{ api | nothing }}", r"a\.txt\.jinja:2: TemplateAssertionError"),
        ("{% include 'nothing' %}", "TemplateNotFound"),
    ],
)
def test_a_mistake_in_a_template_says_where(tmp_path: Path, api: Api, template: str, message: str) -> None:
    folder = style(tmp_path / "toy", a__txt__jinja=template)

    with pytest.raises(StyleError, match=message):
        render(api, Style.load(str(folder)))


def test_a_mistake_in_the_output_shows_the_output(tmp_path: Path, api: Api) -> None:
    code = "def format(path, text):\n    raise ValueError('not my language')\n"
    folder = style(tmp_path / "toy", code, a__txt__jinja="what was made")

    with pytest.raises(StyleError, match="not my language\nwhat was made"):
        render(api, Style.load(str(folder)))


def test_text_of_the_document_is_never_a_template(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC.replace("List pets.", "'{{ 7 * 7 }}{% raw %}'"))
    folder = style(tmp_path / "toy", a__jinja="{{ api.operations[0].summary }}")

    made = render(build(check(load(tmp_path / "spec.yaml"))), Style.load(str(folder)))

    assert made == {"a": "{{ 7 * 7 }}{% raw %}"}


def test_a_folder_that_is_not_a_style_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    with pytest.raises(StyleError, match=r"a style is a folder with style\.py and tree/"):
        Style.load(str(tmp_path / "empty"))


TEMPLATES = [(name, template) for name in names() for template in templates(Style.load(name))]


@pytest.mark.parametrize(("name", "template"), TEMPLATES)
def test_no_template_prints_a_value_as_it_came(name: str, template: str) -> None:
    assert raw_prints(Style.load(name), template) == []


@pytest.mark.parametrize("name", names())
def test_no_door_lets_text_through_as_it_came(name: str) -> None:
    style = Style.load(name)

    assert style.doors, "DOORS is missing: the filters that make any value safe to print"
    assert leaky_doors(style, PAYLOADS) == []


TOY = """
import json
from generator.styling.texts import paragraph, visible

def text(value):
    return json.dumps(visible(value))

FILTERS = {"text": text, "paragraph": paragraph, "same": lambda value: value, "upper_case": str.upper}
DOORS = ("text",)
"""


def test_a_new_style_is_held_to_the_same_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    template = "{{ api.title | paragraph | text }}\n{% for each in api.operations %}\n{{ each.summary | text }}\n{% endfor %}\n"
    monkeypatch.setattr("generator.styling.lookup.TEMPLATES", tmp_path)
    toy = style(tmp_path / "toy", TOY, a__json__jinja="[{{ api.title | text }}]", b__txt__jinja=template)
    (tmp_path / "spec.json").write_text(json.dumps(attempt("title", EVERYTHING)))
    hostile = build(check(load(tmp_path / "spec.json", strict=False)))

    assert names() == ["toy"]
    loaded = Style.load("toy")
    assert [fault for each in templates(loaded) for fault in raw_prints(loaded, each)] == []
    assert leaky_doors(loaded, PAYLOADS) == []
    assert unreadable_files(loaded, hostile) == []

    (toy / "tree" / "b.txt.jinja").write_text(
        "{{ api.title }}\n{{ api.title | paragraph }}\n{{ api.title | text | same }}"
    )
    (toy / "tree" / "c.json.jinja").write_text('{"title": "{{ api.title | upper_case }}"}')
    (toy / "style.py").write_text(TOY.replace('("text",)', '("text", "same", "upper_case")'))
    unload_all()
    loaded = Style.load("toy")
    found = [fault.rpartition(": ")[0] for each in templates(loaded) for fault in raw_prints(loaded, each)]
    assert found == ["tree/b.txt.jinja:1", "tree/b.txt.jinja:2"]
    assert leaky_doors(loaded, PAYLOADS) == ["same", "upper_case"]
    assert [fault.partition(":")[0] for fault in unreadable_files(loaded, hostile)] == ["b.txt", "c.json", "c.json"]
