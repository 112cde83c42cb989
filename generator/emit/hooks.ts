/** `ticket/hooks.ts`: the model's hooks, imported from where they are written and held to the model's types. */
import { posix } from "node:path";
import { changesOf } from "../ir/hooks.js";
import type { Hook, Model } from "../ir/ir.js";
import { imported, importedType, objectOf, typeArguments } from "../text/build.js";
import { type Code, code, lines, paragraphs } from "../text/code.js";
import { docComment } from "../text/comment.js";
import { printFile } from "../text/file.js";
import type { LaidOut } from "../text/layout.js";
import { id, key } from "../text/literal.js";
import type { ModelContext } from "./context.js";
import { type TypeName, typeOf } from "./names.js";

export function emitHooks({ model, out }: ModelContext): LaidOut | null {
  if (model.hooks.length === 0) return null;
  const { name } = model.names;
  const changes = changesOf(model);
  const kinds = (["Create", "Update", "Delete"] as const).filter((change) => changes[change]);
  const declares = kinds.flatMap((change) => [`${name}Before${change}`, `${name}After${change}`]);
  const body = paragraphs(
    ...kinds.flatMap((change) => contexts[change](model)),
    lines(
      docComment(`The hooks that ${model.names.plural} can have.`, null),
      code`export interface ${id(`${name}Hooks`)} {
  ${lines(...kinds.flatMap((change) => members[change](model)))}
}`,
    ),
    code`const hooks: ${id(`${name}Hooks`)} = ${objectOf(
      model.hooks.map((hook) => entry(hook, `${out}/${model.names.folder}`)),
      { broken: true },
    )};`,
    code`export const hooked: ${importedType("Hooked", "prewire/runtime")} = { ${imported("application", "../application.js")}, hooks };`,
  );
  return printFile({ body, declares: [...declares, `${name}Hooks`, "hooks", "hooked"] });
}

type Change = "Create" | "Update" | "Delete";

interface Member {
  readonly name: string;
  readonly about: string;
  readonly type: Code;
}

/** `export interface TicketBeforeCreate extends HookContext<Models> { … }` */
function context({ names }: Model, when: string, given: readonly Member[]): Code {
  const first = when.charAt(0).toLowerCase() + when.slice(1);
  const base = code`${importedType("HookContext", "prewire/runtime")}<${importedType("Models", "../models.js")}>`;
  return lines(
    docComment(`What \`${first}\` is given.`, null),
    code`export interface ${id(names.name + when)} extends ${base} {
  ${lines(...given.map(({ name, about, type }) => lines(docComment(about, null), code`readonly ${key(name)}: ${type};`)))}
}`,
  );
}

const row = (model: Model, about: string, name = "row"): Member => ({
  name,
  about,
  type: typeOf(model, "row"),
});
const data = (model: Model, type: TypeName, about: string): Member => ({
  name: "data",
  about,
  type: typeOf(model, type),
});

const contexts: Readonly<Record<Change, (model: Model) => readonly Code[]>> = {
  Create: (model) => [
    context(model, "BeforeCreate", [
      data(model, "create", "What the new row is made of; what the hook returns takes its place."),
    ]),
    context(model, "AfterCreate", [row(model, "As it was stored.")]),
  ],
  Update: (model) => [
    context(model, "BeforeUpdate", [
      row(model, "As it is stored, and nobody else can change it now."),
      data(model, "update", "What changes; what the hook returns takes its place."),
    ]),
    context(model, "AfterUpdate", [
      row(model, "As it was stored."),
      row(model, "As it was before.", "before"),
    ]),
  ],
  Delete: (model) => [
    context(model, "BeforeDelete", [row(model, "As it is stored, and nobody else can change it now.")]),
    context(model, "AfterDelete", [row(model, "As it was last.")]),
  ],
};

const dataHook = ({ names }: Model, when: string, result: Code): Code =>
  code`${importedType("DataHook", "prewire/runtime")}${typeArguments([id(names.name + when), result])}`;
const rowHook = ({ names }: Model, when: string): Code =>
  code`${importedType("RowHook", "prewire/runtime")}<${id(names.name + when)}>`;

const members: Readonly<Record<Change, (model: Model) => readonly Code[]>> = {
  Create: (model) => [
    code`readonly beforeCreate?: ${dataHook(model, "BeforeCreate", typeOf(model, "create"))};`,
    code`readonly afterCreate?: ${rowHook(model, "AfterCreate")};`,
  ],
  Update: (model) => [
    code`readonly beforeUpdate?: ${dataHook(model, "BeforeUpdate", typeOf(model, "update"))};`,
    code`readonly afterUpdate?: ${rowHook(model, "AfterUpdate")};`,
  ],
  Delete: (model) => [
    code`readonly beforeDelete?: ${rowHook(model, "BeforeDelete")};`,
    code`readonly afterDelete?: ${rowHook(model, "AfterDelete")};`,
  ],
};

/** Both folders stand in that of the application. */
function entry({ when, file, name }: Hook, folder: string): Code {
  const from = posix.relative(folder, file.replace(/\.(m?)ts$/, ".$1js"));
  return code`${key(when)}: ${imported(name, from)}`;
}
