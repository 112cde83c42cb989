import type { WriteOptions } from "prewire/client";
import type { Loan, LoanCreate } from "./types.js";

/** What can be done with loans, over the wire and in process alike. */
export interface LoanOperations {
  create(data: LoanCreate, options?: WriteOptions): Promise<Loan>;
}
