/** The models of `golden/tenants` on a database, and callers of its tenants. */
import { readFileSync } from "node:fs";
import type { Database } from "#runtime/database/port.js";
import { dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import type { AnyNode, OperationName } from "#runtime/dataflow/model.js";
import { application } from "../golden/tenants/generated/application.js";
import type { Models } from "../golden/tenants/generated/models.js";
import { resources } from "../golden/tenants/generated/resources.js";
import { memberOf } from "../support/context.js";

export { application };

/** Tables whose rows belong to tenants; `countries` are everybody's. */
export const tables = ["pages", "documents", "seats", "badges", "tasks", "projects", "members"] as const;

export async function createTables(database: Database): Promise<void> {
  const schema = new URL("../golden/tenants/generated/schema.sql", import.meta.url);
  await database.script(readFileSync(schema, "utf8"));
  await database.script(
    `INSERT INTO countries (code, name) VALUES ('de', 'Germany'), ('fr', 'France'), ('va', 'Vatican')`,
  );
}

/** Leaves what is everybody's. */
export async function emptyTables(database: Database): Promise<void> {
  await database.script([...tables, "prewire_audit"].map((table) => `DELETE FROM ${table}`).join("; "));
}

export const flowOn = (database: Database) =>
  dataFlowOn<Models>(new Engine(application, database, resources));

export const callerOf = (database: Database, tenant: string | null) => flowOn(database).as(memberOf(tenant));

export type Caller = ReturnType<typeof callerOf>;

export async function nodeOf(accessor: keyof typeof resources, operation: OperationName): Promise<AnyNode> {
  const { resource } = await application.routes[resources[accessor].path]!();
  return (resource as { nodes: Record<string, AnyNode> }).nodes[operation]!; // all there is in the fixture
}

/** A uuid that says what it is about. */
export const idOf = (kind: string, number: number): string =>
  `${Buffer.from(kind).toString("hex").padEnd(8, "0").slice(0, 8)}-0000-4000-8000-${String(number).padStart(12, "0")}`;
