// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Shared. */

import { either, list, map, nullable, object } from "../runtime/composites.ts";
import { any, decimal, flag, integer, text, unixtime } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** The envelope of a call that was refused. */
export interface ErrorEnvelope {
  /** The HTTP status once more. */
  http_code: number;
  /** Whether the call as a whole worked. */
  response_code: ApplicationCode | HttpCode;
  /** The same for people; not meant to be parsed. */
  response_msg: string;
  /** Nothing, or an object of field names and what is wrong with each. */
  data?: Record<string, unknown> | unknown[] | string | null;
}

export const ErrorEnvelope: Shape = [
  object,
  () => ({
    http_code: integer,
    response_code: [either, text],
    response_msg: text,
    data: [nullable, [either, [map, any], [list, any], text]],
  }),
  ["http_code", "response_code", "response_msg"],
];

/** Up to when. */
export interface DateBeforeRequest {
  /** Only what came before this time; everything if left out. */
  date_before?: Date | undefined;
}

export const DateBeforeRequest: Shape = [object, () => ({ date_before: unixtime })];

/** A report on whether a message reached its recipient. */
export interface DeliveryReceipt {
  /** The message that the report is about. */
  message_id: string;
  /** How far the message got in a word; only sent to a URL of yours. */
  status?: string | null;
  /**
   * How far the message got. 200 is sent, 201 delivered, 300 and 301 failed for good, 302 failed for now; some
   * replies have a word such as `Completed` instead.
   */
  status_code: string | number;
  /** The meaning of `status_code` in words. */
  status_text?: string | null;
  /**
   * What went wrong; null or empty if nothing did. ClickSend's help lists: 5 cancelled, 7 unknown failure, 8
   * number unknown or inactive, 9 number invalid or routing problem, 10 authentication failed or message filtered,
   * 11 SMS not supported there, 12 phone off or out of range for 12 hours or more, 13 phone's memory full, 14
   * network congested, 15 refused by the network, 16 temporary failure which is retried, 17 network timeout, 18
   * routing error, 19 refused as spam, 20 no receipt in time. A newer list is numbered differently: rely on
   * `status_code` and `error_text`.
   */
  error_code?: string | number | null;
  /** The meaning of `error_code` in words. */
  error_text?: string | null;
  /** When the report came in. */
  timestamp?: Date | null;
  /** When the message was sent. */
  timestamp_send?: Date | null;
  /** The reference given with the message. */
  custom_string?: string | null;
  /** The account; only sent to a URL of yours. */
  user_id?: number | null;
  /** The subaccount that sent the message. */
  subaccount_id?: number | null;
  /** The kind of message. */
  message_type?: MessageType | null;
  /** Keys that the recipient pressed; only for voice messages. */
  digits?: string | number | null;
}

export const DeliveryReceipt: Shape = [
  object,
  () => ({
    message_id: text,
    status: [nullable, text],
    status_code: [either, text, integer],
    status_text: text,
    error_code: [nullable, [either, text, integer]],
    error_text: [nullable, text],
    timestamp: unixtime,
    timestamp_send: unixtime,
    custom_string: [nullable, text],
    user_id: integer,
    subaccount_id: integer,
    message_type: text,
    digits: [nullable, [either, text, integer]],
  }),
  ["message_id", "status_code"],
  undefined,
  { aliases: { _message_type: "message_type" } },
];

/** Where to send a made-up receipt. */
export interface TestWebhookRequest {
  /** Your address that receives it, or the word `poll` to have it listed with the unread receipts. */
  url: string;
}

export const TestWebhookRequest: Shape = [object, () => ({ url: text }), ["url"]];

/** A file made for you. */
export interface ExportFile {
  /** Where the file can be fetched from for a limited time. */
  url: string;
}

export const ExportFile: Shape = [object, () => ({ url: text }), ["url"]];

/** How many short links were sent and opened. */
export interface LinkCounts {
  /** Links sent. */
  total?: number | null;
  /** Links opened, as older replies name it. */
  opened?: number | null;
  /** Links opened at least once. */
  opened_unique?: number | null;
  /** Opens, with every further one of the same link. */
  opened_total?: number | null;
  /** Links never opened. */
  unopened?: number | null;
}

export const LinkCounts: Shape = [
  object,
  () => ({ total: integer, opened: integer, opened_unique: integer, opened_total: integer, unopened: integer }),
];

/** How often something occurred. */
export interface LabelCount {
  /** What occurred. */
  label: string;
  /** How often. */
  count: number;
}

export const LabelCount: Shape = [object, () => ({ label: text, count: integer }), ["label", "count"]];

/** The short link of one recipient, and whether it was opened. */
export interface LinkTracking {
  /** How often the link was opened. */
  open_count?: number | null;
  /** When it was opened; null if it was not. */
  date_opened?: Date | null;
  /** Country it was opened in, two letters. */
  user_geo_country?: string | null;
  /** Region it was opened in. */
  user_geo_region?: string | null;
  /** Kind of device it was opened on. */
  user_device?: string | null;
  /** Browser it was opened in. */
  user_browser?: string | null;
  /** Operating system it was opened on. */
  user_os?: string | null;
  /** The recipient of a short link. */
  contact?: LinkTrackingContact | null;
}

export const LinkTracking: Shape = [
  object,
  () => ({
    open_count: integer,
    date_opened: unixtime,
    user_geo_country: [nullable, text],
    user_geo_region: [nullable, text],
    user_device: [nullable, text],
    user_browser: [nullable, text],
    user_os: [nullable, text],
    contact: LinkTrackingContact,
  }),
];

/** The recipient of a short link. */
export interface LinkTrackingContact {
  /** The contact; null if there is none. */
  contact_id?: number | null;
  /** First name. */
  first_name?: string | null;
  /** Last name. */
  last_name?: string | null;
  /** The number that the link was sent to. */
  phone_number?: string | null;
}

export const LinkTrackingContact: Shape = [
  object,
  () => ({ contact_id: integer, first_name: [nullable, text], last_name: [nullable, text], phone_number: text }),
];

/** What a campaign would cost. */
export interface CampaignPrice {
  /** Messages, one per recipient. */
  total_count?: number | null;
  /** Price of all messages. */
  total_price: Decimal;
  /** The message as one of the recipients would get it. */
  data?: CampaignPreview | null;
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const CampaignPrice: Shape = [
  object,
  () => ({ total_count: integer, total_price: decimal, data: CampaignPreview, _currency: Currency }),
  ["total_price"],
  undefined,
  { aliases: { currency: "_currency" } },
];

/** The message as one of the recipients would get it. */
export interface CampaignPreview {
  /** The sender. */
  from?: string | null;
  /** When the campaign would be sent. */
  schedule?: Date | null;
  /** The text, with placeholders filled in. */
  body?: string | null;
}

export const CampaignPreview: Shape = [object, () => ({ from: text, schedule: unixtime, body: text })];

/** The currency that amounts in the same reply are in. */
export interface Currency {
  /** Three letters, ISO 4217. */
  currency_name_short?: string | null;
  /** Sign before whole units. */
  currency_prefix_d?: string | null;
  /** Sign after hundredths. */
  currency_prefix_c?: string | null;
  /** The name in words. */
  currency_name_long?: string | null;
  /** The smallest amount that credit can be bought for. */
  min_recharge_amount?: Decimal | null;
  /** The largest amount that credit can be bought for. */
  max_recharge_amount?: Decimal | null;
}

export const Currency: Shape = [
  object,
  () => ({
    currency_name_short: text,
    currency_prefix_d: text,
    currency_prefix_c: text,
    currency_name_long: text,
    min_recharge_amount: decimal,
    max_recharge_amount: decimal,
  }),
];

/** How many messages were cancelled. */
export interface CancelledCount {
  /** Messages cancelled. */
  count?: number | null;
}

export const CancelledCount: Shape = [object, () => ({ count: integer })];

/** An account, its owner and its settings. */
export interface Account {
  /** Identifies the account. */
  user_id: number;
  /** Name that the owner signs in with. */
  username?: string | null;
  /** Where the owner is written to. */
  user_email?: string | null;
  /** Phone of the owner. */
  user_phone?: string | null;
  /** First name of the owner. */
  user_first_name?: string | null;
  /** Last name of the owner. */
  user_last_name?: string | null;
  /** The account has been activated. */
  active?: boolean | null;
  /** The account has been shut out. */
  banned?: boolean | null;
  /** When the account was made. */
  date_sign_up?: Date | null;
  /** Credit left to spend. */
  balance?: Decimal | null;
  /** Commission that the account has earned. */
  balance_commission?: Decimal | null;
  /** Where replies to messages go, such as `originalemail` for who sent them. */
  reply_to?: string | null;
  /** Address that delivery reports go to. */
  delivery_to?: string | null;
  /** A number whose meaning is not documented. */
  account?: number | null;
  /** Name of the business. */
  account_name?: string | null;
  /** Where invoices go. */
  account_billing_email?: string | null;
  /** Phone for questions about invoices. */
  account_billing_mobile?: string | null;
  /** Rank that the API gives the account; the scale is not documented. */
  priority?: number | null;
  /** Country of the account. */
  country?: string | null;
  /** Country that the account signed up from. */
  country_ip?: string | null;
  /** Country in which the numbers of text messages are read when they are local. */
  default_country_sms?: string | null;
  /** Credit is bought without asking when it runs low. */
  auto_recharge?: boolean | null;
  /** How much credit is bought at a time. */
  auto_recharge_amount?: Decimal | null;
  /** Balance below which credit counts as low. */
  low_credit_amount?: Decimal | null;
  /** Text messages may have any Unicode character. */
  setting_unicode_sms?: boolean | null;
  /** The subject of an email becomes part of the text message made from it. */
  setting_email_sms_subject?: boolean | null;
  /** 0 for off; another number stands for a sender that all messages have, and is not documented. */
  setting_fix_sender_id?: number | null;
  /** Limit on the length of a text message; the values are small numbers, so most likely parts. */
  setting_sms_message_char_limit?: number | null;
  /** The owner's own number is not offered as a sender. */
  setting_sms_hide_your_number?: boolean | null;
  /** The name of the business is not offered as a sender. */
  setting_sms_hide_business_name?: boolean | null;
  /** The account sees features that are still being tested. */
  setting_beta?: boolean | null;
  /** The account still uses the former dashboard. */
  old_dashboard?: boolean | null;
  /** Time zone of the account, a name from `timezones.list`. */
  timezone?: string | null;
  /** Number of the price list that applies to the account. */
  price_rate?: number | null;
  /** Number of the variant of that price list. */
  pricing_variant?: number | null;
  /** Uploaded files are not open to everyone. */
  private_uploads?: boolean | null;
  /** Resolution of faxes; the scale is not documented. */
  fax_quality?: number | null;
  /** The account is in its trial period. */
  on_trial?: boolean | null;
  /** When the trial period ends; null outside of one. */
  trial_expiry?: string | null;
  /** The owner gets no news by email. */
  unsubscribe_mail?: boolean | null;
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
  /** The user whose credentials made this call; left out of the reply to an update. */
  _subaccount?: Subaccount | null;
  /** How the owner says they heard of ClickSend. */
  _referrer_chosen?: IdName | null;
}

export const Account: Shape = [
  object,
  () => ({
    user_id: integer,
    username: text,
    user_email: text,
    user_phone: text,
    user_first_name: text,
    user_last_name: text,
    active: flag,
    banned: flag,
    date_sign_up: unixtime,
    balance: decimal,
    balance_commission: decimal,
    reply_to: text,
    delivery_to: [nullable, text],
    account: integer,
    account_name: [nullable, text],
    account_billing_email: text,
    account_billing_mobile: text,
    priority: integer,
    country: text,
    country_ip: text,
    default_country_sms: text,
    auto_recharge: flag,
    auto_recharge_amount: decimal,
    low_credit_amount: decimal,
    setting_unicode_sms: flag,
    setting_email_sms_subject: flag,
    setting_fix_sender_id: integer,
    setting_sms_message_char_limit: integer,
    setting_sms_hide_your_number: flag,
    setting_sms_hide_business_name: flag,
    setting_beta: flag,
    old_dashboard: flag,
    timezone: text,
    price_rate: integer,
    pricing_variant: integer,
    private_uploads: flag,
    fax_quality: integer,
    on_trial: flag,
    trial_expiry: [nullable, text],
    unsubscribe_mail: flag,
    _currency: Currency,
    _subaccount: Subaccount,
    _referrer_chosen: IdName,
  }),
  ["user_id"],
];

/** A user under an account, and what that user may do. */
export interface Subaccount {
  /** Identifies the user. */
  subaccount_id: number;
  /** The account that the user belongs to. */
  user_id?: number | null;
  /** User name for the API. */
  api_username?: string | null;
  /** Password for the API, a secret. */
  api_key?: string | null;
  /** Where the user is written to. */
  email?: string | null;
  /** Phone of the user. */
  phone_number?: string | null;
  /** Mobile phone of the user, in replies of an older kind. */
  mobile?: string | null;
  /** First name of the user. */
  first_name?: string | null;
  /** Last name of the user. */
  last_name?: string | null;
  /** This is the user that came with the account. */
  is_main?: boolean | null;
  /** How the user signed up, when that is known. */
  sign_up_type?: string | null;
  /** Notes of your own. */
  notes?: string | null;
  /** May connect by SMPP. */
  access_smpp?: boolean | null;
  /** May manage the other users. */
  access_users?: boolean | null;
  /** May see invoices and buy credit. */
  access_billing?: boolean | null;
  /** May see reports. */
  access_reporting?: boolean | null;
  /** May see and change contacts and lists. */
  access_contacts?: boolean | null;
  /** May change settings. */
  access_settings?: boolean | null;
  /** May send text messages. */
  access_sms?: boolean | null;
  /** May send picture messages. */
  access_mms?: boolean | null;
  /** May make voice calls. */
  access_voice?: boolean | null;
  /** May send emails. */
  access_email?: boolean | null;
  /** May send faxes. */
  access_fax?: boolean | null;
  /** May send letters and postcards. */
  access_post?: boolean | null;
  /** May manage the accounts of a reseller. */
  access_reseller?: boolean | null;
  /** May choose the countries to send to. */
  access_global_sending?: boolean | null;
  /** Does not see prices. */
  hide_pricing?: boolean | null;
  /** Shares campaigns with the other users. */
  share_campaigns?: boolean | null;
  /** Text messages are kept without what would identify people. */
  sms_deidentify_message?: boolean | null;
}

export const Subaccount: Shape = [
  object,
  () => ({
    subaccount_id: integer,
    user_id: integer,
    api_username: text,
    api_key: text,
    email: text,
    phone_number: text,
    mobile: text,
    first_name: text,
    last_name: text,
    is_main: flag,
    sign_up_type: [nullable, text],
    notes: [nullable, text],
    access_smpp: flag,
    access_users: flag,
    access_billing: flag,
    access_reporting: flag,
    access_contacts: flag,
    access_settings: flag,
    access_sms: flag,
    access_mms: flag,
    access_voice: flag,
    access_email: flag,
    access_fax: flag,
    access_post: flag,
    access_reseller: flag,
    access_global_sending: flag,
    hide_pricing: flag,
    share_campaigns: flag,
    sms_deidentify_message: flag,
  }),
  ["subaccount_id"],
];

/** A record's number and name. */
export interface IdName {
  /** A number that identifies a record; some replies write it as text. */
  id?: number | null;
  /** The name. */
  name?: string | null;
}

export const IdName: Shape = [object, () => ({ id: integer, name: text })];

/** A new account. */
export interface AccountRequest {
  /** Name to sign in with; no other account has it. */
  username: string;
  /** Password to sign in with. */
  password: string;
  /** First name of the owner. */
  user_first_name: string;
  /** Last name of the owner. */
  user_last_name: string;
  /** Where to write to the owner. */
  user_email: string;
  /** Phone of the owner. */
  user_phone: string;
  /** Name of the business. */
  account_name: string;
  /** Country of the account and of its phone number. */
  country: string;
}

export const AccountRequest: Shape = [
  object,
  () => ({
    username: text,
    password: text,
    user_first_name: text,
    user_last_name: text,
    user_email: text,
    user_phone: text,
    account_name: text,
    country: text,
  }),
  ["username", "password", "user_first_name", "user_last_name", "user_email", "user_phone", "account_name", "country"],
];

/** How many, and for how much. */
export interface CountPrice {
  /** Messages or parts of messages, as they are charged. */
  count: number;
  /** What they cost together; some counts have no price. */
  price?: Decimal | null;
}

export const CountPrice: Shape = [object, () => ({ count: integer, price: decimal }), ["count"]];

/**
 * What became of a call or of one message in it. It is the `response_code` of an envelope, and the `status` of
 * each message or recipient inside a reply whose HTTP status is 200.
 */
export type ApplicationCode =
  | "SUCCESS"
  | "MISSING_CREDENTIALS"
  | "ACCOUNT_NOT_ACTIVATED"
  | "INVALID_RECIPIENT"
  | "THROTTLED"
  | "INVALID_SENDER_ID"
  | "INSUFFICIENT_CREDIT"
  | "INVALID_CREDENTIALS"
  | "COUNTRY_NOT_ENABLED"
  | "ALREADY_EXISTS"
  | "EMPTY_MESSAGE"
  | "TOO_MANY_RECIPIENTS"
  | "MISSING_REQUIRED_FIELDS"
  | "INVALID_SCHEDULE"
  | "NOT_ENOUGH_PERMISSION_TO_LIST_ID"
  | "INTERNAL_ERROR"
  | "INVALID_LANG"
  | "INVALID_VOICE"
  | "SUBJECT_REQUIRED"
  | "INVALID_MEDIA_FILE"
  | "SOMETHING_IS_WRONG"
  | "REGISTRATION_NEEDED"
  | "LINK_GENERATION_FAILED"
  | (string & {});

/** The documented values of `ApplicationCode`. */
export const ApplicationCodes = {
  /** Accepted. */
  SUCCESS: "SUCCESS",
  /** The call carried no API username or no API key. */
  MISSING_CREDENTIALS: "MISSING_CREDENTIALS",
  /** The account has not been activated yet. */
  ACCOUNT_NOT_ACTIVATED: "ACCOUNT_NOT_ACTIVATED",
  /** The recipient's number or address is not one that can be sent to. */
  INVALID_RECIPIENT: "INVALID_RECIPIENT",
  /** The same message went to the same recipient a moment ago and was held back. */
  THROTTLED: "THROTTLED",
  /** The sender is not a number or name that this account may use. */
  INVALID_SENDER_ID: "INVALID_SENDER_ID",
  /** The account's balance does not cover the message. */
  INSUFFICIENT_CREDIT: "INSUFFICIENT_CREDIT",
  /** The API username or the API key is wrong. */
  INVALID_CREDENTIALS: "INVALID_CREDENTIALS",
  /** The account has not been opened for sending to this country. */
  COUNTRY_NOT_ENABLED: "COUNTRY_NOT_ENABLED",
  /** There is such a record already. */
  ALREADY_EXISTS: "ALREADY_EXISTS",
  /** The message has no text. */
  EMPTY_MESSAGE: "EMPTY_MESSAGE",
  /** The call names more recipients than one call may have. */
  TOO_MANY_RECIPIENTS: "TOO_MANY_RECIPIENTS",
  /** A field that is required was left out. */
  MISSING_REQUIRED_FIELDS: "MISSING_REQUIRED_FIELDS",
  /** The time to send at cannot be used. */
  INVALID_SCHEDULE: "INVALID_SCHEDULE",
  /** This user may not send to this contact list. */
  NOT_ENOUGH_PERMISSION_TO_LIST_ID: "NOT_ENOUGH_PERMISSION_TO_LIST_ID",
  /** The server failed, and the message was not accepted. */
  INTERNAL_ERROR: "INTERNAL_ERROR",
  /** The language of a voice message is not supported. */
  INVALID_LANG: "INVALID_LANG",
  /** The voice of a voice message is not one that the language has. */
  INVALID_VOICE: "INVALID_VOICE",
  /** The message needs a subject. */
  SUBJECT_REQUIRED: "SUBJECT_REQUIRED",
  /** The media file cannot be read or is of a kind that cannot be sent. */
  INVALID_MEDIA_FILE: "INVALID_MEDIA_FILE",
  /** The server failed in a way that it has no other word for. */
  SOMETHING_IS_WRONG: "SOMETHING_IS_WRONG",
  /** The country asks senders to register before they may send. */
  REGISTRATION_NEEDED: "REGISTRATION_NEEDED",
  /** A link in the message could not be shortened. */
  LINK_GENERATION_FAILED: "LINK_GENERATION_FAILED",
} as const;

/** The name of an HTTP status, as the envelope spells it. */
export type HttpCode =
  | "SUCCESS"
  | "CREATED"
  | "NO_CONTENT"
  | "BAD_REQUEST"
  | "UNAUTHORIZED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "METHODNOTALLOWED"
  | "TOOMANYREQUESTS"
  | "TOO_MANY_REQUESTS"
  | "INTERNALSERVERERROR"
  | "INTERNAL_SERVER_ERROR"
  | (string & {});

/** The documented values of `HttpCode`. */
export const HttpCodes = {
  /** 200: the call was carried out. */
  SUCCESS: "SUCCESS",
  /** 201: something was made. */
  CREATED: "CREATED",
  /** 204: done, and there is nothing to say about it. */
  NO_CONTENT: "NO_CONTENT",
  /** 400: the request is wrong. */
  BAD_REQUEST: "BAD_REQUEST",
  /** 401: the credentials are missing or wrong. */
  UNAUTHORIZED: "UNAUTHORIZED",
  /** 403: this user may not do this. */
  FORBIDDEN: "FORBIDDEN",
  /** 404: there is no such thing; older replies use it for 405 too. */
  NOT_FOUND: "NOT_FOUND",
  /** 405: the path does not take this verb. */
  METHODNOTALLOWED: "METHODNOTALLOWED",
  /** 429: too many calls in a short time. */
  TOOMANYREQUESTS: "TOOMANYREQUESTS",
  /** 429, as older replies spell it. */
  TOO_MANY_REQUESTS: "TOO_MANY_REQUESTS",
  /** 500: the server failed. */
  INTERNALSERVERERROR: "INTERNALSERVERERROR",
  /** 500, as older replies spell it. */
  INTERNAL_SERVER_ERROR: "INTERNAL_SERVER_ERROR",
} as const;

/** The kind of message. */
export type MessageType = "sms" | "mms" | "voice" | "fax" | (string & {});

/**
 * Where a campaign stands. `Draft` is not to be sent yet, `WaitApproval` is held until ClickSend has looked at
 * it.
 */
export type CampaignStatus =
  | "Approved"
  | "Cancelled"
  | "Draft"
  | "Failed"
  | "Queued"
  | "Scheduled"
  | "Sending"
  | "Sent"
  | "WaitApproval"
  | (string & {});

/** Which way a message went. `in` came to you, `out` was sent by you. */
export type SmsDirection = "in" | "out" | (string & {});

/** Where a message stands. `Received` is the one for messages that came to you. */
export type SmsHistoryStatus =
  | "Queued"
  | "Completed"
  | "Scheduled"
  | "WaitApproval"
  | "Failed"
  | "Cancelled"
  | "CancelledAfterReview"
  | "Received"
  | "Sent"
  | (string & {});
