import { integer, model, oneOf, text, uuid } from "prewire/schema";

const limit = () => 200;
enum Level {
  Low = 1,
}
const prefix = "T";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  subject: text({ max: limit() }),
  reference: text({ default: `${prefix}-1` }),
  priority: integer({ default: 60 * 60, min: Level.Low }),
  status: oneOf(["open", , "closed"]),
  views: integer({ default: 10n }),
  note: text,
  hidden: text({ private: prefix === "T" }),
  get owner() {
    return text();
  },
});
