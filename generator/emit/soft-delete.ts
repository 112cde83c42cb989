/**
 * What the database does when a row is hidden or comes back (PostgreSQL manual, chapter 37): foreign keys know nothing of
 * it. Two triggers stand in for them. That of the referred table does what the keys' `onDelete` says, among the rows
 * that are not hidden; that of the referring table refuses a reference to a hidden row.
 *
 * What comes back with a row may refer to what comes back behind it: the second trigger waits until all of it is there.
 *
 * Both take the locks that foreign keys take (manual, 13.3.2): a reference its target FOR KEY SHARE, a deletion its row
 * FOR UPDATE. Whichever comes second waits, and then sees what the first has done.
 */
import type { Model, OnDelete, Relation } from "../ir/ir.js";
import { joinSql, type Sql, sql, sqlBody, sqlIdentifier, sqlString } from "../text/sql.js";
import { foreignKeyName } from "./constraints.js";
import { fieldOf, type ModelContext, type Referrer } from "./context.js";
import { functionName } from "./function-name.js";
import { deletedAt, touched } from "./sql.js";
import type { Piece, Triggers } from "./triggers.js";

/** Of a model whose rows are hidden, or refer to such rows. */
export function softDeleteTriggers(context: ModelContext): Triggers | null {
  const all = [deletion(context), references(context)].flatMap((kind) => kind ?? []);
  if (all.length === 0) return null;
  return {
    functions: all.flatMap(({ functions }) => functions),
    triggers: all.flatMap(({ triggers }) => triggers),
  };
}

/** Behind the deletion and the return of a row: what becomes of those that refer to it. */
function deletion({ model, referrers }: ModelContext): Triggers | null {
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
  const restored = following("cascade").map((referrer) => restoreChildren(model, referrer));
  const otherwise =
    restored.length === 0
      ? sql``
      : sql`
  ELSE
    ${joinSql([wait, ...restored, waitNoLonger], "\n    ")}`;
  const at = deletedAt(model);
  const body = sql`
BEGIN
  IF NEW.${at} IS NOT NULL THEN
    ${joinSql(hide, "\n    ")}${otherwise}
  END IF;
  RETURN NULL;
END
`;
  const name = functionName(model, "deleted");
  const when = sql`AFTER UPDATE OF ${at} ON ${tableOf(model)}
FOR EACH ROW WHEN ((OLD.${at} IS NULL) <> (NEW.${at} IS NULL))`;
  return { functions: [triggerFunction(name, body)], triggers: [trigger("prewire_deleted", when, name)] };
}

/** Of all tables that have rows which come back (manual, SET CONSTRAINTS: every one of the name is meant). */
const RETURNED = "prewire_returned";
const wait = sql`SET CONSTRAINTS ${sqlIdentifier(RETURNED)} DEFERRED;`;
const waitNoLonger = sql`IF pg_trigger_depth() = 1 THEN
      SET CONSTRAINTS ${sqlIdentifier(RETURNED)} IMMEDIATE;
    END IF;`;

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
function references({ model, modelOf }: ModelContext): Triggers | null {
  const relations = model.relations.filter((relation) => modelOf(relation.target).softDelete);
  if (relations.length === 0) return null;
  const columns = relations.map(({ field }) => columnOf(model, field));
  const checks = relations.map((relation) => checkReference(model, modelOf(relation.target), relation));
  const body = sql`
BEGIN
  ${joinSql(checks, "\n  ")}
  RETURN NULL;
END
`;
  const name = functionName(model, "references");
  const when = sql`AFTER INSERT OR UPDATE OF ${joinSql(columns, ", ")} ON ${tableOf(model)}
FOR EACH ROW`;
  return {
    functions: [triggerFunction(name, body)],
    triggers: [
      trigger(
        "prewire_references",
        model.softDelete ? sql`${when} WHEN (NEW.${deletedAt(model)} IS NULL)` : when,
        name,
      ),
      ...(model.softDelete ? [returned(model, name)] : []),
    ],
  };
}

function returned(model: Model, name: string): Piece {
  const at = deletedAt(model);
  const when = sql`AFTER UPDATE OF ${at} ON ${tableOf(model)}
DEFERRABLE INITIALLY IMMEDIATE
FOR EACH ROW WHEN (OLD.${at} IS NOT NULL AND NEW.${at} IS NULL)`;
  return trigger(RETURNED, when, name, sql`CREATE CONSTRAINT TRIGGER`);
}

/**
 * Of a new row OLD is null (manual, 41.10.1), so that whatever it refers to is new. The lock has to be had before the look:
 * who waits for it gets the row as it was. A new reference has it already, from the foreign key's own trigger, since the
 * names of those come first.
 */
function checkReference(model: Model, to: Model, relation: Relation): Sql {
  const column = columnOf(model, relation.field);
  const row = sql`FROM ${tableOf(to)} WHERE ${columnOf(to, relation.targetField)} = NEW.${column}${ofTenant(model, to)}`;
  const returns = model.softDelete ? sql` OR OLD.${deletedAt(model)} IS NOT NULL` : sql``;
  const lock = model.softDelete
    ? sql`IF OLD.${deletedAt(model)} IS NOT NULL THEN
      PERFORM 1 ${row} FOR KEY SHARE;
    END IF;
    `
    : sql``;
  return sql`IF NEW.${column} IS NOT NULL AND (NEW.${column} IS DISTINCT FROM OLD.${column}${returns}) THEN
    ${lock}IF NOT EXISTS (SELECT ${row} AND ${deletedAt(to)} IS NULL) THEN
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

const triggerFunction = (name: string, body: Sql): Piece => ({
  name,
  sql: sql`() RETURNS trigger LANGUAGE plpgsql AS ${sqlBody(body)}`,
});

const trigger = (name: string, when: Sql, run: string, create = sql`CREATE TRIGGER`): Piece => ({
  name,
  sql: sql`${create} ${sqlIdentifier(name)} ${when}
EXECUTE FUNCTION ${sqlIdentifier(run)}()`,
});
