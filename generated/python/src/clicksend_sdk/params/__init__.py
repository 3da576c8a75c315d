# Generated from spec/clicksend.yaml by `make generate`. Do not edit.

"""Dictionaries that can be given where a model is taken, with the API's own names, for editors and type checkers."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .sms import TestInboundSmsRequestDict as TestInboundSmsRequestDict
    from .sms import DateBeforeRequestDict as DateBeforeRequestDict
    from .sms import TestWebhookRequestDict as TestWebhookRequestDict
    from .sms import SmsTemplateRequestDict as SmsTemplateRequestDict
    from .sms import EmailSmsAddressRequestDict as EmailSmsAddressRequestDict
    from .sms import StrippedStringRequestDict as StrippedStringRequestDict
    from .sms import SmsSendRequestDict as SmsSendRequestDict
    from .sms import SmsMessageDict as SmsMessageDict
    from .sms import SmsSenderDict as SmsSenderDict
    from .sms import SmsCancelAllRequestDict as SmsCancelAllRequestDict
    from .account import AccountVerifyRequestDict as AccountVerifyRequestDict
    from .account import AccountRequestDict as AccountRequestDict
    from .account import AccountUpdateRequestDict as AccountUpdateRequestDict
    from .account import ForgotUsernameRequestDict as ForgotUsernameRequestDict
    from .account import ForgotPasswordRequestDict as ForgotPasswordRequestDict
    from .account import ForgotPasswordVerifyRequestDict as ForgotPasswordVerifyRequestDict
    from .subaccounts import SubaccountCreateRequestDict as SubaccountCreateRequestDict
    from .subaccounts import SubaccountUpdateRequestDict as SubaccountUpdateRequestDict
    from .lists import ContactListRequestDict as ContactListRequestDict
    from .lists import ContactImportRequestDict as ContactImportRequestDict
    from .lists import ContactImportPreviewRequestDict as ContactImportPreviewRequestDict
    from .lists import RemoveDuplicatesRequestDict as RemoveDuplicatesRequestDict
    from .contacts import ContactRequestDict as ContactRequestDict
    from .countries import CountrySelectionRequestDict as CountrySelectionRequestDict
    from .uploads import UploadRequestDict as UploadRequestDict
    from .uploads import UploadFileRequestDict as UploadFileRequestDict
    from .delivery_issues import DeliveryIssueRequestDict as DeliveryIssueRequestDict

_PLACES: dict[str, str] = {
    "TestInboundSmsRequestDict": "sms",
    "DateBeforeRequestDict": "sms",
    "TestWebhookRequestDict": "sms",
    "SmsTemplateRequestDict": "sms",
    "EmailSmsAddressRequestDict": "sms",
    "StrippedStringRequestDict": "sms",
    "SmsSendRequestDict": "sms",
    "SmsMessageDict": "sms",
    "SmsSenderDict": "sms",
    "SmsCancelAllRequestDict": "sms",
    "AccountVerifyRequestDict": "account",
    "AccountRequestDict": "account",
    "AccountUpdateRequestDict": "account",
    "ForgotUsernameRequestDict": "account",
    "ForgotPasswordRequestDict": "account",
    "ForgotPasswordVerifyRequestDict": "account",
    "SubaccountCreateRequestDict": "subaccounts",
    "SubaccountUpdateRequestDict": "subaccounts",
    "ContactListRequestDict": "lists",
    "ContactImportRequestDict": "lists",
    "ContactImportPreviewRequestDict": "lists",
    "RemoveDuplicatesRequestDict": "lists",
    "ContactRequestDict": "contacts",
    "CountrySelectionRequestDict": "countries",
    "UploadRequestDict": "uploads",
    "UploadFileRequestDict": "uploads",
    "DeliveryIssueRequestDict": "delivery_issues",
}

if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
