/** `schema.sql`: everything that the database needs, for reading, and for `psql -f` on an empty one. */
import { joinSql, type Sql, sql, sqlIdentifier } from "../text/sql.js";
import type { SchemaParts } from "./parts.js";
import type { Piece, Table } from "./table.js";

export function emitSchemaSql({ summary, tables }: Pick<SchemaParts, "summary" | "tables">): string {
  const extensions = summary.extensions.map(
    (name) => sql`CREATE EXTENSION IF NOT EXISTS ${sqlIdentifier(name)};`,
  );
  const keys = tables.flatMap(({ foreignKeys }) => (foreignKeys === "" ? [] : [foreignKeys]));
  const blocks = [...extensions, ...tables.map(({ create }) => create)];
  if (keys.length > 0) blocks.push(keys.join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

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
