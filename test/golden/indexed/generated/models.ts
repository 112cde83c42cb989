import type { BookOperations } from "./book/operations.js";
import type { LoanOperations } from "./loan/operations.js";
import type { SignedCopyOperations } from "./signed-copy/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly book: BookOperations;
  readonly loan: LoanOperations;
  readonly signedCopy: SignedCopyOperations;
}
