import type { Complaints } from "../diagnostics/complaints.js";
import type { Model, Schema } from "../ir/ir.js";
import type { Places } from "../ir/places.js";

/** What every check gets. */
export interface ModelChecking {
  readonly places: Places;
  readonly complaints: Complaints;
}

export interface Checking extends ModelChecking {
  readonly schema: Schema;
}

export type SchemaCheck = (checking: Checking) => void;
/** It knows of no other model: what it says of a model that did not change, stays as it was. */
export type ModelCheck = (model: Model, checking: ModelChecking) => void;
