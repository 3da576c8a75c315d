"""Trusted certificates: by default those that the operating system trusts."""

from __future__ import annotations

import functools
import os
import ssl
import sys
from contextlib import suppress
from importlib import import_module
from typing import Any, cast

from ..errors import ArgumentError


def context(given: ssl.SSLContext | None, ca_file: str | os.PathLike[str] | None) -> ssl.SSLContext:
    """The TLS settings of a client. Raises `ArgumentError` if `ca_file` cannot be used."""
    if given is not None:
        return given
    if ca_file is None:
        return default_context()
    try:
        own = _system_context()
        own.load_verify_locations(cafile=ca_file)
    except OSError as error:  # `ssl.SSLError` is one too
        reason = "it has no certificate in PEM form" if isinstance(error, ssl.SSLError) else error.strerror
        raise ArgumentError(f"ca_file: cannot use {os.fspath(ca_file)!r}: {reason}") from None
    return own


@functools.cache
def default_context() -> ssl.SSLContext:
    """The context of the whole process, because making one reads every root certificate."""
    return _system_context()


def _system_context() -> ssl.SSLContext:
    if sys.platform in ("darwin", "win32"):
        with suppress(ImportError):  # it asks the system about each certificate; on Linux that would only be slow
            store: Any = import_module("truststore")
            return cast(ssl.SSLContext, store.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    created = ssl.create_default_context()
    if not created.get_ca_certs() and not _has_files(ssl.get_default_verify_paths().capath):
        _load_certifi(created)
    return created


def _load_certifi(created: ssl.SSLContext) -> None:
    """For containers without certificates. Without certifi, every handshake fails and says why."""
    with suppress(ImportError):
        created.load_verify_locations(cafile=import_module("certifi").where())


def _has_files(folder: str | None) -> bool:
    return bool(folder and os.path.isdir(folder) and os.listdir(folder))
