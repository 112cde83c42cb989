import { belongsTo, model, text, timestamp, uuid } from "prewire/schema";

export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    subject: text(),
    startsAt: timestamp(),
    requester: belongsTo("Ticket", { optional: true }),
  },
  {
    indexes: [["subjct"], ["requester"], ["createdAt"]],
    unique: [["subject", "tenant"]],
    checks: [{ field: "startsAt", lt: "endsAt" }],
  },
);

export const Event = model({ day: text() }, { primaryKey: ["day", "hour"] });
