import { array, bigint, date, oneOf, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  slug: text({ max: 100, format: "slug" }),
  language: oneOf(["en", "de", "fr", "pt"]).optional(),
  title: text({ min: 1, max: 200 }),
  body: text({ max: 100000 }),
  authorId: uuid().nullish(),
  keywords: array(text({ min: 1, max: 40 }), { max: 30 }).optional(),
  publishedOn: date().nullish(),
  views: bigint({ min: "0" }).optional(),
});

export const update = z.strictObject({
  slug: text({ max: 100, format: "slug" }).optional(),
  language: oneOf(["en", "de", "fr", "pt"]).optional(),
  title: text({ min: 1, max: 200 }).optional(),
  body: text({ max: 100000 }).optional(),
  authorId: uuid().nullish(),
  keywords: array(text({ min: 1, max: 40 }), { max: 30 }).optional(),
  publishedOn: date().nullish(),
  views: bigint({ min: "0" }).optional(),
});
