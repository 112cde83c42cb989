/**
 * Who acts, as the statements say it that may be recorded: in the setting `prewire.actor`, until their transaction ends. The
 * triggers that record run behind a statement, which therefore can say it anywhere within (PostgreSQL manual, 37.1).
 */
import type { Parameter } from "../database/port.js";
import type { OperationContext } from "./answer.js";
import type { Model, OperationName } from "./model.js";
import type { Rows } from "./scope.js";

/** What the setting holds. */
export function actorText({ principal, channel }: Pick<OperationContext, "principal" | "channel">): string {
  const { id, roles, tenant } = principal;
  return JSON.stringify({ by: { id, roles, tenant }, channel });
}

const reading: ReadonlySet<OperationName> = new Set<OperationName>(["read", "list", "count", "aggregate"]);
const deleting: ReadonlySet<OperationName> = new Set<OperationName>(["delete", "bulkDelete", "restore"]);

/** Whether what an operation does to rows of the model is recorded, there or where it leads. */
export const isRecorded = ({ audit, deletesRecorded }: Model, operation: OperationName): boolean =>
  (audit === true && !reading.has(operation)) || (deletesRecorded === true && deleting.has(operation));

/** A condition that is true, once for the whole statement; empty where nothing is recorded. */
export function sayingSql(by: string | null, bind: (parameter: Parameter) => string): string {
  return by === null ? "" : `(SELECT set_config('prewire.actor', ${bind(by)}::text, true)) IS NOT NULL`;
}

/** What an INSERT, which has no conditions, answers besides: nothing where nothing is recorded. */
export function saidColumns({ table, scope }: Rows, parameters: Parameter[]): readonly string[] {
  if (scope.by === null || table.model.audit !== true) return [];
  return [`(SELECT set_config('prewire.actor', $${parameters.push(scope.by)}::text, true))`];
}
