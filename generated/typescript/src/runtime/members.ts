/** Which arguments are members of the body. */

import type { MemberSelector } from "./operation.ts";
import { own } from "./shapes.ts";

/** The arguments that are no parameters, under the wire's names, and those that are in the body as well as elsewhere. */
export const membersOf: MemberSelector = ({ query, header, cookie, renamed = {}, shared = {} }, args, path) => {
  const elsewhere = { ...query?.[1], ...header?.[1], ...cookie?.[1] };
  const found = Object.entries(args).filter(([key]) => !Object.hasOwn(elsewhere, key));
  return Object.fromEntries([
    ...found.map(([key, each]) => [(own(renamed, key) as string | undefined) ?? key, each]),
    ...Object.entries(shared).map(([member, name]) => [member, path[name] ?? args[name]]),
  ]);
};
