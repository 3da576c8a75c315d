// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Statistics. */

import { CountPrice, Currency } from "./shared.ts";
import { list, object } from "../runtime/composites.ts";
import { unixtime } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** How much was sent and received, in all and by day. */
export interface Statistics {
  /** All days together. */
  total: StatisticsTotals;
  /** One entry per day. */
  stats?: StatisticsDay[] | null;
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const Statistics: Shape = [
  object,
  () => ({ total: StatisticsTotals, stats: [list, StatisticsDay], _currency: Currency }),
  ["total"],
  undefined,
  { aliases: { stat: "stats", currency: "_currency" } },
];

/** All days together. */
export interface StatisticsTotals {
  /** What was sent. */
  outbound?: CountPrice | null;
  /** What came in. */
  inbound?: CountPrice | null;
  /** What was sent and came back. */
  bounced?: CountPrice | null;
}

export const StatisticsTotals: Shape = [
  object,
  () => ({ outbound: CountPrice, inbound: CountPrice, bounced: CountPrice }),
];

/** One day. */
export interface StatisticsDay {
  /** When the day begins. */
  date?: Date | null;
  /** What was sent. */
  outbound?: CountPrice | null;
  /** What came in. */
  inbound?: CountPrice | null;
  /** What was sent and came back. */
  bounced?: CountPrice | null;
}

export const StatisticsDay: Shape = [
  object,
  () => ({ date: unixtime, outbound: CountPrice, inbound: CountPrice, bounced: CountPrice }),
];
