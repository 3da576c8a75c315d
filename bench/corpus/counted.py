"""The operations of a document by a reading of its own, for it is the generator that is to be judged by them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_AFTER_PATH = re.compile(r"[?#].*", re.DOTALL)
_VARIABLE = re.compile(r"\{[^{}]*\}")


def operations(spec: Path) -> list[tuple[str, str]]:
    """Verb and path of each operation of a JSON or YAML document; none if the document cannot be read."""
    try:
        return list(_operations(_read(spec)))
    except (ValueError, yaml.YAMLError, RecursionError):  # the generator says what is wrong with it
        return []


def _read(spec: Path) -> Any:
    if spec.suffix == ".json":
        return json.loads(spec.read_bytes())
    return yaml.load(spec.read_bytes(), _Texts)


class _Texts(yaml.CSafeLoader):
    """Reads every scalar as text, as paths and verbs are, but for the merge key."""


_Texts.yaml_implicit_resolvers = {"<": [("tag:yaml.org,2002:merge", re.compile("<<$"))]}


def missing(wanted: Iterable[tuple[str, str]], got: Iterable[tuple[str, str]]) -> list[str]:
    """What is wanted more often than it is there. Names of variables, and what is behind a path, do not count.

    >>> missing([("GET", "/a/{b}#c"), ("GET", "/a/{b}#d")], [("GET", "/a/{e}")])
    ['GET /a/{}']
    """
    return [" ".join(each) for each in (_alike(wanted) - _alike(got)).elements()]


def _alike(operations: Iterable[tuple[str, str]]) -> Counter[tuple[str, str]]:
    return Counter((method, _VARIABLE.sub("{}", _AFTER_PATH.sub("", path))) for method, path in operations)


def _operations(document: Any) -> Iterator[tuple[str, str]]:
    paths = document.get("paths") if isinstance(document, dict) else None
    for path, item in paths.items() if isinstance(paths, dict) else ():
        if not path.startswith("x-"):
            for method, operation in _followed(document, item).items():
                if method in _METHODS and isinstance(operation, dict):
                    yield method.upper(), path


def _followed(document: Any, item: Any) -> dict[str, Any]:
    if not isinstance(item, dict) or not isinstance(item.get("$ref"), str):
        return item if isinstance(item, dict) else {}
    for step in item["$ref"].removeprefix("#/").split("/"):
        document = document.get(step.replace("~1", "/").replace("~0", "~"), {})
    return document if isinstance(document, dict) else {}
