/** Where an operation runs that a test calls itself: as anybody, in process. */
import type { OperationContext } from "#runtime/dataflow/answer.js";
import { anonymous } from "#runtime/principal.js";

export const contextOf = (database: OperationContext["database"]): OperationContext => ({
  database,
  principal: anonymous,
  channel: "process",
});
