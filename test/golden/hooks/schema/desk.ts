import { belongsTo, integer, model, oneOf, text, uuid } from "prewire/schema";
import * as bills from "./hooks/bill.js";
import * as notes from "./hooks/note.js";
import { recordChange, recordCreate, recordDelete, refuseKept, refuseSolved, tidy } from "./hooks/ticket.js";

/** What somebody asks for. */
export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    code: text({ unique: true, max: 20 }),
    subject: text({ min: 1, max: 100 }),
    status: oneOf(["open", "solved"], { default: "open" }),
  },
  {
    softDelete: true,
    version: true,
    hooks: {
      beforeCreate: tidy,
      afterCreate: recordCreate,
      beforeUpdate: refuseSolved,
      afterUpdate: recordChange,
      beforeDelete: refuseKept,
      afterDelete: recordDelete,
    },
  },
);

/** What is said about it. */
export const Note = model(
  {
    id: integer({ primaryKey: true }),
    body: text({ max: 200 }),
    ticket: belongsTo("Ticket", { inverse: "notes", onDelete: "cascade" }),
  },
  {
    timestamps: false,
    hooks: { beforeCreate: notes.tidy, afterCreate: notes.record, afterUpdate: notes.recordMove },
  },
);

/** What hooks have seen. */
export const Event = model(
  {
    id: integer({ primaryKey: true }),
    what: text(),
    about: text(),
    by: text(),
    channel: text(),
  },
  { timestamps: false },
);

/** What a tenant is owed: whatever its hooks do, they do for that tenant. */
export const Bill = model(
  {
    code: text({ primaryKey: true }),
    total: integer({ min: 0 }),
  },
  { tenant: true, audit: true, hooks: { beforeUpdate: bills.onlyMore, afterUpdate: bills.copy } },
);
