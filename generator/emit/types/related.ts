/** Related rows: what can be included, how a row looks with it, and what can be created together. */
import type { Model } from "../../ir/ir.js";
import { importedType, typeParameters, union } from "../../text/build.js";
import { type Code, code, empty, join, lines, paragraphs } from "../../text/code.js";
import { key, lit } from "../../text/literal.js";
import { creatable, isOmittable, type ModelContext } from "../context.js";
import { declared, nestedTypeIn, typeIn } from "../names.js";
import {
  isConnectable,
  isCreatable,
  nestedRelations,
  nestedSides,
  type Side,
  sidesOf,
} from "../relations.js";
import { input } from "./fields.js";

/** `TicketWith`, `TicketInclude` and what a list or a read with them is asked. */
export function includeTypes(context: ModelContext): Code {
  const { model } = context;
  const sides = sidesOf(context);
  const type = (name: "with" | "row" | "include" | "relations"): Code => declared(model, name);
  if (sides.length === 0) {
    return lines(
      code`export type ${type("with")} = ${type("row")};`,
      code`export type ${type("include")} = never;`,
    );
  }
  const many = sides.filter(({ kind }) => kind === "many").map(({ name }) => lit(name));
  const more = code`/** Relations of which there are more rows than are included. */
readonly $more?: readonly ${many.length === 1 ? (many[0] ?? empty) : code`(${join(many, code` | `)})`}[];`;
  const names = [...sides.map(({ name }) => lit(name)), ...(many.length === 0 ? [] : [lit("$more")])];
  return paragraphs(
    code`/** With the rows that were included; of those with \`fields\` only these are there. */
export interface ${type("with")} extends ${type("row")} {
  ${lines(...sides.map((side) => withMember(context, side)), many.length === 0 ? empty : more)}
}`,
    code`export type ${type("relations")} =${union(names)};`,
    code`export interface ${type("include")} {
  ${lines(...sides.map((side) => includeMember(context, side)))}
}`,
    model.operations.includes("list") ? includeQuery(context) : empty,
  );
}

function withMember({ model }: ModelContext, { name, kind, nullable, target }: Side): Code {
  const row = typeIn(model, target, "with");
  if (kind === "many") return code`readonly ${key(name)}?: readonly ${row}[];`;
  return code`readonly ${key(name)}?: ${row}${nullable ? code` | null` : empty};`;
}

function includeMember({ model }: ModelContext, { name, kind, target }: Side): Code {
  const type = (which: "where" | "sort" | "field" | "include"): Code => typeIn(model, target, which);
  const how = importedType(kind === "one" ? "IncludeOne" : "IncludeMany", "prewire/client");
  const given =
    kind === "one"
      ? code`${type("field")}, ${type("include")}`
      : code`${type("where")}, ${type("sort")}, ${type("field")}, ${type("include")}`;
  return code`readonly ${key(name)}?: true | ${how}<${given}>;`;
}

function includeQuery({ model }: ModelContext): Code {
  const field = declared(model, "field");
  const parameters = typeParameters([code`Field extends ${field} = ${field}`]);
  return code`export interface ${declared(model, "includeQuery")}${parameters} extends ${declared(model, "listQuery")}<Field> {
  readonly include: ${importedType("IncludeInText", "prewire/client")} | ${declared(model, "include")};
}`;
}

/** What creates a row: with others that belong to it, and together with one that it belongs to. */
export function nestedTypes(context: ModelContext): Code {
  const { model } = context;
  const below = nestedSides(context).map((side) => nestedMember(model, side));
  return paragraphs(
    below.length === 0
      ? empty
      : code`/** Together with rows that belong to it. */
export interface ${declared(model, "createNested")} extends ${declared(model, "create")} {
  ${lines(...below)}
}`,
    ...nestedRelations(context).map((relation) => {
      const fields = creatable(model).filter(({ name }) => name !== relation.field);
      return input(model, nestedTypeIn(model, model, relation), fields, isOmittable, below);
    }),
  );
}

/** `readonly comments?: readonly (CommentCreateWithoutTicket | Connect<CommentKey>)[];` */
function nestedMember(model: Model, side: Side): Code {
  const { name, kind, target, relation } = side;
  const types = [
    ...(isCreatable(side) ? [nestedTypeIn(model, target, relation)] : []),
    ...(isConnectable(side)
      ? [code`${importedType("Connect", "prewire/client")}<${typeIn(model, target, "key")}>`]
      : []),
  ];
  const item = join(types, code` | `);
  if (kind === "one") return code`readonly ${key(name)}?: ${item};`;
  return code`readonly ${key(name)}?: readonly ${types.length === 1 ? item : code`(${item})`}[];`;
}
