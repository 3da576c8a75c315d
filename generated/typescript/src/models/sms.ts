// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Sms. */

import {
  type ApplicationCode,
  type CampaignStatus,
  Currency,
  LabelCount,
  LinkCounts,
  type SmsDirection,
  type SmsHistoryStatus,
} from "./shared.ts";
import { either, list, nullable, object } from "../runtime/composites.ts";
import { boolean, decimal, integer, text, unixtime } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** A text message that someone sent to one of your numbers. */
export interface InboundSms {
  /** When the message came in. */
  timestamp?: Date | null;
  /** Stands in for `timestamp` in a test message. */
  timestamp_send?: Date | null;
  /** Number of the person who wrote. */
  from: string;
  /** The text. */
  body: string;
  /** Text of your message that this one answers. */
  original_body?: string | null;
  /** Your message that this one answers. */
  original_message_id?: string | null;
  /** Your number that the message came to. */
  to?: string | null;
  /** The reference of your message that this one answers. */
  custom_string?: string | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id: string;
  /**
   * The first word of the text.
   *
   * @deprecated It may go away.
   */
  _keyword?: string | null;
}

export const InboundSms: Shape = [
  object,
  () => ({
    timestamp: unixtime,
    timestamp_send: unixtime,
    from: text,
    body: text,
    original_body: text,
    original_message_id: text,
    to: text,
    custom_string: [nullable, text],
    message_id: text,
    _keyword: [nullable, text],
  }),
  ["from", "body", "message_id"],
];

/** Where to send a made-up inbound message. */
export interface TestInboundSmsRequest {
  /** Your address that receives it. */
  url: string;
  /**
   * How the message is passed on. `post` sends its fields in a POST, `get` as query parameters of a GET, `json` as
   * the JSON body of a POST. The API's default: `post`.
   */
  webhook_type?: "post" | "get" | "json" | (string & {}) | undefined;
}

export const TestInboundSmsRequest: Shape = [object, () => ({ url: text, webhook_type: text }), ["url"]];

/** A text kept for reuse. */
export interface SmsTemplate {
  /** A number that identifies a record; some replies write it as text. */
  template_id: number;
  /** The name it is listed under. */
  template_name: string;
  /** The text. */
  body: string;
}

export const SmsTemplate: Shape = [
  object,
  () => ({ template_id: integer, template_name: text, body: text }),
  ["template_id", "template_name", "body"],
];

/** A text to keep for reuse. */
export interface SmsTemplateRequest {
  /** The name to list it under. */
  template_name: string;
  /** The text. */
  body: string;
}

export const SmsTemplateRequest: Shape = [
  object,
  () => ({ template_name: text, body: text }),
  ["template_name", "body"],
];

/** An email address that may send text messages through the email gateway. */
export interface EmailSmsAddress {
  /** A number that identifies a record; some replies write it as text. */
  email_address_id: number;
  /** The address that may send. */
  email_address: string;
  /** The sender that recipients see, a number or a name. */
  from?: string | null;
  /** The subaccount that the address belongs to. */
  subaccount_id?: number | null;
  /** The fax number that its faxes come from. */
  from_fax?: string | null;
  /** The voice that its voice messages are spoken in. */
  voice?: string | null;
  /** The language that its voice messages are spoken in. */
  lang?: string | null;
  /** Name of the subaccount. */
  _subaccount_name?: string | null;
}

export const EmailSmsAddress: Shape = [
  object,
  () => ({
    email_address_id: integer,
    email_address: text,
    from: text,
    subaccount_id: integer,
    from_fax: [nullable, text],
    voice: text,
    lang: text,
    _subaccount_name: text,
  }),
  ["email_address_id", "email_address"],
];

/** An email address to let send text messages. */
export interface EmailSmsAddressRequest {
  /** The address that may send. */
  email_address: string;
  /** The sender that recipients see, a number or a name of your own. */
  from?: string | undefined;
  /** The fax number that its faxes come from. */
  from_fax?: string | undefined;
  /** The subaccount that the address belongs to. */
  subaccount_id?: number | undefined;
}

export const EmailSmsAddressRequest: Shape = [
  object,
  () => ({ email_address: text, from: text, from_fax: text, subaccount_id: integer }),
  ["email_address"],
];

/** A phrase that is cut out of emails before they become text messages. */
export interface StrippedString {
  /** A number that identifies a record; some replies write it as text. */
  rule_id: number;
  /** The phrase. */
  strip_string?: string | null;
}

export const StrippedString: Shape = [
  object,
  () => ({ rule_id: integer, strip_string: text }),
  ["rule_id"],
  undefined,
  { aliases: { stripped_string: "strip_string" } },
];

/** A phrase to cut out of emails. */
export interface StrippedStringRequest {
  /** The phrase. */
  strip_string: string;
}

export const StrippedStringRequest: Shape = [object, () => ({ strip_string: text }), ["strip_string"]];

/** How the short links of a campaign were opened. A list has only what occurred, and may be missing altogether. */
export interface LinkStatistics {
  /** How many short links were sent and opened. */
  links?: LinkCounts | null;
  /** Opens by browser. */
  browser?: LabelCount[] | null;
  /** Opens by country, two letters or `Other`. */
  country?: LabelCount[] | null;
  /** Opens by kind of device. */
  device?: LabelCount[] | null;
  /** Opens by operating system. */
  os?: LabelCount[] | null;
}

export const LinkStatistics: Shape = [
  object,
  () => ({
    links: LinkCounts,
    browser: [list, LabelCount],
    country: [list, LabelCount],
    device: [list, LabelCount],
    os: [list, LabelCount],
  }),
];

/** A text message to every contact of a list, and where it stands. */
export interface SmsCampaign {
  /** Identifies the campaign. */
  sms_campaign_id: number;
  /** The name that the campaign is listed under. */
  name: string;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that made the campaign. */
  subaccount_id?: number | null;
  /** The contact list. */
  list_id?: number | null;
  /** The sender, a number or a name. */
  from?: string | null;
  /** The text, with placeholders as they were given. */
  body?: string | null;
  /** When the campaign is to be sent. */
  schedule?: Date | null;
  /**
   * Where a campaign stands. `Draft` is not to be sent yet, `WaitApproval` is held until ClickSend has looked at
   * it.
   */
  status: CampaignStatus;
  /** When the campaign was made. */
  date_added?: Date | null;
  /** A reference that all messages of the campaign carry; `sms.cancel_all` takes it. */
  custom_string?: string | null;
  /** The link that is replaced by short ones. */
  url_to_shorten?: string | null;
  /** A number for the link to opt out; not documented. */
  unsubscribe_link?: number | null;
  /** Name of the program that made the campaign. */
  source?: string | null;
  /** Which sender to use for the recipients of each country. */
  senders?: SmsSender[] | null;
  /** Address that the campaign was made from. */
  ip_address?: string | null;
  /** Messages in the campaign. */
  _total_count?: number | null;
  /** Name of the contact list. */
  _list_name?: string | null;
}

export const SmsCampaign: Shape = [
  object,
  () => ({
    sms_campaign_id: integer,
    name: text,
    user_id: integer,
    subaccount_id: integer,
    list_id: integer,
    from: text,
    body: text,
    schedule: unixtime,
    status: text,
    date_added: unixtime,
    custom_string: [nullable, text],
    url_to_shorten: [nullable, text],
    unsubscribe_link: [nullable, integer],
    source: [nullable, text],
    senders: [nullable, [list, SmsSender]],
    ip_address: text,
    _total_count: integer,
    _list_name: text,
  }),
  ["sms_campaign_id", "name", "status"],
];

/** The sender to use for recipients of one country. */
export interface SmsSender {
  /** Recipients in this country get the sender named here. */
  recipient_country_code: string;
  /**
   * A number or name of your own; required unless `sender_type` is `shared_longcode`. A name has 3 to 11
   * characters.
   */
  sender_id?: string | null | undefined;
  /** `shared_longcode` takes a number from the pool that all accounts share. */
  sender_type?: "shared_longcode" | (string & {}) | null | undefined;
  /** Country of the shared number; the recipient's country if left out. Only for `shared_longcode`. */
  sender_country_code?: string | null | undefined;
}

export const SmsSender: Shape = [
  object,
  () => ({ recipient_country_code: text, sender_id: text, sender_type: text, sender_country_code: text }),
  ["recipient_country_code"],
  undefined,
  { keeps: true },
];

/** A text message to send to every contact of a list. */
export interface SmsCampaignRequest {
  /** The contact list, of up to 20,000 contacts. */
  list_id: number;
  /** The name that the campaign is listed under. */
  name: string;
  /**
   * The text. `(First Name)` and `(Last Name)` stand for the names of the contact, `StopMsg.me/xxxxx` for a link
   * to opt out.
   */
  body: string;
  /** The sender, a number or a name of your own. ClickSend's reference marks it as required. */
  from?: string | undefined;
  /** When to send; now if left out. */
  schedule?: Date | undefined;
  /**
   * A link to replace by short ones, different for each recipient, that count clicks; `http` or `https`, up to 250
   * characters. The short link stands where the text has the placeholder `smsg.us/xxxxx`, or at its end.
   */
  url_to_shorten?: string | undefined;
  /** Name of the program that sends; shown in the dashboard. */
  source?: string | undefined;
  /** Which sender to use for the recipients of each country; only for accounts in the trial of this. */
  senders?: readonly SmsSender[] | undefined;
}

export const SmsCampaignRequest: Shape = [
  object,
  () => ({
    list_id: integer,
    name: text,
    body: text,
    from: text,
    schedule: unixtime,
    url_to_shorten: text,
    source: text,
    senders: [list, SmsSender],
  }),
  ["list_id", "name", "body"],
];

/** Messages to send, or to price. */
export interface SmsSendRequest {
  /** The messages, up to 1,000. */
  messages: readonly SmsMessage[];
  /** Which sender to use for the recipients of each country. */
  senders?: readonly SmsSender[] | undefined;
  /** Replace links in the messages by short ones that count clicks. The API's default: `false`. */
  shorten_urls?: boolean | undefined;
}

export const SmsSendRequest: Shape = [
  object,
  () => ({ messages: [list, SmsMessage], senders: [list, SmsSender], shorten_urls: boolean }),
  ["messages"],
];

/** A text message, to one number or to a contact list. */
export interface SmsMessage {
  /**
   * The text. A message of up to 160 characters is one part, a longer one has 153 per part; with characters
   * outside the GSM alphabet it is 70 and 67. Texts of more than 8 parts are cut.
   */
  body: string;
  /** The recipient; this or `list_id`. */
  to?: string | undefined;
  /** The sender, a number or a name of your own; the account's default if left out. */
  from?: string | undefined;
  /** Name of the program that sends; shown in the dashboard. */
  source?: string | undefined;
  /** When to send; now if left out. */
  schedule?: Date | undefined;
  /** A reference of your own; receipts and replies carry it. */
  custom_string?: string | undefined;
  /** Send to every contact of this list; this or `to`. */
  list_id?: number | undefined;
  /**
   * No longer used by the API.
   *
   * @deprecated It may go away.
   */
  contact_id?: number | undefined;
  /** Country to read a local number in. */
  country?: string | undefined;
  /** Where replies are sent by email. */
  from_email?: string | undefined;
  /** Leave out recipients in countries that you have no sender for. */
  exclude_no_sender_id_recipients?: boolean | undefined;
  /** Add a summary by country to the reply; only when pricing. The API's default: `false`. */
  show_summary?: boolean | undefined;
}

export const SmsMessage: Shape = [
  object,
  () => ({
    body: text,
    to: text,
    from: text,
    source: text,
    schedule: unixtime,
    custom_string: text,
    list_id: integer,
    contact_id: integer,
    country: text,
    from_email: text,
    exclude_no_sender_id_recipients: boolean,
    show_summary: boolean,
  }),
  ["body"],
];

/** What became of each message. */
export interface SmsSendResult {
  /** Price of all accepted messages. */
  total_price?: Decimal | null;
  /** Messages, one per recipient. */
  total_count?: number | null;
  /** Messages accepted. */
  queued_count?: number | null;
  /** Messages held back. */
  blocked_count?: number | null;
  /** One entry per recipient. */
  messages: SmsMessageResult[];
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const SmsSendResult: Shape = [
  object,
  () => ({
    total_price: decimal,
    total_count: integer,
    queued_count: integer,
    blocked_count: integer,
    messages: [list, SmsMessageResult],
    _currency: Currency,
  }),
  ["messages"],
  undefined,
  { aliases: { currency: "_currency" } },
];

/** What became of one message to one recipient. */
export interface SmsMessageResult {
  /** Which way a message went. `in` came to you, `out` was sent by you. */
  direction?: SmsDirection | null;
  /** When the message was accepted; may be empty when pricing. */
  date?: Date | null;
  /** The recipient. */
  to: string;
  /** The text. */
  body?: string | null;
  /** The sender, a number or a name; it can differ from the one asked for. */
  from?: string | null;
  /** When the message is to be sent; empty if at once. */
  schedule?: Date | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id?: string | null;
  /** Parts that the text is divided into and billed by. */
  message_parts?: number | null;
  /** Price of the message with all its parts. */
  message_price?: Decimal | null;
  /** Where replies are sent by email. */
  from_email?: string | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** The reference given with the message. */
  custom_string?: string | null;
  /** The recipient's contact in the list. */
  contact_id?: number | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that sent the message. */
  subaccount_id?: number | null;
  /** The sender was picked from the numbers that all accounts share. */
  is_shared_system_number?: boolean | null;
  /** The recipient's country. */
  country?: string | null;
  /** The recipient's mobile network. */
  carrier?: string | null;
  /** `SUCCESS` if the message was accepted, or else the reason why not. */
  status: ApplicationCode;
}

export const SmsMessageResult: Shape = [
  object,
  () => ({
    direction: text,
    date: unixtime,
    to: text,
    body: text,
    from: text,
    schedule: unixtime,
    message_id: text,
    message_parts: integer,
    message_price: decimal,
    from_email: [nullable, text],
    list_id: integer,
    custom_string: [nullable, text],
    contact_id: integer,
    user_id: integer,
    subaccount_id: integer,
    is_shared_system_number: boolean,
    country: text,
    carrier: text,
    status: text,
  }),
  ["to", "status"],
];

/** What the messages would cost. */
export interface SmsPriceResult {
  /** Price of all messages that would be accepted. */
  total_price?: Decimal | null;
  /** Messages, one per recipient. */
  total_count?: number | null;
  /** Messages that would be accepted. */
  queued_count?: number | null;
  /** Messages that would be held back. */
  blocked_count?: number | null;
  /** One entry per recipient. */
  messages: SmsMessageResult[];
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
  /** What each country asks of senders; only if a message had `show_summary`. */
  _summary?: SmsPriceSummary | null;
}

export const SmsPriceResult: Shape = [
  object,
  () => ({
    total_price: decimal,
    total_count: integer,
    queued_count: integer,
    blocked_count: integer,
    messages: [list, SmsMessageResult],
    _currency: Currency,
    _summary: SmsPriceSummary,
  }),
  ["messages"],
];

/** What each country asks of senders; only if a message had `show_summary`. */
export interface SmsPriceSummary {
  /** For accounts on trial, and of use to ClickSend only. */
  test_message?: string | null;
  /** One entry per country that has recipients. */
  countries?: SmsPriceSummaryEntry[] | null;
}

export const SmsPriceSummary: Shape = [object, () => ({ test_message: text, countries: [list, SmsPriceSummaryEntry] })];

/** One country of the summary. */
export interface SmsPriceSummaryEntry {
  /** What one country asks of senders, and whether your account meets it. */
  country?: SmsPriceSummaryCountry | null;
}

export const SmsPriceSummaryEntry: Shape = [object, () => ({ country: SmsPriceSummaryCountry })];

/** What one country asks of senders, and whether your account meets it. */
export interface SmsPriceSummaryCountry {
  /** What must be registered before sending. 0 is nothing, 1 the number, 2 the account. */
  registration_type?: number | null;
  /** Recipients in this country, counted up to 1,000; the API misspells the name. */
  receipient_count?: number | null;
  /** Your account has a sender that works there. */
  usable_sender_id?: boolean | null;
  /** Your account is open for sending to this country. */
  selected?: boolean | null;
  /** The country's name. */
  name?: string | null;
  /** The rules of a country as they apply to your account. */
  regulation?: SmsPriceRegulation | null;
  /** Where your registration for this country stands. */
  registration_status_id?: number | null;
  /** What is to be registered, in the numbers of `registration_type`. */
  registration_entity_id?: number | null;
  /** The registration form; null if there is none for you. */
  jotform_id?: number | null;
}

export const SmsPriceSummaryCountry: Shape = [
  object,
  () => ({
    registration_type: integer,
    receipient_count: integer,
    usable_sender_id: boolean,
    selected: boolean,
    name: text,
    regulation: SmsPriceRegulation,
    registration_status_id: integer,
    registration_entity_id: integer,
    jotform_id: integer,
  }),
];

/** The rules of a country as they apply to your account. */
export interface SmsPriceRegulation {
  /** Identifies these rules for your account. */
  country_user_id?: number | null;
  /** What must be registered before sending. 0 is nothing, 1 the number, 2 the account. */
  sms_registration_type?: number | null;
  /** Your account may not send there now, or only on trial. */
  restricted_sending?: boolean | null;
  /** The country allows a limited number of messages before registration. */
  trial_sending?: boolean | null;
  /** The rules in words. */
  regulation_requirements_description?: string | null;
  /** When the rules were recorded. */
  created_at?: PhpDateTime | null;
  /** When the rules last changed. */
  updated_at?: PhpDateTime | null;
}

export const SmsPriceRegulation: Shape = [
  object,
  () => ({
    country_user_id: integer,
    sms_registration_type: integer,
    restricted_sending: boolean,
    trial_sending: boolean,
    regulation_requirements_description: text,
    created_at: PhpDateTime,
    updated_at: PhpDateTime,
  }),
];

/** A time as three fields, unlike elsewhere in the API. */
export interface PhpDateTime {
  /** Date and time of day, with a space between them and a fraction of a second. */
  date?: string | null;
  /** How `timezone` is written. 1 is an offset, 2 an abbreviation, 3 a name. */
  timezone_type?: number | null;
  /** The time zone that `date` is in. */
  timezone?: string | null;
}

export const PhpDateTime: Shape = [object, () => ({ date: text, timezone_type: integer, timezone: text })];

/** A message that was sent or received. */
export interface SmsHistoryItem {
  /** Which way a message went. `in` came to you, `out` was sent by you. */
  direction?: SmsDirection | null;
  /** When the message was sent or came in. */
  date?: Date | null;
  /** The recipient. */
  to: string;
  /** The text. */
  body: string;
  /** Where a message stands. `Received` is the one for messages that came to you. */
  status: SmsHistoryStatus;
  /** The sender, a number or a name. */
  from?: string | null;
  /** When the message was to be sent; empty if at once. */
  schedule?: Date | null;
  /** How far the message got. 200 is sent, 201 delivered, 300 and 301 failed for good, 302 failed for now. */
  status_code?: string | null;
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
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id: string;
  /** Parts that the text is divided into and billed by. */
  message_parts?: number | null;
  /** Price of the message with all its parts. */
  message_price?: Decimal | null;
  /** Where replies are sent by email. */
  from_email?: string | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** The reference given with the message. */
  custom_string?: string | null;
  /** The recipient's contact in the list. */
  contact_id?: number | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that sent the message. */
  subaccount_id?: number | null;
  /** The recipient's country. */
  country?: string | null;
  /** The recipient's mobile network. */
  carrier?: string | null;
  /** The recipient's first name; null if not sent to a list. */
  first_name?: string | null;
  /** The recipient's last name; null if not sent to a list. */
  last_name?: string | null;
  /** API username of the subaccount that sent the message. */
  _api_username?: string | null;
}

export const SmsHistoryItem: Shape = [
  object,
  () => ({
    direction: text,
    date: unixtime,
    to: text,
    body: text,
    status: text,
    from: text,
    schedule: unixtime,
    status_code: [nullable, text],
    status_text: [nullable, text],
    error_code: [nullable, [either, text, integer]],
    error_text: [nullable, text],
    message_id: text,
    message_parts: integer,
    message_price: decimal,
    from_email: [nullable, text],
    list_id: integer,
    custom_string: [nullable, text],
    contact_id: integer,
    user_id: integer,
    subaccount_id: integer,
    country: text,
    carrier: text,
    first_name: [nullable, text],
    last_name: [nullable, text],
    _api_username: text,
  }),
  ["to", "body", "status", "message_id"],
];

/** Which scheduled messages to cancel. */
export interface SmsCancelAllRequest {
  /** Only messages that carry this reference; every scheduled message if left out. */
  custom_string?: string | undefined;
}

export const SmsCancelAllRequest: Shape = [object, () => ({ custom_string: text })];
