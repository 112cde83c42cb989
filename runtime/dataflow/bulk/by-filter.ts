/** Bulk update and bulk delete of all rows that a filter matches. */
import type { Parameter, Queryable, Result, Transactor } from "../../database/port.js";
import type { Answer, OperationInput } from "../answer.js";
import { refuse } from "../complaint.js";
import { matchesAll } from "../matches-all.js";
import { compilePredicate } from "../predicate.js";
import type { Rows } from "../scope.js";
import { parseMaxAffected } from "./options.js";
import { countsAnswer, tooManyAffected } from "./outcome.js";
import { TIMEOUT, untilNoDeadlock } from "./transactions.js";
import { parseWord } from "../members.js";

/** Where items say which rows are meant, a filter beside them would be ignored. */
export function refuseFilter(input: OperationInput, items: string): void {
  for (const name of ["where", "all"] as const) {
    if (input[name] !== undefined)
      refuse(`/${name}`, "validation_failed", `${name} does not go with ${items}.`);
  }
}

export interface FilterChange {
  /** The rows that the filter chooses from. */
  readonly visible: Rows;
  readonly database: Transactor;
  readonly input: OperationInput;
  readonly status: "updated" | "deleted";
  /** The statement up to its WHERE; its parameters are in `parameters`. */
  readonly head: string;
  readonly parameters: Parameter[];
  /** How many rows it was about; the rows that the statement changed where absent. */
  readonly countOf?: (result: Result) => number;
}

const changed = ({ count }: Result): number => count;

/** @throws {OperationError} `validation_failed` where every row would change and nobody said `all` · `too_many_affected` */
export async function changeByFilter(change: FilterChange): Promise<Answer> {
  const { visible, database, status, head, parameters, countOf = changed } = change;
  const maximum = checkFilterOptions(change.input);
  const filter = parseFilter(change);
  const statement = visible.table.statements.of(head + whereSql(filter));
  const run = async (on: Queryable): Promise<number> => countOf(await on.query(statement, parameters));
  const atMost = (most: number): Promise<number> =>
    database.transaction(
      async (tx) => {
        await refuseMany(tx, change, most);
        const count = await run(tx);
        if (count > most) throw tooManyAffected(most);
        return count;
      },
      { timeout: TIMEOUT },
    );
  const count = await untilNoDeadlock(database, () => (maximum === null ? run(database) : atMost(maximum)));
  return countsAnswer(status, count);
}

const whereSql = (filter: string): string => (filter === "" ? "" : ` WHERE ${filter}`);

/** What is answered by filter is fixed, so that other wishes are refused. */
export function checkFilterOptions(input: OperationInput): number | null {
  parseWord("mode", input.mode, ["atomic"]);
  parseWord("return", input.return, ["none"]);
  return parseMaxAffected(input.maxAffected);
}

export function parseFilter({
  visible,
  input,
  parameters,
}: Pick<FilterChange, "visible" | "input" | "parameters">): string {
  const { all, where } = input;
  if (all !== undefined && typeof all !== "boolean") {
    refuse("/all", "validation_failed", "all must be true or false.");
  }
  const filter = compilePredicate(visible, where, parameters);
  if (all !== true && matchesAll(where)) {
    refuse(
      "/where",
      "validation_failed",
      "where must say which rows are meant; every row is meant with all: true.",
    );
  }
  return filter;
}

/** Before many rows are written only to be restored; it is decided after the change, since others may add rows between. */
async function refuseMany(tx: Queryable, { visible, input }: FilterChange, maximum: number): Promise<void> {
  const parameters: Parameter[] = [];
  const where = whereSql(compilePredicate(visible, input.where, parameters));
  const limit = `$${parameters.push(String(maximum))}::int8`;
  const text = `SELECT 1 FROM ${visible.sql}${where} LIMIT 1 OFFSET ${limit}`;
  const { rows } = await tx.query(visible.table.statements.of(text), parameters);
  if (rows.length > 0) throw tooManyAffected(maximum);
}
