import { boolean, text, time, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  name: text({ min: 1, max: 100 }),
  color: text({ pattern: "^#[0-9a-f]{6}$" }).optional(),
  email: text({ max: 320, format: "email" }),
  opensAt: time().optional(),
  closesAt: time().optional(),
  worksWeekends: boolean().optional(),
});

export const update = z.strictObject({
  name: text({ min: 1, max: 100 }).optional(),
  color: text({ pattern: "^#[0-9a-f]{6}$" }).optional(),
  email: text({ max: 320, format: "email" }).optional(),
  opensAt: time().optional(),
  closesAt: time().optional(),
  worksWeekends: boolean().optional(),
});
