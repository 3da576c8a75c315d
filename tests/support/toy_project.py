"""A project with a small style of its own, which writes the facts that it gets as JSON."""

from __future__ import annotations

from pathlib import Path

SPEC = """
openapi: 3.1.0
info: {title: Acme Pets, version: "7"}
paths: {/pets: {get: {operationId: pets.list, responses: {"204": {description: None.}}}}}
"""
TOY = 'FILTERS = {"json": __import__("json").dumps}\nDOORS = ("json",)\nOPTIONS = {"size": 1, "loud": False, "word": "w"}\n'
PROJECT = """
document = "api/openapi.yaml"

[package]
name = "Acme.Pets-sdk"
client = "Pets"
environment = "PETS"
version = "2.3.0"
description = "Pets, typed."
license = "mit or apache-2.0"
authors = [{ name = "Ann", email = "ann@acme.test" }, { name = "Bo" }]
keywords = ["pets", "api"]

[package.urls]
Homepage = "https://acme.test"
"Issue tracker" = "https://acme.test/issues"

[styles.toy]
style = "toy"
out = "clients/toy"
options = { size = 3, loud = true }
"""


def write_project(folder: Path) -> None:
    """Write the project file, the document and the style."""
    (folder / "api").mkdir()
    (folder / "api" / "openapi.yaml").write_text(SPEC)
    (folder / "toy" / "tree").mkdir(parents=True)
    (folder / "toy" / "style.py").write_text(TOY)
    made = '{"package": {{ api.package.name.kebab | json }}, "options": {{ options | json }}}'
    (folder / "toy" / "tree" / "facts.json.jinja").write_text(made)
    (folder / "sdk.toml").write_text(PROJECT)
