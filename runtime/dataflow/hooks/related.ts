/** Hooks of rows that come to be together: each runs where its row is made. */
import type { Row } from "../../database/port.js";
import { invalid } from "../../errors.js";
import type { RunContext } from "../answer.js";
import { checkData, type Data, validatorOf } from "../data.js";
import { asOperationError } from "../failure.js";
import { repointed } from "../members.js";
import type { CreateNode, UpdateNode } from "../model.js";
import { refuseUnreachableKey } from "../operations/create.js";
import { update } from "../operations/update.js";
import type { Related } from "../relations.js";
import type { Connect, Plan } from "../related/plan.js";
import { rowsOf } from "../scope.js";
import { changeOf, type RunBase } from "./change.js";
import { byKey, findRow, keyOf } from "./rows.js";
import { runHooked } from "./run.js";

/** The hooks of rows of one model that are made by one statement. */
export interface CreateHooks {
  /** What is stored of each. @throws {OperationError} */
  before(plans: readonly Plan[], data: readonly Data[]): Promise<readonly Data[]>;
  after(rows: readonly Row[]): Promise<void>;
}

export async function createHooks(
  node: CreateNode<never, unknown>,
  context: RunContext,
): Promise<CreateHooks> {
  const change = await changeOf(node, context, null);
  const { table } = change;
  const one = async (data: Data): Promise<Data> => {
    const changed = await change.before("beforeCreate", data);
    const { value, complaints } = checkData(table, "create", await validatorOf(node.validator), changed);
    if (value === null) throw invalid(complaints.slice(0, 100));
    refuseUnreachableKey(table, value);
    return value;
  };
  return {
    async before(plans, data) {
      if (!change.has("beforeCreate")) return data;
      const changed: Data[] = [];
      for (const [index, plan] of plans.entries()) {
        try {
          changed.push(await one(data[index] ?? {}));
        } catch (error) {
          throw repointed(asOperationError(error, node), (pointer) => plan.pointer + pointer);
        }
      }
      return changed;
    },
    async after(rows) {
      for (const row of rows) await change.run("afterCreate", change.rowOf(row));
    },
  };
}

export interface Connecting {
  readonly related: Related;
  readonly connect: Connect;
  /** What the row's field shall be. */
  readonly value: unknown;
}

/** Lets an existing row refer to a new one, as the update that it is. False: there is no such row. */
export async function connectHooked(
  node: UpdateNode<never, unknown>,
  { related, connect, value }: Connecting,
  context: RunContext,
): Promise<boolean> {
  const { table, to } = related;
  const visible = rowsOf(table, context.scope);
  const cells = await findRow(context.database, visible, byKey(table, connect.key, "FOR NO KEY UPDATE"));
  if (cells === undefined) return false;
  const row = JSON.parse(table.writeRow(cells)) as Data; // a row is an object
  const input = { key: keyOf(row, table.model.key), data: { [to.field]: value } };
  // The operation is that of the node.
  await runHooked(node, input, context, update as RunBase);
  return true;
}
