/**
 * What the database does when a row is hidden or comes back (PostgreSQL manual, chapter 37): foreign keys know nothing of
 * it. Two triggers stand in for them. That of the referred table does what the keys' `onDelete` says, among the rows
 * that are not hidden; that of the referring table refuses a reference to a hidden row.
 *
 * Both take the locks that foreign keys take (manual, 13.3.2): a reference its target FOR KEY SHARE, a deletion its row
 * FOR UPDATE. Whichever comes second waits, and then sees what the first has done.
 */
import { createHash } from "node:crypto";
import type { Model, OnDelete, Relation } from "../ir/ir.js";
import { IDENTIFIER_BYTES } from "../ir/names.js";
import { joinSql, type Sql, sql, sqlBody, sqlIdentifier, sqlString } from "../text/sql.js";
import { foreignKeyName } from "./constraints.js";
import { fieldOf, type ModelContext, type Referrer } from "./context.js";
import { deletedAt, touched } from "./sql.js";
import type { Piece, Triggers } from "./triggers.js";

/** Of a model whose rows are hidden, or refer to such rows. */
export function softDeleteTriggers(context: ModelContext): Triggers | null {
  const all = [deletion(context), references(context)].flatMap((trigger) => trigger ?? []);
  if (all.length === 0) return null;
  return {
    functions: all.map((trigger) => trigger.function),
    triggers: all.map((trigger) => trigger.trigger),
  };
}

interface Trigger {
  readonly function: Piece;
  readonly trigger: Piece;
}

/** Behind the deletion and the return of a row: what becomes of those that refer to it. */
function deletion({ model, referrers }: ModelContext): Trigger | null {
  if (!model.softDelete) return null;
  const concerned = referrers.filter(({ model: other, relation }) => whenHidden[relation.onDelete](other));
  const [first] = concerned;
  if (first === undefined) return null;
  const following = (kind: OnDelete): readonly Referrer[] =>
    concerned.filter(({ relation }) => relation.onDelete === kind);
  const hide = [
    lockOf(model, first.relation),
    ...following("cascade").map((referrer) => hideChildren(model, referrer)),
    ...following("set-null").map((referrer) => forget(model, referrer)),
    // Last: rows that go with it are not in its way.
    ...following("restrict").map((referrer) => refuse(model, referrer)),
  ];
  const restore = following("cascade").map((referrer) => restoreChildren(model, referrer));
  const otherwise =
    restore.length === 0
      ? sql``
      : sql`
  ELSE
    ${joinSql(restore, "\n    ")}`;
  const at = deletedAt(model);
  return trigger(model, "deleted", {
    body: sql`
BEGIN
  IF NEW.${at} IS NOT NULL THEN
    ${joinSql(hide, "\n    ")}${otherwise}
  END IF;
  RETURN NULL;
END
`,
    when: sql`AFTER UPDATE OF ${at} ON ${tableOf(model)}
FOR EACH ROW WHEN ((OLD.${at} IS NULL) <> (NEW.${at} IS NULL))`,
  });
}

/** Whether there is something to do. Rows that cannot be hidden themselves go when the row they belong to is purged. */
const whenHidden: Readonly<Record<OnDelete, (other: Model) => boolean>> = {
  restrict: () => true,
  cascade: ({ softDelete }) => softDelete,
  "set-null": () => true,
};

const lockOf = (model: Model, relation: Relation): Sql =>
  sql`PERFORM 1 FROM ${tableOf(model)} WHERE ${target(model, relation)} FOR UPDATE;`;

function hideChildren(model: Model, { model: other, relation }: Referrer): Sql {
  const assigned = [...touched(other), sql`${deletedAt(other)} = NEW.${deletedAt(model)}`];
  return sql`UPDATE ${tableOf(other)} SET ${joinSql(assigned, ", ")} WHERE ${referring(other, model, relation)} AND ${deletedAt(other)} IS NULL;`;
}

/** Those that went with it: they have its moment. */
function restoreChildren(model: Model, { model: other, relation }: Referrer): Sql {
  const assigned = [...touched(other), sql`${deletedAt(other)} = NULL`];
  return sql`UPDATE ${tableOf(other)} SET ${joinSql(assigned, ", ")} WHERE ${referring(other, model, relation)} AND ${deletedAt(other)} = OLD.${deletedAt(model)};`;
}

/** Of hidden rows, too: they may come back. */
function forget(model: Model, { model: other, relation }: Referrer): Sql {
  const assigned = [...touched(other), sql`${columnOf(other, relation.field)} = NULL`];
  return sql`UPDATE ${tableOf(other)} SET ${joinSql(assigned, ", ")} WHERE ${referring(other, model, relation)};`;
}

function refuse(model: Model, { model: other, relation }: Referrer): Sql {
  const living = other.softDelete ? sql` AND ${deletedAt(other)} IS NULL` : sql``;
  return sql`IF EXISTS (SELECT FROM ${tableOf(other)} WHERE ${referring(other, model, relation)}${living}) THEN
      ${raise(other, relation, sql`23001`, "the row is still referred to")}
    END IF;`;
}

/** Behind a new reference, and the return of a row that refers: its target must not be hidden. */
function references({ model, modelOf }: ModelContext): Trigger | null {
  const relations = model.relations.filter((relation) => modelOf(relation.target).softDelete);
  if (relations.length === 0) return null;
  const columns = relations.map(({ field }) => columnOf(model, field));
  const checks = relations.map((relation) => checkReference(model, modelOf(relation.target), relation));
  const own = model.softDelete ? [deletedAt(model)] : [];
  const body = joinSql(checks, "\n    ");
  const guarded = model.softDelete ? sql`NEW.${deletedAt(model)} IS NULL` : sql`TRUE`;
  return trigger(model, "references", {
    body: sql`
BEGIN
  IF ${guarded} THEN
    ${body}
  END IF;
  RETURN NULL;
END
`,
    when: sql`AFTER INSERT OR UPDATE OF ${joinSql([...columns, ...own], ", ")} ON ${tableOf(model)}
FOR EACH ROW`,
  });
}

/** Of a new row OLD is null (manual, 41.10.1), so that whatever it refers to is new. */
function checkReference(model: Model, to: Model, relation: Relation): Sql {
  const column = columnOf(model, relation.field);
  const returns = model.softDelete ? sql` OR OLD.${deletedAt(model)} IS NOT NULL` : sql``;
  return sql`IF NEW.${column} IS NOT NULL AND (NEW.${column} IS DISTINCT FROM OLD.${column}${returns}) THEN
      PERFORM 1 FROM ${tableOf(to)} WHERE ${columnOf(to, relation.targetField)} = NEW.${column}${ofTenant(model, to)} AND ${deletedAt(to)} IS NULL FOR KEY SHARE;
      IF NOT FOUND THEN
        ${raise(model, relation, sql`23503`, "the row that is referred to is deleted")}
      END IF;
    END IF;`;
}

/** The violation of a foreign key, as PostgreSQL itself reports it. */
const raise = (model: Model, relation: Relation, state: Sql, message: string): Sql =>
  sql`RAISE EXCEPTION USING ERRCODE = '${state}', MESSAGE = ${sqlString(message)}, TABLE = ${sqlString(model.names.table)}, CONSTRAINT = ${sqlString(foreignKeyName(model, relation))};`;

/** The row that the trigger is about. */
function target(model: Model, { targetField }: Relation): Sql {
  const column = columnOf(model, targetField);
  return sql`${column} = NEW.${column}${ofTenant(model, model)}`;
}

/** The rows of the other table that refer to it. */
const referring = (other: Model, model: Model, { field, targetField }: Relation): Sql =>
  sql`${columnOf(other, field)} = NEW.${columnOf(model, targetField)}${ofTenant(other, model)}`;

/** Two tenants may use the same key. */
const ofTenant = (left: Model, right: Model): Sql =>
  left.tenant && right.tenant ? sql` AND "tenant" = NEW."tenant"` : sql``;

const tableOf = (model: Model): Sql => sqlIdentifier(model.names.table);

const columnOf = (model: Model, field: string): Sql => sqlIdentifier(fieldOf(model, field).column);

function trigger(
  model: Model,
  name: "deleted" | "references",
  { body, when }: { readonly body: Sql; readonly when: Sql },
): Trigger {
  const of = functionName(model, name);
  const own = `prewire_${name}`;
  return {
    function: { name: of, sql: sql`() RETURNS trigger LANGUAGE plpgsql AS ${sqlBody(body)}` },
    trigger: {
      name: own,
      sql: sql`CREATE TRIGGER ${sqlIdentifier(own)} ${when}
EXECUTE FUNCTION ${sqlIdentifier(of)}()`,
    },
  };
}

/** Functions of all tables have one space of names. */
function functionName({ names: { table } }: Model, suffix: string): string {
  const name = `prewire_${table}_${suffix}`;
  if (Buffer.byteLength(name) <= IDENTIFIER_BYTES) return name;
  const digest = createHash("sha256").update(table).digest("hex").slice(0, 16);
  return `prewire_${digest}_${suffix}`;
}
