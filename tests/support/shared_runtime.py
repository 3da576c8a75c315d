"""Packages side by side over one runtime: it is the same in all of them, and most of the time would go into it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator import Tree


def with_shared_runtime(trees: Mapping[str, Tree]) -> Tree:
    """The modules of these packages, in one folder; they import the runtime from the package `runtime` beside them.

    Args:
        trees: The output of the Python style for each package, by the package's name.
    """
    shared: Tree = {}
    for package, tree in trees.items():
        for path, content in tree.items():
            if path.startswith(f"src/{package}/_runtime/"):
                shared[path.removeprefix(f"src/{package}/_")] = content
            elif path.startswith("src/"):
                text = content if isinstance(content, str) else content.decode()
                shared[path.removeprefix("src/")] = re.sub(r"(?m)^( *from )\.+_runtime", r"\1runtime", text)
    return shared
