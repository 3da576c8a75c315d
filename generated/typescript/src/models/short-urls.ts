// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Short urls. */

import { LabelCount, LinkCounts } from "./shared.ts";
import { list, object } from "../runtime/composites.ts";
import { text } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** How often a short link was opened, and by what. */
export interface ShortUrlStatistics {
  /** Identifies the link that was shortened; `short_urls.tracking` takes it. */
  long_url_id: string;
  /** How many short links were sent and opened. */
  links: LinkCounts;
  /** Opens by kind of device. */
  device?: LabelCount[] | null;
  /** Opens by operating system. */
  os?: LabelCount[] | null;
  /** Opens by browser. */
  browser?: LabelCount[] | null;
  /** Opens by country. */
  country?: LabelCount[] | null;
  /** Opens by region of a country. */
  region?: LabelCount[] | null;
}

export const ShortUrlStatistics: Shape = [
  object,
  () => ({
    long_url_id: text,
    links: LinkCounts,
    device: [list, LabelCount],
    os: [list, LabelCount],
    browser: [list, LabelCount],
    country: [list, LabelCount],
    region: [list, LabelCount],
  }),
  ["long_url_id", "links"],
];
