"""Lets several packages share one copy of the runtime, which would otherwise take most of the time of a check."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator import Tree


def with_shared_runtime(trees: Mapping[str, Tree]) -> Tree:
    """The modules of these packages in one folder, which import the runtime from its subpackage `runtime`.

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
