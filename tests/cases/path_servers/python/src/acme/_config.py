# Generated from spec.yaml by sdk-generator. Do not edit.

"""The constants of the API."""

from . import __version__
from ._runtime.config import Config, ServerVariable

MEANINGS: dict[str, str] = {}

CONFIG = Config(
    package=__package__ or "acme",
    version=__version__,
    base_url="https://{region}.acme.test/{version}",
    environment="ACME",
    variables=(
        ServerVariable("region", "region", "eu", ("eu", "us")),
        ServerVariable("version", "version", "2", ()),
    ),
    security_schemes=(),
    references=frozenset(()),
    meanings=MEANINGS,
    status_errors={},
)
