/**
 * Brings a database to the application's plan. What was applied is recorded in `prewire_registry`, one row a migration,
 * so that the next one knows what the tables are without looking at them. One transaction under an advisory lock: two
 * at once are safe, and one that fails leaves nothing behind.
 */
import { createHash } from "node:crypto";
import type { DatabasePlan } from "../dataflow/model.js";
import { type Refusal, planMigration } from "./plan.js";
import { functionsOf } from "./plan-triggers.js";
import { type Database, type Queryable, SqlError, type Statement } from "./port.js";
import { systemPlan } from "./system-tables.js";

export interface MigrationTarget {
  readonly plan: DatabasePlan;
  /** The contract's hash, recorded beside the plan. */
  readonly contract: string;
}

export type Migration =
  | { readonly kind: "current" }
  | {
      readonly kind: "applied";
      /** Whether the database had never been migrated. */
      readonly created: boolean;
      readonly statements: readonly string[];
    }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** Long enough for an index on a large table, in milliseconds. */
const LIMIT = 600_000;

/** Any number will do that nothing else locks: "prewire" in a telephone's digits. */
const ADVISORY_LOCK = "7739473";

const CREATE_REGISTRY = `CREATE TABLE "prewire_registry" (
  "id" int8 GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "contract" text NOT NULL,
  "plan" json NOT NULL,
  "applied_at" timestamptz NOT NULL DEFAULT now()
)`;

/**
 * Creates what is missing in the database's current schema. Tables that it did not create are never touched.
 * @throws {SqlError} the database refused a statement; nothing was changed
 */
export async function migrate(database: Database, target: MigrationTarget): Promise<Migration> {
  try {
    return await migrateInTransaction(database, target);
  } catch (error) {
    const refusal = refusalByRows(error);
    if (refusal === null) throw error;
    return { kind: "refused", refusals: [refusal] };
  }
}

/** Rows that are there and do not hold to what is new: a check, or a computed column that has no value for them. */
function refusalByRows(error: unknown): Refusal | null {
  if (!(error instanceof SqlError)) return null;
  const { sqlState, constraint } = error;
  if (sqlState === "23514" && constraint !== undefined) {
    return {
      name: constraint,
      message: `constraint "${constraint}" does not hold for the rows that are there`,
    };
  }
  if (!sqlState.startsWith("22")) return null;
  const message = `a computed column has no value for a row that is there: ${error.message}`;
  return { name: "computed", message };
}

function migrateInTransaction(database: Database, target: MigrationTarget): Promise<Migration> {
  return database.transaction(
    async (tx) => {
      const recorded = await lockAndRead(tx);
      const plan = withSystem(target.plan);
      if (recorded?.contract === target.contract && samePlan(recorded.plan, plan)) return { kind: "current" };
      const planned = planMigration(recorded?.plan ?? null, plan);
      const refusals = planned.refusals ?? (await obstacles(tx, recorded?.plan ?? null, plan));
      if (refusals.length > 0) return { kind: "refused", refusals };
      const statements = planned.statements ?? [];
      if (recorded === null) await run(tx, CREATE_REGISTRY);
      for (const statement of statements) await run(tx, statement);
      await record(tx, { contract: target.contract, plan });
      return { kind: "applied", created: recorded === null, statements };
    },
    { timeout: LIMIT },
  );
}

/**
 * Records the plan as applied: for tables that were brought there by hand. Only Prewire's own are made if they are not there.
 * @returns what the plan has and the database has not; nothing is recorded then
 */
export function markApplied(database: Database, target: MigrationTarget): Promise<readonly Refusal[]> {
  return database.transaction(
    async (tx) => {
      const recorded = await lockAndRead(tx);
      const missing = await missingColumns(tx, target.plan);
      if (missing.length > 0) return missing;
      if (recorded === null) await run(tx, CREATE_REGISTRY);
      await createSystem(tx);
      await record(tx, { contract: target.contract, plan: withSystem(target.plan) });
      return [];
    },
    { timeout: LIMIT },
  );
}

/** What the contract of a database that is up to date was recorded with: tells whether Prewire's own tables are, too. */
export const systemVersion: string = createHash("sha256")
  .update(JSON.stringify(systemPlan))
  .digest("hex")
  .slice(0, 16);

/** A plan as it is recorded. */
interface RecordedPlan extends DatabasePlan {
  /** `systemVersion` of then. */
  readonly system?: string;
}

const withSystem = (plan: DatabasePlan): RecordedPlan => ({
  system: systemVersion,
  extensions: plan.extensions,
  tables: [...systemPlan.tables, ...plan.tables],
  functions: [...(systemPlan.functions ?? []), ...(plan.functions ?? [])],
});

async function createSystem(tx: Queryable): Promise<void> {
  const names = new Set(await existing(tx, namesOf(systemPlan)));
  const functions = new Set(await existingFunctions(tx, systemPlan));
  const there = {
    extensions: [],
    tables: systemPlan.tables.filter(({ name }) => names.has(name)),
    functions: functionsOf(systemPlan).filter(({ name }) => functions.has(name)),
  };
  for (const statement of planMigration(there, systemPlan).statements ?? []) await run(tx, statement);
}

/** Drops everything in the current schema, rows included. Only ever called for an embedded database. */
export async function dropEverything(database: Database): Promise<void> {
  await database.script(`DROP SCHEMA "public" CASCADE; CREATE SCHEMA "public"`);
}

interface Recorded {
  readonly contract: string;
  readonly plan: RecordedPlan;
}

async function lockAndRead(tx: Queryable): Promise<Recorded | null> {
  await run(tx, `SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`);
  if ((await existing(tx, ["prewire_registry"])).length === 0) return null;
  const latest = `SELECT "contract", "plan" FROM "prewire_registry" ORDER BY "id" DESC LIMIT 1`;
  const [contract, plan] = (await run(tx, latest)).rows[0] ?? [];
  if (typeof contract !== "string" || typeof plan !== "string") return null;
  // Only `record` writes it.
  return { contract, plan: JSON.parse(plan) as RecordedPlan };
}

async function record(tx: Queryable, { contract, plan }: Recorded): Promise<void> {
  const insert = `INSERT INTO "prewire_registry" ("contract", "plan") VALUES ($1::text, $2::json)`;
  await run(tx, insert, [contract, JSON.stringify(plan)]);
}

/** What stands in the way of a plan that only adds: names that somebody else has taken, and missing extensions. */
async function obstacles(
  tx: Queryable,
  recorded: DatabasePlan | null,
  plan: DatabasePlan,
): Promise<Refusal[]> {
  // A constraint that is unique is an index, too, whose place another may take.
  const constraints = (recorded?.tables ?? []).flatMap((table) => table.constraints.map(({ name }) => name));
  const ours = new Set([...namesOf(recorded), ...constraints]);
  const taken = await existing(
    tx,
    namesOf(plan).filter((name) => !ours.has(name)),
  );
  const ourFunctions = new Set(functionsOf(recorded).map(({ name }) => name));
  const functions = await existingFunctions(tx, plan);
  taken.push(...functions.filter((name) => !ourFunctions.has(name)));
  const refusals: Refusal[] = taken.map((name) => ({
    name,
    message: `"${name}" is there already, and Prewire did not create it`,
  }));
  const wanted = `SELECT "name"::text FROM "pg_available_extensions" WHERE "name" = ANY ($1::text[])`;
  const { rows } =
    plan.extensions.length === 0 ? { rows: [] } : await run(tx, wanted, [textArray(plan.extensions)]);
  const available = new Set(rows.map(([name]) => name));
  for (const name of plan.extensions.filter((each) => !available.has(each))) {
    refusals.push({
      name,
      message: `the schema needs the extension "${name}", which this database does not have`,
    });
  }
  return refusals;
}

/** The names of relations: tables and indexes share one name space. */
const namesOf = (plan: DatabasePlan | null): string[] =>
  (plan?.tables ?? []).flatMap((table) => [table.name, ...table.indexes.map((index) => index.name)]);

/** Which of the names are relations of the current schema. */
async function existing(tx: Queryable, names: readonly string[]): Promise<string[]> {
  const sql = `SELECT c."relname"::text FROM "pg_class" c JOIN "pg_namespace" n ON n."oid" = c."relnamespace"
WHERE n."nspname" = current_schema() AND c."relname" = ANY ($1::text[]) ORDER BY c."relname"::text COLLATE "C"`;
  const { rows } = await run(tx, sql, [textArray(names)]);
  return rows.flatMap(([name]) => (typeof name === "string" ? [name] : []));
}

/** Which functions of the plan are there, in the current schema. */
async function existingFunctions(tx: Queryable, plan: DatabasePlan): Promise<string[]> {
  const sql = `SELECT DISTINCT p."proname"::text FROM "pg_proc" p JOIN "pg_namespace" n ON n."oid" = p."pronamespace"
WHERE n."nspname" = current_schema() AND p."proname" = ANY ($1::text[])`;
  const { rows } = await run(tx, sql, [textArray(functionsOf(plan).map(({ name }) => name))]);
  return rows.flatMap(([name]) => (typeof name === "string" ? [name] : []));
}

async function missingColumns(tx: Queryable, plan: DatabasePlan): Promise<Refusal[]> {
  const sql = `SELECT c."relname"::text, a."attname"::text FROM "pg_attribute" a
JOIN "pg_class" c ON c."oid" = a."attrelid" JOIN "pg_namespace" n ON n."oid" = c."relnamespace"
WHERE n."nspname" = current_schema() AND a."attnum" > 0 AND NOT a."attisdropped"`;
  const present = new Set((await run(tx, sql)).rows.map((row) => JSON.stringify(row)));
  const wanted = plan.tables.flatMap((table) =>
    table.columns.map((column) => [table.name, column.name] as const),
  );
  return wanted
    .filter((row) => !present.has(JSON.stringify(row)))
    .map(([table, column]) => ({
      name: `${table}.${column}`,
      message: `"${table}" has no column "${column}"`,
    }));
}

const samePlan = (left: DatabasePlan, right: DatabasePlan): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** A `text[]` literal (PostgreSQL manual, 8.15.6). */
const textArray = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replaceAll(/["\\]/g, "\\$&")}"`).join(",")}}`;

const run = (on: Queryable, text: string, parameters: readonly string[] = []) =>
  on.query(statement(text), parameters, { timeout: LIMIT });

/** Statements are named by their text, since a driver keeps one text under one name. */
const statement = (text: string): Statement => ({
  name: `prewire.${createHash("sha256").update(text).digest("hex").slice(0, 16)}`,
  text,
});
