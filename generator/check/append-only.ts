/** What cannot be said of a model whose rows are never changed. */
import { quote } from "../diagnostics/quote.js";
import { changingOperations } from "../ir/unique.js";
import type { ModelCheck } from "./checking.js";

/** Options about changes, which there are none of. */
const optionsOfChange = ["softDelete", "version", "requireIfMatch"] as const;

export const checkAppendOnly: ModelCheck = (model, { complaints, places }) => {
  if (!model.appendOnly) return;
  for (const option of optionsOfChange) {
    if (!model[option]) continue;
    const message = `rows of ${quote(model.names.name)} are never changed, so that ${quote(option)} means nothing`;
    complaints.add("G4030", places(model, option), message, 'Leave it or "appendOnly" out.');
  }
  const wanted = model.operations.filter((operation) => changingOperations.has(operation));
  if (wanted.length > 0) {
    const message = `${quote(model.names.name)} is append-only and has no ${wanted.join(", no ")}`;
    complaints.add("G4030", places(model, "operations"), message, "Leave them out.");
  }
  for (const relation of model.relations) {
    if (relation.onDelete === "restrict") continue;
    const what = relation.onDelete === "cascade" ? "delete" : "change";
    const message = `deleting what ${quote(relation.name)} refers to would ${what} rows that are append-only`;
    complaints.add("G4031", places(relation, "onDelete"), message, 'Choose "restrict".');
  }
};
