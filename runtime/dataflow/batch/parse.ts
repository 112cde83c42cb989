/** The operations of a batch, checked as a whole before the first of them runs. */
import { historyMembers, inputMembers } from "../../client/query.js";
import { type Complaint, invalid, OperationError } from "../../errors.js";
import { refuse, unknownName } from "../complaint.js";
import type { OperationInput } from "../answer.js";
import { checkMembers } from "../members.js";
import type { AnyNode, OperationName, ResourceTable } from "../model.js";
import type { NodeTable } from "../node-table.js";
import { findReferences } from "./references.js";

/** How many operations a batch has at most. */
export const MAXIMUM_OPERATIONS = 100;

export interface BatchOperation {
  readonly node: AnyNode;
  readonly input: OperationInput;
  readonly hasReferences: boolean;
}

/** What an operation's input says in a batch: what it says in process. */
const members: Readonly<Record<OperationName, readonly string[]>> = {
  create: ["data"],
  read: ["key", "include", "includeDeleted"],
  update: ["key", "data", "ifMatch"],
  delete: ["key", "ifMatch"],
  restore: ["key", "ifMatch"],
  history: ["key", ...historyMembers],
  ...inputMembers,
  list: [...inputMembers.list, "includeDeleted"],
  count: [...inputMembers.count, "includeDeleted"],
  aggregate: [...inputMembers.aggregate, "includeDeleted"],
};

/** @throws {OperationError} `validation_failed`, `unknown_field`: all complaints about all operations, up to 100 */
export async function parseOperations(given: unknown, nodes: NodeTable): Promise<readonly BatchOperation[]> {
  if (!Array.isArray(given)) return refuse("/operations", "validation_failed", "operations must be a list.");
  if (given.length > MAXIMUM_OPERATIONS) {
    const message = `A batch has at most ${MAXIMUM_OPERATIONS} operations; these are ${given.length}.`;
    return refuse("/operations", "validation_failed", message);
  }
  const complaints: Complaint[] = [];
  const operations: BatchOperation[] = [];
  for (const [index, each] of given.entries()) {
    const operation = await parseOperation(each, index, nodes, complaints);
    if (operation !== null) operations.push(operation);
  }
  if (complaints.length > 0) throw invalid(complaints.slice(0, 100));
  return operations;
}

/** @returns null after a complaint */
async function parseOperation(
  given: unknown,
  index: number,
  nodes: NodeTable,
  complaints: Complaint[],
): Promise<BatchOperation | null> {
  const pointer = `/operations/${index}`;
  try {
    checkMembers(given, ["operation", "input"], pointer);
    const { accessor, operation } = nameOf(given["operation"], `${pointer}/operation`, nodes.resources);
    const input = given["input"] ?? {};
    checkMembers(input, members[operation], `${pointer}/input`);
    const hasReferences = findReferences(input, index, `${pointer}/input`, complaints);
    return { node: await nodes.node(accessor, operation), input, hasReferences };
  } catch (error) {
    if (!(error instanceof OperationError) || error.complaints.length === 0) throw error;
    complaints.push(...error.complaints);
    return null;
  }
}

/** `ticket.create` @throws {OperationError} `validation_failed` */
function nameOf(
  name: unknown,
  pointer: string,
  resources: ResourceTable,
): { readonly accessor: string; readonly operation: OperationName } {
  const [accessor = "", word = "", ...rest] = typeof name === "string" ? name.split(".") : [];
  if (typeof name !== "string" || word === "" || rest.length > 0) {
    const message = 'operation must name a model and what is done with it: "ticket.create".';
    return refuse(pointer, "validation_failed", message);
  }
  const entry = Object.hasOwn(resources, accessor) ? resources[accessor] : undefined;
  if (entry === undefined) {
    return refuse(pointer, "validation_failed", unknownName("model", accessor, Object.keys(resources)));
  }
  const operation = entry.operations.find((each) => each === word);
  if (operation !== undefined) return { accessor, operation };
  return refuse(
    pointer,
    "validation_failed",
    unknownName("operation", word, entry.operations, ` on ${accessor}`),
  );
}
