// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** What only the client with all operations has: meanings of codes, bodies of errors, checks of limits. */

import { ErrorEnvelope } from "./models/shared.ts";
import { checkLimits } from "./runtime/limits.ts";
import { explain } from "./runtime/messages.ts";
import type { Config } from "./runtime/operation.ts";

export const DETAILS: Partial<Config> = {
  meanings: {
    SUCCESS: "Accepted.",
    MISSING_CREDENTIALS: "The call carried no API username or no API key.",
    ACCOUNT_NOT_ACTIVATED: "The account has not been activated yet.",
    INVALID_RECIPIENT: "The recipient's number or address is not one that can be sent to.",
    THROTTLED: "The same message went to the same recipient a moment ago and was held back.",
    INVALID_SENDER_ID: "The sender is not a number or name that this account may use.",
    INSUFFICIENT_CREDIT: "The account's balance does not cover the message.",
    INVALID_CREDENTIALS: "The API username or the API key is wrong.",
    COUNTRY_NOT_ENABLED: "The account has not been opened for sending to this country.",
    ALREADY_EXISTS: "There is such a record already.",
    EMPTY_MESSAGE: "The message has no text.",
    TOO_MANY_RECIPIENTS: "The call names more recipients than one call may have.",
    MISSING_REQUIRED_FIELDS: "A field that is required was left out.",
    INVALID_SCHEDULE: "The time to send at cannot be used.",
    NOT_ENOUGH_PERMISSION_TO_LIST_ID: "This user may not send to this contact list.",
    INTERNAL_ERROR: "The server failed, and the message was not accepted.",
    INVALID_LANG: "The language of a voice message is not supported.",
    INVALID_VOICE: "The voice of a voice message is not one that the language has.",
    SUBJECT_REQUIRED: "The message needs a subject.",
    INVALID_MEDIA_FILE: "The media file cannot be read or is of a kind that cannot be sent.",
    SOMETHING_IS_WRONG: "The server failed in a way that it has no other word for.",
    REGISTRATION_NEEDED: "The country asks senders to register before they may send.",
    LINK_GENERATION_FAILED: "A link in the message could not be shortened.",
  },
  statusMeanings: {
    "400": "BAD_REQUEST. The request was understood and refused; `response_msg` or `data` says which field is wrong.",
    "401": "UNAUTHORIZED. The API username or the API key is missing or wrong.",
    "403": "FORBIDDEN. The credentials are right, but this user may not do this.",
    "404": "NOT_FOUND. There is no such thing under this account.",
    "405": "METHODNOTALLOWED. The path exists, but not with this verb.",
    "429": "TOOMANYREQUESTS. Calls came faster than the account may make them; the call was not carried out.",
    "500": "INTERNALSERVERERROR. The fault is the server's; whether the call was carried out is not known.",
  },
  errors: {
    "400": ErrorEnvelope,
    "401": ErrorEnvelope,
    "403": ErrorEnvelope,
    "404": ErrorEnvelope,
    "405": ErrorEnvelope,
    "429": ErrorEnvelope,
    "500": ErrorEnvelope,
  },
  explain: explain,
  checkLimits: checkLimits,
};
