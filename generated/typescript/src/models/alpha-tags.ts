// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Alpha tags. */

import { list, nullable, object } from "../runtime/composites.ts";
import { datetime, text, uuid } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** A name to send from instead of a number. */
export interface AlphaTag {
  /** Identifies the name. */
  id: string;
  /** The account, in the form that this part of the API uses. */
  account_id?: string | null;
  /** The workspace that the name belongs to. */
  workspace_id?: string | null;
  /** The user who asked for the name. */
  user_id?: string | null;
  /** The name. */
  alpha_tag: string;
  /** Whether the name may be used. `PENDING` is not yet; the words for the outcome are not documented. */
  status: string;
  /** Why the name is yours, in the words of `AlphaTagReason`. */
  reason?: string | null;
  /** Countries that the name is for. */
  countries?: string[] | null;
  /** When the name was asked for; at times without an offset from UTC. */
  created_timestamp?: Date | null;
  /** When the record last changed; at times without an offset from UTC. */
  updated_timestamp?: Date | null;
}

export const AlphaTag: Shape = [
  object,
  () => ({
    id: uuid,
    account_id: uuid,
    workspace_id: uuid,
    user_id: uuid,
    alpha_tag: text,
    status: text,
    reason: text,
    countries: [nullable, [list, text]],
    created_timestamp: datetime,
    updated_timestamp: datetime,
  }),
  ["id", "alpha_tag", "status"],
];

/** A name to send from, and why it is yours. */
export interface AlphaTagRequest {
  /**
   * The name, 3 to 11 letters of English, digits and plus signs, and not digits alone. Matches
   * `^[0-9]*[A-Za-z+][A-Za-z0-9+]*$`.
   */
  alpha_tag: string;
  /** Why a name is yours. */
  reason?: AlphaTagReason | undefined;
  /** Countries that the name is for; only Australia can be given. Exactly 1 item. */
  countries?: readonly ("AU" | (string & {}))[] | undefined;
  /** The business that sends, exactly one. */
  businesses?: readonly AlphaTagBusiness[] | undefined;
}

export const AlphaTagRequest: Shape = [
  object,
  () => ({ alpha_tag: text, reason: text, countries: [list, text], businesses: [list, AlphaTagBusiness] }),
  ["alpha_tag"],
];

/** A business that sends under a name, and the partner that it does so for, if any. */
export interface AlphaTagBusiness {
  /** Country that the business is registered in. */
  country: "AU" | (string & {});
  /** Name of the business. At most 80 characters. */
  business_name: string;
  /** Whose name it is. `PRIMARY` is the business itself, `ENTITY_ASSOCIATE` most likely the partner named here. */
  business_relationship: "PRIMARY" | "ENTITY_ASSOCIATE" | (string & {});
  /** Australian Business Number of the business, digits only. Matches `^\d+$`. */
  abn: string;
  /** How the business is reached. */
  business_info: BusinessInfo;
  /** Address of the business. */
  business_address: BusinessAddress;
  /** Who speaks for the business. */
  representative: BusinessRepresentative;
  /** Name of the partner. At most 80 characters. */
  partner_business_name?: string | undefined;
  /** Australian Business Number of the partner, digits only. At most 15 characters. Matches `^\d+$`. */
  partner_abn?: string | undefined;
  /** How the partner is reached. */
  partner_business_info?: BusinessInfo | undefined;
  /** Address of the partner. */
  partner_business_address?: BusinessAddress | undefined;
  /** Who speaks for the partner. */
  partner_representative?: BusinessRepresentative | undefined;
}

export const AlphaTagBusiness: Shape = [
  object,
  () => ({
    country: text,
    business_name: text,
    business_relationship: text,
    abn: text,
    business_info: BusinessInfo,
    business_address: BusinessAddress,
    representative: BusinessRepresentative,
    partner_business_name: text,
    partner_abn: text,
    partner_business_info: BusinessInfo,
    partner_business_address: BusinessAddress,
    partner_representative: BusinessRepresentative,
  }),
  ["country", "business_name", "business_relationship", "abn", "business_info", "business_address", "representative"],
];

/** How a business is reached. */
export interface BusinessInfo {
  /** Website of the business. At most 128 characters. */
  website: string;
  /** Phone of the business, up to 15 characters. */
  phone_number: string;
}

export const BusinessInfo: Shape = [object, () => ({ website: text, phone_number: text }), ["website", "phone_number"]];

/** Address of a business. */
export interface BusinessAddress {
  /** Street and house number. At most 80 characters. */
  addr_line1: string;
  /** What does not fit in the first line. At most 80 characters. */
  addr_line2?: string | undefined;
  /** City or suburb. At most 50 characters. */
  city: string;
  /** State. At most 100 characters. */
  state: string;
  /** Postal code. At most 10 characters. */
  postal: string;
}

export const BusinessAddress: Shape = [
  object,
  () => ({ addr_line1: text, addr_line2: text, city: text, state: text, postal: text }),
  ["addr_line1", "city", "state", "postal"],
];

/** A person who speaks for a business. */
export interface BusinessRepresentative {
  /** First name. At most 32 characters. */
  first_name: string;
  /** Last name. At most 32 characters. */
  last_name: string;
  /** Where to write to the person. At most 100 characters. */
  email: string;
  /** What the person is in the business. At most 50 characters. */
  title?: string | undefined;
}

export const BusinessRepresentative: Shape = [
  object,
  () => ({ first_name: text, last_name: text, email: text, title: text }),
  ["first_name", "last_name", "email"],
];

/** Why a name is yours. */
export type AlphaTagReason =
  | "Sole Trader Name"
  | "Company Name"
  | "Partnership Name"
  | "Registered Trust Name"
  | "Co-Operative Name"
  | "Indigenous Corporation Name"
  | "Registered Organisation Name"
  | "Personal Name"
  | "Trademark"
  | "Government Agency or Entity"
  | "Product or Service Name"
  | "Acronym/Initialism"
  | "Contraction of Name"
  | "Third Party"
  | (string & {});
