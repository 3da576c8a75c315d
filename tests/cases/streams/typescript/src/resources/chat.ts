// Generated from spec.yaml by sdk-generator. Do not edit.

/** Chat */

import { ChatCreateRequest, Part, Reply } from "../models/chat.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inPath } from "../runtime/paths.ts";
import { type Stream, stream } from "../runtime/streams.ts";

const CREATE: Operation = {
  method: "POST",
  path: "/chat",
  safety: "unsafe",
  body: ChatCreateRequest,
  constants: { stream: false },
  returns: Reply,
};

const CREATE_STREAM: Operation = {
  method: "POST",
  path: "/chat",
  safety: "unsafe",
  body: ChatCreateRequest,
  constants: { stream: true },
  returns: Part,
  accept: "text/event-stream, */*;q=0.1",
  streaming: { type: "text/event-stream", end: "[DONE]" },
};

const FOLLOW: Operation = {
  method: "GET",
  path: "/chat/{id}/events",
  params: [inPath, { id: text }],
  returns: Part,
  accept: "text/event-stream, */*;q=0.1",
  streaming: { type: "text/event-stream", end: "end of stream", endRequired: true },
};

/** The arguments of `create`. */
export interface CreateParams {
  /** `text` in the body. */
  text: string;
}

/**
 * Reply to a message.
 *
 * `POST /chat` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The reply.
 * @throws {APIStatusError} The response has an error status.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(client: BaseClient, params: CreateParams, options?: Options): CallPromise<Reply> {
  return call(client, CREATE, [], params, options);
}

/** The arguments of `createStream`. */
export interface CreateStreamParams {
  /** `text` in the body. */
  text: string;
}

/**
 * Reply to a message.
 *
 * `POST /chat` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The reply. Iterate over the stream for its items as they arrive.
 * @throws {APIStatusError} The response has an error status.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {StreamInterruptedError} The stream broke off, or was silent for longer than the timeout.
 * @throws {APIConnectionError} No response arrived.
 */
export function createStream(client: BaseClient, params: CreateStreamParams, options?: Options): Stream<Part> {
  return stream(client, CREATE_STREAM, [], params, options);
}

/**
 * Follow a conversation.
 *
 * `GET /chat/{id}/events` is safe: it is repeated after a failure.
 *
 * @param id `id` in the path.
 * @returns What happens. Iterate over the stream for its items as they arrive.
 * @throws {APIStatusError} The response has an error status.
 * @throws {StreamInterruptedError} The stream broke off, or was silent for longer than the timeout.
 * @throws {APIConnectionError} No response arrived.
 */
export function follow(client: BaseClient, id: string, options?: Options): Stream<Part> {
  return stream(client, FOLLOW, [id], {}, options);
}
