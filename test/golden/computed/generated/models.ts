import type { PersonOperations } from "./person/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly person: PersonOperations;
}
