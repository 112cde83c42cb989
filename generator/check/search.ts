/** The full text search, and what becomes of filters and sorts that no index serves. */
import { quote } from "../diagnostics/quote.js";
import { servedBy } from "../ir/indexed.js";
import type { Operation } from "../ir/ir.js";
import type { ModelCheck, SchemaCheck } from "./checking.js";

export const checkSearch: ModelCheck = (model, checking) => {
  if (model.search === null) return;
  const { complaints } = checking;
  for (const name of model.search.fields) {
    const field = model.fields.find((one) => one.name === name);
    if (field === undefined) continue;
    const wrong = field.type !== "text" ? `is ${field.type}` : field.private ? "is private" : null;
    if (wrong === null) continue;
    complaints.add("G4015", model.search.span, `${quote(name)} ${wrong} and cannot be searched`);
  }
  checkNames(model, checking);
};

const SEARCH = "search";
const hint = "Call it something else, or leave the search out.";

/** `{ "search": "printer" }` in a filter is the model's search, and must not be a field's. */
const checkNames: ModelCheck = (model, { complaints }) => {
  for (const { name, span } of [...model.fields, ...model.relations]) {
    if (name === SEARCH) complaints.add("G2024", span, `the model's own search is called "search"`, hint);
  }
};

/** Nor must it be the other side of a relation. */
export const checkSearchNames: SchemaCheck = ({ schema, complaints, places }) => {
  const searched = new Set(
    schema.models.filter(({ search }) => search !== null).map(({ names }) => names.name),
  );
  for (const relation of schema.models.flatMap(({ relations }) => relations)) {
    if (relation.inverse !== SEARCH || !searched.has(relation.target)) continue;
    const message = `the search of ${quote(relation.target)} is called "search"`;
    complaints.add("G2024", places(relation, "inverse"), message, hint);
  }
};

const filtering: ReadonlySet<Operation> = new Set<Operation>(["list", "count", "aggregate"]);

export const checkUnindexed: ModelCheck = (model, { complaints }) => {
  if (model.unindexed !== "warn" || !model.operations.some((operation) => filtering.has(operation))) return;
  const { filters } = servedBy(model);
  for (const field of model.fields) {
    if (field.private || Object.hasOwn(filters, field.name)) continue;
    if (model.search?.fields.includes(field.name) === true) continue;
    const message = `no index of ${quote(model.names.name)} serves filters and sorts on ${quote(field.name)}`;
    const hint = `Add ["${field.name}"] to its indexes, or say unindexed: "deny".`;
    complaints.warn("G4017", field.span, message, hint);
  }
};
