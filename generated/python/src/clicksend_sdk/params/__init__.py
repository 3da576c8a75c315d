# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models, with the API's own names, for editors and type checkers."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .sms import TestInboundSmsRequestDict as TestInboundSmsRequestDict
    from .sms import SmsTemplateRequestDict as SmsTemplateRequestDict
    from .sms import EmailSmsAddressRequestDict as EmailSmsAddressRequestDict
    from .sms import StrippedStringRequestDict as StrippedStringRequestDict
    from .sms import SmsSenderDict as SmsSenderDict
    from .sms import SmsCampaignRequestDict as SmsCampaignRequestDict
    from .sms import SmsSendRequestDict as SmsSendRequestDict
    from .sms import SmsMessageDict as SmsMessageDict
    from .sms import SmsCancelAllRequestDict as SmsCancelAllRequestDict
    from .shared import DateBeforeRequestDict as DateBeforeRequestDict
    from .shared import TestWebhookRequestDict as TestWebhookRequestDict
    from .shared import AccountRequestDict as AccountRequestDict
    from .account import AccountVerifyRequestDict as AccountVerifyRequestDict
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
    from .mms import MmsCampaignRequestDict as MmsCampaignRequestDict
    from .mms import MmsSendRequestDict as MmsSendRequestDict
    from .mms import MmsMessageDict as MmsMessageDict
    from .voice import VoiceSendRequestDict as VoiceSendRequestDict
    from .voice import VoiceMessageDict as VoiceMessageDict
    from .fax import FaxSendRequestDict as FaxSendRequestDict
    from .fax import FaxMessageDict as FaxMessageDict
    from .email import EmailAddressRequestDict as EmailAddressRequestDict
    from .email import EmailTemplateCreateRequestDict as EmailTemplateCreateRequestDict
    from .email import EmailTemplateUpdateRequestDict as EmailTemplateUpdateRequestDict
    from .email import EmailTemplateImageRequestDict as EmailTemplateImageRequestDict
    from .email import EmailCampaignRequestDict as EmailCampaignRequestDict
    from .email import EmailCampaignUpdateRequestDict as EmailCampaignUpdateRequestDict
    from .email import EmailRequestDict as EmailRequestDict
    from .email import EmailRecipientDict as EmailRecipientDict
    from .email import EmailFromDict as EmailFromDict
    from .email import EmailAttachmentDict as EmailAttachmentDict
    from .post import PostLetterRequestDict as PostLetterRequestDict
    from .post import PostRecipientDict as PostRecipientDict
    from .post import DetectAddressRequestDict as DetectAddressRequestDict
    from .post import PostcardRequestDict as PostcardRequestDict
    from .post import DirectMailCampaignRequestDict as DirectMailCampaignRequestDict
    from .post import DirectMailAreaRequestDict as DirectMailAreaRequestDict
    from .post import PostReturnAddressRequestDict as PostReturnAddressRequestDict
    from .automations import SmsInboundRuleRequestDict as SmsInboundRuleRequestDict
    from .automations import DeliveryReceiptRuleRequestDict as DeliveryReceiptRuleRequestDict
    from .automations import FaxInboundRuleRequestDict as FaxInboundRuleRequestDict
    from .numbers import NumberPurchaseRequestDict as NumberPurchaseRequestDict
    from .numbers import NumberRegistrationDataDict as NumberRegistrationDataDict
    from .numbers import NumberRegistrationRequestDict as NumberRegistrationRequestDict
    from .own_numbers import OwnNumberVerificationRequestDict as OwnNumberVerificationRequestDict
    from .own_numbers import OwnNumberVerifyRequestDict as OwnNumberVerifyRequestDict
    from .own_numbers import OwnNumberUpdateRequestDict as OwnNumberUpdateRequestDict
    from .alpha_tags import AlphaTagRequestDict as AlphaTagRequestDict
    from .alpha_tags import AlphaTagBusinessDict as AlphaTagBusinessDict
    from .alpha_tags import BusinessInfoDict as BusinessInfoDict
    from .alpha_tags import BusinessAddressDict as BusinessAddressDict
    from .alpha_tags import BusinessRepresentativeDict as BusinessRepresentativeDict
    from .senders import DefaultSenderCreateRequestDict as DefaultSenderCreateRequestDict
    from .senders import DefaultSenderStrategyRequestDict as DefaultSenderStrategyRequestDict
    from .senders import DefaultSenderUpdateRequestDict as DefaultSenderUpdateRequestDict
    from .recharge import CreditCardRequestDict as CreditCardRequestDict
    from .reseller import ResellerAccountPublicRequestDict as ResellerAccountPublicRequestDict
    from .reseller import ResellerSettingRequestDict as ResellerSettingRequestDict
    from .reseller import TransferCreditRequestDict as TransferCreditRequestDict

_MODULES: dict[str, str] = {
    "TestInboundSmsRequestDict": "sms",
    "SmsTemplateRequestDict": "sms",
    "EmailSmsAddressRequestDict": "sms",
    "StrippedStringRequestDict": "sms",
    "SmsSenderDict": "sms",
    "SmsCampaignRequestDict": "sms",
    "SmsSendRequestDict": "sms",
    "SmsMessageDict": "sms",
    "SmsCancelAllRequestDict": "sms",
    "DateBeforeRequestDict": "shared",
    "TestWebhookRequestDict": "shared",
    "AccountRequestDict": "shared",
    "AccountVerifyRequestDict": "account",
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
    "MmsCampaignRequestDict": "mms",
    "MmsSendRequestDict": "mms",
    "MmsMessageDict": "mms",
    "VoiceSendRequestDict": "voice",
    "VoiceMessageDict": "voice",
    "FaxSendRequestDict": "fax",
    "FaxMessageDict": "fax",
    "EmailAddressRequestDict": "email",
    "EmailTemplateCreateRequestDict": "email",
    "EmailTemplateUpdateRequestDict": "email",
    "EmailTemplateImageRequestDict": "email",
    "EmailCampaignRequestDict": "email",
    "EmailCampaignUpdateRequestDict": "email",
    "EmailRequestDict": "email",
    "EmailRecipientDict": "email",
    "EmailFromDict": "email",
    "EmailAttachmentDict": "email",
    "PostLetterRequestDict": "post",
    "PostRecipientDict": "post",
    "DetectAddressRequestDict": "post",
    "PostcardRequestDict": "post",
    "DirectMailCampaignRequestDict": "post",
    "DirectMailAreaRequestDict": "post",
    "PostReturnAddressRequestDict": "post",
    "SmsInboundRuleRequestDict": "automations",
    "DeliveryReceiptRuleRequestDict": "automations",
    "FaxInboundRuleRequestDict": "automations",
    "NumberPurchaseRequestDict": "numbers",
    "NumberRegistrationDataDict": "numbers",
    "NumberRegistrationRequestDict": "numbers",
    "OwnNumberVerificationRequestDict": "own_numbers",
    "OwnNumberVerifyRequestDict": "own_numbers",
    "OwnNumberUpdateRequestDict": "own_numbers",
    "AlphaTagRequestDict": "alpha_tags",
    "AlphaTagBusinessDict": "alpha_tags",
    "BusinessInfoDict": "alpha_tags",
    "BusinessAddressDict": "alpha_tags",
    "BusinessRepresentativeDict": "alpha_tags",
    "DefaultSenderCreateRequestDict": "senders",
    "DefaultSenderStrategyRequestDict": "senders",
    "DefaultSenderUpdateRequestDict": "senders",
    "CreditCardRequestDict": "recharge",
    "ResellerAccountPublicRequestDict": "reseller",
    "ResellerSettingRequestDict": "reseller",
    "TransferCreditRequestDict": "reseller",
}

if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
