// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Letters, postcards and leaflets on paper. */

/** Print letters and send them by post. */
export * as letters from "./post-letters.ts";

/** Print postcards and send them by post. */
export * as postcards from "./post-postcards.ts";

/** Leaflets for the letterboxes of whole places. */
export * as directMail from "./post-direct-mail.ts";

/** Where mail goes that cannot be delivered. */
export * as returnAddresses from "./post-return-addresses.ts";
