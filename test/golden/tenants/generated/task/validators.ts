import { array, boolean, integer, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  title: text(),
  done: boolean().optional(),
  priority: integer().nullish(),
  labels: array(text()).optional(),
  projectId: text(),
  assigneeId: uuid().nullish(),
});

export const update = z.strictObject({
  title: text().optional(),
  done: boolean().optional(),
  priority: integer().nullish(),
  labels: array(text()).optional(),
  projectId: text().optional(),
  assigneeId: uuid().nullish(),
});
