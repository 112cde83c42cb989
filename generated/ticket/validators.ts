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
  assigneeId: uuid().nullable().optional(),
  teamId: uuid().nullable().optional(),
  dueAt: timestamp().nullable().optional(),
  solvedAt: timestamp().nullable().optional(),
  satisfaction: integer({ min: 1, max: 5 }).nullable().optional(),
  answers: json().nullable().optional(),
});

export const update = z.strictObject({
  subject: text({ min: 1, max: 200 }).optional(),
  description: text({ max: 20000 }).optional(),
  status: oneOf(["open", "pending", "solved", "closed"]).optional(),
  priority: integer({ min: 1, max: 5 }).optional(),
  assigneeId: uuid().nullable().optional(),
  teamId: uuid().nullable().optional(),
  dueAt: timestamp().nullable().optional(),
  solvedAt: timestamp().nullable().optional(),
  satisfaction: integer({ min: 1, max: 5 }).nullable().optional(),
  answers: json().nullable().optional(),
});
