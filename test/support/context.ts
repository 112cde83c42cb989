/** Where an operation runs that a test calls itself: as anybody or as somebody, in process. */
import type { OperationContext } from "#runtime/dataflow/answer.js";
import type { Scope } from "#runtime/dataflow/scope.js";
import { anonymous, type Principal } from "#runtime/principal.js";

export const contextOf = (
  database: OperationContext["database"],
  principal: Principal = anonymous,
): OperationContext => ({ database, principal, channel: "process" });

/** Somebody of a tenant. */
export const memberOf = (tenant: string | null): Principal => ({ id: `of ${tenant}`, roles: [], tenant });

/** What is there for everybody, of models that neither have tenants nor hide what is deleted. */
export const everything: Scope = { tenant: null, deleted: false, by: null };
