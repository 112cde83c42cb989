import type { ResourceTable } from "prewire/client";

export const resources = {
  article: {
    path: "articles",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  attachment: {
    path: "attachments",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  comment: {
    path: "comments",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  organization: {
    path: "organizations",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  tag: {
    path: "tags",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  team: {
    path: "teams",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  ticket: {
    path: "tickets",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  ticketTag: {
    path: "ticket-tags",
    key: ["ticketId", "tagId"],
    operations: ["create", "read", "delete", "list", "count"],
  },
  user: {
    path: "users",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
} as const satisfies ResourceTable;
