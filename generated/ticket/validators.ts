import { integer, json, oneOf, text, timestamp, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  subject: text({ min: 1, max: 200 }),
  description: text({ max: 20000 }),
  status: oneOf(["open", "pending", "solved", "closed"]).optional(),
  priority: integer({ min: 1, max: 5 }).optional(),
  channel: oneOf(["web", "email", "chat", "phone"]).optional(),
  requesterId: uuid(),
  assigneeId: uuid().nullish(),
  teamId: uuid().nullish(),
  dueAt: timestamp().nullish(),
  solvedAt: timestamp().nullish(),
  satisfaction: integer({ min: 1, max: 5 }).nullish(),
  answers: json().nullish(),
});

export const update = z.strictObject({
  subject: text({ min: 1, max: 200 }).optional(),
  description: text({ max: 20000 }).optional(),
  status: oneOf(["open", "pending", "solved", "closed"]).optional(),
  priority: integer({ min: 1, max: 5 }).optional(),
  assigneeId: uuid().nullish(),
  teamId: uuid().nullish(),
  dueAt: timestamp().nullish(),
  solvedAt: timestamp().nullish(),
  satisfaction: integer({ min: 1, max: 5 }).nullish(),
  answers: json().nullish(),
});
