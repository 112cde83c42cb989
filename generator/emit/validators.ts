/** `ticket/validators.ts`: what `create` and `update` take, as zod schemas. */
import { definitionOf } from "../fields/registry.js";
import type { Field, Model } from "../ir/ir.js";
import { imported, object } from "../text/build.js";
import { type Code, code, empty, join, paragraphs } from "../text/code.js";
import { printFile } from "../text/file.js";
import type { LaidOut } from "../text/layout.js";
import { key } from "../text/literal.js";
import { creatable, isOmittable, type ModelContext, updatable } from "./context.js";
import { rowChecks } from "./row-checks.js";

export function emitValidators({ model }: ModelContext): LaidOut | null {
  const inputs: Code[] = [];
  const has = (...operations: Model["operations"]): boolean =>
    operations.some((operation) => model.operations.includes(operation));
  if (has("create", "upsert", "bulkCreate", "bulkUpsert")) {
    const value = strictObject(creatable(model), isOmittable);
    const checks = rowChecks(model);
    const checked = checks.length === 0 ? empty : code`.check(${join(checks, code`, `)})`;
    inputs.push(code`export const create = ${value}${checked};`);
  }
  if (has("update", "upsert", "bulkUpdate")) {
    inputs.push(code`export const update = ${strictObject(updatable(model), () => true)};`);
  }
  return inputs.length === 0
    ? null
    : printFile({ body: paragraphs(...inputs), declares: ["create", "update"] });
}

function strictObject(fields: readonly Field[], optional: (field: Field) => boolean): Code {
  const members = fields.map((field) => {
    const value = definitionOf(field.type).validator(field);
    if (field.nullable) return { key: key(field.name), value: code`${value}.nullish()` };
    return { key: key(field.name), value: optional(field) ? code`${value}.optional()` : value };
  });
  return code`${imported("*", "zod", "z")}.strictObject(${object(members, { broken: members.length > 0 })})`;
}
