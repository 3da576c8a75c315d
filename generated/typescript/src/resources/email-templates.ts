// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Designs of your own for emails. */

import {
  EmailTemplate,
  EmailTemplateCreateRequest,
  EmailTemplateImageRequest,
  EmailTemplateUpdateRequest,
} from "../models/email.ts";
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
  path: "/email/templates",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: EmailTemplate,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/email/templates",
  safety: "unsafe",
  body: EmailTemplateCreateRequest,
  returns: EmailTemplate,
};

const GET: Operation = {
  method: "GET",
  path: "/email/templates/{template_id}",
  params: [inPath, { template_id: integer }],
  returns: EmailTemplate,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/email/templates/{template_id}",
  safety: "idempotent",
  params: [inPath, { template_id: integer }],
  body: EmailTemplateUpdateRequest,
  returns: EmailTemplate,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/email/templates/{template_id}",
  safety: "idempotent",
  params: [inPath, { template_id: integer }],
};

const UPLOAD_IMAGE: Operation = {
  method: "POST",
  path: "/email/templates-images/{template_id}",
  safety: "unsafe",
  params: [inPath, { template_id: integer }],
  body: EmailTemplateImageRequest,
  returns: text,
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
 * List the templates for emails.
 *
 * `GET /email/templates` is safe: it is repeated after a failure.
 *
 * @returns One page of templates.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<EmailTemplate> {
  return page(client, LIST, [], params, options);
}

/**
 * Create a template for emails from a design by ClickSend.
 *
 * The template starts as a copy of the design; change it with `email.templates.update`.
 *
 * `POST /email/templates` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new template.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(
  client: BaseClient,
  params: EmailTemplateCreateRequest,
  options?: Options,
): CallPromise<EmailTemplate> {
  return call(client, CREATE, [], params, options);
}

/**
 * Get a template for emails.
 *
 * `GET /email/templates/{template_id}` is safe: it is repeated after a failure.
 *
 * @param templateId The template.
 * @returns The template.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, templateId: number, options?: Options): CallPromise<EmailTemplate> {
  return call(client, GET, [templateId], {}, options);
}

/**
 * Change a template for emails.
 *
 * Takes the whole `body`, also if only the name changes.
 *
 * `PUT /email/templates/{template_id}` is idempotent: it is repeated after a failure.
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
  params: EmailTemplateUpdateRequest,
  options?: Options,
): CallPromise<EmailTemplate> {
  return call(client, UPDATE, [templateId], params, options);
}

/**
 * Delete a template for emails.
 *
 * `DELETE /email/templates/{template_id}` is idempotent: it is repeated after a failure.
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

/**
 * Add an image to a template for emails.
 *
 * The image is named by its URL; the call carries no file.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `POST /email/templates-images/{template_id}` is unsafe: it is repeated only if nothing was done.
 *
 * @param templateId The template.
 * @returns A text that is not documented, most likely the image's new address.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function uploadImage(
  client: BaseClient,
  templateId: number,
  params: EmailTemplateImageRequest = {},
  options?: Options,
): CallPromise<string> {
  return call(client, UPLOAD_IMAGE, [templateId], params, options);
}

export {
  /** Delete a template for emails. */
  delete_ as delete,
};
