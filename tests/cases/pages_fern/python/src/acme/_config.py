# Generated from spec.yaml by sdk-generator. Do not edit.

"""The constants of the API."""

from . import __version__
from ._runtime.config import Config
from ._runtime.paging.schemes import CursorPages, LinkedPages, NumberedPages, OffsetPages

CURSOR_PETS = CursorPages(
    cursor="cursor",
    items="/pets",
    next="/page/next",
)

PAGE_PETS = NumberedPages(
    page="page_number",
    items="/pets",
    more="/page/more",
    first=0,
)

OFFSET_PETS = OffsetPages(
    offset="offset",
    items="/pets",
)

OFFSET_PETS_2 = OffsetPages(
    offset="/window/from",
    limit="/window/size",
    items="/pets",
)

LINKS_PETS = LinkedPages(
    items="/pets",
    next="/page/next",
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
