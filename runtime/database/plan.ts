/**
 * Migration as data: what takes a database from the plan that it was made by to the present one. Only what adds is
 * done; everything else is refused by name, because it can lose rows, fail on them, or break those who still run.
 */
import type { ColumnPlan, ConstraintPlan, DatabasePlan, PiecePlan, TablePlan } from "../dataflow/model.js";
import { byName, type Change, compare, type Comparison, quote } from "./plan-pieces.js";
import { dropTriggers, planFunctions, planTriggers } from "./plan-triggers.js";
import { columnList, columnsOfForeignKey, hasDefault, quotedNames, subjectOfComment } from "./sql-text.js";

/** A change that is not made, and why. */
export interface Refusal {
  /** What it is about: `tickets`, `tickets.due_at`, `tickets_status_check`. */
  readonly name: string;
  /** One sentence. */
  readonly message: string;
}

export type MigrationPlan =
  | { readonly statements: readonly string[]; readonly refusals?: never }
  | { readonly refusals: readonly Refusal[]; readonly statements?: never };

interface Steps {
  /** Tables and columns first, then what stands on them, in the order in which they must run. */
  readonly extensions: string[];
  /** Triggers that go or are made anew: none of them sees what else is done. */
  readonly dropped: string[];
  readonly tables: string[];
  readonly constraints: string[];
  readonly indexes: string[];
  readonly foreignKeys: string[];
  /** With functions that are no longer there going last, since triggers stood on them. */
  readonly triggers: string[];
  readonly comments: string[];
  readonly refusals: Refusal[];
}

/**
 * @param recorded the plan that the database was last migrated to; null where it never was
 * @param plan the plan of the application
 */
export function planMigration(recorded: DatabasePlan | null, plan: DatabasePlan): MigrationPlan {
  const functions = planFunctions(recorded, plan);
  const steps: Steps = {
    extensions: [],
    dropped: dropTriggers(recorded, plan),
    tables: [],
    constraints: [],
    indexes: [],
    foreignKeys: [],
    triggers: [...functions.made, ...planTriggers(recorded, plan), ...functions.dropped],
    comments: [],
    refusals: [],
  };
  for (const extension of plan.extensions) {
    if (recorded?.extensions.includes(extension) === true) continue;
    steps.extensions.push(`CREATE EXTENSION IF NOT EXISTS ${quote(extension)}`);
  }
  const before = byName(recorded?.tables ?? []);
  for (const table of plan.tables) {
    const old = before.get(table.name);
    if (old === undefined) createTable(table, steps);
    else extendTable(old, table, steps);
  }
  const after = byName(plan.tables);
  for (const name of before.keys()) {
    if (!after.has(name)) refuse(steps, name, `table "${name}" is no longer in the schema`);
  }
  const { refusals, ...statements } = steps;
  return refusals.length > 0 ? { refusals } : { statements: Object.values(statements).flat() };
}

function createTable(table: TablePlan, steps: Steps): void {
  const parts = [
    ...table.columns.map((column) => column.sql),
    ...table.constraints.map((constraint) => named(constraint)),
  ];
  steps.tables.push(`CREATE TABLE ${quote(table.name)} (\n  ${parts.join(",\n  ")}\n)`);
  for (const key of table.foreignKeys) steps.foreignKeys.push(addConstraint(table, key));
  for (const index of table.indexes) steps.indexes.push(index.sql);
  steps.comments.push(...table.comments);
}

function extendTable(old: TablePlan, table: TablePlan, steps: Steps): void {
  // Every key and index would change with it: one sentence says more than each of them.
  if (old.tenant !== table.tenant) return refuseTenants(table, steps);
  const added = extendColumns(old, table, steps);
  extendConstraints(old, table, added, steps);
  extendForeignKeys(old, table, added, steps);
  extendIndexes(old, table, added, steps);
  extendComments(old, table, steps);
}

function refuseTenants({ name, tenant }: TablePlan, steps: Steps): void {
  const message =
    tenant === true
      ? `the rows of "${name}" are to belong to tenants, and nobody has said to which: ` +
        `column "tenant", the keys and indexes that begin with it, and its values are yours to add (schema.sql has them)`
      : `the rows of "${name}" belong to tenants, and would be everybody's`;
  refuse(steps, name, message);
}

/** What the new columns are: those that are null in every row that is there, and those that a default fills. */
interface AddedColumns {
  readonly all: ReadonlySet<string>;
  readonly empty: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
}

function extendColumns(old: TablePlan, table: TablePlan, steps: Steps): AddedColumns {
  const all = new Set<string>();
  const empty = new Set<string>();
  const compared = compare(old.columns, table.columns);
  // What is computed may be of columns that are new, too.
  const given = compared.added.filter(({ computed }) => computed !== true);
  for (const column of [...given, ...compared.added.filter((one) => !given.includes(one))]) {
    if (!column.addable) {
      const why =
        "is neither optional nor has it a default, and the rows that are there have no value for it";
      refuse(steps, `${table.name}.${column.name}`, `column "${column.name}" of "${table.name}" ${why}`);
      continue;
    }
    all.add(column.name);
    if (!hasDefault(column.sql)) empty.add(column.name);
    steps.tables.push(`ALTER TABLE ${quote(table.name)} ADD COLUMN ${column.sql}`);
  }
  const changed = compared.changed.filter((change) => !isComputed(change));
  recompute(old, table, compared.changed.filter(isComputed), steps);
  refuseRest(steps, "column", table, { ...compared, changed });
  return { all, empty, old: new Set(old.columns.map((column) => column.name)) };
}

const isComputed = ({ before, after }: Change<ColumnPlan>): boolean =>
  before.computed === true && after.computed === true;

/**
 * Other expressions for columns that are computed. Nothing is lost: they are computed anew for every row, and what stood on them and
 * goes with them is made again (PostgreSQL manual, ALTER TABLE, DROP COLUMN).
 */
function recompute(
  old: TablePlan,
  table: TablePlan,
  changes: readonly Change<ColumnPlan>[],
  steps: Steps,
): void {
  const names = new Set(changes.map(({ after }) => after.name));
  for (const { after } of changes) {
    steps.tables.push(`ALTER TABLE ${quote(table.name)} DROP COLUMN ${quote(after.name)}`);
    steps.tables.push(`ALTER TABLE ${quote(table.name)} ADD COLUMN ${after.sql}`);
  }
  const goes = (sql: string): boolean => quotedNames(sql).some((name) => names.has(name));
  const unchanged = (pieces: readonly PiecePlan[], before: readonly PiecePlan[]): readonly PiecePlan[] =>
    pieces.filter((piece) =>
      before.some(({ name, sql }) => name === piece.name && sql === piece.sql && goes(sql)),
    );
  for (const piece of unchanged(table.constraints, old.constraints)) {
    steps.constraints.push(addConstraint(table, piece));
  }
  steps.indexes.push(...unchanged(table.indexes, old.indexes).map(({ sql }) => sql));
  steps.comments.push(
    ...table.comments.filter((comment) => old.comments.includes(comment) && goes(subjectOfComment(comment))),
  );
}

function extendConstraints(old: TablePlan, table: TablePlan, added: AddedColumns, steps: Steps): void {
  const compared = compare(old.constraints, table.constraints);
  for (const constraint of compared.added) {
    if (holdsOnNewColumns(constraint, added)) steps.constraints.push(addConstraint(table, constraint));
    else refuseUncertain(steps, "constraint", constraint);
  }
  for (const { before, after } of compared.changed.filter(allowsMore)) {
    const drop = `DROP CONSTRAINT ${quote(before.name)}`;
    steps.constraints.push(`ALTER TABLE ${quote(table.name)} ${drop}, ADD ${named(after)}`);
  }
  const kept = relaxed(old, table);
  for (const { name } of compared.removed.filter((each) => kept.has(each.name))) {
    steps.constraints.push(`ALTER TABLE ${quote(table.name)} DROP CONSTRAINT ${quote(name)}`);
  }
  const changed = compared.changed.filter((change) => !allowsMore(change));
  const removed = compared.removed.filter(({ name }) => !kept.has(name));
  refuseRest(steps, "constraint", table, { ...compared, changed, removed });
}

/**
 * Names of what was unique among all rows and is to be so among some, by an index in the constraint's place: the rows
 * that are there hold.
 */
function relaxed(old: TablePlan, table: TablePlan): ReadonlySet<string> {
  const indexes = byName(table.indexes);
  const names = old.constraints.flatMap(({ name, sql }) => {
    const index = indexes.get(name);
    const isSame = index !== undefined && columnList(index.sql) === columnList(sql);
    return sql.startsWith("UNIQUE") && isSame && index.sql.startsWith("CREATE UNIQUE ") ? [name] : [];
  });
  return new Set(names);
}

/** A check over new columns holds by their definition; a unique key does where one of its columns is null everywhere. */
function holdsOnNewColumns(constraint: ConstraintPlan, added: AddedColumns): boolean {
  const names = quotedNames(constraint.sql);
  if (constraint.sql.startsWith("UNIQUE")) return names.some((name) => added.empty.has(name));
  if (!constraint.sql.startsWith("CHECK")) return false;
  return names.some((name) => added.all.has(name)) && !names.some((name) => added.old.has(name));
}

/** A `oneOf` that keeps all its values: the rows that are there hold. */
function allowsMore({ before, after }: Change<ConstraintPlan>): boolean {
  if (before.values === undefined || after.values === undefined) return false;
  const values = new Set(after.values);
  return before.values.every((value) => values.has(value));
}

function extendForeignKeys(old: TablePlan, table: TablePlan, added: AddedColumns, steps: Steps): void {
  const compared = compare(old.foreignKeys, table.foreignKeys);
  for (const key of compared.added) {
    const columns = columnsOfForeignKey(key.sql);
    const isNew = columns.length > 0 && columns.every((column) => added.all.has(column));
    if (isNew) steps.foreignKeys.push(addConstraint(table, key));
    else refuseUncertain(steps, "foreign key", key);
  }
  refuseRest(steps, "foreign key", table, compared);
}

function extendIndexes(old: TablePlan, table: TablePlan, added: AddedColumns, steps: Steps): void {
  const compared = compare(old.indexes, table.indexes);
  const kept = relaxed(old, table);
  for (const index of compared.added) {
    const names = quotedNames(columnList(index.sql));
    const holds =
      !index.sql.startsWith("CREATE UNIQUE ") ||
      kept.has(index.name) ||
      names.some((name) => added.empty.has(name));
    if (holds) steps.indexes.push(index.sql);
    else refuseUncertain(steps, "unique index", index);
  }
  refuseRest(steps, "index", table, compared);
}

/** Comments may change freely; one that is gone is taken away. */
function extendComments(old: TablePlan, table: TablePlan, steps: Steps): void {
  const before = new Set(old.comments);
  steps.comments.push(...table.comments.filter((comment) => !before.has(comment)));
  const subjects = new Set(table.comments.map(subjectOfComment));
  const gone = old.comments.map(subjectOfComment).filter((subject) => !subjects.has(subject));
  steps.comments.push(...gone.map((subject) => `COMMENT ON ${subject} IS NULL`));
}

/** What is neither new nor as before. */
function refuseRest(steps: Steps, what: string, table: TablePlan, rest: Comparison<PiecePlan>): void {
  const label = (name: string): string => (what === "column" ? `${table.name}.${name}` : name);
  for (const { before, after } of rest.changed) {
    const change = `changes from ${before.sql} to ${after.sql}`;
    refuse(steps, label(after.name), `${what} "${after.name}" of "${table.name}" ${change}`);
  }
  for (const { name } of rest.removed) {
    refuse(steps, label(name), `${what} "${name}" of "${table.name}" is no longer in the schema`);
  }
}

const refuseUncertain = (steps: Steps, what: string, piece: PiecePlan): void => {
  refuse(steps, piece.name, `${what} "${piece.name}" may not hold for the rows that are there: ${piece.sql}`);
};

const refuse = (steps: Steps, name: string, message: string): void => {
  steps.refusals.push({ name, message });
};

const named = (piece: PiecePlan): string => `CONSTRAINT ${quote(piece.name)} ${piece.sql}`;

const addConstraint = (table: TablePlan, piece: PiecePlan): string =>
  `ALTER TABLE ${quote(table.name)} ADD ${named(piece)}`;
