/** Names in the database: their characters, their length in bytes, and that none is there twice. */
import type { Complaints } from "../diagnostics/complaints.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { definitionOf } from "../fields/registry.js";
import type { Field, Model } from "../ir/ir.js";
import { constraintName, IDENTIFIER_BYTES } from "../ir/names.js";
import { sqlIdentifier } from "../text/sql.js";
import type { ModelCheck, ModelChecking, SchemaCheck } from "./checking.js";
import { isFieldName } from "./field-names.js";

/** Any letters, and what names of other people's tables have; nothing that needs an escape somewhere. */
const identifier = /^[\p{L}_][\p{L}\p{M}\p{N}_$ .-]*$/u;

interface Name {
  readonly name: string;
  /** `table`, `index`: for messages. */
  readonly what: string;
  readonly span: Span;
  /** The names that it is made of are too long already. */
  readonly follows?: boolean;
}

export const checkIdentifiers: ModelCheck = (model, { complaints, places }) => {
  const table = { name: model.names.table, what: "table", span: places(model, "table") };
  checkIdentifier(table, complaints);
  for (const field of model.fields) {
    const span = places(field, "column");
    // A column made of a name that cannot be is no second mistake.
    if (span === field.span && !isFieldName(field.relation ?? field.name)) continue;
    checkIdentifier({ name: field.column, what: "column", span }, complaints);
  }
  for (const name of [...tableLevel(model, places), ...schemaLevel(model, places)]) {
    if (!name.follows && bytes(name.name) > IDENTIFIER_BYTES) tooLong(name, complaints);
  }
};

function checkIdentifier(name: Name, complaints: Complaints): void {
  if (!identifier.test(name.name)) {
    const message = `${quote(name.name)} cannot be a ${name.what}: it begins with a letter and has letters, digits, "_", "$", "-", "." and blanks`;
    complaints.add("G2012", name.span, message);
  } else if (bytes(name.name) > IDENTIFIER_BYTES) tooLong(name, complaints);
}

const bytes = (text: string): number => Buffer.byteLength(text, "utf8");

function tooLong({ name, what, span }: Name, complaints: Complaints): void {
  const message = `the ${what} ${quote(name)} has ${bytes(name)} bytes, and PostgreSQL keeps ${IDENTIFIER_BYTES}`;
  complaints.add("G2013", span, message, "Choose a shorter table or column.");
}

/** Tables, indexes and sequences share one space of names; unique constraints are indexes. */
function schemaLevel(model: Model, places: ModelChecking["places"]): readonly Name[] {
  const { table } = model.names;
  const long = (columns: readonly string[]) =>
    [table, ...columns].some((name) => bytes(name) > IDENTIFIER_BYTES);
  const names: Name[] = [
    {
      name: constraintName(table, [], "pkey"),
      what: "primary key",
      span: places(model, "table"),
      follows: long([]),
    },
  ];
  for (const field of model.fields) {
    const { column, span } = field;
    const follows = long([column]);
    if (field.unique)
      names.push({ name: constraintName(table, [column], "key"), what: "unique constraint", span, follows });
    if (field.default !== null && "name" in field.default && field.default.name === "identity") {
      names.push({ name: `${table}_${column}_seq`, what: "sequence", span, follows });
    }
  }
  for (const { name, fields, unique, span } of model.indexes) {
    const columns = model.fields.filter((field) => fields.includes(field.name)).map(({ column }) => column);
    names.push({ name, what: unique ? "unique constraint" : "index", span, follows: long(columns) });
  }
  if (model.search !== null) {
    names.push({ ...model.search, what: "full text index", follows: long([]) });
  }
  return names;
}

/** Foreign keys and checks. To PostgreSQL their names are their table's own; a violation is told by its name alone. */
function tableLevel(model: Model, places: ModelChecking["places"]): readonly Name[] {
  const { table } = model.names;
  const follows = (columns: readonly string[]) =>
    [table, ...columns].some((name) => bytes(name) > IDENTIFIER_BYTES);
  const foreign = model.relations.flatMap(({ field, span }) => {
    const column = model.fields.find(({ name }) => name === field)?.column;
    if (column === undefined) return [];
    const name = constraintName(table, [column], "fkey");
    return [{ name, what: "foreign key", span, follows: follows([column]) }];
  });
  const ofFields = model.fields.filter(hasCheck).map((field) => ({
    name: constraintName(table, [field.column], "check"),
    what: "check",
    span: places(field, "column"),
    follows: follows([field.column]),
  }));
  const checks = model.checks.map(({ name, span }) => ({ name, what: "check", span, follows: follows([]) }));
  return [...foreign, ...ofFields, ...checks];
}

/** Whether the database holds the field's limits. A pattern always is one; whether it is right is seen elsewhere. */
function hasCheck(field: Field): boolean {
  const { pattern, ...constraints } = field.constraints;
  if (field.readOnly) return false;
  const shape = { ...field, constraints };
  return (
    pattern !== undefined || definitionOf(field.type).sqlChecks(shape, sqlIdentifier("column")).length > 0
  );
}

export const checkDatabaseNames: SchemaCheck = ({ schema, complaints, places }) => {
  const tables = new Map(
    schema.models.map((model) => [model.names.table, `the table of ${quote(model.names.name)}`]),
  );
  const taken = new Map<string, string>(tables);
  const byTable = new Set<string>();
  for (const model of schema.models) {
    // Two models with one table have been complained about.
    if (byTable.has(model.names.table)) continue;
    byTable.add(model.names.table);
    const names = [...schemaLevel(model, places), ...tableLevel(model, places)];
    const own = new Set<string>();
    for (const { name, what, span } of names) {
      // The same index twice is said of the model.
      if (own.has(name)) continue;
      own.add(name);
      const other = taken.get(name);
      const message = `the ${what} ${quote(name)} of ${quote(model.names.name)} has the name of ${other}`;
      if (other === undefined) taken.set(name, `the ${what} of ${quote(model.names.name)}`);
      else complaints.add("G2020", span, message, "Choose another table or column.");
    }
  }
};
