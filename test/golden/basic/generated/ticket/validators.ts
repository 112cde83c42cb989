import { integer, oneOf, text, timestamp, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  subject: text({ min: 1, max: 200 }),
  status: oneOf(["open", "pending", "solved"]).optional(),
  priority: integer({ min: 1, max: 5 }).optional(),
  requesterId: uuid(),
  assigneeId: uuid().nullish(),
  dueAt: timestamp().nullish(),
});

export const update = z.strictObject({
  subject: text({ min: 1, max: 200 }).optional(),
  status: oneOf(["open", "pending", "solved"]).optional(),
  priority: integer({ min: 1, max: 5 }).optional(),
  requesterId: uuid().optional(),
  assigneeId: uuid().nullish(),
  dueAt: timestamp().nullish(),
});
