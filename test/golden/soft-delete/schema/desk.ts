import { belongsTo, integer, model, text, uuid } from "prewire/schema";

/** Hidden users give their address free. */
export const User = model(
  { id: uuid({ primaryKey: true }), email: text({ unique: true }), name: text({ optional: true }) },
  { softDelete: true, version: true },
);

/** One for each user. */
export const Profile = model(
  {
    id: uuid({ primaryKey: true }),
    user: belongsTo("User", { unique: true, onDelete: "cascade", inverse: "profile" }),
    about: text(),
  },
  { softDelete: true },
);

export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    number: integer(),
    subject: text(),
    requester: belongsTo("User", { inverse: "requested" }),
    assignee: belongsTo("User", { optional: true, onDelete: "set-null", inverse: "assigned" }),
  },
  {
    softDelete: true,
    version: true,
    unique: [["requesterId", "number"]],
    indexes: [["deletedAt", "number"]],
  },
);

/** It goes with its ticket, and comes back with it; so do the answers to it. */
export const Comment = model(
  {
    id: uuid({ primaryKey: true }),
    ticket: belongsTo("Ticket", { onDelete: "cascade", inverse: "comments" }),
    parent: belongsTo("Comment", { optional: true, onDelete: "cascade", inverse: "answers" }),
    body: text(),
  },
  { softDelete: true },
);

/** It cannot be hidden, and goes when its ticket is purged. */
export const Attachment = model(
  {
    id: uuid({ primaryKey: true }),
    ticket: belongsTo("Ticket", { onDelete: "cascade", inverse: "attachments" }),
    file: text(),
  },
  { timestamps: false },
);

/** A key that callers choose: a hidden row keeps it. */
export const Setting = model(
  { name: text({ primaryKey: true }), value: text() },
  {
    softDelete: true,
    timestamps: false,
    operations: ["create", "read", "delete", "restore", "upsert", "bulkUpsert", "bulkCreate", "list"],
  },
);
