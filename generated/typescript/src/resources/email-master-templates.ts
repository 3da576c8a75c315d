// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Designs by ClickSend that your templates can start from. */

import { EmailTemplateCategory, MasterEmailTemplate } from "../models/email.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list as list_ } from "../runtime/composites.ts";
import { integer } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";

const LIST: Operation = {
  method: "GET",
  path: "/email/master-templates",
  query: [inQuery, { page: integer, limit: integer }],
  returns: [list_, MasterEmailTemplate],
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const GET: Operation = {
  method: "GET",
  path: "/email/master-templates/{template_id}",
  params: [inPath, { template_id: integer }],
  returns: MasterEmailTemplate,
};

const CATEGORIES: Operation = {
  method: "GET",
  path: "/email/master-templates-categories",
  query: [inQuery, { page: integer, limit: integer }],
  returns: [list_, EmailTemplateCategory],
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const GET_CATEGORY: Operation = {
  method: "GET",
  path: "/email/master-templates-categories/{category_id}",
  params: [inPath, { category_id: integer }],
  returns: EmailTemplateCategory,
};

const LIST_BY_CATEGORY: Operation = {
  method: "GET",
  path: "/email/master-templates-categories/{category_id}/master-templates",
  params: [inPath, { category_id: integer }],
  query: [inQuery, { page: integer, limit: integer }],
  returns: [list_, MasterEmailTemplate],
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

/** The arguments of `list`. */
export interface ListParams {
  /** Number of the page, from 1. The API's default: `1`. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. The API's default: `15`. */
  limit?: number | undefined;
}

/**
 * List the designs by ClickSend that templates can start from.
 *
 * The reply is one plain list: it takes `page` and `limit`, but is not divided into pages.
 *
 * `GET /email/master-templates` is safe: it is repeated after a failure.
 *
 * @returns The designs.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(
  client: BaseClient,
  params: ListParams = {},
  options?: Options,
): CallPromise<MasterEmailTemplate[]> {
  return call(client, LIST, [], params, options);
}

/**
 * Get a design by ClickSend.
 *
 * `GET /email/master-templates/{template_id}` is safe: it is repeated after a failure.
 *
 * @param templateId The design, by its `template_id_master`.
 * @returns The design.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, templateId: number, options?: Options): CallPromise<MasterEmailTemplate> {
  return call(client, GET, [templateId], {}, options);
}

/** The arguments of `categories`. */
export interface CategoriesParams {
  /** Number of the page, from 1. The API's default: `1`. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. The API's default: `15`. */
  limit?: number | undefined;
}

/**
 * List the categories of ClickSend's designs.
 *
 * The reply is one plain list: it takes `page` and `limit`, but is not divided into pages.
 *
 * `GET /email/master-templates-categories` is safe: it is repeated after a failure.
 *
 * @returns The categories.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function categories(
  client: BaseClient,
  params: CategoriesParams = {},
  options?: Options,
): CallPromise<EmailTemplateCategory[]> {
  return call(client, CATEGORIES, [], params, options);
}

/**
 * Get a category of ClickSend's designs.
 *
 * `email.master_templates.list_by_category` has the designs in it.
 *
 * `GET /email/master-templates-categories/{category_id}` is safe: it is repeated after a failure.
 *
 * @param categoryId The category.
 * @returns The category.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function getCategory(
  client: BaseClient,
  categoryId: number,
  options?: Options,
): CallPromise<EmailTemplateCategory> {
  return call(client, GET_CATEGORY, [categoryId], {}, options);
}

/** The arguments of `listByCategory`. */
export interface ListByCategoryParams {
  /** Number of the page, from 1. The API's default: `1`. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. The API's default: `15`. */
  limit?: number | undefined;
}

/**
 * List the designs by ClickSend in a category.
 *
 * The reply is one plain list: it takes `page` and `limit`, but is not divided into pages.
 *
 * `GET /email/master-templates-categories/{category_id}/master-templates` is safe: it is repeated after a
 * failure.
 *
 * @param categoryId The category.
 * @returns The designs.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function listByCategory(
  client: BaseClient,
  categoryId: number,
  params: ListByCategoryParams = {},
  options?: Options,
): CallPromise<MasterEmailTemplate[]> {
  return call(client, LIST_BY_CATEGORY, [categoryId], params, options);
}
