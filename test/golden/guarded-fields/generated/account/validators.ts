import { boolean, text, timestamp, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  handle: text({ min: 1, max: 30, format: "slug" }),
  nickname: text().nullish(),
  active: boolean().optional(),
  seenAt: timestamp().optional(),
  startsAt: timestamp().nullish(),
  endsAt: timestamp().nullish(),
});

export const update = z.strictObject({
  nickname: text().nullish(),
  active: boolean().optional(),
  seenAt: timestamp().optional(),
  startsAt: timestamp().nullish(),
  endsAt: timestamp().nullish(),
});
