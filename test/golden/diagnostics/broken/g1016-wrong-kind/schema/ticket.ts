import { belongsTo, bigint, boolean, model, text, uuid } from "prewire/schema";

export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    subject: text({ min: "1", optional: 1, pattern: /^a/i }),
    views: bigint({ min: 0, max: "1e3" }),
    urgent: boolean({ description: ["urgent"] }),
    parent: belongsTo("Ticket", { onDelete: "set null" }),
  },
  {
    timestamps: "no",
    indexes: ["subject"],
    unique: [[1]],
    primaryKey: "id",
    checks: [{ lt: "views" }, { field: "views", lt: 3 }],
  },
);
