import { model, timestamp, uuid } from "prewire/schema";

export const Meeting = model(
  { id: uuid({ primaryKey: true }), startsAt: timestamp(), endsAt: timestamp() },
  { checks: [{ field: "endsAt" }, { field: "endsAt", gt: "startsAt", ne: "startsAt" }] },
);
