// Generated from spec.yaml by sdk-generator. Do not edit.

/** The objects of the API: Shops. */

import { Pet } from "./shared.ts";
import { either, list, nullable, object } from "../runtime/composites.ts";
import { date, datetime, integer, number, text } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";
import { oneOf, tagged } from "../runtime/unions.ts";

/** Shop */
export interface Shop {
  pets?: readonly Pet[] | null | undefined;
  best?: Pet | null | undefined;
  owner?: Person | Company | null | undefined;
  shape?: ShopShape | null | undefined;
  opened?: string | Date | null | undefined;
  about?: string | Pet | null | undefined;
}

export const Shop: Shape = [
  object,
  () => ({
    pets: [list, Pet],
    best: [nullable, Pet],
    owner: [oneOf, () => [Person, Company]],
    shape: ShopShape,
    opened: [either, date, datetime, text],
    about: [oneOf, () => [text, Pet]],
  }),
  [],
  undefined,
  { keeps: true },
];

/** Person */
export interface Person {
  name: string;
  age?: number | null | undefined;
}

export const Person: Shape = [object, () => ({ name: text, age: integer }), ["name"], undefined, { keeps: true }];

/** Company */
export interface Company {
  name: string;
  number: string;
}

export const Company: Shape = [
  object,
  () => ({ name: text, number: text }),
  ["name", "number"],
  undefined,
  { keeps: true },
];

/** Shop shape circle */
export interface ShopShapeCircle {
  type: "circle" | (string & {});
  radius: number;
}

export const ShopShapeCircle: Shape = [
  object,
  () => ({ type: text, radius: number }),
  ["type", "radius"],
  undefined,
  { keeps: true },
];

/** Shop shape square */
export interface ShopShapeSquare {
  type: "square" | (string & {});
  side: number;
}

export const ShopShapeSquare: Shape = [
  object,
  () => ({ type: text, side: number }),
  ["type", "side"],
  undefined,
  { keeps: true },
];

/** Shop shape */
export type ShopShape = (ShopShapeCircle & { type: "circle" }) | (ShopShapeSquare & { type: "square" });

export const ShopShape: Shape = [tagged, "type", () => ({ circle: ShopShapeCircle, square: ShopShapeSquare })];
