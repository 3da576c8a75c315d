"""The command line: `sdk-generator`, or `python -m generator`."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from traceback import extract_tb
from typing import NoReturn

from . import __version__, project
from .cli import commands
from .output import tree
from .problems import SpecError, UsageError, shorten, totals
from .styling import style

_BUG = 70  # EX_SOFTWARE of sysexits.h
_COLLECTIONS = (100_000, 20, 100)
"""The threshold of the garbage collector: a document and its Api are a million values without cycles, kept to the end."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Exit codes: 0, 1 for problems or differences, 2 for wrong usage (argparse), 70 for a bug."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a path may contain bytes that are not text
    options = _parsed(sys.argv[1:] if arguments is None else arguments)
    if "project" in options and options.project is None:
        document = vars(options).get("document")
        options.project = project.find(document.parent if document else Path())
    try:
        code = int(options.run(options))
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # the reader of the pipe has stopped
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except SpecError as error:
        print(error, file=sys.stderr)
        print(f"\n{totals(error.problems)}; nothing was written", file=sys.stderr)
    except (style.StyleError, tree.OutputError, project.ProjectError, UsageError) as error:
        print(f"error: {error}", file=sys.stderr)
    except RecursionError:
        print(f"{vars(options).get('document') or project.FILE}:1:1: error: nested too deeply", file=sys.stderr)
    except OSError as error:
        print(f"error: {error.strerror or error}: {error.filename or 'input or output'}", file=sys.stderr)
    except Exception as error:
        return _reported(error)
    return 1


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = _parser()
    for argument in arguments:
        try:
            os.fsencode(argument)
        except UnicodeEncodeError:
            parser.error(f"{argument!r} has half a surrogate pair, which nothing can have in its name")
    return parser.parse_args(arguments)


def _reported(error: Exception) -> int:
    """Print where a bug occurred, so that it can be reported; returns the exit code."""
    frames = [f"{each.filename}:{each.lineno} in {each.name}" for each in extract_tb(error.__traceback__)[-8:]]
    lines = [f"internal error: {type(error).__name__}: {shorten(str(error))}", *frames]
    help = "this is a bug of the generator: report it with these lines and, if you can, with the document"
    print("\n    at ".join(lines), f"\n  = help: {help}", sep="", file=sys.stderr)
    return _BUG


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE")
    return key, value


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(commands.program(), description="Typed API clients from an OpenAPI document.")
    parser.add_argument("--version", action="version", version=f"sdk-generator {__version__}")
    added = parser.add_subparsers(required=True, metavar="COMMAND")
    for run in (
        commands.init,
        commands.generate,
        commands.check,
        commands.validate,
        commands.inspect,
        commands.styles,
        commands.dump,
        commands.diff,
        commands.lock,
        commands.release,
    ):
        text = (run.__doc__ or "").rstrip(".")
        command = added.add_parser(run.__name__, help=text[:1].lower() + text[1:], description=run.__doc__)
        command.set_defaults(run=run)
        if run is commands.init:
            command.add_argument("document", type=Path, help="the OpenAPI document")
            command.add_argument("--style", action="append", help="a style; repeatable (default: every style)")
        elif run is commands.diff:
            _add_diff(command)
        elif run is commands.lock:
            _add_project_and_styles(command)
        elif run is commands.release:
            _add_release(command)
        elif run is not commands.styles:
            _add_document(command)
        if run in (commands.generate, commands.check):
            _add_output(command)
        if run is commands.generate:
            command.add_argument("--watch", action="store_true", help="generate again whenever a source is saved")
            command.add_argument("--force", action="store_true", help="overwrite generated files that were edited")
        if run is commands.inspect:
            command.add_argument("--style", help="a style's name or folder; by default the first that supports inspect")
            command.add_argument("--names", action="store_true", help="list only the ids and the calls made of them")
            command.add_argument(
                "--json", action="store_true", help="print JSON, as described by docs/inspect.schema.json"
            )
        if run in (commands.generate, commands.check, commands.inspect):
            command.add_argument(
                "--set", action="append", type=_pair, default=[], metavar="KEY=VALUE", help="an option of the style"
            )
    return parser


def _add_document(command: argparse.ArgumentParser) -> None:
    command.add_argument("document", nargs="?", type=Path, help="the OpenAPI document (default: the project's)")
    _add_project(command)
    command.add_argument(
        "--overlay",
        action="append",
        type=Path,
        default=[],
        metavar="FILE",
        help="an overlay, in place of the project's; repeatable, applied in order",
    )
    command.add_argument(
        "--strict",
        action=argparse.BooleanOptionalAction,
        help="treat warnings as errors (default for documents with x-sdk)",
    )


def _add_diff(command: argparse.ArgumentParser) -> None:
    side = (
        "a document, a lock file, a generated package (folder, .whl, .tar.gz), or a git revision: `HEAD~1:`, `v1.2.0`"
    )
    command.add_argument("old", nargs="?", default="", help=f"{side} (default: sdk.lock, or HEAD:)")
    command.add_argument("new", nargs="?", default="", help=f"{side} (default: the project's document as it is)")
    _add_project_and_styles(command)
    command.add_argument("--format", choices=commands.DIFF_FORMATS, default="text", help="the form of the report")
    command.add_argument(
        "--fail-on",
        choices=("major", "minor", "patch", "never"),
        default="never",
        help="exit with 1 if a change has this rating or a higher one (default: never)",
    )


def _add_release(command: argparse.ArgumentParser) -> None:
    _add_project(command)
    command.add_argument("--dry-run", action="store_true", help="show the differences, and write nothing")
    command.add_argument("--version", default="", help="the version (default: the least that fits the changes)")
    command.add_argument("--date", type=_date, help="the date in the changelog (default: today)")


def _date(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2026-11-30") from None


def _add_project_and_styles(command: argparse.ArgumentParser) -> None:
    _add_project(command)
    command.add_argument(
        "--style", action="append", help="a style; repeatable (default: the project's, or every style)"
    )


def _add_project(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--project",
        type=Path,
        metavar="FILE",
        help="the project file (default: the nearest sdk.toml, see docs/project-file.md)",
    )


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--style", action="append", help="a style's name or folder; repeatable (default: the project's, or every style)"
    )
    command.add_argument("--out", type=Path, help="the output folder (default: the project's, or sdk/STYLE)")
    command.add_argument("--timings", action="store_true", help="print the time of each stage")
    command.add_argument("--no-cache", dest="cache", action="store_false", help="do not reuse results of earlier runs")


def run() -> NoReturn:
    """The console command."""
    gc.set_threshold(*_COLLECTIONS)
    sys.exit(main())


if __name__ == "__main__":
    run()
