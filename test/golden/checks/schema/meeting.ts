import {
  array,
  belongsTo,
  bigint,
  boolean,
  date,
  decimal,
  float,
  integer,
  model,
  oneOf,
  text,
  time,
  timestamp,
  uuid,
} from "prewire/schema";

const MOST_SEATS = 500;
const quietHours = { from: "22:00:00", to: "06:00:00" } as const;
const open = ["planned", "running"] as const;

/** Where people meet. */
export const Room = model(
  {
    id: integer({ primaryKey: true }),
    name: text(),
    seats: integer({ min: 1 }),
    width: float(),
    length: float({ min: 0.5, max: 100 }),
    class: oneOf(["small", "large"]),
  },
  {
    checks: [
      // Sizes that can overflow are multiplied by a function that says so.
      ({ row }) => row.width * row.length >= row.seats / 2,
      { check: ({ row }) => row.class === "large" || row.seats <= 8, message: "A small room has 8 seats." },
      ({ row }) => row.name.trim() === row.name && [...row.name].length <= 20 && row.name.length >= 1,
    ],
  },
);

/** What a calendar holds. */
export const Meeting = model(
  {
    id: uuid({ primaryKey: true }),
    title: text(),
    subtitle: text({ optional: true }),
    state: oneOf(["planned", "running", "over", "cancelled"], { default: "planned" }),
    reason: text({ optional: true }),
    startsAt: timestamp(),
    endsAt: timestamp({ optional: true }),
    day: date({ default: "now" }),
    opens: time({ default: "09:00:00" }),
    seats: integer({ default: 10 }),
    booked: integer({ optional: true }),
    ticket: bigint({ optional: true }),
    price: decimal({ precision: 10, scale: 2, default: "0.00" }),
    paid: decimal({ optional: true }),
    secret: text({ optional: true, private: true }),
    public: boolean({ default: false }),
    tags: array(text({ max: 40 }), { default: [] }),
    room: belongsTo("Room", { optional: true, inverse: "meetings" }),
    overflow: belongsTo("Room", { optional: true }),
  },
  {
    checks: [
      ({ row }) => row.endsAt === null || row.endsAt > row.startsAt,
      {
        check: ({ row }) => row.booked === null || row.booked <= row.seats,
        message: "There are not enough seats.",
      },
      { field: "seats", lte: { value: 500 } },
      ({ row }) => row.seats <= MOST_SEATS && row.seats >= 1,
      {
        check: ({ row }) => {
          return row.state !== "cancelled" || (row.reason ?? "").trim() !== "";
        },
        message: "Say why it is cancelled.",
      },
      ({ row }) => row.day >= "2020-01-01",
      ({ row }) => row.opens < quietHours.from && row.opens >= quietHours.to,
      ({ row: r }) => r.roomId === null || r.roomId !== r.overflowId,
      ({ row }) => !row.public || row.secret === null,
      ({ row }) => row.paid === null || Number(row.paid) <= Number(row.price) * 1.5,
      ({ row }) => row.tags.length < 5 && !row.tags.includes(""),
      { check: ({ row }) => row.roomId !== null || row.state !== "running", message: "It has no room." },
      ({ row }) => row.updatedAt >= row.createdAt,
      ({ row }) => row.ticket !== "0" && `${row.title}${row.seats}` !== "x1",
      ({ row }) => (open as readonly string[]).includes(row.state) || row.title.startsWith("Done: "),
    ],
  },
);
