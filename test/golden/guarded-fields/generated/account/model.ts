import type { Model } from "prewire/runtime";

export const model = {
  name: "Account",
  accessor: "account",
  resource: "accounts",
  table: "accounts",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv4" } },
    handle: { column: "handle", type: "text", writable: "create" },
    nickname: { column: "nickname", type: "text", nullable: true },
    passwordHash: { column: "password_hash", type: "text", nullable: true, writable: "never", private: true },
    failures: {
      column: "failures",
      type: "integer",
      writable: "never",
      private: true,
      default: { json: "0" },
    },
    active: { column: "active", type: "boolean", default: { json: "true" } },
    seenAt: { column: "seen_at", type: "timestamp", default: { name: "now" } },
    startsAt: { column: "starts_at", type: "timestamp", nullable: true },
    endsAt: { column: "ends_at", type: "timestamp", nullable: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    accounts_pkey: { kind: "unique", fields: ["id"] },
    accounts_handle_key: { kind: "unique", fields: ["handle"] },
    accounts_handle_check: { kind: "check", fields: ["handle"] },
    accounts_seen_at_check: { kind: "check", fields: ["seenAt"] },
    accounts_starts_at_check: { kind: "check", fields: ["startsAt"] },
    accounts_ends_at_check: { kind: "check", fields: ["endsAt"] },
    accounts_ends_at_starts_at_check: {
      kind: "check",
      fields: ["endsAt", "startsAt"],
      message: "An account ends after it starts.",
    },
    accounts_failures_check1: { kind: "check", fields: ["failures"] },
  },
  limit: { default: 50, maximum: 500 },
} as const satisfies Model;
