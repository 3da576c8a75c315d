// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Account. */

import { CountPrice, Currency } from "./shared.ts";
import { list, nullable, object } from "../runtime/composites.ts";
import { decimal, flag, integer, text } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** The phone number to confirm. */
export interface AccountVerifyRequest {
  /** Where the token goes. */
  user_phone?: string | undefined;
  /** Country to read a local number in. */
  country?: string | undefined;
  /** How the token travels, such as `sms`. */
  type?: string | undefined;
}

export const AccountVerifyRequest: Shape = [object, () => ({ user_phone: text, country: text, type: text })];

/** A confirmation that has begun. */
export interface AccountVerification {
  /** Where the token went. */
  user_phone?: string | null;
  /** Country of that number. */
  country?: string | null;
  /** How the token travelled, such as `sms`. */
  type?: string | null;
  /** The token that was sent, if the reply shows it. */
  activation_token?: string | null;
}

export const AccountVerification: Shape = [
  object,
  () => ({ user_phone: text, country: text, type: text, activation_token: text }),
];

/** The account as it is to be. */
export interface AccountUpdateRequest {
  /** Name to sign in with. */
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
  /** Time zone of the account, a name from `timezones.list`. */
  timezone: string;
  /** Do not open uploaded files to everyone. */
  private_uploads?: boolean | undefined;
  /** Do not offer the owner's own number as a sender. */
  setting_sms_hide_your_number?: boolean | undefined;
  /** Do not offer the name of the business as a sender. */
  setting_sms_hide_business_name?: boolean | undefined;
}

export const AccountUpdateRequest: Shape = [
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
    timezone: text,
    private_uploads: flag,
    setting_sms_hide_your_number: flag,
    setting_sms_hide_business_name: flag,
  }),
  [
    "username",
    "password",
    "user_first_name",
    "user_last_name",
    "user_email",
    "user_phone",
    "account_name",
    "country",
    "timezone",
  ],
];

/** What each part of an account sent in a month, by kind of message. */
export interface AccountUsage {
  /** Text messages. */
  sms?: UsageEntry[] | null;
  /** Picture messages. */
  mms?: UsageEntry[] | null;
  /** Voice calls. */
  voice?: UsageEntry[] | null;
  /** Faxes. */
  fax?: UsageEntry[] | null;
  /** Letters. */
  post?: UsageEntry[] | null;
  /** Postcards. */
  postcards?: UsageEntry[] | null;
  /** Emails of campaigns. */
  email?: UsageEntry[] | null;
  /** Emails to single recipients. */
  email_transactional?: UsageEntry[] | null;
  /** All text messages together. */
  sms_total?: CountPrice | null;
  /** All picture messages together. */
  mms_total?: CountPrice | null;
  /** All voice calls together. */
  voice_total?: CountPrice | null;
  /** All faxes together. */
  fax_total?: CountPrice | null;
  /** All letters together. */
  post_total?: CountPrice | null;
  /** All postcards together. */
  postcards_total?: CountPrice | null;
  /** All emails of campaigns together. */
  email_total?: CountPrice | null;
  /** All emails to single recipients together. */
  email_transactional_total?: CountPrice | null;
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const AccountUsage: Shape = [
  object,
  () => ({
    sms: [list, UsageEntry],
    mms: [list, UsageEntry],
    voice: [list, UsageEntry],
    fax: [list, UsageEntry],
    post: [list, UsageEntry],
    postcards: [list, UsageEntry],
    email: [list, UsageEntry],
    email_transactional: [list, UsageEntry],
    sms_total: CountPrice,
    mms_total: CountPrice,
    voice_total: CountPrice,
    fax_total: CountPrice,
    post_total: CountPrice,
    postcards_total: CountPrice,
    email_total: CountPrice,
    email_transactional_total: CountPrice,
    _currency: Currency,
  }),
];

/** What one user sent. */
export interface UsageEntry {
  /** The user. */
  subaccount_id?: number | null;
  /** API username of the user. */
  username?: string | null;
  /** Messages or parts of messages, as they are charged. */
  total_count?: number | null;
  /** What they cost together. */
  total_price?: Decimal | null;
  /** Notes kept with the user. */
  notes?: string | null;
}

export const UsageEntry: Shape = [
  object,
  () => ({
    subaccount_id: integer,
    username: text,
    total_count: integer,
    total_price: decimal,
    notes: [nullable, text],
  }),
];

/** Whose username is lost, by email address or by phone number. */
export interface ForgotUsernameRequest {
  /** Email address of the account; this or `phone_number`. */
  email?: string | undefined;
  /** Phone number of the account; this or `email`. */
  phone_number?: string | undefined;
  /** Country to read a local number in. */
  country?: string | undefined;
}

export const ForgotUsernameRequest: Shape = [object, () => ({ email: text, phone_number: text, country: text })];

/** Whose password is lost. */
export interface ForgotPasswordRequest {
  /** Name that the user signs in with. */
  username: string;
}

export const ForgotPasswordRequest: Shape = [object, () => ({ username: text }), ["username"]];

/** The new password, and proof that it may be set. */
export interface ForgotPasswordVerifyRequest {
  /** The user who gets the new password. */
  subaccount_id: number;
  /** The token that the user was sent. */
  activation_token: string;
  /** The new password. */
  password: string;
}

export const ForgotPasswordVerifyRequest: Shape = [
  object,
  () => ({ subaccount_id: integer, activation_token: text, password: text }),
  ["subaccount_id", "activation_token", "password"],
];

/** What the usage of a month is divided by. */
export type AccountUsageType = "subaccount" | "email" | (string & {});
