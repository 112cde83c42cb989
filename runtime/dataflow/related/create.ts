/** Creates a row and the rows that are related to it, in one transaction, with one INSERT for each relation. */
import { type Parameter, type Row, SqlError, type Transaction } from "../../database/port.js";
import { invalid, OperationError } from "../../errors.js";
import { actorText, saidColumns } from "../actor.js";
import type { Answer, RunContext } from "../answer.js";
import type { Data } from "../data.js";
import { asOperationError } from "../failure.js";
import { givenColumns, insertedCells, insertedColumns, touch } from "../insertion.js";
import { segmentOf } from "../key.js";
import { repointed } from "../members.js";
import type { CreateHooks } from "../hooks/related.js";
import type { CreateNode } from "../model.js";
import { rowAnswer } from "../operations/row-answer.js";
import type { Related } from "../relations.js";
import { keySql, type Rows, rowsOf, type Scope } from "../scope.js";
import type { Table } from "../table.js";
import { type Connect, type Plan, Planning, planRow } from "./plan.js";

/** The new row, alone: what was created with it is found by `include`. */
export async function createRelated(
  node: CreateNode<never, unknown>,
  data: Data,
  context: RunContext,
): Promise<Answer> {
  const { database } = context;
  // Its rows may be recorded even where those of its own model are not.
  const scope = { ...context.scope, by: actorText(context) };
  const planning = new Planning();
  const plan = await planRow({ planning, pointer: "", depth: 0 }, node, data, null);
  if (plan === null || planning.complaints.length > 0) throw invalid(planning.complaints);
  const run = (isSingly: boolean): Promise<readonly Row[]> =>
    database.transaction((tx) =>
      insertPlans(
        { tx, scope, context: { ...context, database: tx, scope }, isSingly },
        [plan],
        plan.node.model.name,
      ),
    );
  let rows: readonly Row[];
  try {
    rows = await run(false);
  } catch (error) {
    // A row among several was refused: row by row it turns out which.
    if (!(error instanceof SqlError) || !/^(?:2[23]|54)/.test(error.sqlState)) throw error;
    rows = await run(true);
  }
  const row = rows[0] ?? [];
  const answer = rowAnswer(plan.table, row, segmentOf(plan.table, row));
  // Hooks may have changed the row since, and its tag would be the same.
  return hasHooks(plan) ? { ...answer, etag: null } : answer;
}

const hasHooks = ({ node, before, after }: Plan): boolean =>
  node.model.hooks !== undefined ||
  before.some(({ plan }) => hasHooks(plan)) ||
  after.some(({ related, creates }) => related.table.model.hooks !== undefined || creates.some(hasHooks));

interface Run {
  readonly tx: Transaction;
  readonly scope: Scope;
  /** Of hooks. */
  readonly context: RunContext;
  /** Each row by a statement of its own. */
  readonly isSingly: boolean;
}

/** One row a plan, in their order: every column that callers know of, `xmin`, then every other. */
async function insertPlans(run: Run, plans: readonly Plan[], name: string): Promise<readonly Row[]> {
  const [first] = plans;
  if (first === undefined) return [];
  const hooks = await hooksOf(run, first);
  const referring = await withBefore(run, plans);
  const filled = hooks === null ? referring : await hooks.before(plans, referring);
  const rows: Row[] = [];
  const size = rowsAtOnce(run, first.table);
  for (let start = 0; start < plans.length; start += size) {
    const part = plans.slice(start, start + size);
    rows.push(...(await insertAlike(run, part, filled.slice(start, start + size))));
  }
  if (rows.length !== plans.length) throw new OperationError("internal", `${name} was not created.`);
  for (const related of relationsOf(plans, "after")) await insertAfter(run, plans, rows, related);
  await hooks?.after(rows);
  return rows;
}

async function hooksOf({ context }: Run, { node }: Plan): Promise<CreateHooks | null> {
  if (node.model.hooks === undefined) return null;
  const { createHooks } = await import("../hooks/related.js");
  return createHooks(node, context);
}

/** The relations of any of the plans. */
function relationsOf(plans: readonly Plan[], side: "before" | "after"): ReadonlySet<Related> {
  return new Set(plans.flatMap((plan) => plan[side].map(({ related }) => related)));
}

/** The data of each, with the keys of the rows that they refer to and that are created now. */
async function withBefore(run: Run, plans: readonly Plan[]): Promise<readonly Data[]> {
  const filled: Record<string, unknown>[] = plans.map(({ data }) => ({ ...data }));
  for (const related of relationsOf(plans, "before")) {
    const places: number[] = [];
    const created = plans.flatMap(({ before }, place) => {
      const found = before.find((each) => each.related === related);
      if (found === undefined) return [];
      places.push(place);
      return [found.plan];
    });
    const rows = await insertPlans(run, created, related.name);
    rows.forEach((row, index) => {
      const data = filled[places[index] ?? 0];
      if (data !== undefined) data[related.from.field] = valueIn(related.table, row, related.to.field);
    });
  }
  return filled;
}

/** Parameters that one statement takes at most (65,535), with room to spare. */
const MAXIMUM_PARAMETERS = 60_000;

/** How many rows one statement inserts. */
function rowsAtOnce({ isSingly, scope }: Run, table: Table): number {
  const columns = insertedColumns(table).length;
  // Rows that say nothing at all cannot be listed.
  if (isSingly || (columns === 0 && givenColumns(rowsOf(table, scope), []).length === 0)) return 1;
  return Math.max(1, Math.floor(MAXIMUM_PARAMETERS / Math.max(1, columns)));
}

async function insertAlike(
  { tx, scope }: Run,
  plans: readonly Plan[],
  data: readonly Data[],
): Promise<readonly Row[]> {
  const [first] = plans;
  if (first === undefined) return [];
  const parameters: Parameter[] = [];
  const text = insertSql(rowsOf(first.table, scope), data, parameters);
  try {
    return (await tx.query(first.table.statements.of(text), parameters)).rows;
  } catch (error) {
    if (plans.length > 1) throw error;
    throw repointed(asOperationError(error, first.node), (pointer) => {
      const [, field = ""] = pointer.split("/", 2);
      return first.connected.get(field) ?? first.pointer + pointer;
    });
  }
}

function insertSql(visible: Rows, data: readonly Data[], parameters: Parameter[]): string {
  const { table } = visible;
  const columns = insertedColumns(table);
  const given = givenColumns(visible, parameters);
  const names = [...columns, ...given].map(({ sql }) => sql).join(", ");
  const rows = data.map((each) => {
    const cells = insertedCells(table, columns, each).map(
      (cell, index) => `$${parameters.push(cell)}::${columns[index]?.codec.cast}`,
    );
    return `(${[...cells, ...given.map(({ value }) => value)].join(", ")})`;
  });
  const values = names === "" ? "DEFAULT VALUES" : `(${names}) VALUES ${rows.join(", ")}`;
  const answered = [...selection(table), ...saidColumns(visible, parameters)];
  return `INSERT INTO ${visible.sql} ${values} RETURNING ${answered.join(", ")}`;
}

const hiddenColumns = ({ stored, columns }: Table): string[] =>
  [...stored.keys()].filter((field) => !columns.has(field));

/** A full row, `xmin`, and the columns that nobody sees: a key may be among them. */
function selection(table: Table): string[] {
  const names = [...table.columns.values()].map(({ sql }) => sql);
  return [...names, "xmin", ...hiddenColumns(table).map((field) => table.stored.get(field)?.sql ?? "")];
}

/** The JSON value of a field in a row of that selection. */
function valueIn(table: Table, row: Row, field: string): unknown {
  const place = [...table.columns.keys(), "", ...hiddenColumns(table)].indexOf(field);
  const cell = row[place] ?? null;
  const codec = table.stored.get(field)?.codec;
  return cell === null || codec === undefined ? null : (JSON.parse(codec.json(cell)) as unknown);
}

/** The rows of one relation that refer to those just created. */
async function insertAfter(
  run: Run,
  plans: readonly Plan[],
  parents: readonly Row[],
  related: Related,
): Promise<void> {
  const { to, from } = related;
  const children: Plan[] = [];
  for (const [index, { after, table }] of plans.entries()) {
    const value = valueIn(table, parents[index] ?? [], from.field);
    for (const each of after) {
      if (each.related !== related) continue;
      for (const plan of each.creates) children.push({ ...plan, data: { ...plan.data, [to.field]: value } });
      for (const connect of each.connects) await connectRow(run, related, connect, value);
    }
  }
  await insertPlans(run, children, related.name);
}

async function connectRow(run: Run, related: Related, connect: Connect, value: unknown): Promise<void> {
  const { pointer } = connect;
  refuseUnseen(related, pointer);
  if (await isConnected(run, related, connect, value)) return;
  const message = "connect refers to a row that does not exist.";
  throw new OperationError("foreign_key_violation", message, {
    complaints: [{ pointer, code: "foreign_key_violation", message }],
  });
}

/** To connect a row is to change it, here without a word about which version of it is meant. */
function refuseUnseen({ table: { model } }: Related, pointer: string): void {
  if (model.requireIfMatch !== true) return;
  const message = `A change of ${model.name} must say which version of the row is meant, which connect cannot.`;
  throw new OperationError("precondition_required", message, {
    complaints: [{ pointer, code: "precondition_required", message }],
  });
}

/** False: there is no such row. */
async function isConnected(
  { tx, scope, context }: Run,
  related: Related,
  connect: Connect,
  value: unknown,
): Promise<boolean> {
  const { table, to, nodes } = related;
  const { key, pointer } = connect;
  const visible = rowsOf(table, scope);
  const parameters: Parameter[] = [to.codec.parameter(value)];
  const where = keySql(visible, key, parameters);
  const text = `UPDATE ${visible.sql} SET ${touch(visible)}${to.sql} = $1::${to.codec.cast} WHERE ${where}`;
  try {
    if (nodes.update?.model.hooks === undefined) {
      return (await tx.query(table.statements.of(text), parameters)).count > 0;
    }
    const { connectHooked } = await import("../hooks/related.js");
    return await connectHooked(nodes.update, { related, connect, value }, context);
  } catch (error) {
    throw repointed(asOperationError(error, nodes.update), () => pointer);
  }
}
