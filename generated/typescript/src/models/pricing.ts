// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Pricing. */

import { Currency } from "./shared.ts";
import { object } from "../runtime/composites.ts";
import { decimal, integer, text } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** What sending to a country costs. */
export interface CountryPricing {
  /** The country. */
  country: string;
  /** Prices of text messages and of numbers for them. */
  sms?: PricingSms | null;
  /** Prices of picture messages and of numbers for them. */
  mms?: PricingMms | null;
  /** Prices of voice calls. */
  voice?: PricingVoice | null;
  /** Prices of faxes and of numbers for them. */
  fax?: PricingFax | null;
  /** Prices of emails. */
  email?: PricingRates | null;
  /** Prices of letters and of direct mail. */
  post?: PricingPost | null;
  /** Price of postcards. */
  postcard?: PricingPostcard | null;
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const CountryPricing: Shape = [
  object,
  () => ({
    country: text,
    sms: PricingSms,
    mms: PricingMms,
    voice: PricingVoice,
    fax: PricingFax,
    email: PricingRates,
    post: PricingPost,
    postcard: PricingPostcard,
    _currency: Currency,
  }),
  ["country"],
];

/** Prices of text messages and of numbers for them. */
export interface PricingSms {
  /** Price of a message part at rate 0, the first and highest. */
  price_rate_0?: Decimal | null;
  /** Price of a message part at rate 1. */
  price_rate_1?: Decimal | null;
  /** Price of a message part at rate 2. */
  price_rate_2?: Decimal | null;
  /** Price of a message part at rate 3. */
  price_rate_3?: Decimal | null;
  /** Price of setting up a number for text messages, once. */
  dedicated_number_setup?: Decimal | null;
  /** Price of a number for text messages, a month. */
  dedicated_number_monthly?: Decimal | null;
  /** Price of setting up a short code, once. */
  dedicated_number_shortcode_setup?: Decimal | null;
  /** Price of a short code, a month. */
  dedicated_number_shortcode_monthly?: Decimal | null;
}

export const PricingSms: Shape = [
  object,
  () => ({
    price_rate_0: decimal,
    price_rate_1: decimal,
    price_rate_2: decimal,
    price_rate_3: decimal,
    dedicated_number_setup: decimal,
    dedicated_number_monthly: decimal,
    dedicated_number_shortcode_setup: decimal,
    dedicated_number_shortcode_monthly: decimal,
  }),
];

/** Prices of picture messages and of numbers for them. */
export interface PricingMms {
  /** Price of a message. */
  price_mms?: Decimal | null;
  /** Price of setting up a number for picture messages, once. */
  dedicated_number_setup?: Decimal | null;
  /** Price of a number for picture messages, a month. */
  dedicated_number_monthly?: Decimal | null;
}

export const PricingMms: Shape = [
  object,
  () => ({ price_mms: decimal, dedicated_number_setup: decimal, dedicated_number_monthly: decimal }),
];

/** Prices of voice calls. */
export interface PricingVoice {
  /** Price of a call to a landline. */
  price_landline?: Decimal | null;
  /** Price of a call to a mobile phone. */
  price_mobile?: Decimal | null;
}

export const PricingVoice: Shape = [object, () => ({ price_landline: decimal, price_mobile: decimal })];

/** Prices of faxes and of numbers for them. */
export interface PricingFax {
  /** Price of a page. */
  price_fax?: Decimal | null;
  /** Price of setting up a number for faxes, once. */
  dedicated_number_setup?: Decimal | null;
  /** Price of a number for faxes, a month. */
  dedicated_number_monthly?: Decimal | null;
}

export const PricingFax: Shape = [
  object,
  () => ({ price_fax: decimal, dedicated_number_setup: decimal, dedicated_number_monthly: decimal }),
];

/** Price of an email at each of the four rates. Which one is yours is the `price_rate` of your account. */
export interface PricingRates {
  /** Price of an email at rate 0, the first and highest. */
  price_rate_0?: Decimal | null;
  /** Price of an email at rate 1. */
  price_rate_1?: Decimal | null;
  /** Price of an email at rate 2. */
  price_rate_2?: Decimal | null;
  /** Price of an email at rate 3. */
  price_rate_3?: Decimal | null;
}

export const PricingRates: Shape = [
  object,
  () => ({ price_rate_0: decimal, price_rate_1: decimal, price_rate_2: decimal, price_rate_3: decimal }),
];

/** Prices of letters and of direct mail. */
export interface PricingPost {
  /** Price of a letter in black and white. */
  price_letter_black?: Decimal | null;
  /** Price of a letter in colour. */
  price_letter_colour?: Decimal | null;
  /** Price of another page in black and white. */
  price_letter_page_black?: Decimal | null;
  /** Price of another page in colour. */
  price_letter_page_colour?: Decimal | null;
  /** What a large letter costs more. */
  price_letter_large_surcharge?: Decimal | null;
  /** What a sheet of a large letter costs more. */
  price_letter_large_surcharge_sheet?: Decimal | null;
  /** Price of a piece of direct mail of size DL. */
  price_direct_mail_dl?: Decimal | null;
  /** Price of a piece of direct mail of size A5. */
  price_direct_mail_a5?: Decimal | null;
  /** The smallest number of pieces that direct mail is sent in. */
  direct_mail_min_quantity?: number | null;
}

export const PricingPost: Shape = [
  object,
  () => ({
    price_letter_black: decimal,
    price_letter_colour: decimal,
    price_letter_page_black: decimal,
    price_letter_page_colour: decimal,
    price_letter_large_surcharge: decimal,
    price_letter_large_surcharge_sheet: decimal,
    price_direct_mail_dl: decimal,
    price_direct_mail_a5: decimal,
    direct_mail_min_quantity: integer,
  }),
];

/** Price of postcards. */
export interface PricingPostcard {
  /** Price of a postcard. */
  price_postcard?: Decimal | null;
}

export const PricingPostcard: Shape = [object, () => ({ price_postcard: decimal })];
