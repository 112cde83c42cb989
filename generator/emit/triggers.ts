/** What the database does by itself when rows of a model change: functions and triggers, in pieces of SQL. */
import { appendOnlyTriggers } from "./append-only.js";
import { auditTriggers } from "./audit.js";
import type { Sql } from "../text/sql.js";
import type { ModelContext } from "./context.js";
import { softDeleteTriggers } from "./soft-delete.js";

export interface Piece {
  readonly name: string;
  readonly sql: Sql;
}

export interface Triggers {
  /** The text behind `CREATE FUNCTION "name"`. */
  readonly functions: readonly Piece[];
  /** Whole statements. */
  readonly triggers: readonly Piece[];
}

/** Each option that the database itself keeps, and what it needs there; null where the model has no use for it. */
const kinds: readonly ((context: ModelContext) => Triggers | null)[] = [
  appendOnlyTriggers,
  auditTriggers,
  softDeleteTriggers,
];

export function triggersOf(context: ModelContext): Triggers {
  const all = kinds.flatMap((kind) => kind(context) ?? []);
  return {
    functions: all.flatMap(({ functions }) => functions),
    triggers: all.flatMap(({ triggers }) => triggers),
  };
}
