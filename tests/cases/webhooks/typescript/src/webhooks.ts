// Generated from spec.yaml by sdk-generator. Do not edit.

/** Functions that read webhooks, one for each kind; they take the body of a request from the API. */

import { CONFIG } from "./config.ts";
import { Pet } from "./models/shared.ts";
import { Sale, WebhooksRead2 } from "./models/webhooks.ts";
import { list, map } from "./runtime/composites.ts";
import { any, text } from "./runtime/kinds.ts";
import { oneOf } from "./runtime/unions.ts";
import { type WebhookBody, type WebhookOptions, readWebhook } from "./runtime/webhooks.ts";

/**
 * A pet was sold.
 *
 * Sent once. Not "signed""" \ at all.
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function petSold(body: WebhookBody, options?: WebhookOptions): Promise<Sale> {
  return readWebhook(CONFIG, Sale, body, options);
}

/**
 * Pets born
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function petsBorn(body: WebhookBody, options?: WebhookOptions): Promise<Pet> {
  return readWebhook(CONFIG, Pet, body, options);
}

/**
 * Said in the description alone.
 *
 * And in more than a line.
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 * @deprecated It may go away.
 */
export function twoVerbsPost(body: WebhookBody, options?: WebhookOptions): Promise<Sale[]> {
  return readWebhook(CONFIG, [list, Sale], body, options);
}

/**
 * Two verbs get
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function twoVerbsGet(body: WebhookBody, options?: WebhookOptions): Promise<unknown> {
  return readWebhook(CONFIG, any, body, options);
}

/**
 * Print
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function print(body: WebhookBody, options?: WebhookOptions): Promise<Record<string, string>> {
  return readWebhook(CONFIG, [map, text], body, options);
}

/**
 * Read
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function read(body: WebhookBody, options?: WebhookOptions): Promise<Sale | Pet> {
  return readWebhook(CONFIG, [oneOf, () => [Sale, Pet]], body, options);
}

/**
 * Read 2
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function read2(body: WebhookBody, options?: WebhookOptions): Promise<WebhooksRead2> {
  return readWebhook(CONFIG, WebhooksRead2, body, options);
}
