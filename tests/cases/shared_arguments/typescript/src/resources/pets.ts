// Generated from spec.yaml by sdk-generator. Do not edit.

/** Pets */

import { Pet } from "../models/pets.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { text } from "../runtime/kinds.ts";
import { membersOf } from "../runtime/members.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";

const UPDATE: Operation = {
  method: "PUT",
  path: "/pets/{id}",
  safety: "idempotent",
  params: [inPath, { id: text }],
  query: [inQuery, { kind: text }],
  body: Pet,
  shared: { id: "id", kind: "kind" },
  members: membersOf,
  returns: Pet,
};

/** The arguments of `update`. */
export interface UpdateParams {
  /** Its kind. */
  kind: string;
  /** The main one. */
  color?: string | undefined;
}

/**
 * PUT /pets/{id}
 *
 * `PUT /pets/{id}` is idempotent: it is repeated after a failure.
 *
 * @param id The pet.
 * @returns The pet.
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(client: BaseClient, id: string, params: UpdateParams, options?: Options): CallPromise<Pet> {
  return call(client, UPDATE, [id], params, options);
}
