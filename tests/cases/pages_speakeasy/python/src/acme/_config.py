# Generated from spec.yaml by sdk-generator. Do not edit.

"""The constants of the API."""

from . import __version__
from ._runtime.config import Config
from ._runtime.paging.schemes import CursorPages, LinkedPages, NumberedPages, OffsetPages

PAGE_RESULT_ARRAY = NumberedPages(
    page="page",
    limit="limit",
    items="/data/resultArray",
    last="/data/numPages",
)

CURSOR_RESULT_ARRAY = CursorPages(
    cursor="/since",
    items="/data/resultArray",
    after="/created_at",
)

OFFSET = OffsetPages(
    offset="offset",
    items="",
    first=1,
)

LINKS_BIRDS = LinkedPages(
    items="/birds",
    next="/next",
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
