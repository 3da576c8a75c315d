// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Buy credit. */

/** The credit card that credit is bought with. */
export * as creditCard from "./recharge-credit-card.ts";

/** The amounts that credit can be bought in. */
export * as packages from "./recharge-packages.ts";

/** Payments for credit. */
export * as transactions from "./recharge-transactions.ts";
