import type { AccountOperations } from "./account/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly account: AccountOperations;
}
