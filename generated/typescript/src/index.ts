// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** ClickSend: the client with all operations. */

import { Client, type ClickSendOptions } from "./client.js";
import { CONFIG } from "./config.js";
import { MEANINGS, STATUS_MEANINGS } from "./meanings.js";
import * as sms from "./resources/sms.js";
import * as account from "./resources/account.js";
import * as subaccounts from "./resources/subaccounts.js";
import * as lists from "./resources/lists.js";
import * as contacts from "./resources/contacts.js";
import * as search from "./resources/search.js";
import * as countries from "./resources/countries.js";
import * as timezones from "./resources/timezones.js";
import * as uploads from "./resources/uploads.js";
import * as deliveryIssues from "./resources/delivery-issues.js";
import * as mms from "./resources/mms.js";
import * as voice from "./resources/voice.js";
import * as fax from "./resources/fax.js";
import * as email from "./resources/email.js";
import * as post from "./resources/post.js";
import * as automations from "./resources/automations.js";
import * as numbers from "./resources/numbers.js";
import * as ownNumbers from "./resources/own-numbers.js";
import * as alphaTags from "./resources/alpha-tags.js";
import * as senders from "./resources/senders.js";
import * as shortUrls from "./resources/short-urls.js";
import * as statistics from "./resources/statistics.js";
import * as pricing from "./resources/pricing.js";
import * as recharge from "./resources/recharge.js";
import * as referrals from "./resources/referrals.js";
import * as reseller from "./resources/reseller.js";
import * as sdk from "./resources/sdk.js";
import type { BatchResult } from "./runtime/batches.js";
import type { OutcomeUnknownError } from "./runtime/errors.js";
import { type LookUpOptions, type LookUpResult, type Lookups, lookUp } from "./runtime/lookups.js";
import { type Bound, bind } from "./runtime/resource.js";

export { Client, type ClickSendOptions } from "./client.js";
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
} from "./errors.js";
export type { BatchItem, BatchItems, BatchOptions, BatchProgress, BatchResult, BatchState } from "./runtime/batches.js";
export type { CallPromise } from "./runtime/call.js";
export type { FileContent, FileInput } from "./runtime/files.js";
export type { CallEvent, DriftEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./runtime/hooks.js";
export type { LookedUp, LookUpOptions, LookUpResult } from "./runtime/lookups.js";
export type { ClientOptions, Credential, ListOptions, Options } from "./runtime/options.js";
export type { BulkOutcome } from "./runtime/outcomes.js";
export type { Page, PagePromise } from "./runtime/pages.js";
export type { APIResponse } from "./runtime/response.js";
export type { Decimal, Drift, Pairs } from "./runtime/shapes.js";
export type { Stream } from "./runtime/streams.js";
export type * from "./models/sms.js";
export type * from "./models/shared.js";
export type * from "./models/account.js";
export type * from "./models/subaccounts.js";
export type * from "./models/lists.js";
export type * from "./models/contacts.js";
export type * from "./models/search.js";
export type * from "./models/countries.js";
export type * from "./models/uploads.js";
export type * from "./models/delivery-issues.js";
export type * from "./models/mms.js";
export type * from "./models/voice.js";
export type * from "./models/fax.js";
export type * from "./models/email.js";
export type * from "./models/post.js";
export type * from "./models/automations.js";
export type * from "./models/numbers.js";
export type * from "./models/own-numbers.js";
export type * from "./models/alpha-tags.js";
export type * from "./models/senders.js";
export type * from "./models/short-urls.js";
export type * from "./models/statistics.js";
export type * from "./models/pricing.js";
export type * from "./models/recharge.js";
export type * from "./models/referrals.js";
export type * from "./models/reseller.js";
export type * from "./models/webhooks.js";
export type * from "./models/sdk.js";

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
    super(options, { ...CONFIG, meanings: MEANINGS, statusMeanings: STATUS_MEANINGS });
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
  lookUp(lost: OutcomeUnknownError | BatchResult<never, never>, options?: LookUpOptions): Promise<LookUpResult> {
    return lookUp(this, LOOKUPS, lost, options);
  }
}
