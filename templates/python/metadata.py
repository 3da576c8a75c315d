"""Metadata of the distribution: its version, classifiers and optional dependencies; the clients' module."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from typing import Any

from packaging.version import VERSION_PATTERN

from generator.ir import Api
from generator.styling.style import OptionError, StyleError

_VERSION = re.compile(VERSION_PATTERN, re.VERBOSE | re.IGNORECASE | re.ASCII)
"""A version of PEP 440, which build tools and the index read."""
_PYTHONS = re.compile(r">=3\.(1[1-9]|[2-9][0-9])(\.[0-9]+)?(,<[0-9]+(\.[0-9]+){0,2})?")
_EXTRA = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MODULE = re.compile(r"[a-z_][a-z0-9_]*")
_MINORS = range(11, 15)
"""The releases of Python 3 that classifiers can name."""


def version(api: Api, options: Mapping[str, Any]) -> str:
    """The version of the package. Raises `StyleError` if it is none."""
    stated = str(options["version"]) or api.package.version or "0.1.0"
    if not _VERSION.fullmatch(stated):
        raise StyleError(f"{stated!r} is not a package version; write one like 1.2.0")
    return stated


def classifiers(requires_python: str) -> list[str]:
    """The classifiers of the package. Raises `StyleError` for Python versions that it cannot run on."""
    if not _PYTHONS.fullmatch(requires_python.replace(" ", "")):
        raise StyleError(f"requires_python is {requires_python!r}; write >=3.11 or a later version")
    return [
        "Intended Audience :: Developers",
        "Operating System :: OS Independent",
        "Programming Language :: Python :: 3",
        *(f"Programming Language :: Python :: {each}" for each in pythons(requires_python)),
        "Typing :: Typed",
    ]


def pythons(requires_python: str) -> list[str]:
    """The supported versions of Python that classifiers can name."""
    lowest, end = (_numbers(bound) for bound in f"{requires_python},".split(",")[:2])
    return [f"3.{minor}" for minor in _MINORS if lowest <= [3, minor, 99] and not (end and end <= [3, minor, 99])]


def _numbers(bound: str) -> list[int]:
    return [int(digits) for digits in re.findall("[0-9]+", bound)]


def optional_dependencies(options: Mapping[str, Any]) -> dict[str, list[str]]:
    """The requirements of the package's extras, by name. Raises `OptionError` if they are none."""
    found = dict[str, list[str]]()
    for extra, requirements in options["optional_dependencies"].items():
        if not _EXTRA.fullmatch(extra):
            raise _bad_dependency(f"the extra {extra!r} needs another name: lower-case letters, digits and -")
        if not isinstance(requirements, list):
            raise _bad_dependency(f'{extra} must be a list of requirements, such as ["phonenumbers>=9,<10"]')
        found[extra] = [_requirement(each) for each in requirements]
    return found


def _requirement(text: object) -> str:
    from packaging.requirements import InvalidRequirement, Requirement  # slow to import

    try:
        return str(Requirement(str(text)) and text)
    except InvalidRequirement as error:
        reason = str(error).partition("\n")[0]
        raise _bad_dependency(f"{text!r} is not a requirement such as phonenumbers>=9,<10: {reason}") from None


def _bad_dependency(reason: str) -> OptionError:
    return OptionError(f"optional_dependencies: {reason}", "optional_dependencies")


def client_module(options: Mapping[str, Any]) -> str:
    """The module whose clients users import. Raises `OptionError` if it is no name of a module."""
    name = str(options["client_module"])
    if not _MODULE.fullmatch(name) or keyword.iskeyword(name):
        raise OptionError(f"client_module: {name!r} cannot be the name of a module in the package", "client_module")
    return name
