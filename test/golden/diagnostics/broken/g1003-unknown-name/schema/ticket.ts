import { model, text, uuid } from "prewire/schema";

const shortText = text({ max: 100 });

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  subject: shorText,
  priority: integer({ min: 1 }),
  requester: hasOne("User"),
  kind: totallyUnknown(),
});
