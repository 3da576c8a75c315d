"""The body of an error has the type that the document gives its status; a body that does not fit hides nothing."""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.node_tools import program as node_program
from tests.support.package import GeneratedPackage
from tests.support.replies import reply

DOCUMENT = """
paths:
  /tables/{number}:
    parameters: [{name: number, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: tables.get
      responses:
        "200": {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Table"}}}}
        "404": {description: No such table., content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}
        "409": {$ref: "#/components/responses/Taken"}
        4XX: {description: Refused., content: {application/json: {schema: {$ref: "#/components/schemas/Refusal"}}}}
        default: {description: Failed., content: {application/json: {schema: {$ref: "#/components/schemas/Fault"}}}}
    delete:
      operationId: tables.remove
      responses:
        "204": {description: Removed.}
        "409": {$ref: "#/components/responses/Taken"}
        "410":
          description: Removed before.
          content: {application/json: {schema: {type: object, required: [by], properties: {by: {type: string}}}}}
        "418": {description: Text., content: {text/plain: {schema: {type: string}}}}
        "423": {description: Anything., content: {application/json: {}}}
components:
  responses:
    Taken:
      description: Taken.
      content: {application/json: {schema: {type: object, required: [until], properties: {until: {type: string, format: date-time}}}}}
  schemas:
    Table: {type: object, properties: {seats: {type: integer}}}
    Problem: {type: object, required: [detail], properties: {title: {type: string}, detail: {type: string}}}
    Refusal: {type: object, required: [reason], properties: {reason: {type: string}}}
    Fault: {type: object, required: [message], properties: {message: {type: string}}}
"""
PROGRAM = """
from typing import Any, assert_type

from PACKAGE import Acme, errors, models


def seats(client: Acme) -> str:
    try:
        client.tables.get(7)
    except errors.NotFoundError as error:
        assert_type(error.body, models.Problem | None)
        return error.body.detail if error.body else str(error.raw_body)
    except errors.GoneError as error:
        assert_type(error.body, models.Refusal | models.TablesRemoveGoneResponse | None)
    except errors.TakenError as error:
        assert_type(error.body, models.TakenResponse | None)
        return error.body.until.isoformat() if error.body else ""
    except errors.ClientError as error:
        return "" if error.body is None else str(error.body)
    except errors.APIStatusError as error:
        assert_type(error.body, Any)
    return ""
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of a document with errors of every kind."""
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("errors"))


def failed(made: GeneratedPackage, method: str, status: int, content: object) -> Any:
    """The error of a call that the server answers so; it must be the same for both clients."""
    errors: list[Any] = []

    def use(client: Any) -> Any:
        def keep(error: Any) -> Any:
            errors.append(error)
            return type(error), error.status, error.body, error.raw_body

        async def awaited(result: Any) -> Any:
            with pytest.raises(made.module("errors").APIStatusError) as raised:
                await result
            return keep(raised.value)

        try:
            return awaited(getattr(client.tables, method)(7))
        except made.module("errors").APIStatusError as error:
            return keep(error)

    made.exchange(use, reply(content, status=status), retries=0)
    return errors[0]


@pytest.mark.parametrize(
    ("method", "status", "content", "kind", "body"),
    [
        ("get", 404, {"detail": "None."}, "NotFoundError", ("Problem", {"title": None, "detail": "None."})),
        ("get", 403, {"reason": "No."}, "ClientError", ("Refusal", {"reason": "No."})),
        ("get", 410, {"reason": "No."}, "GoneError", ("Refusal", {"reason": "No."})),
        ("get", 500, {"message": "No."}, "APIStatusError", ("Fault", {"message": "No."})),
        ("get", 301, {"message": "No."}, "APIStatusError", ("Fault", {"message": "No."})),
        ("remove", 410, {"by": "ann"}, "GoneError", ("TablesRemoveGoneResponse", {"by": "ann"})),
        # What another operation documents for the status is what the class says.
        ("remove", 404, {"detail": "None."}, "NotFoundError", ("Problem", {"title": None, "detail": "None."})),
    ],
)
def test_the_body_has_the_documented_type(
    made: GeneratedPackage, method: str, status: int, content: object, kind: str, body: tuple[str, Any]
) -> None:
    error = failed(made, method, status, content)

    assert type(error) is getattr(made.module("errors"), kind)
    assert error.body == getattr(made.module("models"), body[0])(**body[1])
    assert (error.status, error.raw_body) == (status, content)


@pytest.mark.parametrize("content", [b"<html>", b"", b'{"detail": 7}', b"null", b"[]", b"{", b'{"title": "No."}'])
def test_a_body_that_does_not_fit_hides_nothing(made: GeneratedPackage, content: bytes) -> None:
    error = failed(made, "get", 409, content)

    assert type(error) is made.module("errors").TakenError
    assert (error.status, error.body) == (409, None)
    assert error.raw_body is not None or content == b"null"
    assert "HTTP 409" in str(error)


def test_a_body_without_a_documented_type_is_raw(made: GeneratedPackage) -> None:
    assert failed(made, "remove", 500, {"a": 1}).body == {"a": 1}
    assert failed(made, "remove", 500, b"no").body == "no"


def test_the_class_of_a_status_is_one_of_its_range(made: GeneratedPackage) -> None:
    errors = made.module("errors")

    assert issubclass(errors.NotFoundError, errors.ClientError)
    assert not hasattr(errors, "ServerError")


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_an_error_with_a_typed_body_can_be_copied(made: GeneratedPackage, again: Any) -> None:
    error = failed(made, "get", 404, {"detail": "None."})

    copied = again(error)

    assert (type(copied), str(copied), vars(copied)) == (type(error), str(error), vars(error))


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_types_of_bodies_are_exact(made: GeneratedPackage, checker: str, tmp_path: Path) -> None:
    source = Path(str(made.package.__file__)).parents[1]
    (tmp_path / "program.py").write_text(PROGRAM.replace("PACKAGE", made.package.__name__))
    (tmp_path / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "extraPaths": [str(source)], "include": ["program.py"]})
    )
    commands = {
        "mypy": [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "program.py"],
        "pyright": [node_program("pyright"), "--pythonpath", sys.executable, "--project", str(tmp_path)],
    }

    done = subprocess.run(
        commands[checker],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(source)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
