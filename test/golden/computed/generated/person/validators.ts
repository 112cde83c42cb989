import {
  bigint,
  boolean,
  date,
  decimal,
  float,
  integer,
  oneOf,
  text,
  timestamp,
  uuid,
} from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  first: text({ min: 1 }),
  last: text().nullish(),
  born: date().nullish(),
  level: integer({ min: 1, max: 10 }).optional(),
  points: integer().optional(),
  weight: float().nullish(),
  balance: decimal({ precision: 12, scale: 2 }).optional(),
  account: bigint().nullish(),
  active: boolean().optional(),
  seenAt: timestamp().nullish(),
  role: oneOf(["admin", "agent", "guest"]).optional(),
  bossId: uuid().nullish(),
});

export const update = z.strictObject({
  first: text({ min: 1 }).optional(),
  last: text().nullish(),
  born: date().nullish(),
  level: integer({ min: 1, max: 10 }).optional(),
  points: integer().optional(),
  weight: float().nullish(),
  balance: decimal({ precision: 12, scale: 2 }).optional(),
  account: bigint().nullish(),
  active: boolean().optional(),
  seenAt: timestamp().nullish(),
  role: oneOf(["admin", "agent", "guest"]).optional(),
  bossId: uuid().nullish(),
});
