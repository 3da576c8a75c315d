"""The files outside the package that the generator reads: the styles in templates/, and schemas in docs/.

The wheel has them in `_data/`, inside the package; a checkout has them at its root.
"""

from __future__ import annotations

from pathlib import Path

_CODE = Path(__file__).resolve().parent
_INSTALLED = _CODE / "_data"


def resource(path: str) -> Path:
    """The path of a file or folder of the repository, in a checkout or as installed."""
    return (_INSTALLED if _INSTALLED.is_dir() else _CODE.parent) / path
