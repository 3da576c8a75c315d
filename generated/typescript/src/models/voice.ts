// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Voice. */

import { type ApplicationCode, Currency, type SmsHistoryStatus } from "./shared.ts";
import { either, list, nullable, object } from "../runtime/composites.ts";
import { decimal, flag, integer, text, unixtime } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** Calls to make, or to price. */
export interface VoiceSendRequest {
  /** The calls, up to 1,000. */
  messages: readonly VoiceMessage[];
}

export const VoiceSendRequest: Shape = [object, () => ({ messages: [list, VoiceMessage] }), ["messages"]];

/** A text to read out in a call to one number, or to each number of a contact list. */
export interface VoiceMessage {
  /**
   * The text. It is billed in parts of 300 characters, or 150 if some are outside the GSM alphabet; what is longer
   * than 4 parts is cut.
   */
  body: string;
  /** The voice that reads the text; not every language has both. */
  voice: VoiceGender;
  /** The recipient; this or `list_id`. */
  to?: string | undefined;
  /** The number that the recipient sees, one of your own. */
  from?: string | undefined;
  /** The language that the text is in. */
  lang?: VoiceLang | undefined;
  /** Name of the program that sends; shown in the dashboard. */
  source?: string | undefined;
  /** When to call; now if left out. */
  schedule?: Date | undefined;
  /** A reference of your own; receipts carry it. */
  custom_string?: string | undefined;
  /** Call every contact of this list; this or `to`. With both, the list is called. */
  list_id?: number | undefined;
  /** Country to read a local number in. */
  country?: string | undefined;
  /** Have the recipient press a key; the receipt says which in `digits`. The API's default: `0`. */
  require_input?: boolean | undefined;
  /** Try to notice an answering machine, and leave the text on it. The API's default: `0`. */
  machine_detection?: boolean | undefined;
}

export const VoiceMessage: Shape = [
  object,
  () => ({
    body: text,
    voice: text,
    to: text,
    from: text,
    lang: text,
    source: text,
    schedule: unixtime,
    custom_string: text,
    list_id: integer,
    country: text,
    require_input: flag,
    machine_detection: flag,
  }),
  ["body", "voice"],
];

/** What became of each call, or what it would cost. */
export interface VoiceSendResult {
  /** Price of all accepted calls. */
  total_price?: Decimal | null;
  /** Calls, one per recipient. */
  total_count?: number | null;
  /** Calls accepted. */
  queued_count?: number | null;
  /** One entry per recipient. */
  messages: VoiceMessageResult[];
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const VoiceSendResult: Shape = [
  object,
  () => ({
    total_price: decimal,
    total_count: integer,
    queued_count: integer,
    messages: [list, VoiceMessageResult],
    _currency: Currency,
  }),
  ["messages"],
  undefined,
  { aliases: { currency: "_currency" } },
];

/** What became of the call to one recipient. */
export interface VoiceMessageResult {
  /** When the call was accepted. */
  date?: Date | null;
  /** The recipient. */
  to: string;
  /** The kind of number that the recipient has. */
  to_type?: string | null;
  /** The text. */
  body?: string | null;
  /** The number that the recipient sees; null if not decided yet. */
  from?: string | null;
  /** The language that the text is in. */
  lang?: VoiceLang | null;
  /** The voice that reads the text. */
  voice?: VoiceGender | null;
  /** When the call is to be made. */
  schedule?: Date | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id?: string | null;
  /** Parts that the text is divided into and billed by. */
  message_parts?: number | null;
  /** Price of the call with all its parts. */
  message_price?: Decimal | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** The reference given with the message. */
  custom_string?: string | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that makes the call. */
  subaccount_id?: number | null;
  /** The recipient's country. */
  country?: string | null;
  /** The recipient's telephone network. */
  carrier?: string | null;
  /** The recipient is to press a key. */
  require_input?: boolean | null;
  /** An answering machine is to be noticed. */
  machine_detection?: boolean | null;
  /** `SUCCESS` if the call was accepted, or else the reason why not. */
  status: ApplicationCode;
}

export const VoiceMessageResult: Shape = [
  object,
  () => ({
    date: unixtime,
    to: text,
    to_type: text,
    body: text,
    from: [nullable, text],
    lang: text,
    voice: text,
    schedule: unixtime,
    message_id: text,
    message_parts: integer,
    message_price: decimal,
    list_id: integer,
    custom_string: [nullable, text],
    user_id: integer,
    subaccount_id: integer,
    country: text,
    carrier: [nullable, text],
    require_input: flag,
    machine_detection: flag,
    status: text,
  }),
  ["to", "status"],
  undefined,
  { aliases: { date_added: "date" } },
];

/** A call that was made, or is to be made. */
export interface VoiceHistoryItem {
  /** When the call was made; may be null. */
  date?: Date | null;
  /** When the call was accepted. */
  date_added?: Date | null;
  /** The recipient. */
  to: string;
  /** The kind of number that the recipient has. */
  to_type?: string | null;
  /** The text. */
  body: string;
  /** Where a message stands. `Received` is the one for messages that came to you. */
  status: SmsHistoryStatus;
  /** The number that the recipient sees. */
  from?: string | null;
  /** The language that the text is in. */
  lang?: VoiceLang | null;
  /** The voice that reads the text. */
  voice?: VoiceGender | null;
  /** When the call was to be made. */
  schedule?: Date | null;
  /** How far the call got. 200 is sent, 201 delivered, 300 and 301 failed for good, 302 failed for now. */
  status_code?: string | null;
  /** The meaning of `status_code` in words. */
  status_text?: string | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id: string;
  /** Parts that the text is divided into and billed by. */
  message_parts?: number | null;
  /** Price of the call with all its parts. */
  message_price?: Decimal | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** The reference given with the message. */
  custom_string?: string | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that makes the call. */
  subaccount_id?: number | null;
  /** The recipient's country. */
  country?: string | null;
  /** The recipient's telephone network. */
  carrier?: string | null;
  /** The recipient was to press a key. */
  require_input?: boolean | null;
  /** Keys that the recipient pressed. */
  digits?: string | number | null;
  /** An answering machine was to be noticed. */
  machine_detection?: boolean | null;
  /** An answering machine took the call. */
  machine_detected?: boolean | null;
  /** API username of the subaccount that makes the call. */
  _api_username?: string | null;
}

export const VoiceHistoryItem: Shape = [
  object,
  () => ({
    date: unixtime,
    date_added: unixtime,
    to: text,
    to_type: text,
    body: text,
    status: text,
    from: [nullable, text],
    lang: text,
    voice: text,
    schedule: unixtime,
    status_code: [nullable, text],
    status_text: [nullable, text],
    message_id: text,
    message_parts: integer,
    message_price: decimal,
    list_id: integer,
    custom_string: [nullable, text],
    user_id: integer,
    subaccount_id: integer,
    country: text,
    carrier: [nullable, text],
    require_input: flag,
    digits: [nullable, [either, text, integer]],
    machine_detection: flag,
    machine_detected: flag,
    _api_username: text,
  }),
  ["to", "body", "status", "message_id"],
];

/** A language that texts can be read in. */
export interface VoiceLanguage {
  /** What the `lang` of a message takes. */
  code: VoiceLang;
  /** The language and the country in words. */
  country?: string | null;
  /** The voices that the language has; one alone stands without a list. */
  gender?: VoiceGender | VoiceGender[] | null;
}

export const VoiceLanguage: Shape = [
  object,
  () => ({ code: text, country: text, gender: [either, text, [list, text]] }),
  ["code"],
];

/** A voice that can read a text. */
export type VoiceGender = "female" | "male" | (string & {});

/** A language that a text can be read in, and the voices that it has. */
export type VoiceLang =
  | "cy-gb-wls"
  | "da-dk"
  | "de-de"
  | "en-au"
  | "en-gb"
  | "en-gb-wls"
  | "en-in"
  | "en-us"
  | "es-es"
  | "es-us"
  | "fr-ca"
  | "fr-fr"
  | "is-is"
  | "it-it"
  | "nb-no"
  | "nl-nl"
  | "pl-pl"
  | "pt-br"
  | "pt-pt"
  | "ro-ro"
  | "ru-ru"
  | "sv-se"
  | "tr-tr"
  | (string & {});

/** The documented values of `VoiceLang`. */
export const VoiceLangs = {
  /** Welsh, both voices. */
  CY_GB_WLS: "cy-gb-wls",
  /** Danish, both voices. */
  DA_DK: "da-dk",
  /** German, both voices. */
  DE_DE: "de-de",
  /** English of Australia, both voices. */
  EN_AU: "en-au",
  /** English of the United Kingdom, both voices. */
  EN_GB: "en-gb",
  /** English of Wales, both voices. */
  EN_GB_WLS: "en-gb-wls",
  /** English of India, female only. */
  EN_IN: "en-in",
  /** English of the United States, both voices. */
  EN_US: "en-us",
  /** Spanish of Spain, both voices. */
  ES_ES: "es-es",
  /** Spanish of the United States, both voices. */
  ES_US: "es-us",
  /** French of Canada, female only. */
  FR_CA: "fr-ca",
  /** French of France, both voices. */
  FR_FR: "fr-fr",
  /** Icelandic, both voices. */
  IS_IS: "is-is",
  /** Italian, both voices. */
  IT_IT: "it-it",
  /** Norwegian, female only. */
  NB_NO: "nb-no",
  /** Dutch, both voices. */
  NL_NL: "nl-nl",
  /** Polish, both voices. */
  PL_PL: "pl-pl",
  /** Portuguese of Brazil, both voices. */
  PT_BR: "pt-br",
  /** Portuguese of Portugal, male only. */
  PT_PT: "pt-pt",
  /** Romanian, female only. */
  RO_RO: "ro-ro",
  /** Russian, both voices. */
  RU_RU: "ru-ru",
  /** Swedish, female only. */
  SV_SE: "sv-se",
  /** Turkish, female only. */
  TR_TR: "tr-tr",
} as const;
