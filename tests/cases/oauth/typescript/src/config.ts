// Generated from spec.yaml by sdk-generator. Do not edit.

/** The constants of the API. */

import { apiKey, bearer } from "./runtime/auth.ts";
import { clientCredentials } from "./runtime/oauth.ts";
import type { Config } from "./runtime/operation.ts";

export const CONFIG: Config = {
  agent: "acme/0.1.0",
  baseUrl: "https://acme.test/v1",
  environment: "ACME",
  schemes: [
    {
      name: "oauth",
      type: bearer,
      credentials: [{ option: "accessToken", environment: "ACME_ACCESS_TOKEN" }],
      flow: [
        clientCredentials,
        {
          tokenUrl: "/oauth/token",
          clientId: { option: "clientId", environment: "ACME_CLIENT_ID" },
          clientSecret: { option: "clientSecret", environment: "ACME_CLIENT_SECRET" },
          scopes: "scopes",
        },
      ],
    },
    {
      name: "key",
      type: apiKey,
      credentials: [{ option: "apiKey", environment: "ACME_API_KEY" }],
      location: "header",
      key: "X-Key",
    },
    { name: "oidc", type: bearer, credentials: [{ option: "oidcAccessToken", environment: "ACME_OIDC_ACCESS_TOKEN" }] },
  ],
  security: [["oauth"]],
};
