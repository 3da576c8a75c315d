/** Kinds of single values. What one of them is in JavaScript stands in its comment. */

import { FilePart, isContent } from "./files.ts";
import { Exact, INVALID, isObject, type Kind, plain } from "./shapes.ts";

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:Z|[-+]\d\d:?\d\d)?$/i;
const INSTANT = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[-+]\d\d(?::?\d\d)?)?$/i;
const DURATION =
  /^[-+]?P(?!$)(?:\d+(?:\.\d+)?W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/;
const UUID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const LONE_SURROGATE = /\p{Surrogate}/u;
const MAX_DIGITS = 1000;

function isText(value: unknown): value is string {
  return typeof value === "string" && !LONE_SURROGATE.test(value);
}

/** The value, if it is text of a form. */
function checked(value: unknown, fits: (text: string) => boolean): unknown {
  return typeof value === "string" && fits(value) ? value : INVALID;
}

/** `string` */
export const text: Kind = {
  name: "text",
  encode: (value) => (isText(value) ? value : INVALID),
  decode: (raw) => (typeof raw === "string" ? raw : INVALID),
};

/** `boolean` */
export const boolean: Kind = {
  name: "a boolean",
  encode: (value) => (typeof value === "boolean" ? value : INVALID),
  decode: toBoolean,
};

function toBoolean(raw: unknown, exactly: boolean): unknown {
  if (typeof raw === "boolean") return raw;
  const found = exactly ? -1 : ["0", "false", "1", "true"].indexOf(String(raw).toLowerCase());
  return found < 0 || (typeof raw !== "string" && typeof raw !== "number") ? INVALID : found > 1;
}

/** `boolean`; 0 or 1 in JSON */
export const flag: Kind = {
  name: "0 or 1",
  encode: (value) => (typeof value === "boolean" ? Number(value) : INVALID),
  decode: (raw, exactly) => toBoolean(raw === 0 || raw === 1 ? Boolean(raw) : raw, exactly),
};

/** `number`; a `bigint` where that has more than 53 bits */
export const integer: Kind = {
  name: "an integer",
  encode: (value) => (typeof value === "bigint" || Number.isInteger(value) ? encodeNumber(value) : INVALID),
  decode: (raw, exactly) => {
    const found = toNumber(raw, exactly);
    if (found === INVALID || !Number.isInteger(found)) return INVALID;
    const digits = raw instanceof Exact ? raw.text : String(raw);
    return Number.isSafeInteger(found) || !/^-?\d+$/.test(digits) ? found : BigInt(digits);
  },
};

/** `number` */
export const number: Kind = { name: "a finite number", encode: encodeNumber, decode: toNumber };

function encodeNumber(value: unknown): unknown {
  if (typeof value === "bigint") return exactly(String(value));
  return typeof value === "number" && Number.isFinite(value) ? value : INVALID;
}

function exactly(digits: string): unknown {
  return digits.length > MAX_DIGITS ? INVALID : String(Number(digits)) === digits ? Number(digits) : new Exact(digits);
}

function toNumber(raw: unknown, exactly: boolean): unknown {
  if (typeof raw === "number") return raw;
  const digits = raw instanceof Exact ? raw.text : !exactly && typeof raw === "string" ? raw : "";
  return NUMBER.test(digits) && Number.isFinite(Number(digits)) ? Number(digits) : INVALID;
}

/** Exact text; a `number` or `bigint` is taken too */
export const decimal: Kind = {
  name: "a decimal number as text",
  encode: (value) => withoutExponent(value),
  decode: decodeDecimal,
};

function decodeDecimal(raw: unknown): unknown {
  const digits = raw instanceof Exact ? raw.text : typeof raw === "number" ? String(raw) : raw;
  return typeof digits === "string" && NUMBER.test(digits.replace(/^\+/, "")) ? digits : INVALID;
}

/** The same; a number in JSON */
export const numberDecimal: Kind = {
  name: "a decimal number as text",
  decode: decodeDecimal,
  encode: (value) => {
    const digits = withoutExponent(value);
    return typeof digits === "string" ? exactly(digits) : INVALID;
  },
};

function withoutExponent(value: unknown): string | typeof INVALID {
  const digits = typeof value === "bigint" || Number.isInteger(value) ? String(value) : value;
  if (typeof digits !== "string" || !NUMBER.test(digits)) return INVALID;
  const [, sign, whole = "", fraction = "", power = "0"] = /^(-?)(\d+)\.?(\d*)[eE]?(.*)$/.exec(digits) ?? [];
  const places = fraction.length - Number(power);
  if (Math.abs(Number(power)) > MAX_DIGITS || digits.length > MAX_DIGITS) return INVALID;
  const all = (whole + fraction).padEnd(whole.length + fraction.length - places, "0").padStart(places + 1, "0");
  const start = all.length - Math.max(places, 0);
  return sign + all.slice(0, start).replace(/^0+(?=.)/, "") + (places > 0 ? `.${all.slice(start)}` : "");
}

function isTime(value: string): boolean {
  return TIME.test(value);
}

function isDuration(value: string): boolean {
  return DURATION.test(value);
}

function isUuid(value: string): boolean {
  return UUID.test(value);
}

function isDate(value: string): boolean {
  const found = new Date(`${value}T00:00Z`); // 31 February may be 3 March
  return DATE.test(value) && isInstant(found) && found.toISOString().startsWith(value);
}

/** Text such as `2026-01-31` */
export const date: Kind = {
  name: "a date such as 2026-01-31",
  encode: (value) => checked(value, isDate),
  decode: (raw) => checked(raw, isDate),
};
/** Text such as `17:30:00Z` */
export const time: Kind = {
  name: "a time of day such as 17:30:00Z",
  encode: (value) => checked(value, isTime),
  decode: (raw) => checked(raw, isTime),
};
/** Text of ISO 8601 such as `PT1H30M` */
export const duration: Kind = {
  name: "a duration such as PT1H30M",
  encode: (value) => checked(value, isDuration),
  decode: (raw) => checked(raw, isDuration),
};
/** Text */
export const uuid: Kind = {
  name: "a UUID",
  encode: (value) => checked(value, isUuid),
  decode: (raw) => checked(raw, isUuid),
};

function isInstant(value: unknown): value is Date {
  return value instanceof Date && !Number.isNaN(value.getTime());
}

/** The moment that text stands for. Without a time zone it is UTC if `utc`, else no moment. */
function toInstant(raw: unknown, utc: boolean): unknown {
  const [, day = "", clock = "", zone = utc ? "Z" : ""] = (typeof raw === "string" && INSTANT.exec(raw)) || [];
  if (!zone || !isDate(day)) return INVALID;
  const found = new Date(`${day}T${clock}${/^[-+]\d\d$/.test(zone) ? `${zone}:00` : zone.toUpperCase()}`);
  return isInstant(found) ? found : INVALID;
}

/** `Date` */
export const datetime: Kind = {
  name: "a date and time",
  encode: (value) => (isInstant(value) ? value.toISOString().replace(".000Z", "Z") : INVALID),
  decode: (raw) => toInstant(raw, false),
};

/** `Date`; seconds since 1970 in JSON */
export const unixtime: Kind = {
  name: "Unix time",
  encode: (value) => (isInstant(value) ? Math.floor(value.getTime() / 1000) : INVALID),
  decode: (raw, exactly) => {
    const seconds = toNumber(raw, exactly);
    const found = typeof seconds === "number" ? new Date(seconds * 1000) : toInstant(raw, true);
    return isInstant(found) ? found : INVALID;
  },
};

/** `Uint8Array`; base64 in JSON */
export const bytes: Kind = {
  name: "bytes",
  encode: (value) => {
    const given = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    if (!(given instanceof Uint8Array)) return INVALID;
    let binary = "";
    for (let start = 0; start < given.length; start += 4096)
      binary += String.fromCharCode(...given.subarray(start, start + 4096));
    return btoa(binary);
  },
  decode: (raw) => {
    try {
      return typeof raw === "string" ? Uint8Array.from(atob(raw), (char) => char.charCodeAt(0)) : INVALID;
    } catch {
      return INVALID;
    }
  },
};

/** An object, or text; `status:Sent,user_id:7` on the wire */
export const pairs: Kind = {
  name: "an object or text",
  encode: (value) => {
    if (isText(value)) return value;
    if (!isObject(value)) return INVALID;
    const parts = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, pairText(each)]);
    return parts.some(([key, each]) => each === undefined || /[:,]/.test(key ?? "") || each.includes(","))
      ? INVALID
      : parts.map((each) => each.join(":")).join(",");
  },
  decode: (raw) => (typeof raw === "string" ? raw : INVALID),
};

function pairText(value: unknown): string | undefined {
  if (value instanceof Date) return String(unixtime.encode(value));
  if (typeof value === "boolean") return String(Number(value));
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint"
    ? String(value)
    : undefined;
}

/** Anything */
export const any: Kind = { name: "JSON with finite numbers", nullable: true, encode: encodeAny, decode: plain };

function encodeAny(value: unknown): unknown {
  if (isInstant(value)) return datetime.encode(value);
  if (value instanceof Uint8Array) return bytes.encode(value);
  if (value === null || typeof value === "boolean" || isText(value)) return value;
  if (typeof value === "number" || typeof value === "bigint") return encodeNumber(value);
  const parts = Array.isArray(value)
    ? value.map(encodeAny)
    : isObject(value)
      ? Object.values(value).map((each) => (each === undefined ? undefined : encodeAny(each)))
      : [INVALID];
  if (parts.includes(INVALID)) return INVALID;
  return Array.isArray(value)
    ? parts
    : Object.fromEntries(Object.keys(value as object).map((key, index) => [key, parts[index]]));
}

/** `FileInput` */
export const binary: Kind = {
  name: "a file: a Blob, bytes, a stream, or { content, name, type }",
  encode: (value) => {
    if (value instanceof FilePart) return value;
    if (isContent(value)) return new FilePart(value);
    const { content, name, type } = (isObject(value) ? value : {}) as {
      content?: unknown;
      name?: string;
      type?: string;
    };
    return isContent(content) ? new FilePart(content, name, type) : INVALID;
  },
  decode: (raw) => raw,
};
