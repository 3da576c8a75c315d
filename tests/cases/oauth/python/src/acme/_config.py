# Generated from spec.yaml by sdk-generator. Do not edit.

"""The constants of the API."""

from . import __version__
from ._runtime.config import ClientCredentialsFlow, Config, Credential, SecurityScheme

MEANINGS: dict[str, str] = {}

CONFIG = Config(
    package=__package__ or "acme",
    version=__version__,
    base_url="https://acme.test/v1",
    environment="ACME",
    security_schemes=(
        SecurityScheme(
            "oauth",
            "bearer",
            (Credential("access_token", "ACME_ACCESS_TOKEN"),),
            flow=ClientCredentialsFlow(
                "/oauth/token",
                Credential("client_id", "ACME_CLIENT_ID"),
                Credential("client_secret", "ACME_CLIENT_SECRET"),
                "scopes",
            ),
        ),
        SecurityScheme(
            "key",
            "apiKey",
            (Credential("api_key", "ACME_API_KEY"),),
            "header",
            "X-Key",
        ),
        SecurityScheme(
            "oidc",
            "bearer",
            (Credential("oidc_access_token", "ACME_OIDC_ACCESS_TOKEN"),),
        ),
    ),
    security=(("oauth",),),
    references=frozenset(()),
    meanings=MEANINGS,
    status_errors={},
)
