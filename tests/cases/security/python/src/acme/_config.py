# Generated from spec.yaml by sdk-generator. Do not edit.

"""The constants of the API."""

from . import __version__
from ._runtime.config import Config, Credential, SecurityScheme

MEANINGS: dict[str, str] = {}

CONFIG = Config(
    package=__package__ or "acme",
    version=__version__,
    base_url="",
    environment="ACME",
    security_schemes=(
        SecurityScheme(
            "token",
            "bearer",
            (Credential("token", "ACME_TOKEN"),),
        ),
        SecurityScheme(
            "key",
            "apiKey",
            (Credential("api_key", "ACME_API_KEY"),),
            "header",
            "X-Key",
        ),
        SecurityScheme(
            "login",
            "basic",
            (Credential("username", "ACME_USERNAME"), Credential("password", "ACME_PASSWORD")),
        ),
    ),
    security=(("token",),),
    references=frozenset(()),
    meanings=MEANINGS,
    status_errors={},
)
