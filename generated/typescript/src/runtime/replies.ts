/** Results that depend on the status or the media type of the response. */

import { essence } from "./media.ts";
import type { ReplySelector } from "./operation.ts";

export const replyOf: ReplySelector = ({ replies, others, accept = "", returns, read }, { status, headers }) => {
  const found = replies?.[status] ?? (replies && Object.hasOwn(replies, status) ? null : replies?.["2XX"]);
  const shape = found === undefined ? returns : found;
  const type = essence(headers.get("content-type") ?? "");
  const other = type && !accept.includes(type) && (read || !type.endsWith("json")) ? others?.[type] : undefined;
  const reader = other ?? read;
  return { ...(shape && { returns: shape }), ...(reader && { read: reader }) };
};
