/**
 * `If-Match` (RFC 9110, 13.1.1): the tags that a row may have, as a condition of the statement that changes it. A row that
 * somebody else changed in between is not changed, since PostgreSQL looks at the condition again once it has the row.
 */
import type { Parameter, Queryable } from "../../database/port.js";
import { OperationError } from "../../errors.js";
import { refuse } from "../complaint.js";
import { keySql, type Rows } from "../scope.js";
import type { Table } from "../table.js";
import { notFound, rowAnswer } from "../operations/row-answer.js";

/** What a row must be like. */
interface Condition {
  /** Its tag, without the quotes: those of a form that rows have. */
  readonly tags: readonly string[];
  readonly versions: readonly string[];
}

const LIST = /^[ \t,]*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\uffff]*"[ \t]*(?:,[ \t,]*|$))+$/;
const TAG = /(W\/)?"([^"]*)"/g;
const LARGEST = 2 ** 31 - 1;

/**
 * `" AND …"`: the condition on the row, behind that on its key; empty where any version will do. Parameters are added.
 * @throws {OperationError} `validation_failed`: the text is neither `*` nor a list of quoted tags
 */
export function ifMatchSql(table: Table, ifMatch: unknown, parameters: Parameter[]): string {
  const condition = parse(table, ifMatch);
  if (condition === null) return "";
  const { tags, versions } = condition;
  const among = (sql: string, list: readonly string[], type: string): string =>
    `${sql} = ANY($${parameters.push(`{${list.join(",")}}`)}::${type})`;
  const byTag = among(tagSql(table), tags, "text[]");
  const column = [...table.columns.values()][table.version];
  if (column === undefined || versions.length === 0) return ` AND ${byTag}`;
  return ` AND (${byTag} OR ${among(column.sql, versions, "int4[]")})`;
}

/** Null for `*`. A weak tag and one of another form are no row's. */
function parse(table: Table, ifMatch: unknown): Condition | null {
  if (typeof ifMatch !== "string" || (ifMatch.trim() !== "*" && !LIST.test(ifMatch))) {
    return refuse(
      "/ifMatch",
      "validation_failed",
      'ifMatch (If-Match) must be an entity tag in double quotes, a list of such with commas, or "*".',
    );
  }
  if (ifMatch.trim() === "*") return null;
  const strong = [...ifMatch.matchAll(TAG)].flatMap(([, weak, tag = ""]) =>
    weak === undefined ? [tag] : [],
  );
  return {
    tags: strong.filter((tag) => /^\d{1,10}(?:--?\d{1,20})?$/.test(tag)),
    versions:
      table.version === -1
        ? []
        : strong.filter((tag) => /^[1-9]\d{0,9}$/.test(tag) && Number(tag) <= LARGEST),
  };
}

/** What `tagOf` makes of a row, as PostgreSQL would write it. */
function tagSql({ columns, updatedAt, version }: Table): string {
  const column = [...columns.values()][updatedAt === -1 ? version : updatedAt]?.sql;
  if (column === undefined) return "xmin::text";
  if (updatedAt === -1) return `xmin::text || '-' || ${column}::text`;
  return `xmin::text || '-' || floor(extract(epoch FROM ${column}))::text || to_char(${column}, 'US')`;
}

/**
 * Why no row of this key fulfilled the condition: there is none, or it is another version.
 * @returns `not_found`, or `precondition_failed` with the row's current tag
 */
export async function mismatch(
  database: Queryable,
  rows: Rows,
  key: readonly Parameter[],
): Promise<OperationError> {
  const { table, sql } = rows;
  const parameters: Parameter[] = [];
  const where = keySql(rows, key, parameters);
  const text = `SELECT ${table.selectList}, xmin FROM ${sql} WHERE ${where}`;
  const [row] = (await database.query(table.statements.of(text), parameters)).rows;
  if (row === undefined) return notFound(table);
  return new OperationError(
    "precondition_failed",
    `The ${table.model.name} is not the one that ifMatch names.`,
    {
      etag: rowAnswer(table, row, null).etag,
    },
  );
}
