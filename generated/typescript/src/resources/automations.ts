// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Rules for messages that come in and for delivery receipts. */

/** Rules for text messages. */
export * as sms from "./automations-sms.js";

/** Rules for voice messages. */
export * as voice from "./automations-voice.js";

/** Rules for emails. */
export * as email from "./automations-email.js";

/** Rules for faxes. */
export * as fax from "./automations-fax.js";
