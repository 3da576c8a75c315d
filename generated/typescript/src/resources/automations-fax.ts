// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Rules for faxes. */

/** What happens with faxes that come in. */
export * as inbound from "./automations-fax-inbound.ts";

/** What happens with delivery receipts of faxes. */
export * as receipts from "./automations-fax-receipts.ts";
