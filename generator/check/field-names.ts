/** Names of fields, relations and their other sides. */
import type { DiagnosticCode } from "../diagnostics/codes.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import type { Model, Relation } from "../ir/ir.js";
import { snakeCase } from "../ir/names.js";
import type { ModelCheck, ModelChecking, SchemaCheck } from "./checking.js";
import { isSystemColumn, reservedField } from "./reserved.js";

export const checkFieldNames: ModelCheck = (model, checking) => {
  for (const field of model.fields) {
    if (field.relation === null) checkName(field.name, field.span, checking);
    if (isSystemColumn(field.column)) {
      const span = checking.places(field, "column");
      const message = `every table has a column ${quote(field.column)} of PostgreSQL's`;
      checking.complaints.add("G2019", span, message, 'Choose another with the option "column".');
    }
  }
  for (const relation of model.relations) {
    checkName(relation.name, relation.span, checking);
    if (/[a-z0-9]Id$/.test(relation.name)) {
      const message = `the relation ${quote(relation.name)} makes the field ${quote(relation.field)}`;
      checking.complaints.add(
        "G2022",
        relation.span,
        message,
        `Call it ${quote(relation.name.slice(0, -2))}.`,
      );
    }
    if (relation.inverse !== null)
      checkName(relation.inverse, checking.places(relation, "inverse"), checking);
  }
};

/** A filter, an include and a new row name fields and relations alike. */
export const checkRelationNames: ModelCheck = (model, { complaints }) => {
  const fields = new Set(model.fields.map(({ name }) => name));
  for (const { name, span } of model.relations) {
    if (!fields.has(name)) continue;
    complaints.add("G2024", span, `the relation ${quote(name)} has the name of a field`);
  }
};

export const isFieldName = (name: string): boolean => /^[A-Za-z][A-Za-z0-9_]*$/.test(name);

function checkName(name: string, span: Span, { complaints }: ModelChecking): void {
  const reason = reservedField(name);
  if (reason !== null) complaints.add("G2006", span, `nothing can be called ${quote(name)}: ${reason}`);
  else if (!isFieldName(name)) {
    const message = `${quote(name)} is not a field's name: a letter, then letters, digits and underscores of ASCII`;
    complaints.add("G2010", span, message);
  }
}

export const checkColumns: ModelCheck = (model, { complaints, places }) => {
  const columns = new Map<string, string>();
  const spellings = new Map<string, string>();
  for (const field of model.fields) {
    const { name, column } = field;
    const same = columns.get(column);
    const alike = spellings.get(snakeCase(name));
    if (same !== undefined) {
      const hint = 'Choose another with the option "column".';
      const message = `fields ${quote(same)} and ${quote(name)} have the same column ${quote(column)}`;
      complaints.add("G2014", places(field, "column"), message, hint);
    } else if (alike !== undefined) {
      const message = `fields ${quote(alike)} and ${quote(name)} are the same name in two spellings`;
      complaints.add("G2014", field.span, message);
    }
    columns.set(column, name);
    spellings.set(snakeCase(name), name);
  }
};

/** The other side of a relation is a name on the target, beside its fields and relations and other such names. */
export const checkInverses: SchemaCheck = ({ schema, complaints, places }) => {
  const models = new Map(schema.models.map((model) => [model.names.name, model]));
  const inverses = new Map<string, Relation>();
  for (const model of schema.models) {
    for (const relation of model.relations) {
      const { inverse, target } = relation;
      const on = models.get(target);
      if (inverse === null || on === undefined) continue;
      const complain = (code: DiagnosticCode, message: string) =>
        complaints.add(code, places(relation, "inverse"), message);
      if (namesOf(on).has(inverse)) {
        complain("G2016", `model ${quote(target)} has ${quote(inverse)} already`);
      } else if (inverses.has(`${target} ${inverse}`)) {
        complain("G2017", `another relation to ${quote(target)} has the inverse ${quote(inverse)} already`);
      } else inverses.set(`${target} ${inverse}`, relation);
    }
  }
};

function namesOf({ fields, relations }: Model): ReadonlySet<string> {
  return new Set([...fields.map(({ name }) => name), ...relations.map(({ name }) => name)]);
}
