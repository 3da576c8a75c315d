"""The command line: `python -m generator`."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from . import style, tree
from .build import build
from .check import check
from .document import load
from .dump import dump
from .inspection import inspect, table
from .ir import Api
from .problems import SpecError
from .render import render

SPEC = Path("spec/clicksend.yaml")
OUT = Path("generated")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0, or 1 for problems and drift; argparse exits with 2 for wrong usage."""
    options = _parser().parse_args(arguments)
    try:
        code = int(options.run(options))
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except SpecError as error:
        print(error, file=sys.stderr)
        count = len(error.problems)
        print(f"\n{count} problem{'' if count == 1 else 's'}; nothing was written", file=sys.stderr)
    except (style.StyleError, tree.OutputError) as error:
        print(f"error: {error}", file=sys.stderr)
    except RecursionError:
        print(f"{options.spec}:1:1: error: the document is nested too deeply", file=sys.stderr)
    return 1


def _generate(options: argparse.Namespace) -> int:
    for folder, files in _trees(options):
        changed = tree.write(files, folder)
        print(f"{folder}: {len(files)} files, {len(changed)} changed")
    return 0


def _check(options: argparse.Namespace) -> int:
    drift = [(folder, tree.diff(files, folder)) for folder, files in _trees(options)]
    for folder, text in drift:
        if text:
            print(f"{folder} is not what its sources make; run `{_command()}`\n{text}", end="")
    return int(any(text for _, text in drift))


def _validate(options: argparse.Namespace) -> int:
    api = _api(options)
    print(f"{options.spec}: {len(api.operations)} operations, {len(api.models)} models, no problems")
    return 0


def _styles(options: argparse.Namespace) -> int:
    for name in style.names():
        loaded = style.Style.load(name)
        print(name, *(f"{key}={value}" for key, value in loaded.options.items()))
    return 0


def _dump(options: argparse.Namespace) -> int:
    json.dump(dump(_api(options)), sys.stdout, indent=2, ensure_ascii=False)
    print()
    return 0


def _inspect(options: argparse.Namespace) -> int:
    listing = inspect(_api(options), style.Style.load(options.style), dict(options.set))
    width = min(100, shutil.get_terminal_size((80, 24)).columns) if sys.stdout.isatty() else 80
    print(json.dumps(listing, indent=2) if options.json else table(listing, width))
    return 0


def _api(options: argparse.Namespace) -> Api:
    """The Api of the document; what is to be said of the document is said."""
    document = check(load(options.spec, options.overlay), options.strict)
    api = build(document)
    for warning in document.settled(options.strict):
        print(warning, file=sys.stderr)
    return api


def _trees(options: argparse.Namespace) -> list[tuple[Path, tree.Tree]]:
    api = _api(options)
    styles = [style.Style.load(name) for name in options.style or style.names()]
    given = dict(options.set)
    if len(styles) == 1:
        return [(options.out or OUT / styles[0].name, render(api, styles[0], given))]
    base = options.out or OUT
    return [
        (base / each.name, render(api, each, {key: given[key] for key in given if key in each.options}))
        for each in styles
    ]


def _command() -> str:
    given = " ".join(sys.argv[2:])
    return f"python -m generator generate {given}" if given else "make generate"


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE")
    return key, value


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m generator", description="Typed API clients from an OpenAPI document.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, run, text in (
        ("generate", _generate, "write the clients"),
        ("check", _check, "compare the clients with what would be written, and show the differences"),
        ("validate", _validate, "look for problems in the document only"),
        ("inspect", _inspect, "list every operation as the user of a style's output calls it"),
        ("styles", _styles, "list the styles and their options"),
        ("dump", _dump, "print the Api, as templates see it, as JSON"),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run, spec=SPEC)
        if run is not _styles:
            command.add_argument("spec", nargs="?", type=Path, default=SPEC, help=f"the document; {SPEC} if left out")
            command.add_argument(
                "--overlay", action="append", type=Path, default=[], metavar="FILE", help="changes, made in this order"
            )
            command.add_argument(
                "--strict",
                action=argparse.BooleanOptionalAction,
                help="take warnings for errors; a document with x-sdk is taken so unless --no-strict",
            )
        if run in (_generate, _check):
            command.add_argument("--style", action="append", help="a style's name or folder; every style if left out")
            command.add_argument("--out", type=Path, help=f"the output folder; {OUT}/STYLE if left out")
        if run is _inspect:
            command.add_argument("--style", default="python", help="a style's name or folder; python if left out")
            command.add_argument("--json", action="store_true", help="print what docs/inspect.schema.json describes")
        if run in (_generate, _check, _inspect):
            command.add_argument(
                "--set", action="append", type=_pair, default=[], metavar="KEY=VALUE", help="an option"
            )
    return parser


if __name__ == "__main__":
    sys.exit(main())
