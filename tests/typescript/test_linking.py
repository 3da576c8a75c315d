"""Before anything of the TypeScript style is written, every import must lead to an export."""

from __future__ import annotations

import pytest

from generator import Style
from generator.styling.style import StyleError

MODULES = {
    "src/index.ts": 'import { call as call_, type Options } from "./runtime/call.ts";\nexport * from "./models/pets.ts";\n'
    'export type * from "./models/toys.ts";\nexport { Pet as Animal } from "./models/pets.ts";\n',
    "src/main.ts": 'import * as pets from "./models/pets.ts";\nimport { Animal, type Pet, TOYS, Toy } from "./index.ts";\n',
    "src/models/pets.ts": "export interface Pet {}\nexport const Pet = 1;\nexport function get(): void {}\n",
    "src/models/toys.ts": 'import { get } from "./pets.ts";\nexport type Toy = 1;\nconst ALL = 1;\nexport { ALL as TOYS };\n',
    "src/runtime/call.ts": "export class Options {}\nexport async function call(): Promise<void> {}\n",
    "package.json": "{}",
}


def link(modules: dict[str, str]) -> None:
    """Check modules as the generator does."""
    style = Style.load("typescript")
    assert style.interface
    style.link({path: style.interface(path, text) for path, text in modules.items()})


def test_imports_that_lead_to_exports_pass() -> None:
    link(MODULES)


@pytest.mark.parametrize(
    ("path", "old", "new", "missing"),
    [
        ("src/main.ts", "Animal,", "Animals,", "src/index.ts has no 'Animals'"),
        ("src/main.ts", "pets.ts", "cats.ts", "src/models/cats.ts has no 'anything'"),
        ("src/index.ts", "call as call_", "callAll as call", "src/runtime/call.ts has no 'callAll'"),
        ("src/index.ts", "./runtime/call.ts", "../runtime/call.ts", "runtime/call.ts has no 'call'"),
        ("src/models/pets.ts", "export interface Pet", "interface Cat", ""),
        ("src/models/pets.ts", "export function get", "function get", "src/models/pets.ts has no 'get'"),
        ("src/models/toys.ts", "ALL as TOYS", "ALL", "src/index.ts has no 'TOYS'"),
    ],
)
def test_an_import_that_leads_nowhere_is_refused(path: str, old: str, new: str, missing: str) -> None:
    damaged = {**MODULES, path: MODULES[path].replace(old, new, 1)}

    if not missing:  # the constant of the same name is still there
        link(damaged)
        return
    with pytest.raises(StyleError, match=f"{missing} to import"):
        link(damaged)
