// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Functions that read webhooks, one for each kind; they take the body of a request from the API. */

import { CONFIG } from "./config.ts";
import { DeliveryReceiptWebhook, EmailReceiptWebhook, SmsInboundWebhook } from "./models/webhooks.ts";
import { type WebhookBody, type WebhookOptions, readWebhook } from "./runtime/webhooks.ts";

/**
 * A report on whether a text message reached its phone.
 *
 * A rule of `automations.sms.receipts` with the action `URL` sends it. Receipts are posted as a form; should
 * they come as JSON or as the query of a GET, the fields are the same.
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function smsReceipt(body: WebhookBody, options?: WebhookOptions): Promise<DeliveryReceiptWebhook> {
  return readWebhook(CONFIG, DeliveryReceiptWebhook, body, options);
}

/**
 * A text message that came to one of your numbers.
 *
 * A rule of `automations.sms.inbound` with the action `URL` sends it. Its `webhook_type` says how: `post` as a
 * form, `json` as JSON, `get` with the same fields as the query of a GET and no body.
 *
 * ClickSend's documentation does not list what is sent. ClickSend's own trigger for n8n and a public receiver
 * show these fields, some of them twice under older names.
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function smsInbound(body: WebhookBody, options?: WebhookOptions): Promise<SmsInboundWebhook> {
  return readWebhook(CONFIG, SmsInboundWebhook, body, options);
}

/**
 * A report on whether a picture message reached its phone.
 *
 * Picture messages have no receipt rules of their own, and no source shows such a receipt; the shape is that of
 * text messages, which the API lists alike. Receipts are posted as a form; should they come as JSON or as the
 * query of a GET, the fields are the same.
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function mmsReceipt(body: WebhookBody, options?: WebhookOptions): Promise<DeliveryReceiptWebhook> {
  return readWebhook(CONFIG, DeliveryReceiptWebhook, body, options);
}

/**
 * A report on whether a call was taken, and the keys that were pressed.
 *
 * A rule of `automations.voice.receipts` with the action `URL` sends it. Receipts are posted as a form; should
 * they come as JSON or as the query of a GET, the fields are the same.
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function voiceReceipt(body: WebhookBody, options?: WebhookOptions): Promise<DeliveryReceiptWebhook> {
  return readWebhook(CONFIG, DeliveryReceiptWebhook, body, options);
}

/**
 * A report on whether an email reached a recipient.
 *
 * A rule of `automations.email.receipts` with the action `URL` sends it. Receipts are posted as a form; should
 * they come as JSON or as the query of a GET, the fields are the same.
 *
 * No source lists what is sent; the shape is that of the reply of `email.receipts.create_test`.
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function emailReceipt(body: WebhookBody, options?: WebhookOptions): Promise<EmailReceiptWebhook> {
  return readWebhook(CONFIG, EmailReceiptWebhook, body, options);
}

/**
 * A report on whether a fax reached its machine.
 *
 * A rule of `automations.fax.receipts` with the action `URL` sends it. Receipts are posted as a form; should
 * they come as JSON or as the query of a GET, the fields are the same.
 *
 * No source lists what is sent; the shape is that of text messages, which the API lists alike.
 *
 * @param body The body of the request: text, bytes, or the fields that a framework has parsed from it.
 * @param options The `contentType` of the request, without which the body decides, and other settings.
 * @throws {WebhookError} The body is neither a form nor JSON, or has no field of this webhook.
 */
export function faxReceipt(body: WebhookBody, options?: WebhookOptions): Promise<DeliveryReceiptWebhook> {
  return readWebhook(CONFIG, DeliveryReceiptWebhook, body, options);
}
