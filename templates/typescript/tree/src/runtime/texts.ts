/** Text of servers in messages. */

export const MAX_LENGTH = 300;

/** Text on one line without control characters, shortened. */
export function oneLine(text: string): string {
  const shown = text
    .slice(0, MAX_LENGTH * 4)
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\p{C}/gu, "");
  const chars = [...shown];
  if (chars.length <= MAX_LENGTH) return shown;
  const start = chars.slice(0, MAX_LENGTH - 1).join("");
  return `${start.trimEnd()}…`;
}
