import { historyMembers } from "../../client/query.js";
import type { Cell, Parameter, Queryable, Row } from "../../database/port.js";
import type { Answer, OperationInput, RunContext } from "../answer.js";
import { type Codec, codecOf } from "../codecs.js";
import { decodeCursor, encodeCursor, queryDigest } from "../cursor.js";
import { keyParameters } from "../key.js";
import { checkMembers } from "../members.js";
import type { Column, ColumnType, HistoryNode } from "../model.js";
import { parseLimit } from "../page.js";
import { keySql, rowsOf, type Rows } from "../scope.js";
import { tableOf, type Table, type TableColumn } from "../table.js";
import { notFound } from "./row-answer.js";

/**
 * One page of what became of a row, the newest change first: also of one that is deleted.
 * @throws {OperationError} `not_found` for a row that neither is there nor ever was
 */
export async function history(
  node: HistoryNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  checkMembers(input, ["key", ...historyMembers]);
  const table = tableOf(node.model);
  const visible = rowsOf(table, { ...scope, deleted: true });
  const key = keyParameters(table, input.key);
  const limit = parseLimit(table, input.limit);
  const digest = queryDigest([node.name, scope.tenant, ...key]);
  const [before] = input.cursor === undefined ? [] : decodeCursor(input.cursor, digest, byId);
  const parameters: Parameter[] = [];
  const text = pageSql(visible, { key, before, limit }, parameters);
  const { rows } = await database.query(table.statements.of(text), parameters);
  if (rows.length === 0) await requireRow(database, visible, key);
  const answered = rows.slice(0, limit);
  const last = rows.length > limit ? answered.at(-1) : undefined;
  const nextCursor = last === undefined ? null : encodeCursor(digest, [last[0] ?? null]);
  const data = answered.map((row) => changeJson(table, row)).join(",");
  const body = `{"data":[${data}],"nextCursor":${nextCursor === null ? "null" : `"${nextCursor}"`}}`;
  return { body, etag: null, segment: null, nextCursor };
}

const idColumn: Column = { column: "id", type: "bigint" };
const moment = codecOf({ type: "timestamp" });

/** Records of one row are made one after the other, each behind the lock of the change before, so that ids ascend. */
const byId = [
  {
    column: { field: "id", column: idColumn, codec: codecOf(idColumn), sql: `"id"` } satisfies TableColumn,
    descending: true,
  },
];

interface Page {
  readonly key: readonly Parameter[];
  /** The last record of the page before. */
  readonly before: Cell | undefined;
  readonly limit: number;
}

function pageSql({ table, scope }: Rows, { key, before, limit }: Page, parameters: Parameter[]): string {
  const bind = (parameter: Parameter): string => `$${parameters.push(parameter)}`;
  const tenant = table.tenant === undefined ? "" : scope.tenant;
  const conditions = [
    `"tenant" = ${bind(tenant)}::text`,
    `"table_name" = ${bind(table.model.table)}::text`,
    // The text that PostgreSQL itself gives the key, as the trigger has it.
    `"row_key" = ARRAY[${table.key.map(({ codec }, place) => `${bind(key[place] ?? null)}::${codec.cast}::text`).join(", ")}]`,
    ...(before === undefined ? [] : [`"id" < ${bind(before)}::int8`]),
  ];
  return (
    `SELECT "id", "at", "operation", "by", "channel", "changes" FROM "prewire_audit"` +
    ` WHERE ${conditions.join(" AND ")} ORDER BY "id" DESC LIMIT ${limit + 1}`
  );
}

/** A row that was there before its changes were recorded has no history, and is there all the same. */
async function requireRow(database: Queryable, visible: Rows, key: readonly Parameter[]): Promise<void> {
  const parameters: Parameter[] = [];
  const text = `SELECT 1 FROM ${visible.sql} WHERE ${keySql(visible, key, parameters)}`;
  const { rows } = await database.query(visible.table.statements.of(text), parameters);
  if (rows.length === 0) throw notFound(visible.table);
}

function changeJson(table: Table, [id, at, operation, by, channel, changes]: Row): string {
  return (
    `{"id":"${id}","at":${moment.json(at ?? "")},"operation":${JSON.stringify(operation)},` +
    `"by":${by ?? "null"},"channel":${JSON.stringify(channel)},"changes":{${changesJson(table, changes ?? "{}")}}}`
  );
}

/** By the fields of now, in their order: what the model no longer has, or hides by now, is left out. */
function changesJson({ columns }: Table, cell: string): string {
  const changes = JSON.parse(cell) as Readonly<Record<string, readonly [Cell, Cell]>>; // as the trigger writes it
  const members: string[] = [];
  for (const [field, column] of columns) {
    const name = column.column.column;
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
    if (change === undefined) continue;
    const [from, to] = change.map((each) => valueJson(column, each));
    members.push(`${JSON.stringify(field)}:{"from":${from},"to":${to}}`);
  }
  return members.join(",");
}

/** Types whose values have parts: nothing is sorted by them, so that no rule says what a cell looks like. */
const structured: ReadonlySet<ColumnType> = new Set<ColumnType>(["json", "array", "vector"]);

/** A value of a time when the column had another type is answered as the text that it was. */
function valueJson({ codec, column }: TableColumn, cell: Cell): string {
  if (cell === null) return "null";
  if (codec.isCell(cell)) return codec.json(cell);
  return (structured.has(column.type) ? jsonOf(codec, cell) : null) ?? JSON.stringify(cell);
}

function jsonOf(codec: Codec, cell: string): string | null {
  try {
    const text = codec.json(cell);
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}
