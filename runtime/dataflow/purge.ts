/** Really deletes rows that have been hidden for long enough, children before what they refer to, a bounded batch at a time. */
import type { Database, Queryable, Statement } from "../database/port.js";
import { SqlError } from "../database/port.js";
import { quoteIdentifier } from "../database/sql.js";
import { arrayParameter } from "./codecs/array.js";
import type { Model } from "./model.js";
import { Statements } from "./statements.js";

export interface PurgeOptions {
  /** Rows that were deleted at least so many seconds ago, by the database's clock. */
  readonly olderThan: number;
  /** Rows of one transaction at most; 1000 where absent. */
  readonly batch?: number;
}

export interface Purged {
  /** `Ticket` */
  readonly model: string;
  readonly deleted: number;
  /** Rows that are old enough, and that others refer to which stay. */
  readonly kept: number;
}

/** Milliseconds for a batch with all that goes with it. */
const LIMIT = 600_000;
/** Rows of a model that cannot go, at most, before the others are left, too. */
const MOST_STUCK = 10_000;

/**
 * @param models all of the application; those that hide nothing have nothing to purge
 * @returns one entry a model that hides rows, in their order
 * @throws {SqlError} a statement was refused for another reason than that rows are still referred to; what was deleted
 *   before is gone
 */
export async function purgeDeleted(
  database: Database,
  models: readonly Model[],
  { olderThan, batch = 1000 }: PurgeOptions,
): Promise<readonly Purged[]> {
  const hiding = models.filter(({ softDelete }) => softDelete === true);
  if (hiding.length === 0) return [];
  const statements = new Statements();
  const run: Run = async (on, text, parameters) =>
    on.query(statements.of(text), parameters, { timeout: LIMIT });
  const { rows } = await run(database, `SELECT now() - $1::float8 * interval '1 second'`, [
    String(olderThan),
  ]);
  const before = rows[0]?.[0] ?? "";
  const references = await referencesTo(database, run, hiding);
  const tasks = childrenFirst(hiding, references).map(
    (model) => new Task(model, references, { before, batch, run }),
  );
  // What referred to a row of an earlier model may be gone now.
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const task of tasks) if ((await task.purge(database)) > 0) isDone = false;
  }
  const purged = new Map<Model, Purged>();
  for (const task of tasks) purged.set(task.model, await task.report(database));
  return hiding.flatMap((model) => purged.get(model) ?? []);
}

type Run = (on: Queryable, text: string, parameters: readonly string[]) => ReturnType<Queryable["query"]>;

/** A foreign key that leads to a table whose rows are purged. */
interface Reference {
  readonly from: string;
  readonly to: string;
  /** `c."ticket_id" = t."id"` */
  readonly match: string;
  /** A row that is referred to cannot go (`RESTRICT`, `NO ACTION`). */
  readonly restricts: boolean;
}

/** As the database has them: somebody may have added others. Their names come quoted. */
const REFERENCES = `SELECT f."relname"::text, t."relname"::text, k."confdeltype" IN ('r', 'a'), (
  SELECT string_agg(format('c.%I = t.%I', own."attname", far."attname"), ' AND ' ORDER BY p."n")
  FROM unnest(k."conkey", k."confkey") WITH ORDINALITY AS p("own", "far", "n")
  JOIN "pg_attribute" own ON own."attrelid" = k."conrelid" AND own."attnum" = p."own"
  JOIN "pg_attribute" far ON far."attrelid" = k."confrelid" AND far."attnum" = p."far"
) FROM "pg_constraint" k JOIN "pg_class" f ON f."oid" = k."conrelid" JOIN "pg_class" t ON t."oid" = k."confrelid"
JOIN "pg_namespace" n ON n."oid" = t."relnamespace"
WHERE k."contype" = 'f' AND n."nspname" = current_schema() AND f."relnamespace" = n."oid" AND t."relname" = ANY ($1::text[])`;

async function referencesTo(
  database: Database,
  run: Run,
  models: readonly Model[],
): Promise<readonly Reference[]> {
  const { rows } = await run(database, REFERENCES, [arrayParameter(models.map(({ table }) => table))]);
  return rows.map(([from, to, restricts, match]) => ({
    from: from ?? "",
    to: to ?? "",
    restricts: restricts === "t",
    match: match ?? "",
  }));
}

/** Models whose tables refer to others before these; in a circle anyhow. */
function childrenFirst(models: readonly Model[], references: readonly Reference[]): readonly Model[] {
  const byTable = new Map(models.map((model) => [model.table, model]));
  const ordered = new Set<Model>();
  const begun = new Set<Model>();
  const visit = (model: Model): void => {
    if (begun.has(model)) return;
    begun.add(model);
    for (const { from, to } of references) {
      const child = to === model.table ? byTable.get(from) : undefined;
      if (child !== undefined) visit(child);
    }
    ordered.add(model);
  };
  models.forEach(visit);
  return [...ordered];
}

interface Purging {
  /** Rows that were deleted until then. */
  readonly before: string;
  readonly batch: number;
  readonly run: Run;
}

/** The rows of one model. */
class Task {
  readonly model: Model;
  readonly #purging: Purging;
  readonly #find: string;
  readonly #table: string;
  readonly #deletedAt: string;
  /** Where rows stand that cannot go, since something refers to what would go with them. */
  readonly #stuck: string[] = [];
  #deleted = 0;

  constructor(model: Model, references: readonly Reference[], purging: Purging) {
    this.model = model;
    this.#purging = purging;
    this.#table = quoteIdentifier(model.table);
    this.#deletedAt = quoteIdentifier(model.columns["deletedAt"]?.column ?? "");
    const free = references
      .filter(({ to, restricts }) => restricts && to === model.table)
      .map(({ from, match }) => ` AND NOT EXISTS (SELECT FROM ${quoteIdentifier(from)} AS c WHERE ${match})`);
    this.#find =
      `SELECT t.ctid FROM ${this.#table} AS t WHERE t.${this.#deletedAt} <= $1::timestamptz` +
      ` AND t.ctid <> ALL ($2::tid[])${free.join("")} ORDER BY t.${this.#deletedAt} LIMIT $3::int4`;
  }

  /** How many rows went. */
  async purge(database: Database): Promise<number> {
    const { run, before, batch } = this.#purging;
    let purged = 0;
    while (this.#stuck.length < MOST_STUCK) {
      const parameters = [before, arrayParameter(this.#stuck), String(batch)];
      const { rows } = await run(database, this.#find, parameters);
      const stuck = this.#stuck.length;
      const places = rows.map(([place]) => place ?? "");
      const count = await this.#remove(database, places);
      purged += count;
      // Also where somebody's own trigger keeps them.
      if (count === 0 && this.#stuck.length === stuck) break;
    }
    this.#deleted += purged;
    return purged;
  }

  async report(database: Database): Promise<Purged> {
    const { run, before } = this.#purging;
    const text = `SELECT count(*) FROM ${this.#table} WHERE ${this.#deletedAt} <= $1::timestamptz`;
    const { rows } = await run(database, text, [before]);
    return { model: this.model.name, deleted: this.#deleted, kept: Number(rows[0]?.[0]) };
  }

  /** One that was changed meanwhile is found again, or is no longer to go. A list that is refused is halved, until the row is found that something refers to. */
  async #remove(database: Database, places: readonly string[]): Promise<number> {
    try {
      return await this.#removeAll(database, places);
    } catch (error) {
      if (!isStillReferredTo(error)) throw error;
      if (places.length === 1) {
        this.#stuck.push(...places);
        return 0;
      }
    }
    const middle = Math.ceil(places.length / 2);
    return (
      (await this.#remove(database, places.slice(0, middle))) +
      (await this.#remove(database, places.slice(middle)))
    );
  }

  #removeAll(database: Database, places: readonly string[]): Promise<number> {
    const { run, before } = this.#purging;
    const text = `DELETE FROM ${this.#table} WHERE ctid = ANY ($1::tid[]) AND ${this.#deletedAt} <= $2::timestamptz`;
    return database.transaction(
      async (tx) => {
        await tx.query(ACTOR, []);
        return (await run(tx, text, [arrayParameter(places), before])).count;
      },
      { timeout: LIMIT },
    );
  }
}

/** Where changes are recorded, it is nobody's in particular, made at the command line. */
const ACTOR: Statement = {
  name: "prewire.purge.actor",
  text: `SELECT set_config('prewire.actor', '{"channel":"cli"}', true)`,
};

function isStillReferredTo(error: unknown): boolean {
  return error instanceof SqlError && (error.sqlState === "23503" || error.sqlState === "23001");
}
