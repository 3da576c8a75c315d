// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Contacts. */

import { either, nullable, object } from "../runtime/composites.ts";
import { integer, text, unixtime } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** A person or business in a contact list. */
export interface Contact {
  /** Identifies the contact. */
  contact_id: number;
  /** The list that the contact is in. */
  list_id: number;
  /** Name of that list. */
  _list_name?: string | null;
  /** Where text messages and calls go. */
  phone_number?: string | null;
  /** First name. */
  first_name?: string | null;
  /** Last name. */
  last_name?: string | null;
  /** Where the contact works. */
  organization_name?: string | null;
  /** Where emails go. */
  email?: string | null;
  /** Where faxes go. */
  fax_number?: string | null;
  /** Street and number. */
  address_line_1?: string | null;
  /** More of the address, such as a flat or floor. */
  address_line_2?: string | null;
  /** City or town. */
  address_city?: string | null;
  /** State or province. */
  address_state?: string | null;
  /** Postal code, as text or as a number. */
  address_postal_code?: string | number | null;
  /** Country of the address. */
  address_country?: string | null;
  /** Text of your own. */
  custom_1?: string | null;
  /** Text of your own. */
  custom_2?: string | null;
  /** Text of your own. */
  custom_3?: string | null;
  /** Text of your own. */
  custom_4?: string | null;
  /** When the contact was added. */
  date_added?: Date | null;
  /** When the contact last changed. */
  date_updated?: Date | null;
}

export const Contact: Shape = [
  object,
  () => ({
    contact_id: integer,
    list_id: integer,
    _list_name: text,
    phone_number: text,
    first_name: text,
    last_name: text,
    organization_name: [nullable, text],
    email: [nullable, text],
    fax_number: text,
    address_line_1: [nullable, text],
    address_line_2: [nullable, text],
    address_city: [nullable, text],
    address_state: [nullable, text],
    address_postal_code: [nullable, [either, text, integer]],
    address_country: text,
    custom_1: text,
    custom_2: text,
    custom_3: text,
    custom_4: text,
    date_added: unixtime,
    date_updated: unixtime,
  }),
  ["contact_id", "list_id"],
];

/**
 * A contact to add, or what is to change about one. A new contact needs at least one of `phone_number`, `email`
 * and `fax_number`.
 */
export interface ContactRequest {
  /** Where text messages and calls go. */
  phone_number?: string | undefined;
  /** First name. */
  first_name?: string | undefined;
  /** Last name. */
  last_name?: string | undefined;
  /** Where the contact works. */
  organization_name?: string | null | undefined;
  /** Where emails go. */
  email?: string | null | undefined;
  /** Where faxes go. */
  fax_number?: string | undefined;
  /** Street and number. */
  address_line_1?: string | null | undefined;
  /** More of the address, such as a flat or floor. */
  address_line_2?: string | null | undefined;
  /** City or town. */
  address_city?: string | null | undefined;
  /** State or province. */
  address_state?: string | null | undefined;
  /** Postal code. */
  address_postal_code?: string | null | undefined;
  /** Country of the address. */
  address_country?: string | undefined;
  /** Text of your own. */
  custom_1?: string | undefined;
  /** Text of your own. */
  custom_2?: string | undefined;
  /** Text of your own. */
  custom_3?: string | undefined;
  /** Text of your own. */
  custom_4?: string | undefined;
  /** When the contact was added; now if left out. */
  date_added?: Date | undefined;
}

export const ContactRequest: Shape = [
  object,
  () => ({
    phone_number: text,
    first_name: text,
    last_name: text,
    organization_name: [nullable, text],
    email: [nullable, text],
    fax_number: text,
    address_line_1: [nullable, text],
    address_line_2: [nullable, text],
    address_city: [nullable, text],
    address_state: [nullable, text],
    address_postal_code: [nullable, text],
    address_country: text,
    custom_1: text,
    custom_2: text,
    custom_3: text,
    custom_4: text,
    date_added: unixtime,
  }),
];
