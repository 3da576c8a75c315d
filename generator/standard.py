"""The OpenAPI standard's own rules, by openapi-spec-validator, with its findings put into places of the document."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from .document import Document, Node
from .grammar import Bundle
from .problems import Problem, closest, did_you_mean

_NOWHERE = object()
_SEEN = {"schema": ("visited_schema_ids", "meta_checked_schema_ids"), "operation": ("operation_ids_registry",)}
# Rules that rules.py checks itself, because the validator does not say where; and one that the standard does not have.
_OURS = ("UnresolvableParameterError", "DuplicateOperationIDError", "ParameterDuplicateError", "ExtraParametersError")


def check(document: Document, bundled: Bundle) -> list[Problem]:
    """What the validator finds wrong; the most telling error for each place."""
    places = _Places(document, bundled)
    found: dict[Any, list[tuple[int, list[Problem]]]] = {}
    for error in _errors(bundled.value, (document.root / "openapi").text):
        if not hasattr(error, "validator") and not found:
            reason = f"{type(error).__name__}: {error}"
            return [document.root.problem(f"openapi-spec-validator cannot judge this document: {reason}")]
        if hasattr(error, "validator") and not _is_ours(error):
            telling = _telling(error)
            node, at_key = places.of(telling)
            found.setdefault(node.key, []).append((_vagueness(telling), _problems(telling, node, at_key)))
    return [problem for each in found.values() for problem in min(each, key=lambda entry: entry[0])[1]]


def check_schemas(objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    """What is wrong with the values of the keywords of schemas, all of it: the validator stops at the first."""
    import jsonschema_rs
    from jsonschema import Draft202012Validator
    from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]

    keywords = REGISTRY.contents("https://json-schema.org/draft/2020-12/meta/validation")
    is_valid = jsonschema_rs.validator_for(keywords).is_valid
    for kind, node in objects:
        if kind == "schema" and not is_valid(node.value):
            for error in map(_telling, Draft202012Validator(keywords).iter_errors(node.value)):
                place = node
                for step in error.absolute_path:
                    place = place.own(step)
                yield place.problem(_message(error))


def _errors(bundle: dict[str, Any], version: str) -> Iterator[Any]:
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
    from openapi_spec_validator.schemas import schema_v30, schema_v31

    is_30 = version.startswith("3.0")
    base = OpenAPIV30SpecValidator if is_30 else OpenAPIV31SpecValidator

    class Validator(base):  # type: ignore[misc, valid-type]
        resolver_handlers = _NoFiles()
        schema_validator = _QuickFirst(dict(schema_v30 if is_30 else schema_v31))

    validator = Validator(bundle)
    for keyword, lists in _SEEN.items():
        for name in lists:
            setattr(validator.keyword_validators_registry[keyword], name, _Seen())
    try:
        yield from validator.iter_errors()
    except Exception as error:  # the validator dies of some documents, most often of what it has found before
        yield error


class _Seen(set[Any]):
    """What the validator has seen; in its own lists, each look-up costs as much as the document is long."""

    append = set.add


class _QuickFirst:
    """The standard's JSON Schema, in Rust. Only a document that breaks it is gone through again in Python.

    That is a thousand times slower, but its errors hold the very value that is wrong, by which its place is found.
    """

    def __init__(self, schema: dict[str, Any]) -> None:
        self._schema = schema

    def iter_errors(self, document: Any) -> Iterator[Any]:
        """The errors of a document."""
        import jsonschema_rs
        from jsonschema.validators import validator_for

        if not jsonschema_rs.validator_for(self._schema).is_valid(document):
            yield from validator_for(self._schema)(self._schema).iter_errors(document)


class _NoFiles(dict[str, Any]):
    """Handlers for every kind of address, all of which refuse: the validator reads no file and calls no server."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __missing__(self, scheme: str) -> Any:
        raise LookupError("a reference to another file was left in the document")


def _is_ours(error: Any) -> bool:
    return type(error).__name__ in _OURS or error.message.startswith("Duplicate tag name")


def _telling(error: Any) -> Any:
    """The error itself, or that of the branch of its `anyOf` that came closest."""
    while branches := [each for each in getattr(error, "context", None) or () if not _asks_for_reference(each)]:
        error = max(branches, key=lambda inner: (len(inner.absolute_path), -_vagueness(inner)))
    return error


def _asks_for_reference(error: Any) -> bool:
    return bool(error.validator == "required" and "$ref" in error.validator_value)


def _problems(error: Any, node: Node, at_key: bool) -> list[Problem]:
    keys = list(error.instance) if isinstance(error.instance, dict) else []
    known = list(error.schema.get("properties", ())) if isinstance(error.schema, dict) else []
    others = [key for key in keys if key not in known]
    if error.validator in ("unevaluatedProperties", "additionalProperties") and others:
        return [
            node.own(key).problem(f"{key!r} is not expected here", did_you_mean(key, known), at_key=True)
            for key in others
            if repr(key) in error.message
        ]
    if error.validator == "required":
        missing = [name for name in error.validator_value if name not in keys]
        hints = [f"write {name!r} for {key!r}" for name in missing for key in closest(name, others)]
        return [node.problem(_message(error), hints[0] if hints else "", at_key=at_key)]
    return [node.problem(_message(error), at_key=at_key)]


def _message(error: Any) -> str:
    text = " ".join(str(getattr(error, "message", error)).split())
    return text if len(text) <= 200 else text[:200] + " …"


def _vagueness(error: Any) -> int:
    return {"unevaluatedProperties": 3, "not": 2, "anyOf": 1, "oneOf": 1}.get(getattr(error, "validator", ""), 0)


class _Places:
    """Finds the nodes that errors are about.

    Errors inside a schema have a path that starts at that schema, and do not say which it is: then it is the one
    where the path leads to the very value that the error complains of. Those of a default start at the default.
    """

    def __init__(self, document: Document, bundled: Bundle) -> None:
        self._root, self._bundle, self._origin = document.root, bundled.value, bundled.origin

    def of(self, error: Any) -> tuple[Node, bool]:
        """The node of an error, and whether it is about its key."""
        path, instance = list(getattr(error, "absolute_path", ())), error.instance
        is_key = "propertyNames" in getattr(error, "absolute_schema_path", ())
        if not path and not is_key and id(instance) in self._origin:
            return self._origin[id(instance)], error.validator == "required"
        for start in (self._bundle, *self._having[path[0] if path else instance if is_key else None]):
            found = _led_to(start, path)
            if is_key and isinstance(found, dict) and instance in found:
                return self._follow(start, [*path, str(instance)]), True
            if path and found is instance:
                return self._follow(start, path), error.validator == "required"
        schemas = _schemas(error)
        for start in self._having["default"]:
            if (path or id(start) in schemas) and _led_to(start, ["default", *path]) is instance:
                return self._follow(start, ["default", *path]), False
        return self._root, False

    @cached_property
    def _having(self) -> dict[Any, list[Any]]:
        """For each key or index, the objects and lists of the document that have it, those further up first."""
        having = defaultdict[Any, list[Any]](list)
        stack, seen = deque([self._bundle]), set[int]()
        while stack:
            value = stack.popleft()
            if isinstance(value, dict | list) and id(value) not in seen:
                seen.add(id(value))
                for key in value if isinstance(value, dict) else range(len(value)):
                    if id(value) in self._origin:
                        having[key].append(value)
                    stack.append(value[key])
        return having

    def _follow(self, start: Any, path: list[str | int]) -> Node:
        node = self._origin.get(id(start), self._root)
        for step in path:
            start = start[step]
            node = self._origin.get(id(start)) or node / step
        return node


def _schemas(error: Any) -> set[int]:
    """The schemas that an error breaks, by `id`: its own, and for a branch those around it."""
    schemas = set()
    while error is not None:
        schemas.add(id(getattr(error, "schema", None)))
        error = getattr(error, "parent", None)
    return schemas


def _led_to(start: Any, path: list[str | int]) -> Any:
    """The value at the end of a path, or `_NOWHERE`."""
    for step in path:
        try:
            start = start[step]
        except (LookupError, TypeError):
            return _NOWHERE
    return start
