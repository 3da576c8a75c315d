/** Environment variables. */

/** The value of an environment variable; undefined if it is not set or may not be read. */
export function fromEnvironment(name: string): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
  } catch {
    return undefined; // Deno without the permission
  }
}
