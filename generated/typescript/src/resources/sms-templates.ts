// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Texts kept for reuse. */

import { SmsTemplate, SmsTemplateRequest } from "../models/sms.ts";
import { PAGE } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, pairs, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";
import type { Pairs } from "../runtime/shapes.ts";

const LIST: Operation = {
  method: "GET",
  path: "/sms/templates",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: SmsTemplate,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/sms/templates",
  safety: "unsafe",
  body: SmsTemplateRequest,
  returns: SmsTemplate,
};

const GET: Operation = {
  method: "GET",
  path: "/sms/templates/{template_id}",
  params: [inPath, { template_id: integer }],
  returns: SmsTemplate,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/sms/templates/{template_id}",
  safety: "idempotent",
  params: [inPath, { template_id: integer }],
  body: SmsTemplateRequest,
  returns: SmsTemplate,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/sms/templates/{template_id}",
  safety: "idempotent",
  params: [inPath, { template_id: integer }],
};

/** The arguments of `list`. */
export interface ListParams {
  /** Number of the page, from 1. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. */
  limit?: number | undefined;
  /**
   * Keep only the items whose fields hold these values: a mapping from field to value, or text such as
   * `status:Sent,to:+61411111111`. Upper and lower case are the same.
   */
  q?: Pairs | undefined;
  /** Sort by a field, `asc` or `desc`; a mapping from field to direction, or text such as `date:desc`. */
  order_by?: Pairs | undefined;
  /** Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`). The API's default: `AND`. */
  operator?: "AND" | "OR" | (string & {}) | undefined;
}

/**
 * List the templates for text messages.
 *
 * Can be searched and sorted by `template_id`, `template_name` and `body`; by `template_id`, lowest first, if
 * nothing else is asked for.
 *
 * `GET /sms/templates` is safe: it is repeated after a failure.
 *
 * @returns One page of templates.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<SmsTemplate> {
  return page(client, LIST, [], params, options);
}

/**
 * Create a template for text messages.
 *
 * `POST /sms/templates` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new template.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(client: BaseClient, params: SmsTemplateRequest, options?: Options): CallPromise<SmsTemplate> {
  return call(client, CREATE, [], params, options);
}

/**
 * Get a template for text messages.
 *
 * `GET /sms/templates/{template_id}` is safe: it is repeated after a failure.
 *
 * @param templateId The template.
 * @returns The template.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, templateId: number, options?: Options): CallPromise<SmsTemplate> {
  return call(client, GET, [templateId], {}, options);
}

/**
 * Change a template for text messages.
 *
 * Takes both fields, also the one that stays as it is.
 *
 * `PUT /sms/templates/{template_id}` is idempotent: it is repeated after a failure.
 *
 * @param templateId The template.
 * @returns The template as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  templateId: number,
  params: SmsTemplateRequest,
  options?: Options,
): CallPromise<SmsTemplate> {
  return call(client, UPDATE, [templateId], params, options);
}

/**
 * Delete a template for text messages.
 *
 * `DELETE /sms/templates/{template_id}` is idempotent: it is repeated after a failure.
 *
 * @param templateId The template.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, templateId: number, options?: Options): CallPromise<void> {
  return call(client, DELETE, [templateId], {}, options);
}

export {
  /** Delete a template for text messages. */
  delete_ as delete,
};
