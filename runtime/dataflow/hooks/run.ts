/**
 * Changes of models with hooks: each in a transaction with what its hooks do. Loaded with the first of them. The operation
 * itself runs as ever, on what the hooks have made of its data.
 */
import type { Answer, OperationInput, RunContext } from "../answer.js";
import { TIMEOUT, untilNoDeadlock } from "../bulk/transactions.js";
import { type Data, validated, validatorOf } from "../data.js";
import { deadlocksAsTheyAre } from "../guarantees/deadlocks.js";
import { keyParameters } from "../key.js";
import type { AnyNode, OperationName } from "../model.js";
import { namesRelations } from "../operations/create.js";
import { notFound } from "../operations/row-answer.js";
import { rowsOf } from "../scope.js";
import { bulkDelete, byFilter, bulkUpdate } from "./bulk.js";
import { bulkInsert } from "./bulk-insert.js";
import { type Change, changeOf, type RunBase } from "./change.js";
import { anew, byKey, findRow, isEmpty } from "./rows.js";
import { upsert } from "./upsert.js";

type Hooked = (change: Change, input: OperationInput) => Promise<Answer>;

/** The operations that change rows, with their hooks. */
const operations: Readonly<Partial<Record<OperationName, Hooked>>> = {
  create,
  update,
  delete: remove,
  restore,
  upsert,
  bulkCreate: bulkInsert,
  bulkUpsert: bulkInsert,
  bulkUpdate: (change, input) =>
    Array.isArray(input.data) ? bulkUpdate(change, input) : byFilter("updated", change, input),
  bulkDelete: (change, input) =>
    input.ids === undefined ? byFilter("deleted", change, input) : bulkDelete(change, input),
};

/** @throws {OperationError} what a hook refuses, and whatever `run` throws */
export async function runHooked(
  node: AnyNode,
  input: OperationInput,
  context: RunContext,
  run: RunBase,
): Promise<Answer> {
  const operation = operations[node.operation];
  if (operation === undefined) return run(node, input, context);
  const change = await changeOf(node, context, run);
  const { database } = context;
  return untilNoDeadlock(database, () =>
    database.transaction((tx) => deadlocksAsTheyAre(operation(change.on(tx), input)), {
      timeout: TIMEOUT,
    }),
  );
}

async function create(change: Change, input: OperationInput): Promise<Answer> {
  const { node, table } = change;
  // Its rows are made one after another, each with the hooks of its model.
  if (node.operation !== "create" || namesRelations(table, input.data)) {
    const answer = await change.base(input);
    return anew(change, rowIn(answer), answer);
  }
  const data = validated(table, "create", await validatorOf(node.validator), input.data);
  const answer = await change.base({ ...input, data: await change.before("beforeCreate", data) });
  const row = rowIn(answer);
  await change.run("afterCreate", row);
  return change.has("afterCreate") ? anew(change, row, answer) : answer;
}

async function update(change: Change, input: OperationInput): Promise<Answer> {
  const { node, table, visible, context } = change;
  if (node.operation !== "update") return change.base(input);
  const key = keyParameters(table, input.key);
  const data = validated(table, "update", await validatorOf(node.validator), input.data);
  const cells = await findRow(context.database, visible, byKey(table, key, "FOR NO KEY UPDATE"));
  if (cells === undefined) throw notFound(table);
  const before = change.rowOf(cells);
  const changed = await change.before("beforeUpdate", data, before);
  const answer = await change.base({ ...input, data: changed });
  // A change of nothing is none.
  if (!change.has("afterUpdate") || isEmpty(changed)) return answer;
  const row = rowIn(answer);
  await change.run("afterUpdate", row, before);
  return anew(change, row, answer);
}

async function remove(change: Change, input: OperationInput): Promise<Answer> {
  const { table, visible, context } = change;
  const key = keyParameters(table, input.key);
  const cells = await findRow(context.database, visible, byKey(table, key, "FOR UPDATE"));
  if (cells === undefined) throw notFound(table);
  const row = change.rowOf(cells);
  await change.run("beforeDelete", row);
  const answer = await change.base(input);
  await change.run("afterDelete", row);
  return answer;
}

/** A row that comes back changes without data: only what runs behind a change has a part in it. */
async function restore(change: Change, input: OperationInput): Promise<Answer> {
  const { table, context } = change;
  if (!change.has("afterUpdate")) return change.base(input);
  const key = keyParameters(table, input.key);
  const hidden = rowsOf(table, { ...context.scope, deleted: true });
  const cells = await findRow(context.database, hidden, byKey(table, key, "FOR NO KEY UPDATE"));
  const before = cells === undefined ? null : change.rowOf(cells);
  const answer = await change.base(input);
  const row = rowIn(answer);
  // One that was there already is as it was.
  if (before === null || before["deletedAt"] === null) return answer;
  await change.run("afterUpdate", row, before);
  return anew(change, row, answer);
}

/** The row that an answer is of. */
const rowIn = ({ body }: Answer): Data => JSON.parse(body ?? "{}") as Data;
