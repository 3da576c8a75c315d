// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Rules for text messages. */

/** What happens with text messages that come in. */
export * as inbound from "./automations-sms-inbound.ts";

/** What happens with delivery receipts of text messages. */
export * as receipts from "./automations-sms-receipts.ts";
