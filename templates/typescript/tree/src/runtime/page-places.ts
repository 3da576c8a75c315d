/** Pages that are asked for in the body, or by links that are followed. */

import { ownBaseUrl } from "./base-url.ts";
import { APIResponseError, ArgumentError } from "./errors.ts";
import type { Arguments, LinkResolver, PageWriter } from "./operation.ts";
import { withValue } from "./page-requests.ts";
import { steps } from "./shapes.ts";

/** The arguments with what the body has for this page. */
export const inBody: PageWriter = ({ whole }, args, resume) => {
  let body: unknown = whole === undefined ? args : args[whole];
  for (const place of Object.keys(resume).filter((each) => each.startsWith("/"))) {
    try {
      body = withValue(body, steps(place), JSON.parse(resume[place] ?? ""));
    } catch {
      throw new ArgumentError(`options.resume: ${place} is not valid JSON`);
    }
  }
  return whole === undefined ? (body as Arguments) : { ...args, [whole]: body };
};

/** The URL of a link that is followed: on this server, whatever host it names if its path is the same. */
export const followed: LinkResolver = (client, operation, url, link) => {
  const here = new URL(url);
  const fail = (text: string): never => {
    throw new APIResponseError(`${operation.method} ${operation.path}: the link to the next page ${text}`, {
      method: operation.method,
      path: operation.path,
    });
  };
  const prefix = new URL(ownBaseUrl(client) ?? url).pathname.replace(/\/$/, "");
  const text = link.replaceAll("#", "%23"); // a cursor may contain a raw `#`, so this is not a fragment
  const target =
    urlOf(
      text.startsWith("/") && !text.startsWith("//") && !text.startsWith(`${prefix}/`) ? prefix + text : text,
      here,
    ) ?? fail("is not a URL");
  const own = here.pathname.slice(ownBaseUrl(client) ? prefix.length : 0);
  const samePath =
    own.replaceAll("/", "") !== "" && decodeURIComponent(target.pathname).endsWith(decodeURIComponent(own));
  if (!samePath && target.origin !== here.origin) fail(`leads to another server, ${target.hostname}`);
  const keys = (client.config.schemes ?? []).filter((each) => each.location === "query").map((each) => each.key);
  const query = target.search
    .slice(1)
    .split("&")
    .filter((each) => each && !keys.includes(decodeURIComponent((each.split("=")[0] ?? "").replaceAll("+", " "))))
    .join("&");
  return here.origin + (samePath ? here.pathname : target.pathname) + (query && `?${query}`);
};

function urlOf(text: string, base: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
