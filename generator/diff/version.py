"""The next version, by Semantic Versioning: before 1.0.0, a break raises the minor version and all else the patch."""

from __future__ import annotations

import re

from .rules import Rating

_VERSION = re.compile(r"v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?.*")


def step(version: str, rating: Rating) -> Rating:
    """The part of a version that a change of this rating raises."""
    if rating != "none" and version.removeprefix("v").startswith("0."):
        return "minor" if rating == "major" else "patch"
    return rating


def next_version(version: str, rating: Rating) -> str:
    """The version after a change of this rating; the same for none, and empty if `version` has no numbers."""
    known = numbers(version)
    if known is None:
        return ""
    major, minor, patch = known
    match step(version, rating):
        case "none":
            return version
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"


def numbers(version: str) -> tuple[int, int, int] | None:
    """The three numbers of a version, without the mark of a pre-release; None if it has none."""
    found = _VERSION.fullmatch(version)
    return (int(found[1]), int(found[2]), int(found[3] or 0)) if found else None


def fits(version: str, least: str) -> bool:
    """Whether a version is at least another; a pre-release of it is."""
    known, needed = numbers(version), numbers(least)
    return known is not None and (needed is None or known >= needed)
