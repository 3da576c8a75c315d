# Generated from spec.yaml by `make generate`. Do not edit.

"""The constants of the API."""

from . import __version__
from ._runtime.config import Config, Variable

MEANINGS: dict[str, str] = {}

CONFIG = Config(
    package=__package__ or "acme",
    version=__version__,
    base_url="https://{region}.acme.test/{version}",
    environment="ACME",
    variables=(
        Variable("region", "region", "eu", ("eu", "us")),
        Variable("version", "version", "2", ()),
    ),
    auth=(),
    references=frozenset(()),
    meanings=MEANINGS,
    status_errors={},
)
