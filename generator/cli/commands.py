"""What the commands do. A message for the user is printed here alone, or by watch.py.

`generate` and `check` first ask whether anything changed since a run that was told the same; see run_cache.py. Only
then they load the rest of the generator.
"""

from __future__ import annotations

import json
import shutil
import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from ..cache import Cache
from ..output import tree
from ..problems import pluralize
from ..styling import style
from ..timings import Timings
from .run_cache import Result, RunCache

if TYPE_CHECKING:
    from ..ir import Api
    from ..pipeline import Made


def generate(options: Namespace) -> int:
    """Write the clients."""
    if options.watch:
        from .watch import watch

        return watch(options)
    with _memory(options) as memory, _stages(options) as stages:
        earlier = RunCache(memory, _cache_key(options))
        if done := _earlier(earlier, stages):
            for name, count, _ in done.outputs:
                print(f"{name}: {count} files, 0 changed")
            return 0
        from ..pipeline import make, written

        made = make(options, memory, stages)
        for folder, changed in written(made, stages):
            print(f"{folder}: {len(dict(made.trees)[folder])} files, {len(changed)} changed")
        _keep(earlier, made)
    return 0


def check(options: Namespace) -> int:
    """Compare the clients with what would be written, and show the differences."""
    with _memory(options) as memory, _stages(options) as stages:
        earlier = RunCache(memory, _cache_key(options))
        if _earlier(earlier, stages):
            return 0
        from ..pipeline import make

        made = make(options, memory, stages)
        drift = [(folder, tree.diff(files, folder)) for folder, files in made.trees]
        for folder, text in drift:
            if text:
                print(f"{folder} is not what its sources make; run `{_command()}`\n{text}", end="")
        if any(text for _, text in drift):
            return 1
        _keep(earlier, made)
    return 0


def validate(options: Namespace) -> int:
    """Look for problems in the document only."""
    from ..pipeline import understood

    document, api, _ = understood(options, Cache(), Timings(visible=False), shown=list)
    count = len(document.settled(options.strict))
    found = pluralize(count, "warning") if count else "no problems"
    print(f"{options.spec}: {len(api.operations)} operations, {len(api.models)} models, {found}")
    return 0


def inspect(options: Namespace) -> int:
    """List every operation as the user of a style's output calls it."""
    from .inspection import inspect as inspected
    from .inspection import table

    listing = inspected(_api(options), style.Style.load(options.style), dict(options.set))
    width = min(100, shutil.get_terminal_size((80, 24)).columns) if sys.stdout.isatty() else 80
    print(json.dumps(listing, indent=2) if options.json else table(listing, width))
    return 0


def styles(options: Namespace) -> int:
    """List the styles and their options."""
    for name in style.names():
        loaded = style.Style.load(name)
        print(name, *(f"{key}={value}" for key, value in loaded.options.items()))
    return 0


def dump(options: Namespace) -> int:
    """Print the Api, as templates see it, as JSON."""
    from ..ir.dump import dump as dumped

    json.dump(dumped(_api(options)), sys.stdout, indent=2, ensure_ascii=False)
    print()
    return 0


def _api(options: Namespace) -> Api:
    from ..pipeline import understood

    return understood(options, Cache(), Timings(visible=False))[1]


def _memory(options: Namespace) -> Cache:
    return Cache.of_user() if options.cache else Cache()


def _stages(options: Namespace) -> Timings:
    return Timings(timings=options.timings)


def _cache_key(options: Namespace) -> str:
    """All that decides what is made, beside the contents of files."""
    told = {key: getattr(options, key) for key in ("spec", "overlay", "strict", "style", "out", "set")}
    return json.dumps(told | {"styles": style.names()}, default=str)


def _earlier(earlier: RunCache, stages: Timings) -> Result | None:
    with stages.stage("compare with the last run"):
        done = earlier.result()
    sys.stderr.write(done.diagnostics if done else "")
    return done


def _keep(earlier: RunCache, made: Made) -> None:
    earlier.keep(made.sources, made.said, [(folder, len(files)) for folder, files in made.trees])


def _command() -> str:
    given = " ".join(sys.argv[2:])
    return f"python -m generator generate {given}" if given else "make generate"
