// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Own numbers. */

import { nullable, object } from "../runtime/composites.ts";
import { boolean, datetime, integer, text, uuid } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** The number to verify. */
export interface OwnNumberVerificationRequest {
  /** The number; the code goes there. */
  phone_number: string;
  /** Country to read a local number in. */
  country?: string | undefined;
  /** A name of your own for the number. 1 to 200 characters. */
  label?: string | undefined;
}

export const OwnNumberVerificationRequest: Shape = [
  object,
  () => ({ phone_number: text, country: text, label: text }),
  ["phone_number"],
];

/** A verification of an own number. */
export interface OwnNumberVerification {
  /** Identifies the verification. */
  id: string;
  /** The number. */
  own_number_id?: string | null;
  /** Where the verification stands, such as `APPROVED`; the other words are not documented. */
  status: string;
  /** When the code stops being good. */
  expires_timestamp?: Date | null;
  /** How often a code can still be tried. */
  remaining_attempts?: number | null;
  /** When the verification began. */
  created_timestamp?: Date | null;
  /** When the verification last changed. */
  updated_timestamp?: Date | null;
}

export const OwnNumberVerification: Shape = [
  object,
  () => ({
    id: uuid,
    own_number_id: uuid,
    status: text,
    expires_timestamp: datetime,
    remaining_attempts: integer,
    created_timestamp: datetime,
    updated_timestamp: datetime,
  }),
  ["id", "status"],
];

/** The code that came to the number. */
export interface OwnNumberVerifyRequest {
  /** The number that the code was sent to. */
  phone_number: string;
  /** The code, 6 characters. */
  code: string;
  /** Country to read a local number in. */
  country?: string | undefined;
}

export const OwnNumberVerifyRequest: Shape = [
  object,
  () => ({ phone_number: text, code: text, country: text }),
  ["phone_number", "code"],
];

/** A phone number of yours from elsewhere, such as that of your mobile, to send from. */
export interface OwnNumber {
  /** Identifies the number. */
  id: string;
  /** The account, in the form that this part of the API uses. */
  account_id?: string | null;
  /** The workspace that the number belongs to. */
  workspace_id?: string | null;
  /** The user who added the number. */
  user_id?: string | null;
  /** The number. */
  phone_number: string;
  /** Country of the number. */
  country?: string | null;
  /** A name of your own for the number. */
  label?: string | null;
  /** Whether an own number can be sent from. */
  status: OwnNumberStatus;
  /** When it was last shown that the number is yours. */
  verified_timestamp?: Date | null;
  /** When you were told that this has to be shown again; null if you were not. */
  notified_timestamp?: Date | null;
  /** The number soon has to be verified again. */
  is_nearing_expiration?: boolean | null;
  /** When the number was added. */
  created_timestamp?: Date | null;
  /** When the number last changed. */
  updated_timestamp?: Date | null;
}

export const OwnNumber: Shape = [
  object,
  () => ({
    id: uuid,
    account_id: uuid,
    workspace_id: uuid,
    user_id: uuid,
    phone_number: text,
    country: text,
    label: text,
    status: text,
    verified_timestamp: datetime,
    notified_timestamp: [nullable, datetime],
    is_nearing_expiration: boolean,
    created_timestamp: datetime,
    updated_timestamp: datetime,
  }),
  ["id", "phone_number", "status"],
];

/** What is to change about an own number. */
export interface OwnNumberUpdateRequest {
  /** A name of your own for the number. 1 to 200 characters. */
  label?: string | undefined;
}

export const OwnNumberUpdateRequest: Shape = [object, () => ({ label: text })];

/** Whether an own number can be sent from. */
export type OwnNumberStatus = "PENDING" | "APPROVED" | "REJECTED" | (string & {});

/** The documented values of `OwnNumberStatus`. */
export const OwnNumberStatuses = {
  /** Not yet; it has to be verified. */
  PENDING: "PENDING",
  /** Yes. */
  APPROVED: "APPROVED",
  /** No; it was refused. */
  REJECTED: "REJECTED",
} as const;
