"""License texts, by their SPDX identifiers, for the packages that styles generate."""

from __future__ import annotations

import re
from pathlib import Path

from ...ir import Api
from ..texts import one_line, visible

_FOLDER = Path(__file__).parent
_TEXTS = frozenset(path.stem for path in _FOLDER.glob("*.txt"))


def licenses(api: Api) -> list[str]:
    """The identifiers in the license expression whose texts are known."""
    return sorted(_TEXTS & set(re.split(r"[\s()]+", api.package.license)))


def holder(api: Api, package: str) -> str:
    """The holder of the copyright."""
    return ", ".join(filter(None, (each.name for each in api.package.authors))) or f"the authors of {package}"


def license_text(identifier: str, holder: str) -> str:
    """The text of a license with the holder of the copyright. Raises `KeyError` if there is no such text."""
    if identifier not in _TEXTS:
        raise KeyError(identifier)
    text = (_FOLDER / f"{identifier}.txt").read_text("utf-8")
    return text.replace("{holder}", one_line(visible(holder))).rstrip()
