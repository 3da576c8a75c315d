"""A style that extends the Python style: it overrides every block of every template, and adds to the guard."""

from __future__ import annotations

import ast
import re
import textwrap
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

from generator import Style, build, check, load, render
from generator.ir import Api
from generator.styling.lookup import TEMPLATES
from generator.styling.style import StyleError, unload_all

SPEC = """
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths:
  /pets: {get: {operationId: pets.list, responses: {"200": {description: All., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}}}
  /toys: {get: {operationId: pets.toys.list, responses: {"204": {description: Done.}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, kind: {$ref: "#/components/schemas/Kind"}}}
    Kind: {type: string, enum: [cat, dog]}
"""
RESOURCE = "src/[package]/resources/[module].py.jinja"
FILES = {
    "README.md": "README.md",
    "pyproject.toml": "pyproject.toml",
    "src/[package]/__init__.py": "src/acme/__init__.py",
    "src/[package]/client.py": "src/acme/client.py",
    "src/[package]/resources/[module].py": "src/acme/resources/pets.py",
    "src/[package]/models/[group].py": "src/acme/models/pets.py",
}
"""The templates with blocks, each with a file that it renders."""


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    (tmp_path / "spec.yaml").write_text(SPEC)
    yield build(check(load(tmp_path / "spec.yaml")))
    unload_all()


def rendered(api: Api, folder: Path) -> dict[str, str]:
    """The texts that a style renders, without black, which takes most of the time."""
    plain = replace(Style.load(str(folder)), format=lambda path, text: text)
    return {path: text for path, text in render(api, plain).items() if isinstance(text, str)}


def style(folder: Path, code: str = "", **templates: str) -> Path:
    """A style that extends the Python style, with overrides of blocks by template."""
    (folder / "tree").mkdir(parents=True)
    (folder / "style.py").write_text(f'EXTENDS = "python"\n{code}')
    for path, overrides in templates.items():
        (folder / "tree" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "tree" / path).write_text(f'{{% extends "python/tree/{path}" %}}\n{overrides}')
    return folder


def blocks(template: str) -> list[str]:
    """The names of the blocks of a template."""
    source = (TEMPLATES / "python" / "tree" / template).read_text("utf-8")
    return [block.name for block in jinja2.Environment().parse(source).find_all(nodes.Block)]


def test_every_block_can_be_overridden(tmp_path: Path, api: Api) -> None:
    overrides = dict[str, str]()
    for path in FILES:
        for name in blocks(f"{path}.jinja"):
            comment = f"<!-- block {name} -->" if path.endswith(".md") else f"# block {name}"
            text = f"{{% block {name} %}}\n{comment}\n{{{{ super() }}}}\n{{% endblock %}}\n"
            overrides[f"{path}.jinja"] = overrides.get(f"{path}.jinja", "") + text
    plain = rendered(api, TEMPLATES / "python")

    made = rendered(api, style(tmp_path / "mine", **overrides))

    for template, path in FILES.items():
        lines = made[path].splitlines()
        found = {line.strip("<>!-# ").removeprefix("block ") for line in lines if "block " in line}
        assert found == set(blocks(f"{template}.jinja")) and len(found) > 4
        own = "".join(line for line in lines if "block " not in line)
        assert own.replace(" ", "") == plain[path].replace("\n", "").replace(" ", "")
    tomllib.loads(made["pyproject.toml"])
    ast.parse(made["src/acme/resources/pets.py"])


def test_the_page_lists_every_block() -> None:
    page = (TEMPLATES.parent / "docs" / "styles.md").read_text("utf-8")
    listed = dict(re.findall(r"^\| `([^`|]+)\.jinja` \| (.+) \|$", page, re.MULTILINE))

    assert {path: set(re.findall(r"`(\w+)`", names)) for path, names in listed.items()} == {
        path: set(blocks(f"{path}.jinja")) for path in FILES
    }


def test_the_example_of_the_page(tmp_path: Path, api: Api) -> None:
    page = (TEMPLATES.parent / "docs" / "styles.md").read_text("utf-8").partition("### Extending a style")[2]
    for path, text in re.findall(r"^`([^`|]+)`:\n\n((?:    .*\n|\n)+)", page, re.MULTILINE):
        (tmp_path / "mine" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "mine" / path).write_text(textwrap.dedent(text))

    made = rendered(api, tmp_path / "mine")

    assert tomllib.loads(made["pyproject.toml"])["tool"]["ruff"] == {"line-length": 100}
    assert made["src/acme/resources/pets.py"].count('"""Log Pets"""\n        logging.info("Pets")') == 2


def test_an_override_has_the_variables_and_the_macros_of_its_template(tmp_path: Path, api: Api) -> None:
    members = (
        "{% block members %}\n\n    def __count__(self) -> str:\n        {{ doc('Of ' ~ resource.name.title) }}\n"
        "        return {{ prefix | pylit }}\n{% endblock %}"
    )
    folder = style(tmp_path / "mine", 'ALLOWED = {"DUNDERS": ["__count__"]}', **{RESOURCE: members})

    text = rendered(api, folder)["src/acme/resources/pets.py"]

    assert '"""Of Pets"""\n        return ""' in text and 'return "Async"' in text


LOGGING = """
{% block imports %}
import logging
{{ super() }}
{% endblock %}
{% block members %}

    def log(self) -> None:
        \"\"\"Log it.\"\"\"
        logging.info("pets")
{% endblock %}
"""
ALLOWED = 'ALLOWED = {"MODULES": {"logging"}, "METHOD_CALLS": r"logging\\.info"}\n'


def test_allowed_adds_to_the_guard(tmp_path: Path, api: Api) -> None:
    logs = style(tmp_path / "logs", ALLOWED, **{RESOURCE: LOGGING})
    also = 'ALLOWED = {"MODULES": ["socket"], "TOML": {"tool": ["ruff"]}}\ndef verify(path, text, allowed):\n    pass\n'
    more = style(tmp_path / "more", also)
    (more / "style.py").write_text(f'EXTENDS = "logs"\n{also}')

    for folder in (logs, more):
        assert 'logging.info("pets")' in rendered(api, folder)["src/acme/resources/pets.py"]

    Style.load(str(more)).verify("src/acme/x.py", "import socket\nimport logging\n")
    Style.load(str(more)).verify("pyproject.toml", "[tool.ruff]\n[tool.hatch]\n")
    for refusing, module in (("python", "logging"), (str(logs), "socket"), (str(more), "ctypes")):
        with pytest.raises(StyleError, match=f"the import of '{module}' is not allowed .* or to ALLOWED of a style"):
            Style.load(refusing).verify("src/acme/x.py", f"import {module}\n")
    with pytest.raises(StyleError, match=r"the call of 'logging.warn'"):
        Style.load(str(logs)).verify("src/acme/x.py", "import logging\ndef f() -> None:\n    logging.warn()\n")


@pytest.mark.parametrize(
    ("allowed", "message"),
    [
        ("['MODULES']", r"style\.py: ALLOWED must be a mapping, not list"),
        ("{'MODULE S': ['x']}", r"ALLOWED: allowlist\.py has no table 'MODULE S'; did you mean 'MODULES'\?"),
        ("{'MODULES': 'logging'}", r"ALLOWED: MODULES must be a collection, not 'logging'"),
        ("{'METHOD_CALLS': 'a|'}", r"ALLOWED: METHOD_CALLS must be a regular expression that matches no empty text"),
        ("{'TOML': {'tool': 1}}", r"ALLOWED: TOML\['tool'\] must be a collection, not 1"),
        ("{'CALLS': {'f': [0]}}", r"ALLOWED: CALLS\['f'\] must be a CallSignature, not \[0\]"),
    ],
)
def test_a_mistake_in_allowed(tmp_path: Path, allowed: str, message: str) -> None:
    folder = style(tmp_path / "mine", f"ALLOWED = {allowed}\n")

    with pytest.raises(StyleError, match=message):
        Style.load(str(folder)).verify("src/acme/x.py", "")
    unload_all()


def test_a_block_that_overrides_nothing_is_a_mistake(tmp_path: Path, api: Api) -> None:
    for name, hint in [("instalation", "did you mean 'installation'?"), ("zoo", "it has end, installation, ")]:
        text = f"\n{{% block {name} %}}x{{% endblock %}}"
        folder = style(tmp_path / name, **{"README.md.jinja": text})

        with pytest.raises(StyleError) as caught:
            rendered(api, folder)

        assert f"{name}/tree/README.md.jinja:3: python/tree/README.md.jinja has no block {name!r}; {hint}" in str(
            caught.value
        )
