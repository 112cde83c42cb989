import type { AgreementOperations } from "./agreement/operations.js";
import type { CounterOperations } from "./counter/operations.js";
import type { DocumentOperations } from "./document/operations.js";
import type { FolderOperations } from "./folder/operations.js";
import type { LabelOperations } from "./label/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly agreement: AgreementOperations;
  readonly counter: CounterOperations;
  readonly document: DocumentOperations;
  readonly folder: FolderOperations;
  readonly label: LabelOperations;
}
