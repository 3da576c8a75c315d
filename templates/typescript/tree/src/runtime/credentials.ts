/** The credentials that a client has. */

import type { BaseClient } from "./client.ts";
import { fromEnvironment } from "./environment.ts";
import { ArgumentError, MissingCredentialsError } from "./errors.ts";
import type { CredentialName, Scheme, Security } from "./operation.ts";
import type { Credential } from "./options.ts";

/** Throws an error if a client cannot authenticate its calls, or would do so in a web page unintentionally. */
export function checkCredentials(client: BaseClient): void {
  const { config, settings } = client;
  const { security = [], schemes = [] } = config;
  if (!schemes.some((scheme) => usable(client, scheme))) {
    const onPurpose = schemes
      .flatMap(setsOf)
      .flat()
      .some((each) => settings[each.option] === "");
    if (security.length && security.every((each) => each.length) && !onPurpose) throw missing(client, security);
  } else if ("document" in globalThis && "window" in globalThis && !settings.dangerouslyAllowBrowser) {
    throw new ArgumentError(
      "dangerouslyAllowBrowser: in a web page, everyone who opens it can read the credentials; keep them on a server, or set this option to true",
    );
  }
}

/** The value of a credential, now. */
export async function current(client: BaseClient, name: CredentialName): Promise<string> {
  const given = stated(client, name);
  const value: unknown = typeof given === "function" ? await given() : given;
  if (typeof value !== "string" || !value)
    throw new ArgumentError(`${name.option}: the function did not return a non-empty string`);
  return value;
}

/** A credential, as it was given or stands in the environment; "" if there is none. */
function stated(client: BaseClient, { option, environment }: CredentialName): Credential {
  return (client.settings[option] as Credential | undefined) ?? fromEnvironment(environment) ?? "";
}

/** The first set of credentials for a scheme that is complete. */
export function usable(client: BaseClient, scheme: Scheme): readonly CredentialName[] | undefined {
  return setsOf(scheme).find((set) => set.every((each) => stated(client, each)));
}

/** The schemes of the first alternative that has all its credentials. */
export function schemesFor(client: BaseClient, security: Security): Scheme[] {
  for (const names of security) {
    const found = named(client, names);
    if (found.length === names.length && found.every((each) => usable(client, each))) return found;
  }
  if (security.length) throw missing(client, security);
  return [];
}

function missing(client: BaseClient, security: Security): MissingCredentialsError {
  const listed = (fact: keyof CredentialName): string => {
    const alternatives = security.map((names) =>
      named(client, names)
        .map((scheme) =>
          setsOf(scheme)
            .map((set) => set.map((each) => each[fact]).join(" and "))
            .join(", or "),
        )
        .join(" and "),
    );
    return [...new Set(alternatives)].filter(Boolean).join(", or ");
  };
  return new MissingCredentialsError(
    `no credentials: pass ${listed("option")}, or set ${listed("environment")} in the environment`,
  );
}

function named({ config }: BaseClient, names: readonly string[]): Scheme[] {
  return names.flatMap((name) => config.schemes?.find((each) => each.name === name) ?? []);
}

function setsOf({ credentials, flow }: Scheme): readonly (readonly CredentialName[])[] {
  return flow ? [credentials, [flow[1].clientId, flow[1].clientSecret]] : [credentials];
}
