/**
 * How values stand in JSON, both ways. A shape is a literal: a kind, or a list whose first element is a kind with parts:
 *
 *     unixtime                                        a kind; the others are in kinds.ts
 *     [list, text]                                    [map, decimal]   [nullable, flag]
 *     [object, () => ({ to: text, date: unixtime }), ["to"], rest?]     members, the required ones, the shape of others
 *     [oneOf, () => [Cat, Dog]]                       a union                       (unions.ts)
 *     [tagged, "kind", () => ({ cat: Cat, dog: Dog })]                  … with a discriminator
 *
 * Models are constants of such lists; functions inside let them refer to each other and to themselves.
 */

/** A kind of value. Both functions return `INVALID` for a value of another kind. */
export interface Kind {
  /** What a message says was expected. */
  readonly name: string;
  readonly encode: (value: unknown) => unknown;
  readonly decode: (raw: unknown) => unknown;
}

/** A kind with parts. */
export interface Composite {
  readonly encode: (value: unknown, shape: Shape, at: string) => unknown;
  readonly decode: (raw: unknown, shape: Shape, walk: Walk) => unknown;
}

export type Shape = Kind | readonly [kind: Composite, ...parts: unknown[]];
export type Members = { readonly [name: string]: Shape };

/** A difference between a response and the API's description. */
export interface Drift {
  /** A JSON pointer into the response. */
  readonly pointer: string;
  readonly expected: string;
  /** The type of the value that came, never the value. */
  readonly got: string;
}

/** A number as text, so that no digit is lost. */
export type Decimal = string;

/** The position of a decoder, and what it has found. */
export interface Walk {
  readonly drift: Drift[];
  readonly at: string;
}
