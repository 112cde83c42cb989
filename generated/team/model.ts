import type { Model } from "prewire/runtime";

export const model = {
  name: "Team",
  accessor: "team",
  resource: "teams",
  table: "teams",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    name: { column: "name", type: "text" },
    color: { column: "color", type: "text", default: { json: '"#64748b"' } },
    email: { column: "email", type: "text" },
    opensAt: { column: "opens_at", type: "time", default: { json: '"09:00:00"' } },
    closesAt: { column: "closes_at", type: "time", default: { json: '"17:30:00"' } },
    worksWeekends: { column: "works_weekends", type: "boolean", default: { json: "false" } },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    teams_pkey: { kind: "unique", fields: ["id"] },
    teams_email_key: { kind: "unique", fields: ["email"] },
    teams_name_key: { kind: "unique", fields: ["name"] },
    teams_name_check: { kind: "check", fields: ["name"] },
    teams_color_check: { kind: "check", fields: ["color"] },
    teams_email_check: { kind: "check", fields: ["email"] },
    teams_opens_at_check: { kind: "check", fields: ["opensAt"] },
    teams_closes_at_check: { kind: "check", fields: ["closesAt"] },
    teams_closes_at_opens_at_check: {
      kind: "check",
      fields: ["closesAt", "opensAt"],
      message: "A team closes after it has opened.",
    },
    tickets_team_id_fkey: { kind: "foreignKey", fields: ["id"], by: { model: "Ticket", field: "teamId" } },
    users_team_id_fkey: { kind: "foreignKey", fields: ["id"], by: { model: "User", field: "teamId" } },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    queue: {
      kind: "many",
      from: "id",
      to: "teamId",
      inverse: true,
      resource: () => import("../ticket/nodes.js"),
    },
    agents: {
      kind: "many",
      from: "id",
      to: "teamId",
      inverse: true,
      resource: () => import("../user/nodes.js"),
    },
  },
} as const satisfies Model;
