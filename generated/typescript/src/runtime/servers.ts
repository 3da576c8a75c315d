/** The base URL of the API, with variables that the caller can choose. */

import type { BaseClient } from "./client.ts";
import { ArgumentError } from "./errors.ts";
import type { Config, ServerVariable } from "./operation.ts";

const IN_HOST = /^[0-9A-Za-z._:[\]-]+$/;
const IN_PATH = /^[0-9A-Za-z._~!$&'()*+,;=:%/-]*$/;
const ADDRESS = /^(https?:\/\/)?[0-9A-Za-z._~!$&'()*+,;=:%/[\]-]+$/i;
const DOTS = /(^|\/)\.{1,2}(\/|$)/;

/** The base URL of an operation: its own server, or that of the API. Throws `ArgumentError` if it is not known. */
export function serverUrl(client: BaseClient, server: string | undefined): string {
  const { config } = client;
  const values = config.variables ? variablesOf(client, config) : {};
  const own = expanded(config.baseUrl, values);
  const url = server === undefined ? own : resolved(expanded(server, values), own);
  if (/:\/\//.test(url)) return url;
  const path = url.replace(/\/$/, "");
  const reason = path ? `has only the path "${path}" of its address` : "does not say where it is";
  throw new ArgumentError(
    `baseUrl: the description of the API ${reason}; pass the whole address, or set ${config.environment}_BASE_URL in the environment`,
  );
}

function resolved(server: string, base: string): string {
  return /^https?:/i.test(server) || !/^https?:/i.test(base)
    ? server
    : new URL(server, `${base.replace(/\/$/, "")}/`).href;
}

function expanded(url: string, values: Readonly<Record<string, string>>): string {
  return url.replace(/\{([^{}]*)\}/g, (all, name: string) => values[name] ?? all);
}

/** The values of variables. Throws `ArgumentError` if one is missing, not one of those listed, or would lead to another host. */
function variablesOf(client: BaseClient, config: Config): Record<string, string> {
  return Object.fromEntries(
    (config.variables ?? []).map((variable) => {
      const { name, option, values } = variable;
      const value = client.settings[option] ?? variable.default;
      if (value === undefined)
        throw new ArgumentError(
          `${option}: the address ${config.baseUrl} needs it; pass it, or the whole address as baseUrl`,
        );
      if (value === variable.default) return [name, value as string];
      if (values && !values.includes(value as string))
        throw new ArgumentError(
          `${option}: expected one of ${values.map((each) => JSON.stringify(each)).join(", ")}, got ${JSON.stringify(value)}`,
        );
      if (!values && !(typeof value === "string" && fits(config.baseUrl, variable, value)))
        throw new ArgumentError(`${option}: ${JSON.stringify(value)} cannot be part of the address ${config.baseUrl}`);
      return [name, value as string];
    }),
  );
}

/** Whether a value stays within its part of the URL. */
function fits(template: string, variable: ServerVariable, value: string): boolean {
  const [before = "", after = ""] = template.split(`{${variable.name}}`);
  if (!before && after.startsWith("://")) return /^https?$/i.test(value);
  if (!before && /^(\/|$)/.test(after)) return ADDRESS.test(value); // it is scheme and host, or even the whole URL
  const inHost = !before.replace(/^.*:\/\//, "").includes("/");
  if (inHost && !(variable.default ?? "").startsWith("/")) return IN_HOST.test(value);
  return (!inHost || value.startsWith("/")) && IN_PATH.test(value) && !DOTS.test(value);
}
