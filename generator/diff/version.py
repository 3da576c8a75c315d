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
    found = _VERSION.fullmatch(version)
    if found is None:
        return ""
    major, minor, patch = (int(each or 0) for each in found.groups()[:3])
    match step(version, rating):
        case "none":
            return version
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
