import { boolean, date, integer, json, model, oneOf, timestamp, uuid } from "prewire/schema";

export const Meeting = model(
  {
    id: uuid({ primaryKey: true }),
    startsAt: timestamp(),
    day: date(),
    seats: integer({ min: 1 }),
    open: boolean(),
    status: oneOf(["draft", "final"]),
    notes: json(),
  },
  {
    checks: [
      { field: "startsAt", gt: "day" },
      { field: "seats", lt: { value: "many" } },
      { field: "open", gt: { value: false } },
      { field: "status", ne: { value: "done" } },
      { field: "notes", eq: "day" },
      { field: "seats", ne: { value: 13 }, message: "Thirteen is one too many." },
    ],
  },
);
