// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Rules for voice messages. */

/** What happens with delivery receipts of voice messages. */
export * as receipts from "./automations-voice-receipts.ts";
