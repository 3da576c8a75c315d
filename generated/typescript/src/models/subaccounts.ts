// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Subaccounts. */

import { nullable, object } from "../runtime/composites.ts";
import { flag, integer, text } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** A new user. */
export interface SubaccountCreateRequest {
  /** User name for the API; no other user has it. */
  api_username: string;
  /** Password to sign in to the dashboard with; the API takes the key instead. */
  password: string;
  /** Where to write to the user. */
  email: string;
  /** Phone of the user. */
  phone_number: string;
  /** First name of the user. */
  first_name: string;
  /** Last name of the user. */
  last_name: string;
  /** The account that the user is to belong to. */
  user_id?: number | undefined;
  /** Notes of your own. */
  notes?: string | undefined;
  /** May connect by SMPP. */
  access_smpp?: boolean | undefined;
  /** May manage the other users. */
  access_users?: boolean | undefined;
  /** May see invoices and buy credit. */
  access_billing?: boolean | undefined;
  /** May see reports. */
  access_reporting?: boolean | undefined;
  /** May see and change contacts and lists. */
  access_contacts?: boolean | undefined;
  /** May change settings. */
  access_settings?: boolean | undefined;
  /** Share campaigns with the other users. */
  share_campaigns?: boolean | undefined;
  /** Keep text messages without what would identify people. */
  sms_deidentify_message?: boolean | undefined;
}

export const SubaccountCreateRequest: Shape = [
  object,
  () => ({
    api_username: text,
    password: text,
    email: text,
    phone_number: text,
    first_name: text,
    last_name: text,
    user_id: integer,
    notes: text,
    access_smpp: flag,
    access_users: flag,
    access_billing: flag,
    access_reporting: flag,
    access_contacts: flag,
    access_settings: flag,
    share_campaigns: flag,
    sms_deidentify_message: flag,
  }),
  ["api_username", "password", "email", "phone_number", "first_name", "last_name"],
];

/** What is to change about a user. */
export interface SubaccountUpdateRequest {
  /** User name for the API; no other user has it. */
  api_username?: string | undefined;
  /** Password to sign in to the dashboard with; the API takes the key instead. */
  password?: string | undefined;
  /** Where to write to the user. */
  email?: string | undefined;
  /** Phone of the user. */
  phone_number?: string | undefined;
  /** First name of the user. */
  first_name?: string | undefined;
  /** Last name of the user. */
  last_name?: string | undefined;
  /** Notes of your own. */
  notes?: string | null | undefined;
  /** May manage the other users. */
  access_users?: boolean | undefined;
  /** May see invoices and buy credit. */
  access_billing?: boolean | undefined;
  /** May see reports. */
  access_reporting?: boolean | undefined;
  /** May see and change contacts and lists. */
  access_contacts?: boolean | undefined;
  /** May change settings. */
  access_settings?: boolean | undefined;
  /** May send text messages. */
  access_sms?: boolean | undefined;
  /** May send picture messages. */
  access_mms?: boolean | undefined;
  /** May make voice calls. */
  access_voice?: boolean | undefined;
  /** May send emails. */
  access_email?: boolean | undefined;
  /** May send faxes. */
  access_fax?: boolean | undefined;
  /** May send letters and postcards. */
  access_post?: boolean | undefined;
  /** May manage the accounts of a reseller. */
  access_reseller?: boolean | undefined;
  /** Share campaigns with the other users. */
  share_campaigns?: boolean | undefined;
}

export const SubaccountUpdateRequest: Shape = [
  object,
  () => ({
    api_username: text,
    password: text,
    email: text,
    phone_number: text,
    first_name: text,
    last_name: text,
    notes: [nullable, text],
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
    share_campaigns: flag,
  }),
];

/** A new key for the API. */
export interface ApiKey {
  /** Password for the API from now on, a secret. */
  api_key: string;
}

export const ApiKey: Shape = [object, () => ({ api_key: text }), ["api_key"]];
