# Generated from spec.yaml by sdk-generator. Do not edit.

"""Acme: a typed client."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors as errors
    from . import hooks as hooks
    from ._runtime.codec.types import UNSET as UNSET
    from ._runtime.codec.types import UnsetType as UnsetType
    from ._runtime.options import Options as Options
    from ._runtime.paging.pages import AsyncPage as AsyncPage
    from ._runtime.paging.pages import AsyncPages as AsyncPages
    from ._runtime.paging.pages import Page as Page
    from ._runtime.raw_response import APIResponse as APIResponse
    from ._runtime.streaming.reader import StreamEvent as StreamEvent
    from ._runtime.streaming.stream import AsyncStream as AsyncStream
    from ._runtime.streaming.stream import Stream as Stream
    from .client import AsyncAcme as AsyncAcme
    from .client import Acme as Acme
    from .errors import AcmeError as AcmeError

__version__ = "0.1.0"
__all__ = [
    "APIResponse",
    "AsyncAcme",
    "AsyncPage",
    "AsyncPages",
    "AsyncStream",
    "Acme",
    "AcmeError",
    "Options",
    "Page",
    "Stream",
    "StreamEvent",
    "UNSET",
    "UnsetType",
    "errors",
    "hooks",
]

_MODULES = {
    "APIResponse": "_runtime.raw_response",
    "AsyncAcme": "client",
    "AsyncPage": "_runtime.paging.pages",
    "AsyncPages": "_runtime.paging.pages",
    "Acme": "client",
    "AcmeError": "errors",
    "Options": "_runtime.options",
    "Page": "_runtime.paging.pages",
    "AsyncStream": "_runtime.streaming.stream",
    "Stream": "_runtime.streaming.stream",
    "StreamEvent": "_runtime.streaming.reader",
    "UNSET": "_runtime.codec.types",
    "UnsetType": "_runtime.codec.types",
}

if not TYPE_CHECKING:

    def __getattr__(name):
        """Import a name on first use, so that importing the package takes almost no time."""
        from importlib import import_module

        if name in ("errors", "hooks", "models", "params", "webhooks"):
            return import_module(f"{__name__}.{name}")
        if name in _MODULES:
            return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})
