// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Names to send from instead of numbers. */

import { AlphaTag, AlphaTagRequest } from "../models/alpha-tags.ts";
import { ALPHA_TAGS } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { either } from "../runtime/composites.ts";
import { integer, text, uuid } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";

const LIST: Operation = {
  method: "GET",
  path: "/alpha-tags",
  query: [inQuery, { page_size: integer, sort_direction: text }],
  returns: AlphaTag,
  bare: true,
  pages: ALPHA_TAGS,
  pageSize: 1000,
  limits: { page_size: { minimum: 1, maximum: 1000 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/alpha-tags",
  safety: "unsafe",
  body: AlphaTagRequest,
  returns: AlphaTag,
  bare: true,
  limits: {
    alpha_tag: { minLength: 3, maxLength: 11, patterns: ["^[0-9]*[+A-Za-z][+0-9A-Za-z]*$"] },
    countries: { minItems: 1, maxItems: 1 },
    businesses: {
      minItems: 1,
      maxItems: 1,
      items: {
        members: {
          business_name: { maxLength: 80 },
          abn: { patterns: ["^[0-9]+$"] },
          business_info: { members: { website: { maxLength: 128 }, phone_number: { maxLength: 15 } } },
          business_address: {
            members: {
              addr_line1: { maxLength: 80 },
              addr_line2: { maxLength: 80 },
              city: { maxLength: 50 },
              state: { maxLength: 100 },
              postal: { maxLength: 10 },
            },
          },
          representative: {
            members: {
              first_name: { maxLength: 32 },
              last_name: { maxLength: 32 },
              email: { maxLength: 100 },
              title: { maxLength: 50 },
            },
          },
          partner_business_name: { maxLength: 80 },
          partner_abn: { maxLength: 15, patterns: ["^[0-9]+$"] },
          partner_business_info: { members: { website: { maxLength: 128 }, phone_number: { maxLength: 15 } } },
          partner_business_address: {
            members: {
              addr_line1: { maxLength: 80 },
              addr_line2: { maxLength: 80 },
              city: { maxLength: 50 },
              state: { maxLength: 100 },
              postal: { maxLength: 10 },
            },
          },
          partner_representative: {
            members: {
              first_name: { maxLength: 32 },
              last_name: { maxLength: 32 },
              email: { maxLength: 100 },
              title: { maxLength: 50 },
            },
          },
        },
      },
    },
  },
};

const GET: Operation = {
  method: "GET",
  path: "/alpha-tags/{alpha_tag_id}",
  params: [inPath, { alpha_tag_id: [either, uuid, text] }],
  returns: AlphaTag,
  bare: true,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/alpha-tags/{alpha_tag_id}",
  safety: "idempotent",
  params: [inPath, { alpha_tag_id: [either, uuid, text] }],
  bare: true,
};

/** The arguments of `list`. */
export interface ListParams {
  /** Items on a page, 1 to 1,000. */
  page_size?: number | undefined;
  /** Lowest first (`asc`) or highest first (`desc`); by which field is not documented. The API's default: `asc`. */
  sort_direction?: "asc" | "desc" | (string & {}) | undefined;
}

/**
 * List the names that you may send from, or have asked for.
 *
 * The reply has no envelope. It leads to the next page with a URL instead of a number.
 *
 * `GET /alpha-tags` is safe: it is repeated after a failure.
 *
 * @returns One page of names.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<AlphaTag> {
  return page(client, LIST, [], params, options);
}

/**
 * Ask for a name to send from.
 *
 * The name can be used once it has been approved. The reply has no envelope.
 *
 * `POST /alpha-tags` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The name as it waits for approval.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(client: BaseClient, params: AlphaTagRequest, options?: Options): CallPromise<AlphaTag> {
  return call(client, CREATE, [], params, options);
}

/**
 * Get a name that you send from.
 *
 * The reply has no envelope.
 *
 * `GET /alpha-tags/{alpha_tag_id}` is safe: it is repeated after a failure.
 *
 * @param alphaTagId The name, by its id.
 * @returns The name.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, alphaTagId: string, options?: Options): CallPromise<AlphaTag> {
  return call(client, GET, [alphaTagId], {}, options);
}

/**
 * Delete a name that you send from.
 *
 * The reply has no body.
 *
 * `DELETE /alpha-tags/{alpha_tag_id}` is idempotent: it is repeated after a failure.
 *
 * @param alphaTagId The name to delete, by its id.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, alphaTagId: string, options?: Options): CallPromise<void> {
  return call(client, DELETE, [alphaTagId], {}, options);
}

export {
  /** Delete a name that you send from. */
  delete_ as delete,
};
