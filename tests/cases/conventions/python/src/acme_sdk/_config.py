# Generated from spec.yaml by sdk-generator. Do not edit.

"""The constants of the API."""

from . import __version__, errors
from ._runtime.config import Config, Envelope
from ._runtime.paging.schemes import NumberedPages

NUMBERED = NumberedPages(
    page="page",
    limit="size",
    items="/data/rows",
    total="/data/total",
    current="/data/page",
    last="/data/pages",
)

MEANINGS: dict[str, str] = {
    "OK": "It worked.",
    "NONE": "There is nothing.",
}

CONFIG = Config(
    package=__package__ or "acme_sdk",
    version=__version__,
    base_url="https://api.acme.test/v1",
    environment="ACME",
    security_schemes=(),
    envelope=Envelope(
        code="/code",
        message="/text",
        data="/data",
        success=frozenset(("OK",)),
    ),
    references=frozenset(()),
    meanings=MEANINGS,
    status_errors={
        "404": errors.NotFoundError,
    },
    status_meanings={
        "404": "There are none.",
    },
    error_types={
        "404": "Envelope",
    },
)
