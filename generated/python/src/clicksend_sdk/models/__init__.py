# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API. Each model is imported on first use."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .sms import InboundSms as InboundSms
    from .sms import TestInboundSmsRequest as TestInboundSmsRequest
    from .sms import SmsTemplate as SmsTemplate
    from .sms import SmsTemplateRequest as SmsTemplateRequest
    from .sms import EmailSmsAddress as EmailSmsAddress
    from .sms import EmailSmsAddressRequest as EmailSmsAddressRequest
    from .sms import StrippedString as StrippedString
    from .sms import StrippedStringRequest as StrippedStringRequest
    from .sms import LinkStatistics as LinkStatistics
    from .sms import SmsCampaign as SmsCampaign
    from .sms import SmsSender as SmsSender
    from .sms import SmsCampaignRequest as SmsCampaignRequest
    from .sms import SmsSendRequest as SmsSendRequest
    from .sms import SmsMessage as SmsMessage
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
    from .shared import ErrorEnvelope as ErrorEnvelope
    from .shared import DateBeforeRequest as DateBeforeRequest
    from .shared import DeliveryReceipt as DeliveryReceipt
    from .shared import TestWebhookRequest as TestWebhookRequest
    from .shared import ExportFile as ExportFile
    from .shared import LinkCounts as LinkCounts
    from .shared import LabelCount as LabelCount
    from .shared import LinkTracking as LinkTracking
    from .shared import LinkTrackingContact as LinkTrackingContact
    from .shared import CampaignPrice as CampaignPrice
    from .shared import CampaignPreview as CampaignPreview
    from .shared import Currency as Currency
    from .shared import CancelledCount as CancelledCount
    from .shared import Account as Account
    from .shared import Subaccount as Subaccount
    from .shared import IdName as IdName
    from .shared import AccountRequest as AccountRequest
    from .shared import CountPrice as CountPrice
    from .shared import ApplicationCode as ApplicationCode
    from .shared import ApplicationCodes as ApplicationCodes
    from .shared import HttpCode as HttpCode
    from .shared import HttpCodes as HttpCodes
    from .shared import MessageType as MessageType
    from .shared import CampaignStatus as CampaignStatus
    from .shared import SmsDirection as SmsDirection
    from .shared import SmsHistoryStatus as SmsHistoryStatus
    from .account import AccountVerifyRequest as AccountVerifyRequest
    from .account import AccountVerification as AccountVerification
    from .account import AccountUpdateRequest as AccountUpdateRequest
    from .account import AccountUsage as AccountUsage
    from .account import UsageEntry as UsageEntry
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
    from .mms import MmsHistoryItem as MmsHistoryItem
    from .mms import MmsCampaign as MmsCampaign
    from .mms import MmsCampaignRequest as MmsCampaignRequest
    from .mms import MmsSendRequest as MmsSendRequest
    from .mms import MmsMessage as MmsMessage
    from .mms import MmsSendResult as MmsSendResult
    from .mms import MmsMessageResult as MmsMessageResult
    from .voice import VoiceSendRequest as VoiceSendRequest
    from .voice import VoiceMessage as VoiceMessage
    from .voice import VoiceSendResult as VoiceSendResult
    from .voice import VoiceMessageResult as VoiceMessageResult
    from .voice import VoiceHistoryItem as VoiceHistoryItem
    from .voice import VoiceLanguage as VoiceLanguage
    from .voice import VoiceGender as VoiceGender
    from .voice import VoiceLang as VoiceLang
    from .voice import VoiceLangs as VoiceLangs
    from .fax import FaxHistoryItem as FaxHistoryItem
    from .fax import FaxSendRequest as FaxSendRequest
    from .fax import FaxMessage as FaxMessage
    from .fax import FaxSendResult as FaxSendResult
    from .fax import FaxMessageResult as FaxMessageResult
    from .email import EmailReceipt as EmailReceipt
    from .email import EmailAddress as EmailAddress
    from .email import EmailAddressRequest as EmailAddressRequest
    from .email import MasterEmailTemplate as MasterEmailTemplate
    from .email import EmailTemplateThumbnail as EmailTemplateThumbnail
    from .email import EmailTemplateCategory as EmailTemplateCategory
    from .email import EmailTemplate as EmailTemplate
    from .email import EmailTemplateCreateRequest as EmailTemplateCreateRequest
    from .email import EmailTemplateUpdateRequest as EmailTemplateUpdateRequest
    from .email import EmailTemplateImageRequest as EmailTemplateImageRequest
    from .email import EmailCampaign as EmailCampaign
    from .email import EmailCampaignRequest as EmailCampaignRequest
    from .email import EmailCampaignPrice as EmailCampaignPrice
    from .email import EmailCampaignPreview as EmailCampaignPreview
    from .email import EmailCampaignResult as EmailCampaignResult
    from .email import EmailCampaignUpdateRequest as EmailCampaignUpdateRequest
    from .email import EmailCampaignHistoryItem as EmailCampaignHistoryItem
    from .email import EmailRequest as EmailRequest
    from .email import EmailRecipient as EmailRecipient
    from .email import EmailFrom as EmailFrom
    from .email import EmailAttachment as EmailAttachment
    from .email import TransactionalEmail as TransactionalEmail
    from .email import EmailAttachmentInfo as EmailAttachmentInfo
    from .email import EmailPrice as EmailPrice
    from .email import EmailCampaignStatus as EmailCampaignStatus
    from .email import EmailAttachmentDisposition as EmailAttachmentDisposition
    from .email import EmailStatus as EmailStatus
    from .post import PostLetterRequest as PostLetterRequest
    from .post import PostRecipient as PostRecipient
    from .post import PostLetterSendResult as PostLetterSendResult
    from .post import PostLetterResult as PostLetterResult
    from .post import PostReturnAddress as PostReturnAddress
    from .post import PostLetterHistoryItem as PostLetterHistoryItem
    from .post import DetectAddressRequest as DetectAddressRequest
    from .post import PostalAddress as PostalAddress
    from .post import PostcardRequest as PostcardRequest
    from .post import PostcardSendResult as PostcardSendResult
    from .post import PostcardResult as PostcardResult
    from .post import PostcardHistoryItem as PostcardHistoryItem
    from .post import DirectMailCampaign as DirectMailCampaign
    from .post import DirectMailArea as DirectMailArea
    from .post import DirectMailCampaignRequest as DirectMailCampaignRequest
    from .post import DirectMailAreaRequest as DirectMailAreaRequest
    from .post import DirectMailCampaignResult as DirectMailCampaignResult
    from .post import DirectMailLocation as DirectMailLocation
    from .post import PostReturnAddressRequest as PostReturnAddressRequest
    from .post import PostStatus as PostStatus
    from .post import DirectMailSize as DirectMailSize
    from .automations import SmsInboundRule as SmsInboundRule
    from .automations import SmsInboundRuleRequest as SmsInboundRuleRequest
    from .automations import DeliveryReceiptRule as DeliveryReceiptRule
    from .automations import DeliveryReceiptRuleRequest as DeliveryReceiptRuleRequest
    from .automations import FaxInboundRule as FaxInboundRule
    from .automations import FaxInboundRuleRequest as FaxInboundRuleRequest
    from .automations import MessageSearchType as MessageSearchType
    from .automations import RuleAction as RuleAction
    from .automations import RuleActions as RuleActions
    from .automations import ReceiptMatchType as ReceiptMatchType
    from .numbers import DedicatedNumber as DedicatedNumber
    from .numbers import NumberRegistrationStatus as NumberRegistrationStatus
    from .numbers import AvailableNumber as AvailableNumber
    from .numbers import NumberPurchaseRequest as NumberPurchaseRequest
    from .numbers import NumberRegistrationData as NumberRegistrationData
    from .numbers import NumberPurchase as NumberPurchase
    from .numbers import NumberRegistrationRequest as NumberRegistrationRequest
    from .numbers import NumberType as NumberType
    from .numbers import NumberKind as NumberKind
    from .numbers import NumberKinds as NumberKinds
    from .numbers import NumberRegistrationLabel as NumberRegistrationLabel
    from .numbers import NumberRegistrationLabels as NumberRegistrationLabels
    from .own_numbers import OwnNumberVerificationRequest as OwnNumberVerificationRequest
    from .own_numbers import OwnNumberVerification as OwnNumberVerification
    from .own_numbers import OwnNumberVerifyRequest as OwnNumberVerifyRequest
    from .own_numbers import OwnNumber as OwnNumber
    from .own_numbers import OwnNumberUpdateRequest as OwnNumberUpdateRequest
    from .own_numbers import OwnNumberStatus as OwnNumberStatus
    from .own_numbers import OwnNumberStatuses as OwnNumberStatuses
    from .alpha_tags import AlphaTag as AlphaTag
    from .alpha_tags import AlphaTagRequest as AlphaTagRequest
    from .alpha_tags import AlphaTagBusiness as AlphaTagBusiness
    from .alpha_tags import BusinessInfo as BusinessInfo
    from .alpha_tags import BusinessAddress as BusinessAddress
    from .alpha_tags import BusinessRepresentative as BusinessRepresentative
    from .alpha_tags import AlphaTagReason as AlphaTagReason
    from .senders import DefaultSender as DefaultSender
    from .senders import DefaultSenderStrategy as DefaultSenderStrategy
    from .senders import DefaultSenderCreateRequest as DefaultSenderCreateRequest
    from .senders import DefaultSenderStrategyRequest as DefaultSenderStrategyRequest
    from .senders import DefaultSenderUpdateRequest as DefaultSenderUpdateRequest
    from .senders import CompliantSenderTypeList as CompliantSenderTypeList
    from .senders import CompliantSenderTypes as CompliantSenderTypes
    from .senders import AllowedSenderType as AllowedSenderType
    from .senders import AllowedSenderCountries as AllowedSenderCountries
    from .senders import SenderStatus as SenderStatus
    from .senders import SenderType as SenderType
    from .senders import SenderTypes as SenderTypes
    from .short_urls import ShortUrlStatistics as ShortUrlStatistics
    from .statistics import Statistics as Statistics
    from .statistics import StatisticsTotals as StatisticsTotals
    from .statistics import StatisticsDay as StatisticsDay
    from .pricing import CountryPricing as CountryPricing
    from .pricing import PricingSms as PricingSms
    from .pricing import PricingMms as PricingMms
    from .pricing import PricingVoice as PricingVoice
    from .pricing import PricingFax as PricingFax
    from .pricing import PricingRates as PricingRates
    from .pricing import PricingPost as PricingPost
    from .pricing import PricingPostcard as PricingPostcard
    from .recharge import CreditCardInfo as CreditCardInfo
    from .recharge import CreditCardRequest as CreditCardRequest
    from .recharge import CreditCardToken as CreditCardToken
    from .recharge import RechargePackageList as RechargePackageList
    from .recharge import RechargePackage as RechargePackage
    from .recharge import RechargePurchase as RechargePurchase
    from .recharge import Transaction as Transaction
    from .referrals import ReferralAccount as ReferralAccount
    from .reseller import ResellerAccountPublicRequest as ResellerAccountPublicRequest
    from .reseller import ResellerSetting as ResellerSetting
    from .reseller import ResellerSettingRequest as ResellerSettingRequest
    from .reseller import TransferCreditRequest as TransferCreditRequest
    from .webhooks import DeliveryReceiptWebhook as DeliveryReceiptWebhook
    from .webhooks import SmsInboundWebhook as SmsInboundWebhook
    from .webhooks import EmailReceiptWebhook as EmailReceiptWebhook
    from .sdk import SdkLanguage as SdkLanguage
    from .sdk import SdkLanguages as SdkLanguages

_MODULES: dict[str, str] = {
    "InboundSms": "sms",
    "TestInboundSmsRequest": "sms",
    "SmsTemplate": "sms",
    "SmsTemplateRequest": "sms",
    "EmailSmsAddress": "sms",
    "EmailSmsAddressRequest": "sms",
    "StrippedString": "sms",
    "StrippedStringRequest": "sms",
    "LinkStatistics": "sms",
    "SmsCampaign": "sms",
    "SmsSender": "sms",
    "SmsCampaignRequest": "sms",
    "SmsSendRequest": "sms",
    "SmsMessage": "sms",
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
    "ErrorEnvelope": "shared",
    "DateBeforeRequest": "shared",
    "DeliveryReceipt": "shared",
    "TestWebhookRequest": "shared",
    "ExportFile": "shared",
    "LinkCounts": "shared",
    "LabelCount": "shared",
    "LinkTracking": "shared",
    "LinkTrackingContact": "shared",
    "CampaignPrice": "shared",
    "CampaignPreview": "shared",
    "Currency": "shared",
    "CancelledCount": "shared",
    "Account": "shared",
    "Subaccount": "shared",
    "IdName": "shared",
    "AccountRequest": "shared",
    "CountPrice": "shared",
    "ApplicationCode": "shared",
    "ApplicationCodes": "shared",
    "HttpCode": "shared",
    "HttpCodes": "shared",
    "MessageType": "shared",
    "CampaignStatus": "shared",
    "SmsDirection": "shared",
    "SmsHistoryStatus": "shared",
    "AccountVerifyRequest": "account",
    "AccountVerification": "account",
    "AccountUpdateRequest": "account",
    "AccountUsage": "account",
    "UsageEntry": "account",
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
    "MmsHistoryItem": "mms",
    "MmsCampaign": "mms",
    "MmsCampaignRequest": "mms",
    "MmsSendRequest": "mms",
    "MmsMessage": "mms",
    "MmsSendResult": "mms",
    "MmsMessageResult": "mms",
    "VoiceSendRequest": "voice",
    "VoiceMessage": "voice",
    "VoiceSendResult": "voice",
    "VoiceMessageResult": "voice",
    "VoiceHistoryItem": "voice",
    "VoiceLanguage": "voice",
    "VoiceGender": "voice",
    "VoiceLang": "voice",
    "VoiceLangs": "voice",
    "FaxHistoryItem": "fax",
    "FaxSendRequest": "fax",
    "FaxMessage": "fax",
    "FaxSendResult": "fax",
    "FaxMessageResult": "fax",
    "EmailReceipt": "email",
    "EmailAddress": "email",
    "EmailAddressRequest": "email",
    "MasterEmailTemplate": "email",
    "EmailTemplateThumbnail": "email",
    "EmailTemplateCategory": "email",
    "EmailTemplate": "email",
    "EmailTemplateCreateRequest": "email",
    "EmailTemplateUpdateRequest": "email",
    "EmailTemplateImageRequest": "email",
    "EmailCampaign": "email",
    "EmailCampaignRequest": "email",
    "EmailCampaignPrice": "email",
    "EmailCampaignPreview": "email",
    "EmailCampaignResult": "email",
    "EmailCampaignUpdateRequest": "email",
    "EmailCampaignHistoryItem": "email",
    "EmailRequest": "email",
    "EmailRecipient": "email",
    "EmailFrom": "email",
    "EmailAttachment": "email",
    "TransactionalEmail": "email",
    "EmailAttachmentInfo": "email",
    "EmailPrice": "email",
    "EmailCampaignStatus": "email",
    "EmailAttachmentDisposition": "email",
    "EmailStatus": "email",
    "PostLetterRequest": "post",
    "PostRecipient": "post",
    "PostLetterSendResult": "post",
    "PostLetterResult": "post",
    "PostReturnAddress": "post",
    "PostLetterHistoryItem": "post",
    "DetectAddressRequest": "post",
    "PostalAddress": "post",
    "PostcardRequest": "post",
    "PostcardSendResult": "post",
    "PostcardResult": "post",
    "PostcardHistoryItem": "post",
    "DirectMailCampaign": "post",
    "DirectMailArea": "post",
    "DirectMailCampaignRequest": "post",
    "DirectMailAreaRequest": "post",
    "DirectMailCampaignResult": "post",
    "DirectMailLocation": "post",
    "PostReturnAddressRequest": "post",
    "PostStatus": "post",
    "DirectMailSize": "post",
    "SmsInboundRule": "automations",
    "SmsInboundRuleRequest": "automations",
    "DeliveryReceiptRule": "automations",
    "DeliveryReceiptRuleRequest": "automations",
    "FaxInboundRule": "automations",
    "FaxInboundRuleRequest": "automations",
    "MessageSearchType": "automations",
    "RuleAction": "automations",
    "RuleActions": "automations",
    "ReceiptMatchType": "automations",
    "DedicatedNumber": "numbers",
    "NumberRegistrationStatus": "numbers",
    "AvailableNumber": "numbers",
    "NumberPurchaseRequest": "numbers",
    "NumberRegistrationData": "numbers",
    "NumberPurchase": "numbers",
    "NumberRegistrationRequest": "numbers",
    "NumberType": "numbers",
    "NumberKind": "numbers",
    "NumberKinds": "numbers",
    "NumberRegistrationLabel": "numbers",
    "NumberRegistrationLabels": "numbers",
    "OwnNumberVerificationRequest": "own_numbers",
    "OwnNumberVerification": "own_numbers",
    "OwnNumberVerifyRequest": "own_numbers",
    "OwnNumber": "own_numbers",
    "OwnNumberUpdateRequest": "own_numbers",
    "OwnNumberStatus": "own_numbers",
    "OwnNumberStatuses": "own_numbers",
    "AlphaTag": "alpha_tags",
    "AlphaTagRequest": "alpha_tags",
    "AlphaTagBusiness": "alpha_tags",
    "BusinessInfo": "alpha_tags",
    "BusinessAddress": "alpha_tags",
    "BusinessRepresentative": "alpha_tags",
    "AlphaTagReason": "alpha_tags",
    "DefaultSender": "senders",
    "DefaultSenderStrategy": "senders",
    "DefaultSenderCreateRequest": "senders",
    "DefaultSenderStrategyRequest": "senders",
    "DefaultSenderUpdateRequest": "senders",
    "CompliantSenderTypeList": "senders",
    "CompliantSenderTypes": "senders",
    "AllowedSenderType": "senders",
    "AllowedSenderCountries": "senders",
    "SenderStatus": "senders",
    "SenderType": "senders",
    "SenderTypes": "senders",
    "ShortUrlStatistics": "short_urls",
    "Statistics": "statistics",
    "StatisticsTotals": "statistics",
    "StatisticsDay": "statistics",
    "CountryPricing": "pricing",
    "PricingSms": "pricing",
    "PricingMms": "pricing",
    "PricingVoice": "pricing",
    "PricingFax": "pricing",
    "PricingRates": "pricing",
    "PricingPost": "pricing",
    "PricingPostcard": "pricing",
    "CreditCardInfo": "recharge",
    "CreditCardRequest": "recharge",
    "CreditCardToken": "recharge",
    "RechargePackageList": "recharge",
    "RechargePackage": "recharge",
    "RechargePurchase": "recharge",
    "Transaction": "recharge",
    "ReferralAccount": "referrals",
    "ResellerAccountPublicRequest": "reseller",
    "ResellerSetting": "reseller",
    "ResellerSettingRequest": "reseller",
    "TransferCreditRequest": "reseller",
    "DeliveryReceiptWebhook": "webhooks",
    "SmsInboundWebhook": "webhooks",
    "EmailReceiptWebhook": "webhooks",
    "SdkLanguage": "sdk",
    "SdkLanguages": "sdk",
}

if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)

    def __dir__():
        return sorted(_MODULES)
