// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** ClickSend: the client with all operations. */

import { Client, type ClickSendOptions } from "./client.ts";
import { CONFIG } from "./config.ts";
import { DETAILS } from "./details.ts";
import * as sms from "./resources/sms.ts";
import * as account from "./resources/account.ts";
import * as subaccounts from "./resources/subaccounts.ts";
import * as lists from "./resources/lists.ts";
import * as contacts from "./resources/contacts.ts";
import * as search from "./resources/search.ts";
import * as countries from "./resources/countries.ts";
import * as timezones from "./resources/timezones.ts";
import * as uploads from "./resources/uploads.ts";
import * as deliveryIssues from "./resources/delivery-issues.ts";
import * as mms from "./resources/mms.ts";
import * as voice from "./resources/voice.ts";
import * as fax from "./resources/fax.ts";
import * as email from "./resources/email.ts";
import * as post from "./resources/post.ts";
import * as automations from "./resources/automations.ts";
import * as numbers from "./resources/numbers.ts";
import * as ownNumbers from "./resources/own-numbers.ts";
import * as alphaTags from "./resources/alpha-tags.ts";
import * as senders from "./resources/senders.ts";
import * as shortUrls from "./resources/short-urls.ts";
import * as statistics from "./resources/statistics.ts";
import * as pricing from "./resources/pricing.ts";
import * as recharge from "./resources/recharge.ts";
import * as referrals from "./resources/referrals.ts";
import * as reseller from "./resources/reseller.ts";
import * as sdk from "./resources/sdk.ts";
import type { BatchResult } from "./runtime/batch-result.ts";
import type { OutcomeUnknownError } from "./runtime/errors.ts";
import { type LookUpOptions, type LookUpResult, type Lookups, lookUp } from "./runtime/lookups.ts";
import { type Bound, bind } from "./runtime/resource.ts";

export { Client, type ClickSendOptions } from "./client.ts";
export {
  APIConnectionError,
  APIResponseError,
  APIStatusError,
  APITimeoutError,
  ApplicationError,
  ArgumentError,
  BadRequestError,
  CallError,
  ClickSendError,
  DriftError,
  ForbiddenError,
  InternalServerError,
  MethodNotAllowedError,
  MissingCredentialsError,
  NotFoundError,
  OutcomeUnknownError,
  PartialFailureError,
  StreamInterruptedError,
  TokenError,
  TooManyRequestsError,
  UnauthorizedError,
  WebhookError,
} from "./errors.ts";
export { BatchResult } from "./runtime/batch-result.ts";
export type { BatchItem, BatchItems, BatchOptions, BatchProgress, BatchState } from "./runtime/batch-result.ts";
export type { CallPromise } from "./runtime/call.ts";
export type { FileContent, FileInput } from "./runtime/files.ts";
export type { CallEvent, DriftEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./runtime/hooks.ts";
export type { LookedUp, LookUpOptions, LookUpResult } from "./runtime/lookups.ts";
export type { ClientOptions, Credential, ListOptions, Options } from "./runtime/options.ts";
export type { BulkOutcome } from "./runtime/outcomes.ts";
export type { Page, PagePromise } from "./runtime/pages.ts";
export type { APIResponse } from "./runtime/response.ts";
export type { Decimal, Drift, Pairs } from "./runtime/shapes.ts";
export type { Stream } from "./runtime/streams.ts";
export type * from "./models/sms.ts";
export type * from "./models/shared.ts";
export type * from "./models/account.ts";
export type * from "./models/subaccounts.ts";
export type * from "./models/lists.ts";
export type * from "./models/contacts.ts";
export type * from "./models/search.ts";
export type * from "./models/countries.ts";
export type * from "./models/uploads.ts";
export type * from "./models/delivery-issues.ts";
export type * from "./models/mms.ts";
export type * from "./models/voice.ts";
export type * from "./models/fax.ts";
export type * from "./models/email.ts";
export type * from "./models/post.ts";
export type * from "./models/automations.ts";
export type * from "./models/numbers.ts";
export type * from "./models/own-numbers.ts";
export type * from "./models/alpha-tags.ts";
export type * from "./models/senders.ts";
export type * from "./models/short-urls.ts";
export type * from "./models/statistics.ts";
export type * from "./models/pricing.ts";
export type * from "./models/recharge.ts";
export type * from "./models/referrals.ts";
export type * from "./models/reseller.ts";
export type * from "./models/webhooks.ts";
export type * from "./models/sdk.ts";

const LOOKUPS: Lookups = {
  "POST /sms/send": {
    list: sms.history,
    reference: "custom_string",
    since: "date_from",
    settle: 600,
    match: ["list_id", "to"],
  },
  "POST /mms/send": {
    list: mms.history,
    reference: "custom_string",
    since: "date_from",
    settle: 600,
    match: ["list_id", "to"],
  },
  "POST /voice/send": {
    list: voice.history,
    reference: "custom_string",
    since: "date_from",
    settle: 600,
    match: ["list_id", "to"],
  },
  "POST /fax/send": {
    list: fax.history,
    reference: "custom_string",
    since: "date_from",
    settle: 600,
    match: ["list_id", "to"],
  },
  "POST /post/letters/send": {
    list: post.letters.history,
    reference: "custom_string",
    settle: 600,
    match: ["address_name"],
  },
  "POST /post/postcards/send": {
    list: post.postcards.history,
    reference: "custom_string",
    settle: 600,
    match: ["address_name"],
  },
};

/** Messages to phones, inboxes and letterboxes, and the contacts they go to. */
export class ClickSend extends Client {
  constructor(options: ClickSendOptions = {}) {
    super(options, { ...CONFIG, ...DETAILS });
  }

  /** Send text messages, price them, and read what was sent. */
  get sms(): Bound<typeof sms> {
    return bind(this, sms);
  }

  /** Your own account, its verification and its usage. */
  get account(): Bound<typeof account> {
    return bind(this, account);
  }

  /** Users under your account, each with its own API key and permissions. */
  get subaccounts(): Bound<typeof subaccounts> {
    return bind(this, subaccounts);
  }

  /** Contact lists, and bulk work on their contacts. */
  get lists(): Bound<typeof lists> {
    return bind(this, lists);
  }

  /** The people in a contact list. */
  get contacts(): Bound<typeof contacts> {
    return bind(this, contacts);
  }

  /** Find contacts and lists by a keyword. */
  get search(): Bound<typeof search> {
    return bind(this, search);
  }

  /** Countries known to the API, and the ones your account may send to. */
  get countries(): Bound<typeof countries> {
    return bind(this, countries);
  }

  /** Names of time zones. */
  get timezones(): Bound<typeof timezones> {
    return bind(this, timezones);
  }

  /** Files for later use in a message, letter or import. */
  get uploads(): Bound<typeof uploads> {
    return bind(this, uploads);
  }

  /** Tell support about messages that did not arrive. */
  get deliveryIssues(): Bound<typeof deliveryIssues> {
    return bind(this, deliveryIssues);
  }

  /** Send picture messages, price them, and read what was sent. */
  get mms(): Bound<typeof mms> {
    return bind(this, mms);
  }

  /** Call people and read a text out to them, price it, and read who was called. */
  get voice(): Bound<typeof voice> {
    return bind(this, voice);
  }

  /** Send documents to fax machines, price them, and read what was sent. */
  get fax(): Bound<typeof fax> {
    return bind(this, fax);
  }

  /** Send emails to chosen recipients, price them, and read what was sent. */
  get email(): Bound<typeof email> {
    return bind(this, email);
  }

  /** Letters, postcards and leaflets on paper. */
  get post(): Bound<typeof post> {
    return bind(this, post);
  }

  /** Rules for messages that come in and for delivery receipts. */
  get automations(): Bound<typeof automations> {
    return bind(this, automations);
  }

  /** Phone numbers to rent. */
  get numbers(): Bound<typeof numbers> {
    return bind(this, numbers);
  }

  /** Phone numbers of yours from elsewhere, to send from. */
  get ownNumbers(): Bound<typeof ownNumbers> {
    return bind(this, ownNumbers);
  }

  /** Names to send from instead of numbers. */
  get alphaTags(): Bound<typeof alphaTags> {
    return bind(this, alphaTags);
  }

  /** The kinds of sender that countries let through, and default senders. */
  get senders(): Bound<typeof senders> {
    return bind(this, senders);
  }

  /** What became of the short links in messages. */
  get shortUrls(): Bound<typeof shortUrls> {
    return bind(this, shortUrls);
  }

  /** How much was sent and received. */
  get statistics(): Bound<typeof statistics> {
    return bind(this, statistics);
  }

  /** What sending costs. */
  get pricing(): Bound<typeof pricing> {
    return bind(this, pricing);
  }

  /** Buy credit. */
  get recharge(): Bound<typeof recharge> {
    return bind(this, recharge);
  }

  /** Accounts that signed up because of yours. */
  get referrals(): Bound<typeof referrals> {
    return bind(this, referrals);
  }

  /** Your service for clients of your own. */
  get reseller(): Bound<typeof reseller> {
    return bind(this, reseller);
  }

  /** ClickSend's own client libraries. */
  get sdk(): Bound<typeof sdk> {
    return bind(this, sdk);
  }

  /**
   * Find out what became of calls whose response was lost, by your references in the API's own list.
   *
   * @param lost The error of the call; or the result of many, for its unknown items.
   * @returns For each reference: `found`, `absent`, or `unclear`. Each reference must be of one item alone.
   * @throws {ArgumentError} The API has no list for these calls, or the call had no references.
   */
  lookUp(lost: OutcomeUnknownError | BatchResult<unknown, unknown>, options?: LookUpOptions): Promise<LookUpResult> {
    return lookUp(this, LOOKUPS, lost, options);
  }
}
