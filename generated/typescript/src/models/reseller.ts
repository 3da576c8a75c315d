// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Reseller. */

import { object } from "../runtime/composites.ts";
import { decimal, flag, integer, number, numberDecimal, text } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** A new client, and whose. */
export interface ResellerAccountPublicRequest {
  /** The reseller's account. */
  reseller_user_id: number;
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

export const ResellerAccountPublicRequest: Shape = [
  object,
  () => ({
    reseller_user_id: integer,
    username: text,
    password: text,
    user_first_name: text,
    user_last_name: text,
    user_email: text,
    user_phone: text,
    account_name: text,
    country: text,
  }),
  [
    "reseller_user_id",
    "username",
    "password",
    "user_first_name",
    "user_last_name",
    "user_email",
    "user_phone",
    "account_name",
    "country",
  ],
];

/** How your service looks and is priced for your clients. */
export interface ResellerSetting {
  /** Your account. */
  reseller_user_id?: number | null;
  /** Subdomain that your clients sign in at. */
  subdomain?: string | null;
  /** Name that your clients see. */
  company_name?: string | null;
  /** Where your logo for light backgrounds is. */
  logo_url_light?: string | null;
  /** Where your logo for dark backgrounds is. */
  logo_url_dark?: string | null;
  /** Colour of the navigation, as in CSS. */
  colour_navigation?: string | null;
  /** What you add to the prices of messages, most likely in percent. */
  default_margin?: number | null;
  /** What you add to the prices of numbers, most likely in percent. */
  default_margin_numbers?: number | null;
  /** Anyone may become your client. */
  allow_public_signups?: boolean | null;
  /** Credit that a new client gets to try things out. */
  trial_balance?: Decimal | null;
  /** Where your logo is, in replies of an older kind. */
  logo_url?: string | null;
}

export const ResellerSetting: Shape = [
  object,
  () => ({
    reseller_user_id: integer,
    subdomain: text,
    company_name: text,
    logo_url_light: text,
    logo_url_dark: text,
    colour_navigation: text,
    default_margin: number,
    default_margin_numbers: number,
    allow_public_signups: flag,
    trial_balance: decimal,
    logo_url: text,
  }),
];

/** How your service is to look and be priced for your clients. */
export interface ResellerSettingRequest {
  /** Subdomain that your clients sign in at. */
  subdomain: string;
  /** Name that your clients see. */
  company_name: string;
  /** Where your logo for light backgrounds is. */
  logo_url_light: string;
  /** Where your logo for dark backgrounds is. */
  logo_url_dark: string;
  /** Colour of the navigation, as in CSS. */
  colour_navigation: string;
  /** What you add to the prices of messages, most likely in percent. */
  default_margin: number;
  /** What you add to the prices of numbers, most likely in percent. */
  default_margin_numbers: number;
  /** Anyone may become your client. */
  allow_public_signups: boolean;
  /** Credit that a new client gets to try things out. */
  trial_balance: Decimal;
}

export const ResellerSettingRequest: Shape = [
  object,
  () => ({
    subdomain: text,
    company_name: text,
    logo_url_light: text,
    logo_url_dark: text,
    colour_navigation: text,
    default_margin: number,
    default_margin_numbers: number,
    allow_public_signups: flag,
    trial_balance: numberDecimal,
  }),
  [
    "subdomain",
    "company_name",
    "logo_url_light",
    "logo_url_dark",
    "colour_navigation",
    "default_margin",
    "default_margin_numbers",
    "allow_public_signups",
    "trial_balance",
  ],
];

/** How much credit a client gets. */
export interface TransferCreditRequest {
  /** The client's account. */
  client_user_id: number;
  /** The credit to move, in `currency`. */
  balance: Decimal;
  /** Three letters, ISO 4217. */
  currency: string;
}

export const TransferCreditRequest: Shape = [
  object,
  () => ({ client_user_id: integer, balance: numberDecimal, currency: text }),
  ["client_user_id", "balance", "currency"],
];
