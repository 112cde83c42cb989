import {
  array,
  bigint,
  boolean,
  date,
  decimal,
  integer,
  number,
  oneOf,
  product,
  rowCheck,
  text,
  time,
  timestamp,
  uuid,
} from "prewire/validators";
import * as z from "zod";
import type { Meeting } from "./types.js";

export const create = z
  .strictObject({
    id: uuid().optional(),
    title: text(),
    subtitle: text().nullish(),
    state: oneOf(["planned", "running", "over", "cancelled"]).optional(),
    reason: text().nullish(),
    startsAt: timestamp(),
    endsAt: timestamp().nullish(),
    day: date().optional(),
    opens: time().optional(),
    seats: integer().optional(),
    booked: integer().nullish(),
    ticket: bigint().nullish(),
    price: decimal({ precision: 10, scale: 2 }).optional(),
    paid: decimal().nullish(),
    public: boolean().optional(),
    tags: array(text({ max: 40 })).optional(),
    roomId: integer().nullish(),
    overflowId: integer().nullish(),
  })
  .check(
    rowCheck<Pick<Meeting, "endsAt" | "startsAt">>({
      fields: { endsAt: { type: "timestamp", absent: null }, startsAt: { type: "timestamp" } },
      holds: (row) => row.endsAt === null || row.endsAt > row.startsAt,
    }),
    rowCheck<Pick<Meeting, "booked" | "seats">>({
      fields: { booked: { absent: null }, seats: { absent: 10 } },
      holds: (row) => row.booked === null || row.booked <= row.seats,
      message: "There are not enough seats.",
    }),
    rowCheck<Pick<Meeting, "seats">>({
      fields: { seats: { absent: 10 } },
      holds: (row) => row.seats <= 500,
    }),
    rowCheck<Pick<Meeting, "seats">>({
      fields: { seats: { absent: 10 } },
      holds: (row) => row.seats <= 500 && row.seats >= 1,
    }),
    rowCheck<Pick<Meeting, "state" | "reason">>({
      fields: { state: { absent: "planned" }, reason: { absent: null } },
      holds: (row) => row.state !== "cancelled" || (row.reason ?? "").trim() !== "",
      message: "Say why it is cancelled.",
    }),
    rowCheck<Pick<Meeting, "day">>({
      fields: { day: {} },
      holds: (row) => row.day >= "2020-01-01",
    }),
    rowCheck<Pick<Meeting, "opens">>({
      fields: { opens: { type: "time", absent: "09:00:00" } },
      holds: (row) => row.opens < "22:00:00" && row.opens >= "06:00:00",
    }),
    rowCheck<Pick<Meeting, "roomId" | "overflowId">>({
      fields: { roomId: { absent: null }, overflowId: { absent: null } },
      holds: (row) => row.roomId === null || row.roomId !== row.overflowId,
    }),
    rowCheck<Pick<Meeting, "paid" | "price">>({
      fields: {
        paid: { type: "decimal", absent: null },
        price: { type: "decimal", scale: 2, absent: "0.00" },
      },
      holds: (row) => row.paid === null || number(row.paid) <= product(Number(row.price), 1.5),
    }),
    rowCheck<Pick<Meeting, "tags">>({
      fields: { tags: { absent: [] } },
      holds: (row) => row.tags.length < 5 && !row.tags.includes(""),
    }),
    rowCheck<Pick<Meeting, "roomId" | "state">>({
      fields: { roomId: { absent: null }, state: { absent: "planned" } },
      holds: (row) => row.roomId !== null || row.state !== "running",
      message: "It has no room.",
    }),
    rowCheck<Pick<Meeting, "ticket" | "title" | "seats">>({
      fields: { ticket: { type: "bigint", absent: null }, title: {}, seats: { absent: 10 } },
      holds: (row) => row.ticket !== "0" && "" + row.title + row.seats !== "x1",
    }),
    rowCheck<Pick<Meeting, "state" | "title">>({
      fields: { state: { absent: "planned" }, title: {} },
      holds: (row) => ["planned", "running"].includes(row.state) || row.title.startsWith("Done: "),
    }),
  );

export const update = z.strictObject({
  title: text().optional(),
  subtitle: text().nullish(),
  state: oneOf(["planned", "running", "over", "cancelled"]).optional(),
  reason: text().nullish(),
  startsAt: timestamp().optional(),
  endsAt: timestamp().nullish(),
  day: date().optional(),
  opens: time().optional(),
  seats: integer().optional(),
  booked: integer().nullish(),
  ticket: bigint().nullish(),
  price: decimal({ precision: 10, scale: 2 }).optional(),
  paid: decimal().nullish(),
  public: boolean().optional(),
  tags: array(text({ max: 40 })).optional(),
  roomId: integer().nullish(),
  overflowId: integer().nullish(),
});
