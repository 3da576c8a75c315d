"""`make generate` installs a part of what `make test` installs: the same versions, and no tool of the tests."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def entries(name: str) -> dict[str, str]:
    """Each distribution of a lock file with its version, markers and hashes."""
    found = re.findall(r"^([a-z0-9-]+)(==(?:\\\n|.)*)", (ROOT / name).read_text("utf-8"), re.MULTILINE)
    return {name: entry.strip() for name, entry in found}


def distributions(requirements: list[str]) -> set[str]:
    return {re.split(r"[^a-z0-9-]", each.lower(), maxsplit=1)[0] for each in requirements}


def test_the_lock_for_generating_is_a_part_of_the_other() -> None:
    some, all_ = entries("requirements-generate.lock"), entries("requirements.lock")

    assert some.items() <= all_.items()
    assert all("--hash=sha256:" in entry for entry in all_.values())


def test_each_lock_has_what_it_is_for() -> None:
    own, tools = distributions(SETTINGS["project"]["dependencies"]), distributions(SETTINGS["dependency-groups"]["dev"])

    assert own <= entries("requirements-generate.lock").keys()
    assert own | tools <= entries("requirements.lock").keys()
    assert not tools & entries("requirements-generate.lock").keys()
