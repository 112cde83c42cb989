import { boolean, oneOf, text, timestamp, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  email: text({ max: 320, format: "email" }),
  name: text({ min: 1, max: 100 }),
  role: oneOf(["customer", "agent", "admin"]).optional(),
  organizationId: uuid().nullish(),
  teamId: uuid().nullish(),
  active: boolean().optional(),
  locale: text({ pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }).optional(),
  lastSeenAt: timestamp().nullish(),
});

export const update = z.strictObject({
  email: text({ max: 320, format: "email" }).optional(),
  name: text({ min: 1, max: 100 }).optional(),
  role: oneOf(["customer", "agent", "admin"]).optional(),
  organizationId: uuid().nullish(),
  teamId: uuid().nullish(),
  active: boolean().optional(),
  locale: text({ pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }).optional(),
  lastSeenAt: timestamp().nullish(),
});
