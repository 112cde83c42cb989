/** Indexes: what can have one, that none is there twice, and PostgreSQL's limits. */
import type { Span } from "../diagnostics/diagnostic.js";
import { quote, quoteAll, withArticle } from "../diagnostics/quote.js";
import type { FieldType, Model } from "../ir/ir.js";
import type { ModelCheck, ModelChecking } from "./checking.js";

/** Types whose values have no order that an index of PostgreSQL's usual kind could serve. */
const unordered: ReadonlySet<FieldType> = new Set(["json", "vector"]);
/** PostgreSQL manual, appendix K. */
const MOST_COLUMNS = 1600;
const MOST_KEYS = 32;

interface Listed {
  readonly fields: readonly string[];
  readonly what: string;
  readonly span: Span;
  /** It holds the rows that are not deleted, and one over the same fields may hold all of them. */
  readonly living?: boolean;
}

/** All that makes an index, in the order in which it is made. */
function indexesOf(model: Model, places: ModelChecking["places"]): readonly Listed[] {
  const key =
    model.key.length === 0 ? [] : [{ fields: model.key, what: "the key", span: places(model, "primaryKey") }];
  const single = model.fields.filter(({ unique }) => unique);
  return [
    ...key,
    ...single.map((field) => ({
      fields: [field.name],
      what: "a unique field",
      span: places(field, "unique"),
      living: model.softDelete,
    })),
    ...model.indexes.map(({ fields, unique, span }) => ({
      fields,
      what: unique ? "a unique list" : "an index",
      span,
      living: unique && model.softDelete,
    })),
  ];
}

export const checkIndexes: ModelCheck = (model, { complaints, places }) => {
  const types = new Map(model.fields.map(({ name, type }) => [name, type]));
  const seen = new Map<string, string>();
  for (const { fields, what, span, living } of indexesOf(model, places)) {
    const list = `${fields.join(" ")}${living === true ? ", living" : ""}`;
    const other = seen.get(list);
    if (other !== undefined)
      complaints.add("G4005", span, `an index over ${quoteAll(fields)} is made already, by ${other}`);
    else seen.set(list, what);
    const wrong = fields.find((name) => unordered.has(types.get(name) ?? "text"));
    if (wrong !== undefined && what !== "the key") {
      complaints.add(
        "G4013",
        span,
        `${withArticle(types.get(wrong) ?? "")} field such as ${quote(wrong)} cannot be indexed`,
      );
    }
    const count = model.tenant ? fields.length + 1 : fields.length;
    if (count > MOST_KEYS) {
      const which = model.tenant ? ", the tenant's among them" : "";
      complaints.add("G4014", span, `an index has at most ${MOST_KEYS} fields${which}, not ${count}`);
    }
  }
  if (model.fields.length > MOST_COLUMNS) {
    const message = `a table has at most ${MOST_COLUMNS} columns, and ${quote(model.names.name)} would have ${model.fields.length}`;
    complaints.add("G4014", model.span, message);
  }
};
