import { bigint, date, integer, model, oneOf, text, time, timestamp, uuid } from "prewire/schema";

const STRICT = true;

export const Meeting = model(
  {
    id: uuid({ primaryKey: true }),
    title: text(),
    state: oneOf(["open", "closed"]),
    mood: oneOf(["good", "bad"]),
    ticket: bigint(),
    day: date(),
    opens: time(),
    startsAt: timestamp(),
    seats: integer(),
  },
  {
    checks: [
      ({ row }) => row.state === "opened",
      ({ row }) => row.state === row.mood,
      ({ row }) => ["open", "clsed"].includes(row.state),
      ({ row }) => row.ticket === "007",
      ({ row }) => row.day >= "2025-02-30",
      ({ row }) => row.opens < "09:30:00.50",
      ({ row }) => row.startsAt > "2025-01-31T00:00:00Z",
      ({ row }) => row.id !== "0F8FAD5B-D9CB-469F-A165-70867728950E",
      ({ row }) => 1 === 2 || row.seats > 1,
      () => true,
      ({ row }) => STRICT,
      ({ row }) => ["a"].includes("a"),
      ({ row }) => ("a" ?? row.title) === "a",
    ],
    computed: { one: ({ row }) => 1 },
  },
);
