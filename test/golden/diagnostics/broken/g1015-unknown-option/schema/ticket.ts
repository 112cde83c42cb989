import { array, belongsTo, json, model, text, uuid } from "prewire/schema";

export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    subject: text({ mim: 1 }),
    tags: array(text({ maximum: 3 })),
    answers: json({ min: 1 }),
    requester: belongsTo("Ticket", { default: "x", optional: true }),
    note: text({ toString: "x" }),
  },
  { index: [["subject"]], limit: { default: 10, max: 20 } },
);
