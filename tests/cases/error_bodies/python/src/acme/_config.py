# Generated from spec.yaml by sdk-generator. Do not edit.

"""The constants of the API."""

from . import __version__, errors
from ._runtime.config import Config

MEANINGS: dict[str, str] = {}

CONFIG = Config(
    package=__package__ or "acme",
    version=__version__,
    base_url="",
    environment="ACME",
    security_schemes=(),
    references=frozenset(()),
    meanings=MEANINGS,
    status_errors={
        "4XX": errors.ClientError,
        "404": errors.MissingError,
        "409": errors.ConflictError,
    },
    status_meanings={
        "4XX": "The call makes no sense.",
        "404": "There is no such table.",
        "409": "",
    },
    error_types={
        "4XX": "RefusedResponse",
        "404": "Problem",
        "409": "OneOf[RefusedResponse, TablesTakeConflictResponse]",
    },
)
