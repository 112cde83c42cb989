/** Checks of a whole row before it is created: the functions of `checks` in a schema, over the row as it would be stored. */
import type * as z from "zod";
import { canonical, type SpelledType, type Spelling } from "../values/canonical.js";
import { NoResult } from "./arithmetic.js";

/** How a field gets from what is given to what the row has. */
export interface RowField extends Spelling {
  /** Where a value can be given in more than one text, or a list of such. */
  readonly type?: SpelledType;
  /** What the row has where nothing is given. Absent where the database makes it, and nothing is known before. */
  readonly absent?: unknown;
}

export interface RowCheck<Row> {
  /** The fields that the function reads. */
  readonly fields: { readonly [Name in keyof Row]: RowField };
  readonly holds: (row: Row) => boolean;
  readonly message?: string;
}

type Given = Readonly<Record<string, unknown>>;

/** A zod check of an object. It says nothing where the database alone can know. */
export function rowCheck<Row>(check: RowCheck<Row>): (payload: z.core.ParsePayload<object>) => void {
  const fields = Object.entries<RowField>(check.fields);
  const names = fields.map(([name]) => name);
  const message = check.message ?? `${names.join(", ")} must be an allowed value.`;
  return ({ value, issues }) => {
    const row = rowOf(value as Given, fields);
    if (row === null || holds(check, row as Row)) return; // it has the fields of the check
    for (const name of names) {
      issues.push({ code: "custom", message, path: [name], input: value, params: { row: names } });
    }
  };
}

/** Null where a value is not known. */
function rowOf(given: Given, fields: readonly (readonly [string, RowField])[]): Given | null {
  const row: Record<string, unknown> = {};
  for (const [name, field] of fields) {
    const value = given[name] === undefined ? field.absent : given[name];
    const stored = field.type === undefined ? value : spelled(value, field.type, field);
    if (stored === undefined) return null;
    row[name] = stored;
  }
  return row;
}

/** Undefined where the value is none that is stored. */
function spelled(value: unknown, type: SpelledType, spelling: Spelling): unknown {
  if (typeof value === "string") return canonical[type](value, spelling) ?? undefined;
  if (!Array.isArray(value)) return value;
  const items = value.map((item) => spelled(item, type, spelling));
  return items.includes(undefined) ? undefined : items;
}

function holds<Row>(check: RowCheck<Row>, row: Row): boolean {
  try {
    return check.holds(row);
  } catch (error) {
    if (error instanceof NoResult) return true; // the database says so, too, and better
    throw error;
  }
}
