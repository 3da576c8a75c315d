// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The constants of the API. */

import {
  BadRequestError,
  ForbiddenError,
  InternalServerError,
  MethodNotAllowedError,
  NotFoundError,
  TooManyRequestsError,
  UnauthorizedError,
} from "./errors.ts";
import { basic } from "./runtime/auth.ts";
import type { Config } from "./runtime/operation.ts";

export const CONFIG: Config = {
  agent: "@clicksend/sdk/0.1.0",
  baseUrl: "https://rest.clicksend.com/v3",
  environment: "CLICKSEND",
  schemes: [
    {
      name: "basicAuth",
      type: basic,
      credentials: [
        { option: "username", environment: "CLICKSEND_USERNAME" },
        { option: "apiKey", environment: "CLICKSEND_API_KEY" },
      ],
    },
  ],
  security: [["basicAuth"]],
  envelope: {
    code: "/response_code",
    message: "/response_msg",
    data: "/data",
    success: ["SUCCESS", "CREATED", "NO_CONTENT"],
  },
  statusErrors: {
    "400": BadRequestError,
    "401": UnauthorizedError,
    "403": ForbiddenError,
    "404": NotFoundError,
    "405": MethodNotAllowedError,
    "429": TooManyRequestsError,
    "500": InternalServerError,
  },
  references: ["custom_string"],
  corsHint: "allow it among the JavaScript origins of your API application, in the dashboard",
};
