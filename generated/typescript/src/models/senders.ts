// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Senders. */

import { list, nullable, object } from "../runtime/composites.ts";
import { boolean, datetime, integer, text, uuid } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** The sender of messages to one country, for messages that name none. */
export interface DefaultSender {
  /** Identifies the default sender. */
  id: string;
  /** The account. */
  user_id: number;
  /** The subaccount whose messages it is for. */
  subaccount_id: number;
  /** Country of the recipients. */
  country_code: string;
  /** The messages that a sender is for. `SMS` is text messages; no other is documented. */
  product_type: "SMS" | (string & {});
  /** The senders. */
  default_sender_strategies: DefaultSenderStrategy[];
  /** Whether a default sender is used. */
  status: SenderStatus;
  /** When the default sender was made. */
  created_timestamp: Date;
  /** When the default sender last changed. */
  updated_timestamp: Date;
}

export const DefaultSender: Shape = [
  object,
  () => ({
    id: uuid,
    user_id: integer,
    subaccount_id: integer,
    country_code: text,
    product_type: text,
    default_sender_strategies: [list, DefaultSenderStrategy],
    status: text,
    created_timestamp: datetime,
    updated_timestamp: datetime,
  }),
  [
    "id",
    "user_id",
    "subaccount_id",
    "country_code",
    "product_type",
    "default_sender_strategies",
    "status",
    "created_timestamp",
    "updated_timestamp",
  ],
];

/** A sender, and its place among the others. */
export interface DefaultSenderStrategy {
  /** The kind of a sender. */
  sender_type: SenderType;
  /** The number or name. */
  sender_id: string;
  /** Country of the sender. */
  sender_country_code?: string | null;
  /** Its place; most likely 1 is tried first. */
  priority: number;
  /** Whether a default sender is used. */
  status: SenderStatus;
  /** A note of your own. */
  note?: string | null;
}

export const DefaultSenderStrategy: Shape = [
  object,
  () => ({
    sender_type: text,
    sender_id: text,
    sender_country_code: text,
    priority: integer,
    status: text,
    note: text,
  }),
  ["sender_type", "sender_id", "priority", "status"],
];

/** The sender of messages to one country, for messages that name none. */
export interface DefaultSenderCreateRequest {
  /** Country of the recipients. */
  country_code: string;
  /** The messages that a sender is for. `SMS` is text messages; no other is documented. */
  product_type: "SMS" | (string & {});
  /** The sender, exactly one. */
  default_sender_strategies: readonly DefaultSenderStrategyRequest[];
}

export const DefaultSenderCreateRequest: Shape = [
  object,
  () => ({ country_code: text, product_type: text, default_sender_strategies: [list, DefaultSenderStrategyRequest] }),
  ["country_code", "product_type", "default_sender_strategies"],
];

/** A sender. */
export interface DefaultSenderStrategyRequest {
  /** The kind of a sender. */
  sender_type: SenderType;
  /**
   * The number or name. A name has 3 to 11 characters, a short code 3 to 8 digits, another number 2 to 15; null or
   * empty for `shared_longcode`.
   */
  sender_id: string | null;
  /** Country of the sender; required for `own_number`, `longcode`, `tollfree` and `10DLC`. */
  sender_country_code?: string | undefined;
  /** A note of your own. At most 200 characters. */
  note?: string | undefined;
}

export const DefaultSenderStrategyRequest: Shape = [
  object,
  () => ({ sender_type: text, sender_id: [nullable, text], sender_country_code: text, note: text }),
  ["sender_type", "sender_id"],
];

/** The sender to use from now on. */
export interface DefaultSenderUpdateRequest {
  /** The sender, exactly one. */
  default_sender_strategies: readonly DefaultSenderStrategyRequest[];
}

export const DefaultSenderUpdateRequest: Shape = [
  object,
  () => ({ default_sender_strategies: [list, DefaultSenderStrategyRequest] }),
  ["default_sender_strategies"],
];

/** Countries, and the senders that each lets through. */
export interface CompliantSenderTypeList {
  /** One entry per country. */
  data: CompliantSenderTypes[];
}

export const CompliantSenderTypeList: Shape = [object, () => ({ data: [list, CompliantSenderTypes] }), ["data"]];

/** The kinds of sender that one country lets through, and those that it blocks. */
export interface CompliantSenderTypes {
  /** Country of the recipients. */
  recipient_country_code: string;
  /** Kinds of sender that cannot be used, most likely in the words of `SenderType`. */
  blocked_sender_types: string[];
  /** Kinds of sender that can be used. */
  allowed_sender_types: AllowedSenderType[];
}

export const CompliantSenderTypes: Shape = [
  object,
  () => ({
    recipient_country_code: text,
    blocked_sender_types: [list, text],
    allowed_sender_types: [list, AllowedSenderType],
  }),
  ["recipient_country_code", "blocked_sender_types", "allowed_sender_types"],
];

/** A kind of sender that can be used, and where it may come from. */
export interface AllowedSenderType {
  /** The kind of a sender. */
  sender_type: SenderType;
  /** Countries that a sender may come from. */
  allowed_sender_countries: AllowedSenderCountries;
}

export const AllowedSenderType: Shape = [
  object,
  () => ({ sender_type: text, allowed_sender_countries: AllowedSenderCountries }),
  ["sender_type", "allowed_sender_countries"],
];

/** Countries that a sender may come from. */
export interface AllowedSenderCountries {
  /** Any country will do. */
  global: boolean;
  /** The countries, if not any will do. */
  country_codes?: string[] | null;
}

export const AllowedSenderCountries: Shape = [
  object,
  () => ({ global: boolean, country_codes: [list, text] }),
  ["global"],
];

/** Whether a default sender is used. */
export type SenderStatus = "ENABLED" | "DISABLED" | (string & {});

/** The kind of a sender. */
export type SenderType =
  | "alpha_tag"
  | "10DLC"
  | "tollfree"
  | "own_number"
  | "shortcode"
  | "longcode"
  | "shared_longcode"
  | (string & {});

/** The documented values of `SenderType`. */
export const SenderTypes = {
  /** A name of 3 to 11 characters. */
  ALPHA_TAG: "alpha_tag",
  /** A number of full length that is registered for messages of businesses. */
  N10_DLC: "10DLC",
  /** A number that is free to call. */
  TOLLFREE: "tollfree",
  /** A phone number of yours from elsewhere; see `own_numbers`. */
  OWN_NUMBER: "own_number",
  /** A number of 3 to 8 digits. */
  SHORTCODE: "shortcode",
  /** A number of full length that you rent; see `numbers`. */
  LONGCODE: "longcode",
  /** A number from the pool that all accounts share. */
  SHARED_LONGCODE: "shared_longcode",
} as const;
