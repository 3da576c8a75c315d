# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""ClickSend: a typed client."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors as errors
    from . import hooks as hooks
    from . import webhooks as webhooks
    from ._runtime.batches.result import BatchItem as BatchItem
    from ._runtime.batches.result import BatchProgress as BatchProgress
    from ._runtime.batches.result import BatchResult as BatchResult
    from ._runtime.batches.result import LookedUp as LookedUp
    from ._runtime.batches.result import LookUpResult as LookUpResult
    from ._runtime.codec.types import UNSET as UNSET
    from ._runtime.codec.types import UnsetType as UnsetType
    from ._runtime.options import Options as Options
    from ._runtime.paging.pages import AsyncPage as AsyncPage
    from ._runtime.paging.pages import AsyncPages as AsyncPages
    from ._runtime.paging.pages import Page as Page
    from ._runtime.raw_response import APIResponse as APIResponse
    from .extras import AsyncClickSend as AsyncClickSend
    from .extras import ClickSend as ClickSend
    from .errors import ClickSendError as ClickSendError

__version__ = "0.1.0"
__all__ = [
    "APIResponse",
    "AsyncClickSend",
    "AsyncPage",
    "AsyncPages",
    "BatchItem",
    "BatchProgress",
    "BatchResult",
    "ClickSend",
    "ClickSendError",
    "LookedUp",
    "LookUpResult",
    "Options",
    "Page",
    "UNSET",
    "UnsetType",
    "errors",
    "hooks",
    "webhooks",
]

_MODULES = {
    "APIResponse": "_runtime.raw_response",
    "AsyncClickSend": "extras",
    "AsyncPage": "_runtime.paging.pages",
    "AsyncPages": "_runtime.paging.pages",
    "BatchItem": "_runtime.batches.result",
    "BatchProgress": "_runtime.batches.result",
    "BatchResult": "_runtime.batches.result",
    "ClickSend": "extras",
    "ClickSendError": "errors",
    "LookedUp": "_runtime.batches.result",
    "LookUpResult": "_runtime.batches.result",
    "Options": "_runtime.options",
    "Page": "_runtime.paging.pages",
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
