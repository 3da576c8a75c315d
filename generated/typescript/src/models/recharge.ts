// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Recharge. */

import { Currency } from "./shared.ts";
import { either, list, object } from "../runtime/composites.ts";
import { decimal, integer, text, unixtime, uuid } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** The credit card that credit is bought with. */
export interface CreditCardInfo {
  /** The number, all but its last digits hidden. */
  display_number?: string | null;
  /** Month that the card ends with, 1 to 12. */
  expiry_month?: number | null;
  /** Year that the card ends with, four digits. */
  expiry_year?: number | null;
  /** Name on the card. */
  name?: string | null;
}

export const CreditCardInfo: Shape = [
  object,
  () => ({ display_number: text, expiry_month: integer, expiry_year: integer, name: text }),
];

/** The credit card to buy credit with from now on. */
export interface CreditCardRequest {
  /** Number of the card; better as text. */
  number: string | number;
  /** Month that the card ends with, 1 to 12. */
  expiry_month: number | string;
  /** Year that the card ends with, four digits. */
  expiry_year: number | string;
  /** The security code; text keeps a zero at its start. */
  cvc: string | number;
  /** Name on the card. */
  name: string;
  /** Bank that gave out the card. */
  bank_name: string;
}

export const CreditCardRequest: Shape = [
  object,
  () => ({
    number: [either, text, integer],
    expiry_month: [either, integer, text],
    expiry_year: [either, integer, text],
    cvc: [either, text, integer],
    name: text,
    bank_name: text,
  }),
  ["number", "expiry_month", "expiry_year", "cvc", "name", "bank_name"],
];

/** A credit card as the API keeps it. */
export interface CreditCardToken {
  /** Stands for the card at the payment service. */
  token?: string | null;
}

export const CreditCardToken: Shape = [object, () => ({ token: text })];

/** What credit can be bought for. */
export interface RechargePackageList {
  /** The packages. */
  packages: RechargePackage[];
  /** The currency that amounts in the same reply are in. */
  currency?: Currency | null;
}

export const RechargePackageList: Shape = [
  object,
  () => ({ packages: [list, RechargePackage], currency: Currency }),
  ["packages"],
];

/** An amount of credit, and what it pays for. Larger amounts can make messages cheaper. */
export interface RechargePackage {
  /** Identifies the package. */
  package_id: number;
  /** What the package costs, and the credit in it. */
  package_price: Decimal;
  /** Number of the price list that applies with this package. */
  price_rate?: number | null;
  /** Price of a text message with the credit of this package. */
  sms_price?: Decimal | null;
  /** How many text messages the credit pays for. */
  sms_quantity?: number | null;
  /** What the network charges for a text message on top; null if nothing. */
  price_sms_carrier_fee?: Decimal | null;
  /** Price of a picture message with the credit of this package. */
  mms_price?: Decimal | null;
  /** How many picture messages the credit pays for. */
  mms_quantity?: number | null;
  /** What the network charges for a picture message on top; null if nothing. */
  price_mms_carrier_fee?: Decimal | null;
  /** Price of a voice call to a mobile phone with the credit of this package. */
  voice_mobile_price?: Decimal | null;
  /** How many voice calls to mobile phones the credit pays for. */
  voice_mobile_quantity?: number | null;
  /** Price of a voice call to a landline with the credit of this package. */
  voice_landline_price?: Decimal | null;
  /** How many voice calls to landlines the credit pays for. */
  voice_landline_quantity?: number | null;
  /** Price of a fax with the credit of this package. */
  fax_price?: Decimal | null;
  /** How many faxes the credit pays for. */
  fax_quantity?: number | null;
  /** Price of an email with the credit of this package. */
  email_price?: Decimal | null;
  /** How many emails the credit pays for. */
  email_quantity?: number | null;
  /** Price of a letter in black and white with the credit of this package. */
  post_letter_black_price?: Decimal | null;
  /** How many letters in black and white the credit pays for. */
  post_letter_black_quantity?: number | null;
  /** Price of a letter in colour with the credit of this package. */
  post_letter_colour_price?: Decimal | null;
  /** How many letters in colour the credit pays for. */
  post_letter_colour_quantity?: number | null;
  /** Price of another page of a letter in black and white. */
  post_page_black_price?: Decimal | null;
  /** Price of another page of a letter in colour. */
  post_page_colour_price?: Decimal | null;
  /** Price of a piece of direct mail of size DL. */
  post_direct_mail_dl_price?: Decimal | null;
  /** Price of a piece of direct mail of size A5. */
  post_direct_mail_a5_price?: Decimal | null;
  /** The smallest number of pieces that direct mail is sent in. */
  post_direct_mail_min_quantity?: number | null;
  /** Price of a postcard with the credit of this package. */
  postcard_price?: Decimal | null;
  /** How many postcards the credit pays for. */
  postcard_quantity?: number | null;
  /** Price of an automation; of what part of one is not documented. */
  automation_price?: Decimal | null;
}

export const RechargePackage: Shape = [
  object,
  () => ({
    package_id: integer,
    package_price: decimal,
    price_rate: integer,
    sms_price: decimal,
    sms_quantity: integer,
    price_sms_carrier_fee: decimal,
    mms_price: decimal,
    mms_quantity: integer,
    price_mms_carrier_fee: decimal,
    voice_mobile_price: decimal,
    voice_mobile_quantity: integer,
    voice_landline_price: decimal,
    voice_landline_quantity: integer,
    fax_price: decimal,
    fax_quantity: integer,
    email_price: decimal,
    email_quantity: integer,
    post_letter_black_price: decimal,
    post_letter_black_quantity: integer,
    post_letter_colour_price: decimal,
    post_letter_colour_quantity: integer,
    post_page_black_price: decimal,
    post_page_colour_price: decimal,
    post_direct_mail_dl_price: decimal,
    post_direct_mail_a5_price: decimal,
    post_direct_mail_min_quantity: integer,
    postcard_price: decimal,
    postcard_quantity: integer,
    automation_price: decimal,
  }),
  ["package_id", "package_price"],
];

/** Credit that was bought. */
export interface RechargePurchase {
  /** The account that got the credit. */
  user_id?: number | null;
  /** What was paid. */
  amount: Decimal;
  /** Currency of `amount`, three letters of ISO 4217. */
  currency?: string | null;
  /** The same in Australian dollars. */
  amount_aud?: Decimal | null;
  /** When it was paid. */
  date?: Date | null;
}

export const RechargePurchase: Shape = [
  object,
  () => ({ user_id: integer, amount: decimal, currency: text, amount_aud: decimal, date: unixtime }),
  ["amount"],
];

/** A payment for credit. */
export interface Transaction {
  /** Identifies the payment; `recharge.transactions.get` takes it. */
  invoice_number: string;
  /** What was paid. */
  amount?: Decimal | null;
  /** Currency of `amount`, three letters of ISO 4217. */
  currency?: string | null;
  /** When it was paid. */
  date?: Date | null;
}

export const Transaction: Shape = [
  object,
  () => ({ invoice_number: uuid, amount: decimal, currency: text, date: unixtime }),
  ["invoice_number"],
];
