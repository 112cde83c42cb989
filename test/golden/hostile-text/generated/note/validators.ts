import { oneOf, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  quoted: text().optional(),
  template: text().optional(),
  lines: text().optional(),
  markup: text().optional(),
  constructorOf: text().optional(),
  choice: oneOf(["'", '"', "`", "\\", "${x}", "*/", "日本語", "👩‍👩‍👧‍👦", "\u2028"]).optional(),
});

export const update = z.strictObject({
  quoted: text().optional(),
  template: text().optional(),
  lines: text().optional(),
  markup: text().optional(),
  constructorOf: text().optional(),
  choice: oneOf(["'", '"', "`", "\\", "${x}", "*/", "日本語", "👩‍👩‍👧‍👦", "\u2028"]).optional(),
});
