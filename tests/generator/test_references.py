"""The file that a `$ref` refers to, files that are never opened, and unused files with errors."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator import check, load
from generator.openapi.document import Document
from generator.openapi.references import (
    exists_case_sensitive,
    missing_file_hint,
    pointer_fragment,
    pointer_steps,
    schema_names,
)
from generator.problems import SpecError

HEAD = (
    'openapi: 3.1.0\ninfo: {title: Acme, version: "1"}\npaths: {/a: {get: {responses: {"200": {description: A.}}}}}\n'
)


def document(folder: Path, text: str) -> Document:
    (folder / "spec.yaml").write_text(HEAD + text, "utf-8")
    return load(folder / "spec.yaml")


def schema(reference: str) -> str:
    return f"components: {{schemas: {{Pet: {{$ref: {reference!r}}}}}}}\n"


def test_a_file_that_an_example_seems_to_name_can_be_anything(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\xff")

    found = document(tmp_path, "components: {examples: {a: {value: {$ref: logo.png}}}}\n")

    assert check(found) is found and found.problems == []


def test_a_file_that_is_needed_must_be_readable(tmp_path: Path) -> None:
    (tmp_path / "pets.yaml").write_text("Pet: [\n")

    with pytest.raises(SpecError) as raised:
        check(document(tmp_path, schema("pets.yaml#/Pet")))

    assert [Path(each.file).name for each in raised.value.problems] == ["pets.yaml"]
    assert "not valid YAML" in str(raised.value)


def test_problems_of_a_referenced_file_are_reported(tmp_path: Path) -> None:
    (tmp_path / "pets.yaml").write_text("Pet: {type: object, type: string}\n")

    with pytest.raises(SpecError, match=r"pets\.yaml:1:21: error: this mapping has the key 'type' twice"):
        check(document(tmp_path, schema("pets.yaml#/Pet")))


@pytest.mark.parametrize(
    "reference", ["folder/secret.yaml", "link.yaml", "folder/../../secret.yaml", "self/../link.yaml"]
)
def test_links_that_lead_out_are_not_followed(tmp_path: Path, reference: str) -> None:
    folder = tmp_path / "inner"
    folder.mkdir()
    (tmp_path / "secret.yaml").write_text("Pet: {type: string, description: secret}\n")
    (folder / "folder").symlink_to(tmp_path)
    (folder / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "self").symlink_to(folder)

    found = check(document(folder, schema(reference + "#/Pet")))

    assert [each for each in found.problems if "outside the folder" in each.message]
    assert len(found.files) == 1


def test_no_device_and_no_pipe_is_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    found = check(document(tmp_path, schema("pipe#/Pet")))

    assert any("there is no file 'pipe'" in each.message for each in found.problems)


def test_the_case_of_names_counts_on_every_file_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Sub").mkdir()
    (tmp_path / "Sub" / "pets.yaml").write_text("")
    entry = str(tmp_path / "spec.yaml")
    monkeypatch.setattr(os.path, "isfile", lambda path: True)  # as one that does not mind the case says

    assert exists_case_sensitive(str(tmp_path / "Sub" / "pets.yaml"), entry)
    assert not exists_case_sensitive(str(tmp_path / "Sub" / "Pets.yaml"), entry)
    assert not exists_case_sensitive(str(tmp_path / "sub" / "pets.yaml"), entry)
    assert (
        missing_file_hint("x", str(tmp_path / "Sub" / "PETS.yaml"))
        == "there is no file 'x'; there is 'pets.yaml', and case counts"
    )


def test_pointers_there_and_back() -> None:
    path = ("a/b", "{c}", "~1", "50%", 0, "", "é")

    assert pointer_steps(pointer_fragment(path)) == [str(step) for step in path]


def test_names_of_schemas() -> None:
    value = {"a": [{"$anchor": "x"}, {"$id": "http://e/y#"}], "b": {"$anchor": "x"}, "properties": {"$id": {}}}

    assert schema_names(value) == {"#x": ("a", 0), "http://e/y": ("a", 1)}
