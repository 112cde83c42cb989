import type { Model } from "prewire/runtime";

export const model = {
  name: "Room",
  accessor: "room",
  resource: "rooms",
  table: "rooms",
  key: ["id"],
  columns: {
    id: { column: "id", type: "integer", writable: "never", default: { name: "identity" } },
    name: { column: "name", type: "text" },
    seats: { column: "seats", type: "integer" },
    width: { column: "width", type: "float" },
    length: { column: "length", type: "float" },
    class: { column: "class", type: "oneOf", values: ["small", "large"] },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    rooms_pkey: { kind: "unique", fields: ["id"] },
    rooms_seats_check: { kind: "check", fields: ["seats"] },
    rooms_width_check: { kind: "check", fields: ["width"] },
    rooms_length_check: { kind: "check", fields: ["length"] },
    rooms_class_check: { kind: "check", fields: ["class"] },
    rooms_seats_width_length_check: { kind: "check", fields: ["width", "length", "seats"] },
    rooms_seats_class_check: {
      kind: "check",
      fields: ["class", "seats"],
      message: "A small room has 8 seats.",
    },
    rooms_name_check1: { kind: "check", fields: ["name"] },
    meetings_room_id_fkey: { kind: "foreignKey", fields: ["id"], by: { model: "Meeting", field: "roomId" } },
    meetings_overflow_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Meeting", field: "overflowId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    meetings: {
      kind: "many",
      from: "id",
      to: "roomId",
      inverse: true,
      resource: () => import("../meeting/nodes.js"),
    },
  },
} as const satisfies Model;
