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
        "400": errors.BadRequestError,
        "404": errors.NotFoundError,
        "422": errors.UnprocessableContentError,
        "444": errors.Status444Error,
        "5XX": errors.ServerError,
        "500": errors.ArgumentError_,
        "502": errors.BadGatewayError,
    },
    unknown_errors={
        "5XX": errors.OutcomeUnknownServerError,
        "500": errors.OutcomeUnknownArgumentError_,
        "502": errors.OutcomeUnknownBadGatewayError,
    },
)
