import { array, date, integer, json, oneOf, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  isbn: text().nullish(),
  title: text(),
  summary: text().nullish(),
  subjects: array(text()),
  language: oneOf(["en", "de"]),
  publishedOn: date().nullish(),
  pages: integer().nullish(),
  details: json().nullish(),
});

export const update = z.strictObject({
  isbn: text().nullish(),
  title: text().optional(),
  summary: text().nullish(),
  subjects: array(text()).optional(),
  language: oneOf(["en", "de"]).optional(),
  publishedOn: date().nullish(),
  pages: integer().nullish(),
  details: json().nullish(),
});
