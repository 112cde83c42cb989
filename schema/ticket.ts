import { belongsTo, integer, json, model, oneOf, text, timestamp } from "prewire/schema";
import { identified } from "./mixins.js";

/** A customer's request, from first message to resolution. */
export const Ticket = model(
  {
    ...identified,
    /** What it is about, in one line. */
    subject: text({ min: 1, max: 200 }),
    description: text({ max: 20_000 }),
    status: oneOf(["open", "pending", "solved", "closed"], { default: "open" }),
    /** From 1, now, to 5, some day. */
    priority: integer({ min: 1, max: 5, default: 3 }),
    /** How it reached the help desk. */
    channel: oneOf(["web", "email", "chat", "phone"], { default: "web", immutable: true }),
    requester: belongsTo("User", { inverse: "requested", immutable: true }),
    assignee: belongsTo("User", { optional: true, onDelete: "set-null", inverse: "assigned" }),
    team: belongsTo("Team", { optional: true, onDelete: "set-null", inverse: "queue" }),
    dueAt: timestamp({ optional: true }),
    solvedAt: timestamp({ optional: true }),
    /** What the requester gave in the end, from 1 to 5. */
    satisfaction: integer({ min: 1, max: 5, optional: true }),
    /** Answers to the questions of the form that it was sent with. */
    answers: json({ optional: true }),
  },
  {
    tenant: true,
    softDelete: true,
    version: true,
    audit: true,
    search: ["subject", "description"],
    indexes: [["status", "priority"], ["dueAt"], ["createdAt"]],
  },
);
