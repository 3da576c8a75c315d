// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Referrals. */

import { object } from "../runtime/composites.ts";
import { integer, number, unixtime } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** An account that signed up because of yours. */
export interface ReferralAccount {
  /** Identifies the rule that your commission follows. */
  referral_rule_id?: number | null;
  /** The account that signed up; the API misspells the name. */
  refered_user_id: number;
  /** When it signed up. */
  date_referred?: Date | null;
  /** Your commission, in percent. */
  percentage_referral?: number | null;
}

export const ReferralAccount: Shape = [
  object,
  () => ({ referral_rule_id: integer, refered_user_id: integer, date_referred: unixtime, percentage_referral: number }),
  ["refered_user_id"],
];
