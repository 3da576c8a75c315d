/** Facts by status. */

/** What is documented for a status, its range or `default`, in the first mapping that has one of these. */
export function ofStatus<T>(
  status: number,
  ...documented: ({ readonly [status: string]: T } | undefined)[]
): T | undefined {
  for (const known of documented)
    for (const key of [status, `${Math.floor(status / 100)}XX`, "default"])
      if (known && Object.hasOwn(known, key)) return known[key];
  return undefined;
}
