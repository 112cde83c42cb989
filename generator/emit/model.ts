/** `ticket/model.ts`: the columns and constraints, as the runtime needs them. */
import { servedBy } from "../ir/indexed.js";
import type { Field, Literal, Model } from "../ir/ir.js";
import { TENANT } from "../ir/names.js";
import { type Entry, importedType, object } from "../text/build.js";
import { code } from "../text/code.js";
import { printFile } from "../text/file.js";
import type { LaidOut } from "../text/layout.js";
import { key, lit } from "../text/literal.js";
import type { ModelContext } from "./context.js";
import { modelConstraints } from "./constraints.js";
import { sidesOf } from "./relations.js";

export function emitModel(context: ModelContext): LaidOut {
  const { model } = context;
  const { name, accessor, resource, table } = model.names;
  const columns = model.fields.map((field) => ({
    key: key(field.name),
    value: object(column(field, model.key)),
  }));
  const constraints = modelConstraints(context).map((constraint) => ({
    key: key(constraint.name),
    value: object([
      { key: key("kind"), value: lit(constraint.kind) },
      { key: key("fields"), value: lit(constraint.fields) },
      ...given("living", constraint.living || null),
      ...given("message", constraint.message),
      ...given("by", constraint.by),
    ]),
  }));
  const value = object(
    [
      ...members({ name, accessor, resource, table, key: model.key }),
      { key: key("columns"), value: object(columns, { broken: true }) },
      { key: key("constraints"), value: object(constraints, { broken: true }) },
      { key: key("limit"), value: lit({ default: model.limit.default, maximum: model.limit.maximum }) },
      ...relations(context),
      ...given("search", model.search?.fields ?? null),
      ...indexed(model),
      ...given("tenant", model.tenant ? TENANT : null),
      ...given("softDelete", model.softDelete || null),
      ...given("version", model.version || null),
      ...given("requireIfMatch", model.requireIfMatch || null),
      ...given("appendOnly", model.appendOnly || null),
      ...given("audit", model.audit || null),
      ...hooks(model),
      ...given("deletesRecorded", context.deletesRecorded || null),
    ],
    { broken: true },
  );
  return printFile({
    body: code`export const model = ${value} as const satisfies ${importedType("Model", "prewire/runtime")};`,
    declares: ["model"],
  });
}

/** A relation of a model to itself leads to the nodes that stand on this very file: they, too, are loaded when asked for. */
function relations(context: ModelContext): readonly Entry[] {
  const { model } = context;
  const sides = sidesOf(context);
  if (sides.length === 0) return [];
  const entries = sides.map(({ name, kind, from, to, nullable, isInverse, target }) => {
    const path = target === model ? "./nodes.js" : `../${target.names.folder}/nodes.js`;
    const value = object([
      ...members({ kind, from, to }),
      ...given("nullable", nullable || null),
      ...given("inverse", isInverse || null),
      { key: key("resource"), value: code`() => import(${lit(path)})` },
    ]);
    return { key: key(name), value };
  });
  return [{ key: key("relations"), value: object(entries, { broken: true }) }];
}

const hooks = (model: Model): readonly Entry[] =>
  model.hooks.length === 0 ? [] : [{ key: key("hooks"), value: code`() => import("./hooks.js")` }];

/** What an index serves, where the model allows nothing else. */
function indexed(model: Model): readonly Entry[] {
  if (model.unindexed !== "deny") return [];
  const { filters, sorts } = servedBy(model);
  const byField = Object.entries(filters).map(([name, operators]) => ({
    key: key(name),
    value: lit(operators),
  }));
  const value = object(
    [
      { key: key("filters"), value: object(byField, { broken: byField.length > 0 }) },
      { key: key("sorts"), value: lit(sorts) },
    ],
    { broken: true },
  );
  return [{ key: key("indexed"), value }];
}

const members = (values: Readonly<Record<string, Literal>>): readonly Entry[] =>
  Object.entries(values).map(([name, value]) => ({ key: key(name), value: lit(value) }));

const given = (name: string, value: Literal): readonly Entry[] =>
  value === null ? [] : [{ key: key(name), value: lit(value) }];

function column(field: Field, primaryKey: readonly string[]): readonly Entry[] {
  return [
    ...members({ column: field.column, type: field.type }),
    ...given("item", itemOf(field)),
    ...given("values", field.constraints.values ?? null),
    ...given("nullable", field.nullable || null),
    ...given("writable", writable(field, primaryKey)),
    ...given("private", field.private || null),
    ...given("computed", field.computed === undefined ? null : true),
    ...given("default", defaultOf(field)),
  ];
}

function itemOf({ item }: Field): Literal {
  if (item === null) return null;
  const { values } = item.constraints;
  return values === undefined ? { type: item.type } : { type: item.type, values };
}

function writable(field: Field, primaryKey: readonly string[]): "create" | "never" | null {
  if (field.readOnly || field.private) return "never";
  return field.immutable || primaryKey.includes(field.name) ? "create" : null;
}

function defaultOf(field: Field): Literal {
  if (field.default === null) return null;
  return "name" in field.default
    ? { name: field.default.name }
    : { json: JSON.stringify(field.default.literal) };
}
