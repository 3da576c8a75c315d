"""The texts of an error that a user or a log can see."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path


def chain(error: BaseException) -> list[BaseException]:
    """An error with all its causes, contexts and group members."""
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and not any(each is other for other in found):
            found.append(each)
            waiting += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]
    return found


def shown(error: BaseException, package: str) -> Iterator[tuple[str, str]]:
    """All visible texts of an error with their origin; local variables only of frames in the package."""
    for each in chain(error):
        name = type(each).__name__
        yield f"str of {name}", str(each)
        yield f"repr of {name}", repr(each)
        yield f"args of {name}", repr(each.args)
        yield f"notes of {name}", repr(getattr(each, "__notes__", ()))
        yield f"attributes of {name}", repr(vars(each))
        for frame in traceback.TracebackException.from_exception(each, capture_locals=True).stack:
            if frame.filename.startswith(package):
                yield f"local variables of {frame.name}, {Path(frame.filename).name}", repr(frame.locals)
    yield "traceback", "".join(traceback.format_exception(error))
