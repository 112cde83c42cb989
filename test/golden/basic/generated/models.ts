import type { TicketOperations } from "./ticket/operations.js";
import type { UserOperations } from "./user/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly ticket: TicketOperations;
  readonly user: UserOperations;
}
