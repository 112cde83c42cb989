/** `schema.sql`: everything that the database needs, for reading, and for `psql -f` on an empty one. */
import { joinSql, type Sql, sql, sqlIdentifier } from "../text/sql.js";
import type { Piece, Table } from "./table.js";

export function emitSchemaSql(extensions: readonly string[], tables: readonly Table[]): string {
  const pieces: Sql[] = extensions.map((name) => sql`CREATE EXTENSION IF NOT EXISTS ${sqlIdentifier(name)};`);
  for (const table of tables) pieces.push(create(table));
  const keys = tables.flatMap((table) =>
    table.foreignKeys.map((piece) => sql`ALTER TABLE ${sqlIdentifier(table.name)} ADD ${constraint(piece)};`),
  );
  if (keys.length > 0) pieces.push(joinSql(keys, "\n"));
  return `${joinSql(pieces, "\n\n")}\n`;
}

const constraint = (piece: Piece): Sql => sql`CONSTRAINT ${sqlIdentifier(piece.name)} ${piece.sql}`;

function create(table: Table): Sql {
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
