// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Rules for messages that come in and for delivery receipts. */

/** Rules for text messages. */
export * as sms from "./automations-sms.ts";

/** Rules for voice messages. */
export * as voice from "./automations-voice.ts";

/** Rules for emails. */
export * as email from "./automations-email.ts";

/** Rules for faxes. */
export * as fax from "./automations-fax.ts";
