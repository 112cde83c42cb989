import { decimal, text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  name: text({ min: 1, max: 200 }),
  countryId: text(),
  admin1: text({ max: 20 }),
  admin2: text({ max: 80 }),
  lat: decimal({ min: "-90", max: "90" }),
  lng: decimal({ min: "-180", max: "180" }),
});

export const update = z.strictObject({
  name: text({ min: 1, max: 200 }).optional(),
  countryId: text().optional(),
  admin1: text({ max: 20 }).optional(),
  admin2: text({ max: 80 }).optional(),
  lat: decimal({ min: "-90", max: "90" }).optional(),
  lng: decimal({ min: "-180", max: "180" }).optional(),
});
