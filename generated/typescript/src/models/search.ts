// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Search. */

import { object } from "../runtime/composites.ts";
import { integer, text } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** A contact or a list that a keyword found. */
export interface ContactSearchResult {
  /** The `contact_id` or the `list_id`, as `type` says. */
  id: number;
  /** Whether this is a contact or a list. */
  type: "contact" | "list" | (string & {});
  /** Name of the contact or of the list. */
  name?: string | null;
  /** How to reach a contact, such as its phone number. */
  contact?: string | null;
  /** Contacts in a list; null for a contact. */
  contacts_count?: number | null;
}

export const ContactSearchResult: Shape = [
  object,
  () => ({ id: integer, type: text, name: text, contact: text, contacts_count: integer }),
  ["id", "type"],
];
