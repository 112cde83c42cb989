import { array, date, decimal, integer, json, oneOf, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  name: text({ min: 1, max: 120 }),
  slug: text({ max: 60, format: "slug" }),
  plan: oneOf(["free", "team", "business"]).optional(),
  domains: array(text({ min: 3, max: 253 }), { max: 20 }).optional(),
  seats: integer({ min: 1, max: 100000 }).optional(),
  monthlyFee: decimal({ precision: 10, scale: 2, min: "0" }).optional(),
  contractEndsOn: date().nullish(),
  website: text({ max: 500, format: "url" }).nullish(),
  settings: json().optional(),
});

export const update = z.strictObject({
  name: text({ min: 1, max: 120 }).optional(),
  slug: text({ max: 60, format: "slug" }).optional(),
  plan: oneOf(["free", "team", "business"]).optional(),
  domains: array(text({ min: 3, max: 253 }), { max: 20 }).optional(),
  seats: integer({ min: 1, max: 100000 }).optional(),
  monthlyFee: decimal({ precision: 10, scale: 2, min: "0" }).optional(),
  contractEndsOn: date().nullish(),
  website: text({ max: 500, format: "url" }).nullish(),
  settings: json().optional(),
});
