// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The pagination schemes of the API. */

import type { Pages } from "./runtime/operation.ts";
import { linked, numbered } from "./runtime/page-schemes.ts";

export const PAGE: Pages = {
  scheme: numbered,
  page: "page",
  limit: "limit",
  items: "/data/data",
  total: "/data/total",
  current: "/data/current_page",
  last: "/data/last_page",
};

export const OWN_NUMBERS: Pages = {
  scheme: linked,
  items: "/own_numbers",
  next: "/_metadata/pagination/next",
  limit: "page_size",
};

export const ALPHA_TAGS: Pages = {
  scheme: linked,
  items: "/alpha_tags",
  next: "/_metadata/pagination/next",
  limit: "page_size",
};

export const SENDERS: Pages = { scheme: linked, items: "/data/data", next: "/data/next_page_url", limit: "per_page" };

export const LINKS: Pages = { scheme: linked, items: "/data", next: "/next_page_url", total: "/total" };
