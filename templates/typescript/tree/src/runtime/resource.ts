/** Functions of a resource as methods of a client. */

import type { BaseClient } from "./client.ts";

/** A namespace of functions whose first argument is the client, without that argument. */
export type Bound<T> = {
  readonly [K in keyof T]: T[K] extends (client: BaseClient, ...args: infer A) => infer R
    ? (...args: A) => R
    : Bound<T[K]>;
};

const resources: WeakMap<BaseClient, Map<object, object>> = new WeakMap();

/** The functions of a resource, bound to a client. The result is kept for the next time. */
export function bind<T extends object>(client: BaseClient, resource: T): Bound<T> {
  const known = resources.get(client) ?? new Map<object, object>();
  resources.set(client, known);
  let found = known.get(resource);
  if (!found) {
    found = Object.create(null) as object;
    for (const [name, each] of Object.entries(resource)) {
      const get =
        typeof each === "function"
          ? (): unknown => each.bind(undefined, client)
          : (): unknown => bind(client, each as object);
      let value: unknown;
      Object.defineProperty(found, name, { enumerable: true, get: () => (value ??= get()) });
    }
    known.set(resource, found);
  }
  return found as Bound<T>;
}
