// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Post. */

import { type ApplicationCode, Currency } from "./shared.ts";
import { either, list, nullable, object } from "../runtime/composites.ts";
import { bytes, decimal, flag, integer, text, unixtime } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** A letter to send, or to price. */
export interface PostLetterRequest {
  /**
   * Where the letter is, as a PDF that can be fetched without signing in. `uploads.create` with `convert: post`
   * stores a file of your own and makes a PDF of a Word document.
   */
  file_url: string;
  /** Who gets the letter. */
  recipients: readonly PostRecipient[];
  /** The file follows the letter template of ClickSend. */
  template_used?: boolean | undefined;
  /** Print in colour; black and white if left out. */
  colour?: boolean | undefined;
  /** Print on both sides of the paper; on one side if left out. */
  duplex?: boolean | undefined;
  /** Send by priority mail; by ordinary mail if left out. */
  priority_post?: boolean | undefined;
  /** Name of the program that sends. */
  source?: string | undefined;
}

export const PostLetterRequest: Shape = [
  object,
  () => ({
    file_url: text,
    recipients: [list, PostRecipient],
    template_used: flag,
    colour: flag,
    duplex: flag,
    priority_post: flag,
    source: text,
  }),
  ["file_url", "recipients"],
];

/** Who gets a letter or postcard. */
export interface PostRecipient {
  /** Name of the person or business. */
  address_name: string;
  /** Street and number. */
  address_line_1: string;
  /** More of the address, such as a floor. */
  address_line_2?: string | null | undefined;
  /** City or suburb. */
  address_city: string;
  /** State or region. */
  address_state: string;
  /** Postal code. */
  address_postal_code: string | number;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  address_country: string;
  /** Where it goes if it cannot be delivered, by its number in `post.return_addresses.list`. */
  return_address_id: number;
  /** When to send; now if left out or 0. */
  schedule?: Date | undefined;
  /** A reference of your own; the history has it. */
  custom_string?: string | undefined;
}

export const PostRecipient: Shape = [
  object,
  () => ({
    address_name: text,
    address_line_1: text,
    address_line_2: [nullable, text],
    address_city: text,
    address_state: text,
    address_postal_code: [either, text, integer],
    address_country: text,
    return_address_id: integer,
    schedule: unixtime,
    custom_string: text,
  }),
  [
    "address_name",
    "address_line_1",
    "address_city",
    "address_state",
    "address_postal_code",
    "address_country",
    "return_address_id",
  ],
];

/** What became of a letter, or what it would cost. */
export interface PostLetterSendResult {
  /** Price for all accepted recipients. */
  total_price?: Decimal | null;
  /** A price that few replies have, beside `total_price`. */
  total_cost?: Decimal | null;
  /** Letters, one per recipient. */
  total_count?: number | null;
  /** Letters accepted. */
  queued_count?: number | null;
  /** One entry per recipient. */
  recipients: PostLetterResult[];
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const PostLetterSendResult: Shape = [
  object,
  () => ({
    total_price: decimal,
    total_cost: decimal,
    total_count: integer,
    queued_count: integer,
    recipients: [list, PostLetterResult],
    _currency: Currency,
  }),
  ["recipients"],
];

/** What became of a letter to one recipient. */
export interface PostLetterResult {
  /** Name of the person or business. */
  address_name?: string | null;
  /** Street and number. */
  address_line_1?: string | null;
  /** More of the address, such as a floor. */
  address_line_2?: string | null;
  /** City or suburb. */
  address_city?: string | null;
  /** State or region. */
  address_state?: string | null;
  /** Postal code. */
  address_postal_code?: string | number | null;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  address_country?: string | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id?: string | null;
  /** When the letter was accepted. */
  date_added?: Date | null;
  /** When the letter is to be sent. */
  schedule?: Date | null;
  /** Where it goes if it cannot be delivered. */
  return_address_id?: number | null;
  /** The reference given with the recipient. */
  custom_string?: string | null;
  /** It is printed in colour. */
  colour?: boolean | null;
  /** It is printed on both sides of the paper. */
  duplex?: boolean | null;
  /** It goes by priority mail. */
  priority_post?: boolean | null;
  /** Pages of the letter. */
  post_pages?: number | null;
  /** Price of the letter. */
  post_price?: Decimal | null;
  /** How far the letter got; its values are not documented. */
  status_code?: string | null;
  /** The meaning of `status_code` in words. */
  status_text?: string | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** Name of the program that sent it. */
  source?: string | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that sent the letter. */
  subaccount_id?: number | null;
  /** API username of that subaccount. */
  _api_username?: string | null;
  /** Where the PDF is. */
  _file_url?: string | null;
  /** The return address in full. */
  _return_address?: PostReturnAddress | null;
  /** `SUCCESS` if the letter was accepted, or else the reason why not. */
  status: ApplicationCode;
}

export const PostLetterResult: Shape = [
  object,
  () => ({
    address_name: text,
    address_line_1: text,
    address_line_2: [nullable, text],
    address_city: text,
    address_state: text,
    address_postal_code: [either, text, integer],
    address_country: text,
    message_id: text,
    date_added: unixtime,
    schedule: unixtime,
    return_address_id: integer,
    custom_string: [nullable, text],
    colour: flag,
    duplex: flag,
    priority_post: flag,
    post_pages: integer,
    post_price: decimal,
    status_code: [nullable, text],
    status_text: [nullable, text],
    list_id: integer,
    source: [nullable, text],
    user_id: integer,
    subaccount_id: integer,
    _api_username: text,
    _file_url: text,
    _return_address: PostReturnAddress,
    status: text,
  }),
  ["status"],
];

/** Where mail goes that cannot be delivered. */
export interface PostReturnAddress {
  /** Name of the person or business. */
  address_name?: string | null;
  /** Street and number. */
  address_line_1?: string | null;
  /** More of the address, such as a floor. */
  address_line_2?: string | null;
  /** City or suburb. */
  address_city?: string | null;
  /** State or region. */
  address_state?: string | null;
  /** Postal code. */
  address_postal_code?: string | number | null;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  address_country?: string | null;
  /** Identifies the address, for sending. */
  return_address_id: number;
  /** The account. */
  user_id?: number | null;
}

export const PostReturnAddress: Shape = [
  object,
  () => ({
    address_name: text,
    address_line_1: text,
    address_line_2: [nullable, text],
    address_city: text,
    address_state: text,
    address_postal_code: [either, text, integer],
    address_country: text,
    return_address_id: integer,
    user_id: integer,
  }),
  ["return_address_id"],
];

/** A letter that was sent, or is to be. */
export interface PostLetterHistoryItem {
  /** Name of the person or business. */
  address_name?: string | null;
  /** Street and number. */
  address_line_1?: string | null;
  /** More of the address, such as a floor. */
  address_line_2?: string | null;
  /** City or suburb. */
  address_city?: string | null;
  /** State or region. */
  address_state?: string | null;
  /** Postal code. */
  address_postal_code?: string | number | null;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  address_country?: string | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id: string;
  /** When the letter was accepted. */
  date_added?: Date | null;
  /** When the letter is to be sent. */
  schedule?: Date | null;
  /** Where it goes if it cannot be delivered. */
  return_address_id?: number | null;
  /** The reference given with the recipient. */
  custom_string?: string | null;
  /** It is printed in colour. */
  colour?: boolean | null;
  /** It is printed on both sides of the paper. */
  duplex?: boolean | null;
  /** It goes by priority mail. */
  priority_post?: boolean | null;
  /** Pages of the letter. */
  post_pages?: number | null;
  /** Price of the letter. */
  post_price?: Decimal | null;
  /** How far the letter got; its values are not documented. */
  status_code?: string | null;
  /** The meaning of `status_code` in words. */
  status_text?: string | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** Name of the program that sent it. */
  source?: string | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that sent the letter. */
  subaccount_id?: number | null;
  /** API username of that subaccount. */
  _api_username?: string | null;
  /** Where the PDF is. */
  _file_url?: string | null;
  /** The return address in full. */
  _return_address?: PostReturnAddress | null;
  /** Where a letter, postcard or campaign stands. */
  status: PostStatus;
}

export const PostLetterHistoryItem: Shape = [
  object,
  () => ({
    address_name: text,
    address_line_1: text,
    address_line_2: [nullable, text],
    address_city: text,
    address_state: text,
    address_postal_code: [either, text, integer],
    address_country: text,
    message_id: text,
    date_added: unixtime,
    schedule: unixtime,
    return_address_id: integer,
    custom_string: [nullable, text],
    colour: flag,
    duplex: flag,
    priority_post: flag,
    post_pages: integer,
    post_price: decimal,
    status_code: [nullable, text],
    status_text: [nullable, text],
    list_id: integer,
    source: [nullable, text],
    user_id: integer,
    subaccount_id: integer,
    _api_username: text,
    _file_url: text,
    _return_address: PostReturnAddress,
    status: text,
  }),
  ["message_id", "status"],
];

/** A letter or an address in one text. */
export interface DetectAddressRequest {
  /** A PDF in base64 with the recipient's name and address at the top of the page; this or `address`. */
  content?: Uint8Array | undefined;
  /** Name and address in one text; this or `content`. */
  address?: string | undefined;
}

export const DetectAddressRequest: Shape = [object, () => ({ content: bytes, address: text })];

/** The address of a letterbox. */
export interface PostalAddress {
  /** Name of the person or business. */
  address_name?: string | null;
  /** Street and number. */
  address_line_1?: string | null;
  /** More of the address, such as a floor. */
  address_line_2?: string | null;
  /** City or suburb. */
  address_city?: string | null;
  /** State or region. */
  address_state?: string | null;
  /** Postal code. */
  address_postal_code?: string | number | null;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  address_country?: string | null;
}

export const PostalAddress: Shape = [
  object,
  () => ({
    address_name: text,
    address_line_1: text,
    address_line_2: [nullable, text],
    address_city: text,
    address_state: text,
    address_postal_code: [either, text, integer],
    address_country: text,
  }),
];

/** A postcard to send, or to price. */
export interface PostcardRequest {
  /**
   * Where the postcard is, as one PDF with two pages, front and back, or as one PDF for each side, that can be
   * fetched without signing in. `uploads.create` with `convert: postcard` stores a file of your own and makes a
   * PDF of an image or a Word document.
   */
  file_urls: readonly string[];
  /** Who gets the postcard. */
  recipients: readonly PostRecipient[];
}

export const PostcardRequest: Shape = [
  object,
  () => ({ file_urls: [list, text], recipients: [list, PostRecipient] }),
  ["file_urls", "recipients"],
];

/** What became of a postcard, or what it would cost. */
export interface PostcardSendResult {
  /** Price for all accepted recipients. */
  total_price?: Decimal | null;
  /** Postcards, one per recipient. */
  total_count?: number | null;
  /** Postcards accepted. */
  queued_count?: number | null;
  /** One entry per recipient. */
  recipients: PostcardResult[];
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const PostcardSendResult: Shape = [
  object,
  () => ({
    total_price: decimal,
    total_count: integer,
    queued_count: integer,
    recipients: [list, PostcardResult],
    _currency: Currency,
  }),
  ["recipients"],
];

/** What became of a postcard to one recipient. */
export interface PostcardResult {
  /** Name of the person or business. */
  address_name?: string | null;
  /** Street and number. */
  address_line_1?: string | null;
  /** More of the address, such as a floor. */
  address_line_2?: string | null;
  /** City or suburb. */
  address_city?: string | null;
  /** State or region. */
  address_state?: string | null;
  /** Postal code. */
  address_postal_code?: string | number | null;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  address_country?: string | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id?: string | null;
  /** When the postcard was accepted. */
  date_added?: Date | null;
  /** When the postcard is to be sent. */
  schedule?: Date | null;
  /** Where it goes if it cannot be delivered. */
  return_address_id?: number | null;
  /** The reference given with the recipient. */
  custom_string?: string | null;
  /** Price of the postcard. */
  post_price?: Decimal | null;
  /** How urgent the postcard is; the scale is not documented. */
  priority?: number | null;
  /** The name that the PDF is stored under. */
  letter_file_name?: string | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** Name of the program that sent it. */
  source?: string | null;
  /** The internet address that the call came from. */
  ip_address?: string | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that sent the postcard. */
  subaccount_id?: number | null;
  /** What the printing house calls the postcard. */
  message_id_supplier?: string | null;
  /** What the printing house charges ClickSend; you pay `post_price`. */
  post_price_supplier?: Decimal | null;
  /** API username of that subaccount. */
  _api_username?: string | null;
  /** Where the PDF is. */
  _file_url?: string | null;
  /** The return address in full. */
  _return_address?: PostReturnAddress | null;
  /** `SUCCESS` if the postcard was accepted, or else the reason why not. */
  status: ApplicationCode;
}

export const PostcardResult: Shape = [
  object,
  () => ({
    address_name: text,
    address_line_1: text,
    address_line_2: [nullable, text],
    address_city: text,
    address_state: text,
    address_postal_code: [either, text, integer],
    address_country: text,
    message_id: text,
    date_added: unixtime,
    schedule: unixtime,
    return_address_id: integer,
    custom_string: [nullable, text],
    post_price: decimal,
    priority: integer,
    letter_file_name: text,
    list_id: integer,
    source: text,
    ip_address: text,
    user_id: integer,
    subaccount_id: integer,
    message_id_supplier: text,
    post_price_supplier: decimal,
    _api_username: text,
    _file_url: text,
    _return_address: PostReturnAddress,
    status: text,
  }),
  ["status"],
];

/** A postcard that was sent, or is to be. */
export interface PostcardHistoryItem {
  /** Name of the person or business. */
  address_name?: string | null;
  /** Street and number. */
  address_line_1?: string | null;
  /** More of the address, such as a floor. */
  address_line_2?: string | null;
  /** City or suburb. */
  address_city?: string | null;
  /** State or region. */
  address_state?: string | null;
  /** Postal code. */
  address_postal_code?: string | number | null;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  address_country?: string | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id: string;
  /** When the postcard was accepted. */
  date_added?: Date | null;
  /** When the postcard is to be sent. */
  schedule?: Date | null;
  /** Where it goes if it cannot be delivered. */
  return_address_id?: number | null;
  /** The reference given with the recipient. */
  custom_string?: string | null;
  /** Price of the postcard. */
  post_price?: Decimal | null;
  /** How urgent the postcard is; the scale is not documented. */
  priority?: number | null;
  /** The name that the PDF is stored under. */
  letter_file_name?: string | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** Name of the program that sent it. */
  source?: string | null;
  /** The internet address that the call came from. */
  ip_address?: string | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that sent the postcard. */
  subaccount_id?: number | null;
  /** What the printing house calls the postcard. */
  message_id_supplier?: string | null;
  /** What the printing house charges ClickSend; you pay `post_price`. */
  post_price_supplier?: Decimal | null;
  /** API username of that subaccount. */
  _api_username?: string | null;
  /** Where the PDF is. */
  _file_url?: string | null;
  /** The return address in full. */
  _return_address?: PostReturnAddress | null;
  /** Where a letter, postcard or campaign stands. */
  status: PostStatus;
}

export const PostcardHistoryItem: Shape = [
  object,
  () => ({
    address_name: text,
    address_line_1: text,
    address_line_2: [nullable, text],
    address_city: text,
    address_state: text,
    address_postal_code: [either, text, integer],
    address_country: text,
    message_id: text,
    date_added: unixtime,
    schedule: unixtime,
    return_address_id: integer,
    custom_string: [nullable, text],
    post_price: decimal,
    priority: integer,
    letter_file_name: text,
    list_id: integer,
    source: text,
    ip_address: text,
    user_id: integer,
    subaccount_id: integer,
    message_id_supplier: text,
    post_price_supplier: decimal,
    _api_username: text,
    _file_url: text,
    _return_address: PostReturnAddress,
    status: text,
  }),
  ["message_id", "status"],
];

/** A leaflet for the letterboxes of whole places. */
export interface DirectMailCampaign {
  /** Identifies the campaign. */
  campaign_id?: number | null;
  /** Name of the campaign; recipients do not see it. */
  name: string;
  /** Where the campaign stands; null before it is sent. */
  status?: PostStatus | null;
  /** Size of a leaflet. `A5` is 148 by 210 mm, `DL` a third of A4. */
  size?: DirectMailSize | null;
  /** The name that the leaflet is stored under. */
  file_name?: string | null;
  /** When the campaign is to be sent. */
  schedule?: Date | null;
  /** When the campaign was made. */
  date_added?: Date | null;
  /** Identifies the campaign among messages. */
  message_id?: string | null;
  /** The reference given with the campaign. */
  custom_string?: string | null;
  /** Name of the program that sent it. */
  source?: string | null;
  /** The account. */
  user_id?: number | null;
  /** Where the leaflets go. */
  _areas?: DirectMailArea[] | null;
  /** Leaflets for all places together. */
  _total_quantity?: number | null;
}

export const DirectMailCampaign: Shape = [
  object,
  () => ({
    campaign_id: integer,
    name: text,
    status: text,
    size: text,
    file_name: text,
    schedule: unixtime,
    date_added: unixtime,
    message_id: text,
    custom_string: [nullable, text],
    source: text,
    user_id: integer,
    _areas: [list, DirectMailArea],
    _total_quantity: integer,
  }),
  ["name"],
];

/** A place that a campaign goes to. */
export interface DirectMailArea {
  /** Identifies the place. */
  location_id: number;
  /** The campaign; null before it is sent. */
  campaign_id?: number | null;
  /** Name of the place. */
  place_name?: string | null;
  /** Its postal code. */
  postal_code?: string | null;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  country_code?: string | null;
  /** Name of the country. */
  country_name?: string | null;
  /** Leaflets for this place. */
  quantity?: number | null;
  /** What they cost. */
  price?: Decimal | null;
  /** Where they stand; null before the campaign is sent. */
  status?: PostStatus | null;
}

export const DirectMailArea: Shape = [
  object,
  () => ({
    location_id: integer,
    campaign_id: integer,
    place_name: text,
    postal_code: text,
    country_code: text,
    country_name: text,
    quantity: integer,
    price: decimal,
    status: text,
  }),
  ["location_id"],
];

/** A campaign to send, or to price. */
export interface DirectMailCampaignRequest {
  /** Name of the campaign; recipients do not see it. */
  name: string;
  /** Where the leaflet is, as one or two files that can be fetched without signing in. */
  file_urls: readonly string[];
  /** Size of a leaflet. `A5` is 148 by 210 mm, `DL` a third of A4. */
  size: DirectMailSize;
  /** Where the leaflets go, and how many of them. */
  areas?: readonly DirectMailAreaRequest[] | undefined;
  /** When to send; now if left out. */
  schedule?: Date | undefined;
  /** A reference of your own. */
  custom_string?: string | undefined;
  /** Name of the program that sends. */
  source?: string | undefined;
}

export const DirectMailCampaignRequest: Shape = [
  object,
  () => ({
    name: text,
    file_urls: [list, text],
    size: text,
    areas: [list, DirectMailAreaRequest],
    schedule: unixtime,
    custom_string: text,
    source: text,
  }),
  ["name", "file_urls", "size"],
];

/** A place, and how many leaflets go there. */
export interface DirectMailAreaRequest {
  /** The place, by its number in `post.direct_mail.search_locations`. */
  location_id: number;
  /** Leaflets for this place. */
  quantity: number;
}

export const DirectMailAreaRequest: Shape = [
  object,
  () => ({ location_id: integer, quantity: integer }),
  ["location_id", "quantity"],
];

/** A campaign that was accepted, or what it would cost. */
export interface DirectMailCampaignResult {
  /** Price of the whole campaign. */
  total_price?: Decimal | null;
  /** Leaflets for all places together. */
  total_quantity?: number | null;
  /** The campaign. */
  data: DirectMailCampaign;
  /** The currency that amounts in the same reply are in. */
  currency?: Currency | null;
}

export const DirectMailCampaignResult: Shape = [
  object,
  () => ({ total_price: decimal, total_quantity: integer, data: DirectMailCampaign, currency: Currency }),
  ["data"],
];

/** A place that leaflets can go to. */
export interface DirectMailLocation {
  /** Identifies the place, for a campaign. */
  location_id: number;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  country_code?: string | null;
  /** Its postal code. */
  postal_code?: string | null;
  /** Name of the place. */
  place_name: string;
  /** Name of the part of the country that it is in, such as a state. */
  admin_name1?: string | null;
  /** The short form of `admin_name1`. */
  admin_code1?: string | null;
  /** Name of the next smaller part, such as a county. */
  admin_name2?: string | null;
  /** The short form of `admin_name2`. */
  admin_code2?: string | null;
  /** Name of the smallest part, such as a municipality. */
  admin_name3?: string | null;
  /** The short form of `admin_name3`. */
  admin_code3?: string | null;
  /** Degrees north of the equator, as text. */
  latitude?: string | null;
  /** Degrees east of Greenwich, as text. */
  longitude?: string | null;
  /** How exact the coordinates are; the scale is not documented. */
  accuracy?: number | null;
}

export const DirectMailLocation: Shape = [
  object,
  () => ({
    location_id: integer,
    country_code: text,
    postal_code: text,
    place_name: text,
    admin_name1: text,
    admin_code1: text,
    admin_name2: text,
    admin_code2: text,
    admin_name3: text,
    admin_code3: text,
    latitude: text,
    longitude: text,
    accuracy: integer,
  }),
  ["location_id", "place_name"],
];

/** An address for mail that cannot be delivered. */
export interface PostReturnAddressRequest {
  /** Name of the person or business. */
  address_name: string;
  /** Street and number. */
  address_line_1: string;
  /** More of the address, such as a floor. */
  address_line_2?: string | null | undefined;
  /** City or suburb. */
  address_city: string;
  /** State or region, if addresses there have one. */
  address_state?: string | null | undefined;
  /** Postal code. */
  address_postal_code: string | number;
  /** A country as two letters, ISO 3166-1 alpha-2. */
  address_country: string;
}

export const PostReturnAddressRequest: Shape = [
  object,
  () => ({
    address_name: text,
    address_line_1: text,
    address_line_2: [nullable, text],
    address_city: text,
    address_state: [nullable, text],
    address_postal_code: [either, text, integer],
    address_country: text,
  }),
  ["address_name", "address_line_1", "address_city", "address_postal_code", "address_country"],
];

/** Where a letter, postcard or campaign stands. */
export type PostStatus =
  | "WaitApproval"
  | "Scheduled"
  | "Queued"
  | "Queued:Stamped"
  | "Sent"
  | "Completed"
  | "Failed"
  | "Cancelled"
  | "CancelledAfterReview"
  | (string & {});

/** Size of a leaflet. `A5` is 148 by 210 mm, `DL` a third of A4. */
export type DirectMailSize = "A5" | "DL" | (string & {});
