"""The imports of a module, collected while its code is composed."""

from __future__ import annotations

from collections.abc import Collection

from generator.ir import Api
from generator.names import Name

from .layout import Group, Source, laid_out
from .naming import class_name, free, module


class Imports:
    """What a module imports. Names of the package give way to those that the module or the document declares."""

    def __init__(self, api: Api, home: str, taken: Collection[str], declared: Collection[str] = ()) -> None:
        """The module `home` of src/. The package's own names give way to `taken`, those of the document to `declared`."""
        self.api, self._home, self._taken, self._declared = api, home, frozenset(taken), frozenset(declared)
        self._found: dict[str, dict[str, bool]] = {}

    def value(self, source: str, name: str) -> Source:
        """The local name of a function or constant of the package."""
        return self._own(source, name, is_type=False)

    def type(self, source: str, name: str) -> Source:
        """The local name of a type of the package."""
        return self._own(source, name, is_type=True)

    def standard(self, name: str) -> Source:
        """A type of JavaScript, which a type of the document may hide."""
        return Source(f"globalThis.{name}" if name in self._taken else name)

    def document(self, name: Name, is_type: bool = True) -> Source:
        """The type of the document with this name, or the constant with its shape."""
        group, text = module(self.api.named[name].group), class_name(name)
        local = free(text, self._declared)
        if self._home != f"models/{group}":
            self._add(f"models/{group}", text if local == text else f"{text} as {local}", is_type)
        return local

    def _own(self, source: str, name: str, is_type: bool) -> Source:
        local = free(name, self._taken)
        self._add(source, name if local == name else f"{name} as {local}", is_type)
        return local

    def _add(self, source: str, text: str, is_type: bool) -> None:
        names = self._found.setdefault(source, {})
        names[text] = names.get(text, True) and is_type

    def lines(self) -> Source:
        """The import statements."""
        return Source("\n".join(self._line(source, self._found[source]) for source in sorted(self._found)))

    def _line(self, source: str, names: dict[str, bool]) -> Source:
        all_types = all(names.values())
        listed = (f"type {name}" if is_type and not all_types else name for name, is_type in sorted(names.items()))
        start = "import type " if all_types else "import "
        folder, _, file = source.rpartition("/")
        is_near = folder == self._home.rpartition("/")[0]
        path = (
            f"./{file}" if is_near else "../" * self._home.count("/") + source if "/" in self._home else f"./{source}"
        )
        if len(names) == 1:
            return Source(f'{start}{{ {next(iter(listed))} }} from "{path}.ts";')  # Biome does not break it up
        return laid_out(Group("{", tuple(listed), "}", " ", before=start, after=f' from "{path}.ts";'))
