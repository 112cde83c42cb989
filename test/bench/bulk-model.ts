/** The bench's model by hand, so that many rows can be written without a server between: that of `schema-of.ts`. */
import * as z from "zod";
import type { BulkCreateNode, BulkUpsertNode, Model } from "#runtime/dataflow/model.js";
import * as v from "#runtime/validators.js";

const model: Model = {
  name: "Ticket",
  accessor: "ticket",
  resource: "tickets",
  table: "tickets",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    subject: { column: "subject", type: "text" },
    body: { column: "body", type: "text", nullable: true },
    status: {
      column: "status",
      type: "oneOf",
      values: ["open", "pending", "solved"],
      default: { json: '"open"' },
    },
    priority: { column: "priority", type: "integer", default: { json: "3" } },
    rating: { column: "rating", type: "float", nullable: true },
    fee: { column: "fee", type: "decimal" },
    urgent: { column: "urgent", type: "boolean", default: { json: "false" } },
    labels: { column: "labels", type: "array", item: { type: "text" } },
    dueAt: { column: "due_at", type: "timestamp", nullable: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: { tickets_pkey: { kind: "unique", fields: ["id"] } },
  limit: { default: 20, maximum: 100 },
};

const create = z.strictObject({
  id: v.uuid().optional(),
  subject: v.text({ min: 1, max: 200 }),
  body: v.text({ max: 20_000 }).nullable().optional(),
  status: v.oneOf(["open", "pending", "solved"]).optional(),
  priority: v.integer({ min: 1, max: 5 }).optional(),
  rating: v.float({ min: 0, max: 5 }).nullable().optional(),
  fee: v.decimal({ precision: 12, scale: 2 }),
  urgent: v.boolean().optional(),
  labels: v.array(v.text({ max: 40 }), { max: 10 }),
  dueAt: v.timestamp().nullable().optional(),
});
const validator = async () => create;

export const bulkCreateNode: BulkCreateNode<never, unknown> = {
  name: "TicketBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator,
};
export const bulkUpsertNode: BulkUpsertNode<never, unknown> = {
  name: "TicketBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator,
};

export const TABLE = `CREATE TABLE tickets (
  id uuid NOT NULL DEFAULT uuidv7(),
  subject text COLLATE "C" NOT NULL CHECK (char_length(subject) BETWEEN 1 AND 200),
  body text COLLATE "C" CHECK (char_length(body) <= 20000),
  status text COLLATE "C" NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'pending', 'solved')),
  priority int4 NOT NULL DEFAULT 3 CHECK (priority BETWEEN 1 AND 5),
  rating float8 CHECK (rating BETWEEN 0 AND 5),
  fee numeric(12, 2) NOT NULL,
  urgent bool NOT NULL DEFAULT false,
  labels text[] COLLATE "C" NOT NULL CHECK (cardinality(labels) <= 10),
  due_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id)
);
CREATE INDEX ON tickets (status, priority)`;

export interface TicketInput {
  readonly id?: string;
  readonly subject: string;
  readonly body: string | null;
  readonly status: string;
  readonly priority: number;
  readonly rating: number | null;
  readonly fee: string;
  readonly urgent: boolean;
  readonly labels: readonly string[];
  readonly dueAt: string | null;
}

/** Rows as `tickets.ts` has them. */
export function ticketInputs(count: number): TicketInput[] {
  const labels = ["hardware", "floor 3", "weiß", "urgent"];
  return Array.from({ length: count }, (_, n) => ({
    subject: `Printer ${n} says "PC LOAD LETTER"`,
    body:
      n % 3 > 0 ? "It has done so since Monday; we tried turning it off and on. ".repeat(1 + (n % 4)) : null,
    status: ["open", "pending", "solved"][n % 3] ?? "open",
    priority: 1 + (n % 5),
    rating: n % 2 === 0 ? (n % 11) / 2 : null,
    fee: `${n % 1000}.25`,
    urgent: n % 7 === 0,
    labels: labels.slice(0, n % 5),
    dueAt: n % 4 > 0 ? new Date(Date.UTC(2026, 2, 1) + n * 2_220_000).toISOString() : null,
  }));
}
