import { array, bigint, date, integer, json, model, oneOf, text, time, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  priority: integer({ min: 1, max: 5, default: 7 }),
  rank: integer({ default: "now" }),
  whole: integer({ default: 0.5 }),
  subject: text({ min: 3, default: "no" }),
  color: text({ pattern: "^#[0-9a-f]{6}$", default: "red" }),
  status: oneOf(["open", "closed"], { default: "opened" }),
  views: bigint({ default: "1.5" }),
  day: date({ default: "2025-02-30" }),
  at: time({ default: "now" }),
  tags: array(text({ max: 3 }), { default: ["long one"] }),
  answers: json({ default: null }),
  owner: uuid({ default: "uuidv8" }),
});
