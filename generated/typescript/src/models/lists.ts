// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Lists. */

import { list, object } from "../runtime/composites.ts";
import { flag, integer, text } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** A list of contacts. */
export interface ContactList {
  /** Identifies the list. */
  list_id: number;
  /** Name of the list. */
  list_name: string;
  /** Identifies the list in the address of an email to all its contacts. */
  list_email_id?: string | null;
  /** Contacts in the list. */
  _contacts_count?: number | null;
  /** An import into the list has not finished. */
  _import_in_progress?: boolean | null;
  /** The removal of contacts who opted out has not finished. */
  _optout_in_progress?: boolean | null;
}

export const ContactList: Shape = [
  object,
  () => ({
    list_id: integer,
    list_name: text,
    list_email_id: text,
    _contacts_count: integer,
    _import_in_progress: flag,
    _optout_in_progress: flag,
  }),
  ["list_id", "list_name"],
];

/** A list to make or to rename. */
export interface ContactListRequest {
  /** Name of the list. */
  list_name: string;
}

export const ContactListRequest: Shape = [object, () => ({ list_name: text }), ["list_name"]];

/** A file of contacts. */
export interface ContactImportRequest {
  /** Where the CSV file is; a file of your own can be put there with `uploads.create`. */
  file_url: string;
  /** What the columns hold, one name per column from left to right. */
  field_order: readonly ContactImportColumn[];
}

export const ContactImportRequest: Shape = [
  object,
  () => ({ file_url: text, field_order: [list, text] }),
  ["file_url", "field_order"],
];

/** An import that waits for its turn. */
export interface ContactImport {
  /** Identifies the job. */
  id?: string | null;
  /** Identifies each job, when a file makes more than one. */
  ids?: string[] | null;
  /** What happens with the file, in words. */
  msg?: string | null;
}

export const ContactImport: Shape = [object, () => ({ id: text, ids: [list, text], msg: text })];

/** A file to look into. */
export interface ContactImportPreviewRequest {
  /** Where the CSV file is. */
  file_url: string;
}

export const ContactImportPreviewRequest: Shape = [object, () => ({ file_url: text }), ["file_url"]];

/** A row of an import file. */
export interface ContactImportPreview {
  /** The cells of the row, from left to right. */
  row?: string[] | null;
}

export const ContactImportPreview: Shape = [object, () => ({ row: [list, text] })];

/** Something that a column of an import file can hold. */
export interface ContactImportField {
  /** The name to use in `field_order`. */
  field: string;
  /** The name for people. */
  label?: string | null;
}

export const ContactImportField: Shape = [object, () => ({ field: text, label: text }), ["field"]];

/** What makes two contacts the same. */
export interface RemoveDuplicatesRequest {
  /** The fields to compare. */
  fields: readonly ContactField[];
}

export const RemoveDuplicatesRequest: Shape = [object, () => ({ fields: [list, text] }), ["fields"]];

/** How many contacts were deleted. */
export interface DeletedCount {
  /** Contacts deleted. */
  deleted: number;
}

export const DeletedCount: Shape = [object, () => ({ deleted: integer }), ["deleted"]];

/**
 * What a column of an import file holds. Some names differ from those in a contact: `phone` is its
 * `phone_number`, `custom1` its `custom_1`.
 */
export type ContactImportColumn =
  | "phone"
  | "first_name"
  | "last_name"
  | "custom1"
  | "custom2"
  | "custom3"
  | "custom4"
  | "fax_number"
  | "organization_name"
  | "email"
  | "address_line_1"
  | "address_line_2"
  | "address_city"
  | "address_state"
  | "address_postal_code"
  | "address_country"
  | (string & {});

/** A field of a contact by which two contacts can be compared. */
export type ContactField =
  | "phone_number"
  | "first_name"
  | "last_name"
  | "custom_1"
  | "custom_2"
  | "custom_3"
  | "custom_4"
  | "fax_number"
  | "organization_name"
  | "email"
  | "address_line_1"
  | "address_line_2"
  | "address_city"
  | "address_state"
  | "address_postal_code"
  | "address_country"
  | (string & {});
