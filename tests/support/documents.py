"""The examples of the documentation, also loaded as modules."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


def examples(page: str) -> list[str]:
    """The Python programs of a page, in its order."""
    return re.findall(r"```python\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)


def load(program: str, name: str = "example") -> ModuleType:
    """A program as a module; what is below `if __name__ == "__main__"` does not run."""
    module = ModuleType(name)
    exec(compile(program, name, "exec"), vars(module))
    return module
