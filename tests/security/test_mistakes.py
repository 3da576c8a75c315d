"""Mistakes of users in documents and arguments lead to a result, a located problem or a message, never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.__main__ import main

Said = pytest.CaptureFixture[str]
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
REFERENCE = st.one_of(TEXT, st.from_regex(r"(https?:|file:|[a-z]*:)?(//)?[\[\]@:#/.%a-z0-9~]{0,20}", fullmatch=True))
ARGUMENT = st.text(
    st.characters(exclude_characters="\0"), max_size=300
)  # as the system passes them, lone halves included
PATHS = {"/p": {"get": {"responses": {"200": {"description": "All."}}}}}
few = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def run(capsys: Said, *arguments: str) -> tuple[int, str]:
    """The exit code and all output."""
    try:
        code = main(arguments)
    except SystemExit as end:  # of argparse
        code = int(end.code or 0)
    said = "".join(capsys.readouterr())
    assert code in (0, 1, 2), said
    return code, said


def written(folder: Path, **more: object) -> str:
    """The path of a document with these keys."""
    made = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "paths": PATHS, **more}
    (folder / "spec.json").write_text(json.dumps(made), "utf-8")
    return str(folder / "spec.json")


@few
@example("http://[x#/y")
@example("http://[x]y/#/a")
@example("#/" + "9" * 5_000)
@example("x" * 5_000 + ".yaml")
@example("%00.yaml")
@given(REFERENCE)
def test_any_reference(tmp_path: Path, capsys: Said, reference: str) -> None:
    schema = {"$ref": reference, "discriminator": {"propertyName": "a", "mapping": {"a": reference}}}
    schemas = {"S": schema, "T": {"allOf": [{"$ref": reference}]}, "U": {"$dynamicRef": reference, "$id": reference}}
    more = {"components": {"schemas": schemas}, "security": [{reference: []}], "externalDocs": {"url": reference}}

    code, said = run(capsys, "validate", "--no-strict", written(tmp_path, **more))
    strict, _ = run(capsys, "validate", "--strict", written(tmp_path, **more))

    assert strict >= code and ("cannot follow" not in said or "spec.json:1:" in said)


@few
@example("http://[x")
@example("https://a:99999/{b}")
@given(REFERENCE)
def test_any_address(tmp_path: Path, capsys: Said, address: str) -> None:
    flows = {"clientCredentials": {"tokenUrl": address, "scopes": {}}}
    schemes = {"o": {"type": "oauth2", "flows": flows}, "i": {"type": "openIdConnect", "openIdConnectUrl": address}}
    more = {"servers": [{"url": address}], "components": {"securitySchemes": schemes}, "security": [{"o": []}]}

    run(capsys, "inspect", "--no-strict", written(tmp_path, **more))


@few
@example("200" * 2_000)
@example("²00")
@given(TEXT)
def test_any_key(tmp_path: Path, capsys: Said, key: str) -> None:
    replies = {key: {"description": "One."}, "200": {"description": "Two.", "content": {key: {"schema": {}}}}}
    operation = {"operationId": key, "tags": [key], "responses": replies, "parameters": [{"name": key, "in": "query"}]}
    schemas = {"S": {"type": "object", "properties": {key: {"enum": [key]}}}}

    run(capsys, "inspect", "--no-strict", written(tmp_path, paths={f"/{key}": {"get": operation}}, components=schemas))


@few
@example("$[?match(@.a, '(((')]", "http://[x")
@example("$", "0\0")
@given(st.one_of(TEXT, st.from_regex(r"\$[.\[\]?@'a-z*(),=]{0,20}", fullmatch=True)), REFERENCE)
def test_any_overlay(tmp_path: Path, capsys: Said, target: str, extends: str) -> None:
    overlay = {"overlay": "1.1.0", "extends": extends, "info": {"title": "O", "version": "1"}}
    actions = [{"target": target, "update": {"x-a": 1}}, {"target": "$.info", "copy": target}]
    (tmp_path / "overlay.json").write_text(json.dumps(overlay | {"actions": actions}), "utf-8")

    run(capsys, "validate", written(tmp_path), "--overlay", str(tmp_path / "overlay.json"))


@few
@example("--set", "package=my-sdk")
@example("--set", "version=")
@example("--style", "x" * 5_000)
@example("--style", "\udcff")
@example("--overlay", "x" * 5_000)
@example("--overlay", "\udcff")
@example("--out", "\ud800")
@given(st.sampled_from(["--set", "--style", "--overlay", "--out"]), ARGUMENT)
def test_any_argument(tmp_path: Path, capsys: Said, option: str, value: str) -> None:
    path = written(tmp_path)

    run(capsys, "inspect", path, option, value)
    run(capsys, "inspect", path, "--set", f"package={value}")
    run(capsys, "validate", value)


@pytest.mark.parametrize("given", ["class", "json", "pip", "ünï", "a b", "../x", "1a", "my-", "con", "_a"])
def test_what_can_be_no_package(tmp_path: Path, capsys: Said, given: str) -> None:
    code, said = run(capsys, "inspect", written(tmp_path), "--set", f"package={given}")

    assert (code, f"invalid package name {given!r}: " in said) == (1, True)


def test_what_can_be_no_file(tmp_path: Path, capsys: Said) -> None:
    code, said = run(capsys, "generate", written(tmp_path), "--out", str(tmp_path / "out"), "--set", "package=a b")

    assert (code, said) == (
        1,
        "error: invalid package name 'a b': use ASCII letters and digits, with - or _ between them\n",
    )


def test_a_package_with_a_hyphen(tmp_path: Path, capsys: Said) -> None:
    code, said = run(capsys, "inspect", "--json", written(tmp_path), "--set", "package=my-sdk")

    assert (code, json.loads(said)["package"]) == (0, "my_sdk")


def test_an_option_that_no_style_has(tmp_path: Path, capsys: Said) -> None:
    out = ["--out", str(tmp_path / "out"), "--no-cache"]

    code, said = run(capsys, "generate", written(tmp_path), *out, "--set", "pakcage=a")

    assert (code, said) == (
        1,
        "error: no style has an option 'pakcage'; there are: client_module, optional_dependencies, package, requires_python, version\n",
    )


def test_a_file_that_cannot_be_read_is_one_problem(tmp_path: Path, capsys: Said) -> None:
    (tmp_path / "part.yaml").write_text("a: {get: {responses: {}}}\n\tb: 1\n", "utf-8")
    paths = {f"/{number}": {"$ref": f"part.yaml#/p{number}"} for number in range(300)}

    code, said = run(capsys, "validate", written(tmp_path, paths=paths))

    assert (code, said.count("error: ")) == (1, 1)
    assert "part.yaml:2:1: error: not valid YAML" in said and "\n1 error; nothing was written\n" in said


@pytest.mark.parametrize(
    ("options", "total"),
    [
        ("--no-strict", "1 operations, 0 models, 3 warnings in 2 files"),
        ("--strict", "3 errors in 2 files; nothing was"),
    ],
)
def test_problems_are_counted(tmp_path: Path, capsys: Said, options: str, total: str) -> None:
    (tmp_path / "part.yaml").write_text("A: {type: int}\nB: {type: str}\n", "utf-8")
    schemas = {name: {"$ref": f"part.yaml#/{name}"} for name in "AB"} | {"C": {"type": "bool"}}

    assert total in run(capsys, "validate", options, written(tmp_path, components={"schemas": schemas}))[1]


def test_generate_counts_the_warnings_that_it_folds(tmp_path: Path, capsys: Said) -> None:
    schemas = {f"S{number}": {"type": "int"} for number in range(30)}
    path, out = written(tmp_path, components={"schemas": schemas}), str(tmp_path / "out")

    code, said = run(capsys, "generate", path, "--style", "postman", "--out", out, "--no-cache")

    assert (code, said.count("did you mean 'integer'?")) == (0, 1)
    assert "and 29 more like this" in said and "\n30 warnings\n" in said


@pytest.mark.parametrize(
    ("stated", "hint"),
    [
        ({"packge": "a"}, "did you mean 'package'?"),
        ({"name": "a"}, "known here: package, client, environment, "),
        ({"pagination": {"a": {"items": "/a", "next": "/b", "size": 1}}}, "known here: page, offset, cursor, "),
    ],
)
def test_unknown_options_of_x_sdk_name_the_known_ones(
    tmp_path: Path, capsys: Said, stated: dict[str, object], hint: str
) -> None:
    code, said = run(capsys, "validate", "--no-strict", written(tmp_path, **{"x-sdk": stated}))

    assert (code, hint in said) == (1, True)


def test_a_folder_where_a_file_is_meant(tmp_path: Path, capsys: Said) -> None:
    path = written(tmp_path)
    (tmp_path / "file").touch()

    assert run(capsys, "validate", str(tmp_path))[0] == 1
    assert run(capsys, "generate", path, "--style", "postman", "--out", str(tmp_path / "file"), "--no-cache")[0] == 1


def test_a_bug_says_that_it_is_one(tmp_path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("for a test")

    monkeypatch.setattr("generator.loader.load.read", broken)

    code, said = main(["validate", written(tmp_path)]), "".join(capsys.readouterr())

    assert code == 70
    assert "internal error: ZeroDivisionError: for a test" in said and "in broken\n  = help: this is a bug" in said
    assert "Traceback" not in said
