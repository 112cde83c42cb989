/** All rules that the IR must keep. What could not be read is not in it, so that no mistake is complained about twice. */
import { Complaints } from "../diagnostics/complaints.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { compareDiagnostics } from "../diagnostics/render.js";
import type { Schema } from "../ir/ir.js";
import type { Places } from "../ir/places.js";
import type { ModelCheck, SchemaCheck } from "./checking.js";
import { checkDatabaseNames, checkIdentifiers } from "./database-names.js";
import { checkColumns, checkFieldNames, checkInverses } from "./field-names.js";
import { checkIndexes } from "./indexes.js";
import { checkKey, checkRelations } from "./keys.js";
import { checkDuplicates, checkModelName } from "./model-names.js";
import { checkChecks, checkLimit } from "./model-options.js";
import { checkValues } from "./values.js";

const modelChecks: readonly ModelCheck[] = [
  checkModelName,
  checkFieldNames,
  checkColumns,
  checkIdentifiers,
  checkValues,
  checkKey,
  checkRelations,
  checkIndexes,
  checkLimit,
  checkChecks,
];
const schemaChecks: readonly SchemaCheck[] = [checkDuplicates, checkInverses, checkDatabaseNames];

/** Sorted by file and place. `places` is what `readSchema` gives; without it a complaint stands at the field or model. */
export function checkSchema(
  schema: Schema,
  places: Places = (subject) => subject.span,
): readonly Diagnostic[] {
  const complaints = new Complaints();
  const checking = { schema, places, complaints };
  for (const model of schema.models) for (const check of modelChecks) check(model, checking);
  for (const check of schemaChecks) check(checking);
  return complaints.list.toSorted(compareDiagnostics);
}
