import type { AccountOperations } from "./account/operations.js";
import type { BookingOperations } from "./booking/operations.js";
import type { RateOperations } from "./rate/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly account: AccountOperations;
  readonly booking: BookingOperations;
  readonly rate: RateOperations;
}
