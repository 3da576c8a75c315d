// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** How much was sent and received. */

import { Statistics } from "../models/statistics.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";

const SMS: Operation = { method: "GET", path: "/statistics/sms", returns: Statistics };

const VOICE: Operation = { method: "GET", path: "/statistics/voice", returns: Statistics };

/**
 * Count the text messages that were sent and received.
 *
 * Which days it covers is not documented.
 *
 * `GET /statistics/sms` is safe: it is repeated after a failure.
 *
 * @returns Numbers and prices, in all and by day.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function sms(client: BaseClient, options?: Options): CallPromise<Statistics> {
  return call(client, SMS, [], {}, options);
}

/**
 * Count the voice messages that were sent and received.
 *
 * Which days it covers is not documented.
 *
 * `GET /statistics/voice` is safe: it is repeated after a failure.
 *
 * @returns Numbers and prices, in all and by day.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function voice(client: BaseClient, options?: Options): CallPromise<Statistics> {
  return call(client, VOICE, [], {}, options);
}
