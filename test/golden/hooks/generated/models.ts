import type { BillOperations } from "./bill/operations.js";
import type { EventOperations } from "./event/operations.js";
import type { NoteOperations } from "./note/operations.js";
import type { TicketOperations } from "./ticket/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly bill: BillOperations;
  readonly event: EventOperations;
  readonly note: NoteOperations;
  readonly ticket: TicketOperations;
}
