# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The constants of the API."""

from . import __version__, errors
from ._runtime.config import Config, Credential, Envelope, ReferenceList, SecurityScheme
from ._runtime.paging.schemes import LinkedPages, NumberedPages

PAGE = NumberedPages(
    page="page",
    limit="limit",
    items="/data/data",
    total="/data/total",
    current="/data/current_page",
    last="/data/last_page",
)

OWN_NUMBERS = LinkedPages(
    items="/own_numbers",
    next="/_metadata/pagination/next",
    limit="page_size",
)

ALPHA_TAGS = LinkedPages(
    items="/alpha_tags",
    next="/_metadata/pagination/next",
    limit="page_size",
)

SENDERS = LinkedPages(
    items="/data/data",
    next="/data/next_page_url",
    limit="per_page",
)

LINKS = LinkedPages(
    items="/data",
    next="/next_page_url",
    total="/total",
)

MEANINGS: dict[str, str] = {
    "SUCCESS": "Accepted.",
    "MISSING_CREDENTIALS": "The call carried no API username or no API key.",
    "ACCOUNT_NOT_ACTIVATED": "The account has not been activated yet.",
    "INVALID_RECIPIENT": "The recipient's number or address is not one that can be sent to.",
    "THROTTLED": "The same message went to the same recipient a moment ago and was held back.",
    "INVALID_SENDER_ID": "The sender is not a number or name that this account may use.",
    "INSUFFICIENT_CREDIT": "The account's balance does not cover the message.",
    "INVALID_CREDENTIALS": "The API username or the API key is wrong.",
    "COUNTRY_NOT_ENABLED": "The account has not been opened for sending to this country.",
    "ALREADY_EXISTS": "There is such a record already.",
    "EMPTY_MESSAGE": "The message has no text.",
    "TOO_MANY_RECIPIENTS": "The call names more recipients than one call may have.",
    "MISSING_REQUIRED_FIELDS": "A field that is required was left out.",
    "INVALID_SCHEDULE": "The time to send at cannot be used.",
    "NOT_ENOUGH_PERMISSION_TO_LIST_ID": "This user may not send to this contact list.",
    "INTERNAL_ERROR": "The server failed, and the message was not accepted.",
    "INVALID_LANG": "The language of a voice message is not supported.",
    "INVALID_VOICE": "The voice of a voice message is not one that the language has.",
    "SUBJECT_REQUIRED": "The message needs a subject.",
    "INVALID_MEDIA_FILE": "The media file cannot be read or is of a kind that cannot be sent.",
    "SOMETHING_IS_WRONG": "The server failed in a way that it has no other word for.",
    "REGISTRATION_NEEDED": "The country asks senders to register before they may send.",
    "LINK_GENERATION_FAILED": "A link in the message could not be shortened.",
}

CONFIG = Config(
    package=__package__ or "clicksend_sdk",
    version=__version__,
    base_url="https://rest.clicksend.com/v3",
    environment="CLICKSEND",
    security_schemes=(
        SecurityScheme(
            "basicAuth",
            "basic",
            (Credential("username", "CLICKSEND_USERNAME"), Credential("api_key", "CLICKSEND_API_KEY")),
        ),
    ),
    security=(("basicAuth",),),
    envelope=Envelope(
        code="/response_code",
        message="/response_msg",
        data="/data",
        success=frozenset(("SUCCESS", "CREATED", "NO_CONTENT")),
    ),
    secrets=frozenset(("activation_token", "api_key", "cvc", "password")),
    references=frozenset(("custom_string",)),
    lookups={
        "POST /sms/send": ReferenceList("sms.history", "custom_string", "date_from", 600, ("list_id", "to")),
        "POST /mms/send": ReferenceList("mms.history", "custom_string", "date_from", 600, ("list_id", "to")),
        "POST /voice/send": ReferenceList("voice.history", "custom_string", "date_from", 600, ("list_id", "to")),
        "POST /fax/send": ReferenceList("fax.history", "custom_string", "date_from", 600, ("list_id", "to")),
        "POST /post/letters/send": ReferenceList("post.letters.history", "custom_string", "", 600, ("address_name",)),
        "POST /post/postcards/send": ReferenceList(
            "post.postcards.history", "custom_string", "", 600, ("address_name",)
        ),
    },
    meanings=MEANINGS,
    status_errors={
        "400": errors.BadRequestError,
        "401": errors.UnauthorizedError,
        "403": errors.ForbiddenError,
        "404": errors.NotFoundError,
        "405": errors.MethodNotAllowedError,
        "429": errors.TooManyRequestsError,
        "500": errors.InternalServerError,
    },
    status_meanings={
        "400": "BAD_REQUEST. The request was understood and refused; `response_msg` or `data` says which field is wrong.",
        "401": "UNAUTHORIZED. The API username or the API key is missing or wrong.",
        "403": "FORBIDDEN. The credentials are right, but this user may not do this.",
        "404": "NOT_FOUND. There is no such thing under this account.",
        "405": "METHODNOTALLOWED. The path exists, but not with this verb.",
        "429": "TOOMANYREQUESTS. Calls came faster than the account may make them; the call was not carried out.",
        "500": "INTERNALSERVERERROR. The fault is the server's; whether the call was carried out is not known.",
    },
    unknown_errors={
        "500": errors.OutcomeUnknownInternalServerError,
    },
    error_types={
        "400": "ErrorEnvelope",
        "401": "ErrorEnvelope",
        "403": "ErrorEnvelope",
        "404": "ErrorEnvelope",
        "405": "ErrorEnvelope",
        "429": "ErrorEnvelope",
        "500": "ErrorEnvelope",
    },
)
