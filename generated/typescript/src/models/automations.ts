// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Automations. */

import { either, nullable, object } from "../runtime/composites.ts";
import { flag, integer, text } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** What happens with text messages that come in. */
export interface SmsInboundRule {
  /** Identifies the rule. */
  inbound_rule_id?: number | null;
  /** Your number that the messages come to; `*` for all of them. */
  dedicated_number?: string | null;
  /** Name that the rule is listed under. */
  rule_name: string;
  /**
   * Which messages a rule is for. 0 is any, 1 those that start with the search term, 2 those that contain it, 3
   * those that do not contain it.
   */
  message_search_type?: MessageSearchType | null;
  /** The word or phrase that is searched for. */
  message_search_term?: string | null;
  /**
   * What a rule does. Where it leads is in `action_address`. The API itself explains few of these; the others are
   * explained by their names.
   */
  action: RuleAction;
  /** Where the action leads: an email address, URL, phone number or contact list. */
  action_address?: string | number | null;
  /** Text that goes with the action, such as the answer of `AUTO_REPLY`. */
  body?: string | null;
  /** The rule is in force. */
  enabled?: boolean | null;
  /**
   * How `URL` passes the message on. `post` sends its fields in a POST, `get` as query parameters of a GET, `json`
   * as the JSON body of a POST.
   */
  webhook_type?: "post" | "get" | "json" | (string & {}) | null;
}

export const SmsInboundRule: Shape = [
  object,
  () => ({
    inbound_rule_id: integer,
    dedicated_number: text,
    rule_name: text,
    message_search_type: integer,
    message_search_term: [nullable, text],
    action: text,
    action_address: [either, text, integer],
    body: [nullable, text],
    enabled: flag,
    webhook_type: [nullable, text],
  }),
  ["rule_name", "action"],
  undefined,
  { aliases: { sms_inbound_rule_id: "inbound_rule_id" } },
];

/** What is to happen with text messages that come in. */
export interface SmsInboundRuleRequest {
  /** Your number that the messages come to; `*` for all of them. */
  dedicated_number: string | number;
  /** Name to list the rule under. */
  rule_name: string;
  /**
   * Which messages a rule is for. 0 is any, 1 those that start with the search term, 2 those that contain it, 3
   * those that do not contain it.
   */
  message_search_type: MessageSearchType;
  /** The word or phrase to search for; null if any message will do. */
  message_search_term: string | null;
  /**
   * What a rule does. Where it leads is in `action_address`. The API itself explains few of these; the others are
   * explained by their names.
   */
  action: RuleAction;
  /** Where the action leads: an email address, URL, phone number or contact list. */
  action_address: string;
  /** Text that goes with the action, such as the answer of `AUTO_REPLY`. */
  body?: string | null | undefined;
  /** The rule is in force. */
  enabled: boolean;
  /**
   * How `URL` passes the message on; required with that action. `post` sends its fields in a POST, `get` as query
   * parameters of a GET, `json` as the JSON body of a POST.
   */
  webhook_type?: "post" | "get" | "json" | (string & {}) | undefined;
}

export const SmsInboundRuleRequest: Shape = [
  object,
  () => ({
    dedicated_number: [either, text, integer],
    rule_name: text,
    message_search_type: integer,
    message_search_term: [nullable, text],
    action: text,
    action_address: text,
    body: [nullable, text],
    enabled: flag,
    webhook_type: text,
  }),
  [
    "dedicated_number",
    "rule_name",
    "message_search_type",
    "message_search_term",
    "action",
    "action_address",
    "enabled",
  ],
];

/** What happens with delivery receipts. */
export interface DeliveryReceiptRule {
  /** Identifies the rule. */
  receipt_rule_id: number;
  /** Name that the rule is listed under. */
  rule_name?: string | null;
  /**
   * Which receipts a rule is for. 0 is all, 1 those of failures, 2 those of successes; 3 occurs and is not
   * documented.
   */
  match_type?: ReceiptMatchType | null;
  /**
   * What a rule does. Where it leads is in `action_address`. The API itself explains few of these; the others are
   * explained by their names.
   */
  action: RuleAction;
  /** Where the action leads: an email address, URL, phone number or contact list. */
  action_address?: string | null;
  /** The rule is in force. */
  enabled?: boolean | null;
}

export const DeliveryReceiptRule: Shape = [
  object,
  () => ({
    receipt_rule_id: integer,
    rule_name: text,
    match_type: integer,
    action: text,
    action_address: text,
    enabled: flag,
  }),
  ["receipt_rule_id", "action"],
];

/** What is to happen with delivery receipts. */
export interface DeliveryReceiptRuleRequest {
  /** Name to list the rule under. */
  rule_name: string;
  /**
   * Which receipts a rule is for. 0 is all, 1 those of failures, 2 those of successes; 3 occurs and is not
   * documented.
   */
  match_type: ReceiptMatchType;
  /**
   * What a rule does. Where it leads is in `action_address`. The API itself explains few of these; the others are
   * explained by their names.
   */
  action: RuleAction;
  /** Where the action leads: an email address, URL, phone number or contact list. */
  action_address: string;
  /** The rule is in force. */
  enabled: boolean;
}

export const DeliveryReceiptRuleRequest: Shape = [
  object,
  () => ({ rule_name: text, match_type: integer, action: text, action_address: text, enabled: flag }),
  ["rule_name", "match_type", "action", "action_address", "enabled"],
];

/** What happens with faxes that come in. */
export interface FaxInboundRule {
  /** Identifies the rule. */
  inbound_rule_id: number;
  /** Your number that the faxes come to. */
  dedicated_number?: string | null;
  /** Name that the rule is listed under. */
  rule_name?: string | null;
  /** What a rule for faxes does. `EMAIL_FIXED` writes an email to the address given; no other is documented. */
  action?: "EMAIL_FIXED" | (string & {}) | null;
  /** The email address that faxes are passed on to. */
  action_address?: string | null;
  /** The rule is in force. */
  enabled?: boolean | null;
  /** The account. */
  user_id?: number | null;
}

export const FaxInboundRule: Shape = [
  object,
  () => ({
    inbound_rule_id: integer,
    dedicated_number: text,
    rule_name: text,
    action: text,
    action_address: text,
    enabled: flag,
    user_id: integer,
  }),
  ["inbound_rule_id"],
];

/** What is to happen with faxes that come in. */
export interface FaxInboundRuleRequest {
  /** Your number that the faxes come to. */
  dedicated_number: string;
  /** Name to list the rule under. */
  rule_name: string;
  /** What a rule for faxes does. `EMAIL_FIXED` writes an email to the address given; no other is documented. */
  action: "EMAIL_FIXED" | (string & {});
  /** The email address to pass faxes on to. */
  action_address: string;
  /** The rule is in force. */
  enabled: boolean;
}

export const FaxInboundRuleRequest: Shape = [
  object,
  () => ({ dedicated_number: text, rule_name: text, action: text, action_address: text, enabled: flag }),
  ["dedicated_number", "rule_name", "action", "action_address", "enabled"],
];

/**
 * Which messages a rule is for. 0 is any, 1 those that start with the search term, 2 those that contain it, 3
 * those that do not contain it.
 */
export type MessageSearchType = 0 | 1 | 2 | 3 | (number & {});

/**
 * What a rule does. Where it leads is in `action_address`. The API itself explains few of these; the others are
 * explained by their names.
 */
export type RuleAction =
  | "AUTO_REPLY"
  | "EMAIL_USER"
  | "EMAIL_FIXED"
  | "URL"
  | "SMS"
  | "POLL"
  | "GROUP_SMS"
  | "MOVE_CONTACT"
  | "CREATE_CONTACT"
  | "CREATE_CONTACT_PLUS_EMAIL"
  | "CREATE_CONTACT_PLUS_NAME_EMAIL"
  | "CREATE_CONTACT_PLUS_NAME"
  | "SMPP"
  | "NONE"
  | (string & {});

/** The documented values of `RuleAction`. */
export const RuleActions = {
  /** Answer the sender. */
  AUTO_REPLY: "AUTO_REPLY",
  /** Write an email to the user that the message belongs to. */
  EMAIL_USER: "EMAIL_USER",
  /** Write an email to the address given. */
  EMAIL_FIXED: "EMAIL_FIXED",
  /** Call the URL given. */
  URL: "URL",
  /** Send a text message to the number given. */
  SMS: "SMS",
  /** Keep it to be listed, until it is marked as read. */
  POLL: "POLL",
  /** Send a text message to the contact list given. */
  GROUP_SMS: "GROUP_SMS",
  /** Move the contact to the contact list given. */
  MOVE_CONTACT: "MOVE_CONTACT",
  /** Add the sender to the contact list given. */
  CREATE_CONTACT: "CREATE_CONTACT",
  /** The same, with an email address. */
  CREATE_CONTACT_PLUS_EMAIL: "CREATE_CONTACT_PLUS_EMAIL",
  /** The same, with a name and an email address. */
  CREATE_CONTACT_PLUS_NAME_EMAIL: "CREATE_CONTACT_PLUS_NAME_EMAIL",
  /** The same, with a name. */
  CREATE_CONTACT_PLUS_NAME: "CREATE_CONTACT_PLUS_NAME",
  /** Pass it on by SMPP. */
  SMPP: "SMPP",
  /** Nothing. */
  NONE: "NONE",
} as const;

/**
 * Which receipts a rule is for. 0 is all, 1 those of failures, 2 those of successes; 3 occurs and is not
 * documented.
 */
export type ReceiptMatchType = 0 | 1 | 2 | 3 | (number & {});
