import { boolean, rowCheck, text, timestamp, uuid } from "prewire/validators";
import * as z from "zod";
import type { Account } from "./types.js";

export const create = z
  .strictObject({
    id: uuid().optional(),
    handle: text({ min: 1, max: 30, format: "slug" }),
    nickname: text().nullish(),
    active: boolean().optional(),
    seenAt: timestamp().optional(),
    startsAt: timestamp().nullish(),
    endsAt: timestamp().nullish(),
  })
  .check(
    rowCheck<Pick<Account, "endsAt" | "startsAt">>({
      fields: { endsAt: { type: "timestamp", absent: null }, startsAt: { type: "timestamp", absent: null } },
      holds: (row) => row.endsAt === null || row.startsAt === null || row.endsAt > row.startsAt,
      message: "An account ends after it starts.",
    }),
  );

export const update = z.strictObject({
  nickname: text().nullish(),
  active: boolean().optional(),
  seenAt: timestamp().optional(),
  startsAt: timestamp().nullish(),
  endsAt: timestamp().nullish(),
});
