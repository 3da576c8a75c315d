"""The README's picture of a terminal shows what the commands print; `make update` draws it again."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parents[2]
PICTURE = ROOT / "docs" / "terminal.svg"
COMMANDS = ("init openapi.yaml", "generate", "inspect --style python", "inspect --names")
DOCUMENT = """
openapi: 3.1.0
info: {title: Bookshelf, version: "2.1"}
servers: [{url: "https://api.bookshelf.example/v2"}]
paths:
  /books:
    get:
      operationId: list_books_books_get
      tags: [books]
      responses: {"200": {description: All., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Book"}}}}}}
    post:
      operationId: create_book_books_post
      tags: [books]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}
      responses: {"201": {description: Made., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}}
  /books/{book_id}/lend:
    post:
      operationId: lend_book_books__book_id__lend_post
      tags: [books]
      parameters: [{name: book_id, in: path, required: true, schema: {type: integer}}]
      responses: {"204": {description: Lent.}}
components:
  schemas:
    Book: {type: object, required: [title], properties: {title: {type: string, maxLength: 200}, pages: {type: integer}}}
"""


def test_the_picture_is_a_real_run(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, "utf-8")
    console = Console(record=True, width=92, file=StringIO(), force_terminal=True, color_system="truecolor")
    for command in COMMANDS:
        console.print(Text.assemble(("$ ", "bold green"), (f"sdk-generator {command}", "bold")))
        console.print(Text(_printed(command, tmp_path)))
    drawn = console.export_svg(title="your API in 60 seconds", unique_id="terminal")
    picture = re.sub(r"@font-face \{[^}]*\}\s*", "", drawn)  # fonts from the network
    if request.config.getoption("--update"):
        PICTURE.write_text(picture, "utf-8")
    assert PICTURE.read_text("utf-8") == picture, "run `make update` if this is right"


def _printed(command: str, folder: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "generator", *command.split()],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout.replace("python -m generator", "sdk-generator")
