// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Delivery issues. */

import { nullable, object } from "../runtime/composites.ts";
import { boolean, flag, integer, text, unixtime } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** A message that did not arrive, as reported to support. */
export interface DeliveryIssue {
  /** A number that identifies a record; some replies write it as text. */
  issue_id: number;
  /** The account that reported it. */
  user_id?: number | null;
  /** The message in question. */
  message_id?: string | null;
  /** The kind of message; the same words as in the request, sometimes in lower case. */
  type?: string | null;
  /** What happened and what should have happened. */
  description?: string | null;
  /** Remarks of the one who reported it. */
  client_comments?: string | null;
  /** Remarks of support. */
  support_comments?: string | null;
  /** Where support stands with it, in words. */
  status?: string | null;
  /** When it was reported. */
  date_added?: Date | null;
  /** 1 if the matter is settled. */
  resolved?: boolean | null;
  /** Where support can reach the one who reported it. */
  email_address?: string | null;
}

export const DeliveryIssue: Shape = [
  object,
  () => ({
    issue_id: integer,
    user_id: integer,
    message_id: text,
    type: text,
    description: text,
    client_comments: [nullable, text],
    support_comments: [nullable, text],
    status: [nullable, text],
    date_added: unixtime,
    resolved: flag,
    email_address: text,
  }),
  ["issue_id"],
];

/** A message that did not arrive, for support to look into. */
export interface DeliveryIssueRequest {
  /** The message in question. */
  message_id?: string | undefined;
  /** The kind of message that did not arrive. */
  type: DeliveryIssueType;
  /** What happened and what should have happened. */
  description: string;
  /** Where support can reach you. */
  email_address: string;
  /** Remarks of your own. */
  client_comments?: string | undefined;
  /** Remarks of support; normally left out. */
  support_comments?: string | undefined;
  /** The matter is settled; normally left out. */
  resolved?: boolean | undefined;
}

export const DeliveryIssueRequest: Shape = [
  object,
  () => ({
    message_id: text,
    type: text,
    description: text,
    email_address: text,
    client_comments: text,
    support_comments: text,
    resolved: boolean,
  }),
  ["type", "description", "email_address"],
];

/** The kind of message that did not arrive. */
export type DeliveryIssueType =
  | "SMS"
  | "MMS"
  | "VOICE"
  | "EMAIL_MARKETING"
  | "EMAIL_TRANSACTIONAL"
  | "FAX"
  | "POST"
  | (string & {});
