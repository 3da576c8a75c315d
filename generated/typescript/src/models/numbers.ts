// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Numbers. */

import { Currency } from "./shared.ts";
import { nullable, object } from "../runtime/composites.ts";
import { decimal, integer, text, uuid } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** A phone number that you rent. */
export interface DedicatedNumber {
  /** The number. */
  dedicated_number: string;
  /** Country of the number. */
  country?: string | null;
  /** Name of that country. */
  _country_name?: string | null;
  /** What the number costs, most likely a month. */
  price?: Decimal | null;
  /** The messages that a number is for. */
  type?: NumberType | null;
  /** The kind of a number. */
  number_type?: NumberKind | null;
  /** A further division of the numbers, when there is one; the words are not documented. */
  number_category?: string | null;
  /** Identifies the number. */
  number_guid?: string | null;
  /** Notes kept with the number. */
  notes?: string | null;
  /** The form that the number was registered with; null if none. */
  form_submission_id?: string | null;
  /** How far the registration of a number is, in four forms. */
  status?: NumberRegistrationStatus | null;
}

export const DedicatedNumber: Shape = [
  object,
  () => ({
    dedicated_number: text,
    country: text,
    _country_name: text,
    price: decimal,
    type: text,
    number_type: text,
    number_category: [nullable, text],
    number_guid: uuid,
    notes: [nullable, text],
    form_submission_id: [nullable, text],
    status: NumberRegistrationStatus,
  }),
  ["dedicated_number"],
];

/** How far the registration of a number is, in four forms. */
export interface NumberRegistrationStatus {
  /** The status as a number, in the order of the values of `label`. */
  value?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {}) | null;
  /** How far the registration of a number is. */
  label?: NumberRegistrationLabel | null;
  /** The status as the dashboard shows it, in the order of the values of `label`. */
  name?:
    | "Ready to use"
    | "Unregistered"
    | "Decision Pending"
    | "Action Required"
    | "Limited Availability"
    | "Registered"
    | (string & {})
    | null;
  /** What the status means, in a sentence. */
  description?: string | null;
}

export const NumberRegistrationStatus: Shape = [
  object,
  () => ({ value: integer, label: text, name: text, description: text }),
];

/** A phone number that can be rented. */
export interface AvailableNumber {
  /** The number. */
  dedicated_number: string;
  /** Country of the number. */
  country?: string | null;
  /** Name of that country. */
  country_name?: string | null;
  /** Price of setting it up, once. */
  price_setup?: Decimal | null;
  /** Price of a month. */
  price_monthly?: Decimal | null;
  /** What is due when the number is bought. */
  price_total?: Decimal | null;
  /** The price, in replies of an older kind. */
  price?: Decimal | null;
  /** Currency of the prices, three letters of ISO 4217, in replies of an older kind. */
  currency?: string | null;
  /** Where the buyer must have an address, such as `local`; null if it is not asked for. */
  address_requirement?: string | null;
}

export const AvailableNumber: Shape = [
  object,
  () => ({
    dedicated_number: text,
    country: text,
    country_name: text,
    price_setup: decimal,
    price_monthly: decimal,
    price_total: decimal,
    price: decimal,
    currency: text,
    address_requirement: [nullable, text],
  }),
  ["dedicated_number"],
];

/** The number to buy, and what for. */
export interface NumberPurchaseRequest {
  /** The number, once more. */
  dedicated_number: string;
  /** The messages that a number is for. */
  type: NumberType;
  /** Who will use the number; only for Australian numbers. */
  registration_data?: NumberRegistrationData | undefined;
}

export const NumberPurchaseRequest: Shape = [
  object,
  () => ({ dedicated_number: text, type: text, registration_data: NumberRegistrationData }),
  ["dedicated_number", "type"],
];

/** The business that will use a number. */
export interface NumberRegistrationData {
  /** Name of the business. 2 to 100 characters. */
  business_name: string;
  /** Street and house number. 5 to 150 characters. */
  business_address: string;
  /** Suburb or town. 2 to 50 characters. */
  suburb: string;
  /** Postal code. 2 to 20 characters. */
  postcode: string;
  /** State. 2 to 50 characters. */
  state: string;
  /** Country of the business. */
  country: string;
  /** The person to talk to. 2 to 100 characters. */
  contact_name: string;
  /** Phone of that person; a plus sign if it has one, and 2 to 15 digits. */
  contact_number: string;
}

export const NumberRegistrationData: Shape = [
  object,
  () => ({
    business_name: text,
    business_address: text,
    suburb: text,
    postcode: text,
    state: text,
    country: text,
    contact_name: text,
    contact_number: text,
  }),
  ["business_name", "business_address", "suburb", "postcode", "state", "country", "contact_name", "contact_number"],
];

/** A number that was bought. */
export interface NumberPurchase {
  /** The number. */
  dedicated_number: string;
  /** Country of the number. */
  country?: string | null;
  /** What was charged. */
  price_total?: Decimal | null;
  /** Price of setting it up, once. */
  _price_setup?: Decimal | null;
  /** Price of a month. */
  _price_monthly?: Decimal | null;
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const NumberPurchase: Shape = [
  object,
  () => ({
    dedicated_number: text,
    country: text,
    price_total: decimal,
    _price_setup: decimal,
    _price_monthly: decimal,
    _currency: Currency,
  }),
  ["dedicated_number"],
];

/** Who asks for numbers, and what for. */
export interface NumberRegistrationRequest {
  /** The person who asks. */
  full_name: string;
  /** Name of the company. */
  company_name: string;
  /** Phone of the company. */
  company_number: string;
  /** Where to write to the person. */
  email: string;
  /** Website of the company. */
  website_url: string;
  /** What most of the messages will be for. */
  primary_use_case: string;
  /** A message such as will be sent. */
  sample_message: string;
  /** Area codes that the numbers should have, with commas between them. */
  area_code: string;
}

export const NumberRegistrationRequest: Shape = [
  object,
  () => ({
    full_name: text,
    company_name: text,
    company_number: text,
    email: text,
    website_url: text,
    primary_use_case: text,
    sample_message: text,
    area_code: text,
  }),
  [
    "full_name",
    "company_name",
    "company_number",
    "email",
    "website_url",
    "primary_use_case",
    "sample_message",
    "area_code",
  ],
];

/** The messages that a number is for. */
export type NumberType = "sms" | "mms" | (string & {});

/** The kind of a number. */
export type NumberKind = "longcode" | "shortcode" | "tollfree" | "10DLC" | (string & {});

/** The documented values of `NumberKind`. */
export const NumberKinds = {
  /** A number of full length. */
  LONGCODE: "longcode",
  /** A number of 3 to 8 digits. */
  SHORTCODE: "shortcode",
  /** A number that is free to call. */
  TOLLFREE: "tollfree",
  /** A number of full length that is registered for messages of businesses. */
  N10_DLC: "10DLC",
} as const;

/** How far the registration of a number is. */
export type NumberRegistrationLabel =
  | "REGISTRATION_NOT_REQUIRED"
  | "REGISTRATION_NOT_INITIATED"
  | "REGISTRATION_INITIATED"
  | "CUST_ACTION_REQUIRED"
  | "REGISTRATION_SUBMITTED"
  | "REGISTERED"
  | (string & {});

/** The documented values of `NumberRegistrationLabel`. */
export const NumberRegistrationLabels = {
  /** The number needs none. */
  REGISTRATION_NOT_REQUIRED: "REGISTRATION_NOT_REQUIRED",
  /** It has not been asked for yet. */
  REGISTRATION_NOT_INITIATED: "REGISTRATION_NOT_INITIATED",
  /** It has been asked for. */
  REGISTRATION_INITIATED: "REGISTRATION_INITIATED",
  /** It waits for something that you have to do. */
  CUST_ACTION_REQUIRED: "CUST_ACTION_REQUIRED",
  /** It has been handed in and waits for the answer. */
  REGISTRATION_SUBMITTED: "REGISTRATION_SUBMITTED",
  /** It is complete. */
  REGISTERED: "REGISTERED",
} as const;
