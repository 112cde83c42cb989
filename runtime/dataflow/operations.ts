/**
 * The one operation path: match → parse → authorise → run → shape. A channel matches; here the input is parsed, and the
 * statement runs and is shaped. Every channel calls this and nothing else reaches the database.
 */
import type { Answer, OperationInput, RunContext, RunOperation } from "./answer.js";
import { asOperationError } from "./failure.js";
import { lazy } from "./lazy.js";
import type { AnyNode, OperationName, Resource } from "./model.js";
import { count } from "./operations/count.js";
import { create } from "./operations/create.js";
import { remove } from "./operations/delete.js";
import { list } from "./operations/list.js";
import { read } from "./operations/read.js";
import { update } from "./operations/update.js";
import { loadRelations } from "./relations.js";
import { scopeOf } from "./scope.js";
import { tableOf } from "./table.js";

type Operations = {
  readonly [Name in OperationName]: (
    node: NonNullable<Resource["nodes"][Name]>,
    input: OperationInput,
    context: RunContext,
  ) => Promise<Answer>;
};

const operations: Operations = {
  create,
  read,
  update,
  delete: remove,
  list,
  count,
  // The rarer ones are loaded with their first call: they would be a third of the code that a start reads.
  history: async (...call) => (await import("./operations/history.js")).history(...call),
  restore: async (...call) => (await import("./operations/restore.js")).restore(...call),
  upsert: async (...call) => (await import("./operations/upsert.js")).upsert(...call),
  bulkCreate: async (...call) => (await import("./operations/bulk-create.js")).bulkCreate(...call),
  bulkUpdate: async (...call) => (await import("./operations/bulk-update.js")).bulkUpdate(...call),
  bulkDelete: async (...call) => (await import("./operations/bulk-delete.js")).bulkDelete(...call),
  bulkUpsert: async (...call) => (await import("./operations/bulk-upsert.js")).bulkUpsert(...call),
  aggregate: async (...call) => (await import("./operations/aggregate.js")).aggregate(...call),
};

/**
 * Runs one operation.
 * @throws {OperationError} whatever goes wrong; a bug is `internal` with its `cause`, which is for the log alone
 */
export const runOperation: RunOperation = (node, input, context) =>
  hasWishes(node, input) ? runWishes(node, input, context) : runPlain(node, input, context);

/** Whether the caller or the model asks for more than the operation itself. */
function hasWishes({ model }: AnyNode, input: OperationInput): boolean {
  return (
    input.ifMatch !== undefined ||
    input.idempotencyKey !== undefined ||
    input.validateOnly !== undefined ||
    model.requireIfMatch === true
  );
}

const loadGuarantees = lazy(() => import("./guarantees/run.js"));

const runWishes: RunOperation = async (node, input, context) => {
  // Who may not come in is told so before anything else.
  scopeOf(node, input, context);
  const { runGuarded } = await loadGuarantees();
  return runGuarded(node, input, context, runPlain);
};

const runPlain: RunOperation = async (node, input, context) => {
  // The node's literal `operation` says which node it is; the compiler cannot follow that through a record.
  const run = operations[node.operation] as (
    node: AnyNode,
    input: OperationInput,
    context: RunContext,
  ) => Promise<Answer>;
  try {
    const scope = scopeOf(node, input, context);
    // Compiling a filter does not wait: the models that it goes through are loaded before.
    const pending = loadRelations(tableOf(node.model), input.where);
    if (pending !== undefined) await pending;
    const { database, principal, channel, takesBytes, depth } = context;
    const where: RunContext = { database, principal, channel, takesBytes, depth, scope };
    if (node.model.hooks === undefined) return await run(node, input, where);
    const { runHooked } = await import("./hooks/run.js");
    return await runHooked(node, input, where, run);
  } catch (error) {
    throw asOperationError(error, node, input);
  }
};
