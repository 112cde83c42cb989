/** Relations between rows that belong to tenants and rows that are everybody's. */
import { quote } from "../diagnostics/quote.js";
import type { Model, Relation } from "../ir/ir.js";
import type { Checking, SchemaCheck } from "./checking.js";

export const checkTenants: SchemaCheck = (checking) => {
  const models = new Map(checking.schema.models.map((model) => [model.names.name, model]));
  for (const model of checking.schema.models) {
    for (const relation of model.relations) {
      const target = models.get(relation.target);
      if (target !== undefined && target.tenant !== model.tenant) checkRelation(model, relation, checking);
    }
  }
};

/** Between a model with tenants and one without. */
function checkRelation(model: Model, relation: Relation, { complaints, places }: Checking): void {
  const { name } = model.names;
  const target = quote(relation.target);
  if (!model.tenant) {
    const message = `rows of ${target} belong to tenants, and those of ${quote(name)}, which refers to them, do not`;
    const hint = `Give ${quote(name)} tenant: true, too, or let ${target} refer to it.`;
    complaints.add("G4040", relation.span, message, hint);
  } else if (relation.onDelete !== "restrict") {
    const what = relation.onDelete === "cascade" ? "delete" : "change";
    const message = `rows of ${target} are everybody's, and deleting one would ${what} rows of every tenant`;
    complaints.add("G4041", places(relation, "onDelete"), message, 'Choose "restrict".');
  }
}
