// Generated from spec.yaml by sdk-generator. Do not edit.

/** The objects of the API: Shared. */

import { object } from "../runtime/composites.ts";
import { date, integer, text } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";
import { tagged } from "../runtime/unions.ts";

/** Cat */
export interface Cat {
  kind: string;
  lives?: number | null | undefined;
}

export const Cat: Shape = [object, () => ({ kind: text, lives: integer }), ["kind"], undefined, { keeps: true }];

/** Dog */
export interface Dog {
  kind: string;
  /** Any pet. */
  friend?: Pet | null | undefined;
  born?: string | null | undefined;
}

export const Dog: Shape = [
  object,
  () => ({ kind: text, friend: Pet, born: date }),
  ["kind"],
  undefined,
  { keeps: true },
];

/** Fish */
export interface Fish {
  kind?: string | null | undefined;
  fins?: number | null | undefined;
}

export const Fish: Shape = [object, () => ({ kind: text, fins: integer }), [], undefined, { keeps: true }];

/** Any pet. */
export type Pet = (Cat & { kind: "cat" | "kitten" }) | (Dog & { kind: "dog" }) | (Fish & { kind: "Fish" });

export const Pet: Shape = [tagged, "kind", () => ({ cat: Cat, kitten: Cat, dog: Dog, Fish: Fish })];
