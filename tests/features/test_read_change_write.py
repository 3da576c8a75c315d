"""Read, change, write: a method takes the body whole as well as by its members, and nothing that was read is lost."""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.support.node_tools import program as node_program
from tests.support.package import GeneratedPackage
from tests.support.replies import reply

DOCUMENT = """
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: pets.get
      responses: {"200": {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
    put:
      operationId: pets.update
      parameters: [{name: dry, in: query, schema: {type: boolean}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"204": {description: Changed.}}
    patch:
      operationId: pets.change
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Home"}}}}
      responses: {"204": {description: Changed.}}
  /pets:
    get:
      operationId: pets.list
      responses:
        "200": {description: All., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}}
components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string}
        body: {type: string}
        home: {$ref: "#/components/schemas/Home"}
        chip: {$ref: "#/components/schemas/Chip"}
    Home: {type: object, properties: {town: {type: string}, rooms: {type: integer}}}
    Chip: {type: object, additionalProperties: false, properties: {code: {type: string}}}
"""
RAW = {
    "id": 7,
    "name": "Rex",
    "fur": "brown",
    "home": {"town": "Graz", "owner": {"name": "Ann"}},
    "chip": {"code": "x", "made": 1999},
}
KEPT = {"name": "Rex", "fur": "brown", "home": {"town": "Graz", "owner": {"name": "Ann"}}, "chip": {"code": "x"}}
PROGRAM = """
import msgspec
from PACKAGE import Acme


def rename(client: Acme) -> None:
    pet = client.pets.get(7)
    client.pets.update(7, msgspec.structs.replace(pet, name="Tom"))
    client.pets.update(7, pet, dry=True)
    client.pets.update(7, {"name": "Tom"})
    client.pets.update(7, name="Tom", home={"town": "Linz"}, body="big")
    client.pets.change(7, {"town": "Linz"})
    client.pets.change(7)
    client.pets.update(7)  # MISTAKE
    client.pets.update(7, pet, name="Tom")  # MISTAKE
    client.pets.update(7, 5)  # MISTAKE
    client.pets.update(7, home=None)  # MISTAKE
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of a document with a model that is both sent and received."""
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("pets"))


def pet_of(made: GeneratedPackage, raw: object = RAW) -> Any:
    """A pet that was read; its members that the document does not know are no drift."""
    return made.exchange(lambda client: client.pets.get(7), reply(raw), strict=True)[0]


def sent(made: GeneratedPackage, *arguments: Any, **keywords: Any) -> Any:
    """The body that is sent to change a pet."""
    return json.loads(made.request_of(lambda client: client.pets.update(7, *arguments, **keywords)).body)


def test_a_model_is_sent_whole_without_what_only_the_api_sets(made: GeneratedPackage) -> None:
    pet = pet_of(made, {"id": 7, "name": "Rex", "home": {"town": "Graz"}})

    assert type(pet) is made.module("models").Pet
    assert sent(made, pet) == {"name": "Rex", "home": {"town": "Graz"}}
    assert sent(made, {"name": "Tom"}) == {"name": "Tom"}
    assert sent(made, name="Tom", body="big") == {"name": "Tom", "body": "big"}
    assert made.request_of(lambda client: client.pets.update(7, pet, dry=True)).line.startswith("PUT /pets/7?dry=true ")


def test_members_that_the_document_does_not_know_survive(made: GeneratedPackage) -> None:
    pet = pet_of(made)

    assert isinstance(pet, made.module("models").Pet)
    assert (pet.name, pet.home.town, pet.chip.code) == ("Rex", "Graz", "x")
    assert sent(made, pet) == KEPT
    for copied in (pickle.loads(pickle.dumps(pet)), copy.deepcopy(pet), copy.copy(pet)):
        assert copied == pet
        assert sent(made, copied) == KEPT
    assert sent(made, msgspec.structs.replace(pet, name="Tom")) == {**KEPT, "name": "Tom"}
    assert sent(made, name="Tom", home=pet.home) == {"name": "Tom", "home": KEPT["home"]}


def test_members_in_lists_survive(made: GeneratedPackage) -> None:
    plain = {"id": 8, "name": "Tom"}
    pets, _ = made.exchange(lambda client: client.pets.list(), reply([plain, RAW]), strict=True)

    assert sent(made, pets[0]) == {"name": "Tom"}
    assert sent(made, pets[1]) == KEPT


def test_the_body_whole_and_its_members_exclude_each_other(made: GeneratedPackage) -> None:
    for value in (pet_of(made), {"name": "Tom"}):
        with pytest.raises(made.module("errors").ArgumentError, match=r"^body: .*leave out name"):
            sent(made, value, name="Tom")
    with pytest.raises(made.module("errors").ArgumentError, match="expected Pet or a mapping, got int"):
        sent(made, 5)
    with pytest.raises(made.module("errors").ArgumentError, match="name: missing"):
        sent(made)


def test_options_take_a_model_as_body(made: GeneratedPackage) -> None:
    home = pet_of(made).home

    request = made.request_of(lambda client: client.pets.change(7, options={"body": home}))

    assert json.loads(request.body) == KEPT["home"]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_see_both_forms(made: GeneratedPackage, checker: str, tmp_path: Path) -> None:
    source = Path(str(made.package.__file__)).parents[1]
    program = PROGRAM.replace("PACKAGE", made.package.__name__)
    (tmp_path / "program.py").write_text(program)
    (tmp_path / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "extraPaths": [str(source)], "include": ["program.py"]})
    )
    commands = {
        "mypy": [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "program.py"],
        "pyright": [node_program("pyright"), "--pythonpath", sys.executable, "--project", str(tmp_path)],
    }
    environment = {**os.environ, "MYPYPATH": str(source)}

    done = subprocess.run(commands[checker], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120)

    mistakes = {number for number, line in enumerate(program.splitlines(), 1) if "MISTAKE" in line}
    errors = [line for line in done.stdout.splitlines() if "error" in line and "program.py:" in line]
    assert {int(line.split("program.py:")[1].split(":")[0]) for line in errors} == mistakes, done.stdout
