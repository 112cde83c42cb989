/** All rules that the IR must keep. What could not be read is not in it, so that no mistake is complained about twice. */
import { Complaints } from "../diagnostics/complaints.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { compareDiagnostics } from "../diagnostics/render.js";
import type { Model, Schema } from "../ir/ir.js";
import type { Places } from "../ir/places.js";
import type { ModelCheck, SchemaCheck } from "./checking.js";
import { checkAppendOnly } from "./append-only.js";
import { checkDatabaseNames, checkIdentifiers } from "./database-names.js";
import { checkColumns, checkFieldNames, checkInverses, checkRelationNames } from "./field-names.js";
import { checkHooks } from "./hooks.js";
import { checkIndexes } from "./indexes.js";
import { checkKey, checkRelations } from "./keys.js";
import { checkDuplicates, checkModelName, checkNodeNames } from "./model-names.js";
import { checkChecks, checkHistory, checkLimit, checkOperations, checkSeen } from "./model-options.js";
import { checkSearch, checkSearchNames, checkUnindexed } from "./search.js";
import { checkRestore } from "./soft-delete.js";
import { checkTenants } from "./tenants.js";
import { checkValues } from "./values.js";

const modelChecks: readonly ModelCheck[] = [
  checkModelName,
  checkFieldNames,
  checkRelationNames,
  checkColumns,
  checkIdentifiers,
  checkValues,
  checkKey,
  checkRelations,
  checkIndexes,
  checkLimit,
  checkChecks,
  checkOperations,
  checkSeen,
  checkSearch,
  checkUnindexed,
  checkAppendOnly,
  checkHistory,
  checkHooks,
  checkRestore,
];
const schemaChecks: readonly SchemaCheck[] = [
  checkDuplicates,
  checkNodeNames,
  checkInverses,
  checkDatabaseNames,
  checkSearchNames,
  checkTenants,
];

/** Sorted by file and place. `places` is what `readSchema` gives; without it a complaint stands at the field or model. */
export function checkSchema(
  schema: Schema,
  places: Places = (subject) => subject.span,
): readonly Diagnostic[] {
  const complaints = new Complaints();
  for (const model of schema.models) complaints.addAll(checkModel(model, places));
  complaints.addAll(checkTogether(schema, places));
  return complaints.list.toSorted(compareDiagnostics);
}

/** What is wrong with a model, whatever the others are. */
export function checkModel(model: Model, places: Places): readonly Diagnostic[] {
  const complaints = new Complaints();
  for (const check of modelChecks) check(model, { places, complaints });
  return complaints.list;
}

/** What is wrong between models. */
export function checkTogether(schema: Schema, places: Places): readonly Diagnostic[] {
  const complaints = new Complaints();
  for (const check of schemaChecks) check({ schema, places, complaints });
  return complaints.list;
}
