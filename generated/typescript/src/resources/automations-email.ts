// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Rules for emails. */

/** What happens with delivery receipts of emails. */
export * as receipts from "./automations-email-receipts.ts";
