# Generated from spec.yaml by sdk-generator. Do not edit.

"""The constants of the API."""

from . import __version__
from ._runtime.config import Config
from ._runtime.paging.schemes import LinkedPages

LINKS_VALUE = LinkedPages(
    items="/value",
    next="/@odata.nextLink",
    follow=True,
)

SINGLE_VALUE = LinkedPages(
    items="/value",
)

LINKS_ITEMS = LinkedPages(
    items="/paging/items",
    next="/paging/nextLink",
    follow=True,
)

MEANINGS: dict[str, str] = {}

CONFIG = Config(
    package=__package__ or "acme",
    version=__version__,
    base_url="",
    environment="ACME",
    security_schemes=(),
    references=frozenset(()),
    meanings=MEANINGS,
    status_errors={},
)
