# Generated from clicksend.yaml by `make generate`. Do not edit.

"""ClickSend: the typed client of its API."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors as errors
    from . import hooks as hooks
    from . import webhooks as webhooks
    from ._runtime.operation import Options as Options
    from ._runtime.pages import AsyncPage as AsyncPage
    from ._runtime.pages import AsyncPages as AsyncPages
    from ._runtime.pages import Page as Page
    from ._runtime.raw import Reply as Reply
    from ._runtime.types import UNSET as UNSET
    from ._runtime.types import UnsetType as UnsetType
    from .client import AsyncClickSend as AsyncClickSend
    from .client import ClickSend as ClickSend
    from .errors import ClickSendError as ClickSendError

__version__ = "0.1.0"
__all__ = [
    "AsyncClickSend",
    "AsyncPage",
    "AsyncPages",
    "ClickSend",
    "ClickSendError",
    "Options",
    "Page",
    "Reply",
    "UNSET",
    "UnsetType",
    "errors",
    "hooks",
    "webhooks",
]

_PLACES = {
    "AsyncClickSend": "client",
    "AsyncPage": "_runtime.pages",
    "AsyncPages": "_runtime.pages",
    "ClickSend": "client",
    "ClickSendError": "errors",
    "Options": "_runtime.operation",
    "Page": "_runtime.pages",
    "Reply": "_runtime.raw",
    "UNSET": "_runtime.types",
    "UnsetType": "_runtime.types",
}

if not TYPE_CHECKING:

    def __getattr__(name):
        """Import a name when it is first used, so that importing the package costs next to nothing."""
        from importlib import import_module

        if name in ("errors", "hooks", "models", "params", "webhooks"):
            return import_module(f"{__name__}.{name}")
        if name in _PLACES:
            return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})
