import { boolean, rowCheck, text, time, uuid } from "prewire/validators";
import * as z from "zod";
import type { Team } from "./types.js";

export const create = z
  .strictObject({
    id: uuid().optional(),
    name: text({ min: 1, max: 100 }),
    color: text({ pattern: "^#[0-9a-f]{6}$" }).optional(),
    email: text({ max: 320, format: "email" }),
    opensAt: time().optional(),
    closesAt: time().optional(),
    worksWeekends: boolean().optional(),
  })
  .check(
    rowCheck<Pick<Team, "closesAt" | "opensAt">>({
      fields: {
        closesAt: { type: "time", absent: "17:30:00" },
        opensAt: { type: "time", absent: "09:00:00" },
      },
      holds: (row) => row.closesAt > row.opensAt,
      message: "A team closes after it has opened.",
    }),
  );

export const update = z.strictObject({
  name: text({ min: 1, max: 100 }).optional(),
  color: text({ pattern: "^#[0-9a-f]{6}$" }).optional(),
  email: text({ max: 320, format: "email" }).optional(),
  opensAt: time().optional(),
  closesAt: time().optional(),
  worksWeekends: boolean().optional(),
});
