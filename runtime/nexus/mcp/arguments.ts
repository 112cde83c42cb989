/** What a tool of an operation takes: the members of the operation's input, under the names that they have in process. */
import { inputMembers, writeOperations } from "../../client/query.js";
import type { OperationInput } from "../../dataflow/answer.js";
import { refuse } from "../../dataflow/complaint.js";
import { checkMembers } from "../../dataflow/members.js";
import type { Model, OperationName } from "../../dataflow/model.js";

type Member = keyof OperationInput | "confirm";

const own: Readonly<Record<OperationName, readonly Member[]>> = {
  create: ["data"],
  read: ["key", "include"],
  update: ["key", "data"],
  delete: ["key"],
  restore: ["key"],
  history: ["key", "limit", "cursor"],
  ...inputMembers,
};

/** Reads that can be asked for rows that are deleted. */
const finding: ReadonlySet<OperationName> = new Set<OperationName>(["read", "list", "count", "aggregate"]);

const conditional: ReadonlySet<OperationName> = new Set<OperationName>(["update", "delete", "restore"]);

/** Operations on all rows that a filter matches, if no rows are named: somebody has to say that they are meant. */
export const byFilter: ReadonlySet<OperationName> = new Set<OperationName>(["bulkUpdate", "bulkDelete"]);

/** Names of the arguments of a tool. */
export function argumentsOf(
  operation: OperationName,
  { softDelete }: Pick<Model, "softDelete">,
): readonly string[] {
  const members = new Set<Member>(own[operation]);
  if (writeOperations.has(operation)) members.add("idempotencyKey").add("validateOnly");
  if (softDelete === true && finding.has(operation)) members.add("includeDeleted");
  if (conditional.has(operation)) members.add("ifMatch");
  if (byFilter.has(operation)) members.add("confirm");
  return [...members];
}

export interface Arguments {
  readonly input: OperationInput;
  /** The code by which a call says that it is meant. */
  readonly confirm: unknown;
}

/** @throws {OperationError} `unknown_field` · `validation_failed`: a flag that is none, a key that lacks */
export function readArguments(operation: OperationName, model: Model, given: unknown): Arguments {
  checkMembers(given, argumentsOf(operation, model));
  const { confirm, ...input } = given;
  for (const name of ["validateOnly", "includeDeleted"] as const) {
    const value = input[name];
    if (value !== undefined && typeof value !== "boolean") {
      refuse(`/${name}`, "validation_failed", `${name} must be true or false.`);
    }
  }
  for (const name of own[operation]) {
    const isNeeded =
      name === "key" || (name === "data" && (operation === "create" || operation === "update"));
    if (isNeeded && input[name] === undefined)
      refuse(`/${name}`, "validation_failed", `${name} is required.`);
  }
  return { input, confirm };
}
