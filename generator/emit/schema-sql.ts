/** `schema.sql`: everything that the database needs, for reading, and for `psql -f` on an empty one. */
import { planMigration } from "../../runtime/database/plan.js";
import { systemPlan } from "../../runtime/database/system-tables.js";
import { joinSql, type Sql, sql, sqlIdentifier } from "../text/sql.js";
import type { SchemaParts } from "./parts.js";
import type { Table } from "./table.js";
import type { Piece } from "./triggers.js";

export function emitSchemaSql({ summary, tables }: Pick<SchemaParts, "summary" | "tables">): string {
  const extensions = summary.extensions.map(
    (name) => sql`CREATE EXTENSION IF NOT EXISTS ${sqlIdentifier(name)};`,
  );
  const keys = tables.flatMap(({ foreignKeys }) => (foreignKeys === "" ? [] : [foreignKeys]));
  const triggers = tables.flatMap((table) => (table.triggers === "" ? [] : [table.triggers]));
  const blocks = [...extensions, system(), ...tables.map(({ create }) => create)];
  if (keys.length > 0) blocks.push(keys.join("\n"));
  return `${[...blocks, ...triggers].join("\n\n")}\n`;
}

/** What Prewire keeps for itself: the same in every database. */
const system = (): string =>
  (planMigration(null, systemPlan).statements ?? []).map((statement) => `${statement};`).join("\n");

/** They come behind all tables, since a function may name any. */
export const triggerStatements = (table: Table): readonly Sql[] => [
  ...table.functions.map((piece) => sql`CREATE FUNCTION ${sqlIdentifier(piece.name)}${piece.sql};`),
  ...table.triggers.map((piece) => sql`${piece.sql};`),
];

export const foreignKeyStatements = (table: Table): readonly Sql[] =>
  table.foreignKeys.map((piece) => sql`ALTER TABLE ${sqlIdentifier(table.name)} ADD ${constraint(piece)};`);

const constraint = (piece: Piece): Sql => sql`CONSTRAINT ${sqlIdentifier(piece.name)} ${piece.sql}`;

export function createTable(table: Table): Sql {
  const body = [...table.columns.map((piece) => piece.sql), ...table.constraints.map(constraint)];
  const statements = [
    sql`CREATE TABLE ${sqlIdentifier(table.name)} (
  ${joinSql(body, ",\n  ")}
);`,
    ...table.indexes.map((index) => sql`${index.sql};`),
    ...table.comments.map((comment) => sql`${comment};`),
  ];
  return joinSql(statements, "\n");
}
