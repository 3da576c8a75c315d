# Generated from spec/clicksend.yaml by `make generate`. Do not edit.

"""What the API sends and takes. Each model is loaded when it is first used."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .sms import InboundSms as InboundSms
    from .sms import TestInboundSmsRequest as TestInboundSmsRequest
    from .sms import DateBeforeRequest as DateBeforeRequest
    from .sms import DeliveryReceipt as DeliveryReceipt
    from .sms import TestWebhookRequest as TestWebhookRequest
    from .sms import SmsTemplate as SmsTemplate
    from .sms import SmsTemplateRequest as SmsTemplateRequest
    from .sms import EmailSmsAddress as EmailSmsAddress
    from .sms import EmailSmsAddressRequest as EmailSmsAddressRequest
    from .sms import StrippedString as StrippedString
    from .sms import StrippedStringRequest as StrippedStringRequest
    from .sms import SmsSendRequest as SmsSendRequest
    from .sms import SmsMessage as SmsMessage
    from .sms import SmsSender as SmsSender
    from .sms import SmsSendResult as SmsSendResult
    from .sms import SmsMessageResult as SmsMessageResult
    from .sms import SmsPriceResult as SmsPriceResult
    from .sms import SmsPriceSummary as SmsPriceSummary
    from .sms import SmsPriceSummaryEntry as SmsPriceSummaryEntry
    from .sms import SmsPriceSummaryCountry as SmsPriceSummaryCountry
    from .sms import SmsPriceRegulation as SmsPriceRegulation
    from .sms import PhpDateTime as PhpDateTime
    from .sms import SmsHistoryItem as SmsHistoryItem
    from .sms import SmsCancelAllRequest as SmsCancelAllRequest
    from .sms import CancelledCount as CancelledCount
    from .sms import MessageType as MessageType
    from .sms import SmsDirection as SmsDirection
    from .sms import SmsHistoryStatus as SmsHistoryStatus
    from .shared import Currency as Currency
    from .shared import ExportFile as ExportFile
    from .shared import Subaccount as Subaccount
    from .shared import IdName as IdName
    from .shared import ApplicationCode as ApplicationCode
    from .shared import ApplicationCodes as ApplicationCodes
    from .account import AccountVerifyRequest as AccountVerifyRequest
    from .account import AccountVerification as AccountVerification
    from .account import Account as Account
    from .account import AccountRequest as AccountRequest
    from .account import AccountUpdateRequest as AccountUpdateRequest
    from .account import AccountUsage as AccountUsage
    from .account import UsageEntry as UsageEntry
    from .account import CountPrice as CountPrice
    from .account import ForgotUsernameRequest as ForgotUsernameRequest
    from .account import ForgotPasswordRequest as ForgotPasswordRequest
    from .account import ForgotPasswordVerifyRequest as ForgotPasswordVerifyRequest
    from .account import AccountUsageType as AccountUsageType
    from .subaccounts import SubaccountCreateRequest as SubaccountCreateRequest
    from .subaccounts import SubaccountUpdateRequest as SubaccountUpdateRequest
    from .subaccounts import ApiKey as ApiKey
    from .lists import ContactList as ContactList
    from .lists import ContactListRequest as ContactListRequest
    from .lists import ContactImportRequest as ContactImportRequest
    from .lists import ContactImport as ContactImport
    from .lists import ContactImportPreviewRequest as ContactImportPreviewRequest
    from .lists import ContactImportPreview as ContactImportPreview
    from .lists import ContactImportField as ContactImportField
    from .lists import RemoveDuplicatesRequest as RemoveDuplicatesRequest
    from .lists import DeletedCount as DeletedCount
    from .lists import ContactImportColumn as ContactImportColumn
    from .lists import ContactField as ContactField
    from .contacts import Contact as Contact
    from .contacts import ContactRequest as ContactRequest
    from .search import ContactSearchResult as ContactSearchResult
    from .countries import Country as Country
    from .countries import SendingCountry as SendingCountry
    from .countries import GlobalSending as GlobalSending
    from .countries import CountrySelectionRequest as CountrySelectionRequest
    from .uploads import UploadRequest as UploadRequest
    from .uploads import UploadFileRequest as UploadFileRequest
    from .uploads import UploadedFile as UploadedFile
    from .delivery_issues import DeliveryIssue as DeliveryIssue
    from .delivery_issues import DeliveryIssueRequest as DeliveryIssueRequest
    from .delivery_issues import DeliveryIssueType as DeliveryIssueType

_PLACES: dict[str, str] = {
    "InboundSms": "sms",
    "TestInboundSmsRequest": "sms",
    "DateBeforeRequest": "sms",
    "DeliveryReceipt": "sms",
    "TestWebhookRequest": "sms",
    "SmsTemplate": "sms",
    "SmsTemplateRequest": "sms",
    "EmailSmsAddress": "sms",
    "EmailSmsAddressRequest": "sms",
    "StrippedString": "sms",
    "StrippedStringRequest": "sms",
    "SmsSendRequest": "sms",
    "SmsMessage": "sms",
    "SmsSender": "sms",
    "SmsSendResult": "sms",
    "SmsMessageResult": "sms",
    "SmsPriceResult": "sms",
    "SmsPriceSummary": "sms",
    "SmsPriceSummaryEntry": "sms",
    "SmsPriceSummaryCountry": "sms",
    "SmsPriceRegulation": "sms",
    "PhpDateTime": "sms",
    "SmsHistoryItem": "sms",
    "SmsCancelAllRequest": "sms",
    "CancelledCount": "sms",
    "MessageType": "sms",
    "SmsDirection": "sms",
    "SmsHistoryStatus": "sms",
    "Currency": "shared",
    "ExportFile": "shared",
    "Subaccount": "shared",
    "IdName": "shared",
    "ApplicationCode": "shared",
    "ApplicationCodes": "shared",
    "AccountVerifyRequest": "account",
    "AccountVerification": "account",
    "Account": "account",
    "AccountRequest": "account",
    "AccountUpdateRequest": "account",
    "AccountUsage": "account",
    "UsageEntry": "account",
    "CountPrice": "account",
    "ForgotUsernameRequest": "account",
    "ForgotPasswordRequest": "account",
    "ForgotPasswordVerifyRequest": "account",
    "AccountUsageType": "account",
    "SubaccountCreateRequest": "subaccounts",
    "SubaccountUpdateRequest": "subaccounts",
    "ApiKey": "subaccounts",
    "ContactList": "lists",
    "ContactListRequest": "lists",
    "ContactImportRequest": "lists",
    "ContactImport": "lists",
    "ContactImportPreviewRequest": "lists",
    "ContactImportPreview": "lists",
    "ContactImportField": "lists",
    "RemoveDuplicatesRequest": "lists",
    "DeletedCount": "lists",
    "ContactImportColumn": "lists",
    "ContactField": "lists",
    "Contact": "contacts",
    "ContactRequest": "contacts",
    "ContactSearchResult": "search",
    "Country": "countries",
    "SendingCountry": "countries",
    "GlobalSending": "countries",
    "CountrySelectionRequest": "countries",
    "UploadRequest": "uploads",
    "UploadFileRequest": "uploads",
    "UploadedFile": "uploads",
    "DeliveryIssue": "delivery_issues",
    "DeliveryIssueRequest": "delivery_issues",
    "DeliveryIssueType": "delivery_issues",
}

if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)

    def __dir__():
        return sorted(_PLACES)
