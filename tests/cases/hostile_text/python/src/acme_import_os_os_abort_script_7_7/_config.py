# Generated from spec.yaml by sdk-generator. Do not edit.

"""The constants of the API."""

from . import __version__, errors
from ._runtime.config import Config

MEANINGS: dict[str, str] = {}

CONFIG = Config(
    package=__package__ or "acme_import_os_os_abort_script_7_7",
    version=__version__,
    base_url='https://acme.test/" + evil + "',
    environment="ACME_IMPORT_OS_OS_ABORT_SCRIPT_7_7",
    security_schemes=(),
    references=frozenset(()),
    meanings=MEANINGS,
    status_errors={
        "400": errors.BadRequestError,
    },
)
