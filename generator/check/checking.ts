import type { Complaints } from "../diagnostics/complaints.js";
import type { Model, Schema } from "../ir/ir.js";
import type { Places } from "../ir/places.js";

/** What every check gets. */
export interface Checking {
  readonly schema: Schema;
  readonly places: Places;
  readonly complaints: Complaints;
}

export type SchemaCheck = (checking: Checking) => void;
export type ModelCheck = (model: Model, checking: Checking) => void;
