"""The first stage, and the only one that reads files: the document, the files that it refers to, and the overlays."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from ..openapi.document import Document
from ..openapi.file import digest_of
from ..openapi.references import exists_case_sensitive, file_references
from ..problems import HintBudget, SpecError
from .shared_responses import add_shared_responses
from .yaml_reader import read


def load(path: Path, overlays: Sequence[Path] = (), strict: bool | None = None) -> Document:
    """Read `path`, apply the overlays in order, read every file inside its folder that a `$ref` names, and add the
    responses of `x-sdk` to the operations.

    Warnings are errors if `strict`, which is the default for a document with `x-sdk`. Raises `SpecError` if the document
    or an overlay cannot be read. Problems in referenced files are reported only if something uses them.
    """
    HintBudget.reset()
    entry = read(str(path))
    document = Document(entry, {os.path.normpath(entry.path): entry}, sources={str(path): entry.digest})
    for overlay in overlays:
        from .overlay import apply  # JSONPath is slow to import

        changes = read(str(overlay))
        document.sources[str(overlay)] = changes.digest
        apply(document, changes)
    document.strict = document.follows_house_rules if strict is None else strict
    queue = [entry]
    while queue:
        file = queue.pop()
        document.problems += file.problems
        for name in dict.fromkeys(file_references(file.root)):
            try:
                target = document.path(file, name)
                if target not in document.files and exists_case_sensitive(target, entry.path):
                    document.files[target] = read(target)
                    queue.append(document.files[target])
                document.sources[target] = document.files[target].digest if target in document.files else ""
            except LookupError:
                continue  # `check` reports it at the reference
            except SpecError as error:
                document.unreadable[target] = error.problems
                document.sources[target] = digest_of(target)
    add_shared_responses(document)
    return document
