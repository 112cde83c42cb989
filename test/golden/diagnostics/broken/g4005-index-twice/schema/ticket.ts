import { belongsTo, model, text, uuid } from "prewire/schema";

export const Ticket = model(
  {
    id: uuid({ primaryKey: true, unique: true }),
    subject: text({ unique: true }),
    note: text(),
    parent: belongsTo("Ticket", { optional: true }),
  },
  { indexes: [["subject"], ["note", "subject"], ["parentId"]], unique: [["note", "subject"]] },
);
