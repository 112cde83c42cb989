/** What an aggregate is asked, and what it answers. */
import { definitionOf } from "../../fields/registry.js";
import { filterType } from "../../fields/shared.js";
import type { Field, FieldType, Model } from "../../ir/ir.js";
import { importedType, typeArguments, union, unionInParentheses } from "../../text/build.js";
import { type Code, code, empty, join, lines, paragraphs } from "../../text/code.js";
import { key, lit } from "../../text/literal.js";
import { readable } from "../context.js";
import { declared } from "../names.js";
import { shapeOf, valueType, wholeType } from "./fields.js";

const numbers: ReadonlySet<FieldType> = new Set<FieldType>(["integer", "bigint", "float", "decimal"]);
const ordered: ReadonlySet<FieldType> = new Set<FieldType>([...numbers, "text", "timestamp", "date", "time"]);
const whole: ReadonlySet<FieldType> = new Set<FieldType>(["json", "array", "vector"]);

const ofTypes = (model: Model, types: ReadonlySet<FieldType>): readonly Field[] =>
  readable(model).filter(({ type }) => types.has(type));

/** Exact for what is exact: in digits, as decimals are. */
const total = ({ type }: Field): Code => (type === "float" ? code`number` : code`string`);

const client = (name: string): Code => importedType(name, "prewire/client");

export function aggregateTypes(model: Model): Code {
  const totals = ofTypes(model, numbers);
  const extremes = ofTypes(model, ordered);
  const orderFilter = (type: Code): Code => code`${type} | ${filterType("OrderFilter", type, false)}`;
  const extremeFilter = (field: Field): Code =>
    join(definitionOf(field.type).filter(shapeOf(model, field), false), code` | `);
  return paragraphs(
    code`export type ${declared(model, "groupField")} =${union(groupable(model).map(({ name }) => lit(name)))};`,
    measured(declared(model, "totals"), totals, (field) => code`${total(field)} | null`),
    measured(declared(model, "totalFilters"), totals, (field) => orderFilter(total(field))),
    measured(declared(model, "extremes"), extremes, (field) => code`${valueType(model, field)} | null`),
    measured(declared(model, "extremeFilters"), extremes, extremeFilter),
    query(model),
    having(model),
    row(model),
  );
}

const groupable = (model: Model): readonly Field[] => readable(model).filter(({ type }) => !whole.has(type));

/** One optional property a field; nothing where no field has the measure. */
function measured(name: Code, fields: readonly Field[], type: (field: Field) => Code): Code {
  if (fields.length === 0) return empty;
  return code`export interface ${name} {
  ${lines(...fields.map((field) => code`readonly ${key(field.name)}?: ${type(field)};`))}
}`;
}

/** `readonly sum?: …` and its like, for the measures that the model has. */
function measures(
  model: Model,
  types: { readonly count: Code; readonly distinct: Code; readonly totals: Code; readonly extremes: Code },
  typeOf: (name: string, type: Code) => Code = (_, type) => type,
): Code {
  const line = (name: string, type: Code): Code => code`readonly ${key(name)}?: ${typeOf(name, type)};`;
  return lines(
    line("count", types.count),
    line("countDistinct", types.distinct),
    ...(ofTypes(model, numbers).length === 0 ? [] : [line("sum", types.totals), line("avg", types.totals)]),
    ...(ofTypes(model, ordered).length === 0
      ? []
      : [line("min", types.extremes), line("max", types.extremes)]),
  );
}

function query(model: Model): Code {
  const names = (type: Code): Code => code`string | readonly ${type}[]`;
  return code`export interface ${declared(model, "aggregateQuery")} extends ${declared(model, "countQuery")} {
  ${groupBy(model)}
  ${measures(model, {
    count: code`boolean`,
    distinct: names(declared(model, "groupField")),
    totals: names(code`(keyof ${declared(model, "totals")})`),
    extremes: names(code`(keyof ${declared(model, "extremes")})`),
  })}
  readonly having?: ${declared(model, "having")};
  /** Names as they stand in the answer: \`status\`, \`-count\`, \`sum.priority\`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}`;
}

function groupBy(model: Model): Code {
  const times = (type: FieldType, unit: string): readonly Code[] => {
    const fields = readable(model).filter((field) => field.type === type);
    if (fields.length === 0) return [];
    const names = join(
      fields.map(({ name }) => lit(name)),
      code` | `,
    );
    return [code`${client("TimeGroup")}${typeArguments([names, client(unit)])}`];
  };
  const field = declared(model, "groupField");
  const groups = [field, ...times("timestamp", "TimeUnit"), ...times("date", "DateUnit")];
  const item = groups.length === 1 ? field : unionInParentheses(groups);
  return code`readonly groupBy?:${union([code`string`, code`readonly ${item}[]`])};`;
}

function having(model: Model): Code {
  const count = code`number | ${filterType("OrderFilter", code`number`, false)}`;
  return code`/** Conditions on what is measured of each group. */
export interface ${declared(model, "having")} {
  ${measures(model, {
    count,
    distinct: code`{ readonly [Field in ${declared(model, "groupField")}]?: ${count} }`,
    totals: declared(model, "totalFilters"),
    extremes: declared(model, "extremeFilters"),
  })}
}`;
}

const MEASURES: ReadonlySet<string> = new Set(["count", "countDistinct", "sum", "avg", "min", "max"]);

/** One group: the fields that it is grouped by, and what was asked for. */
function row(model: Model): Code {
  const fields = groupable(model).filter(({ name }) => !MEASURES.has(name));
  // No answer has both the measure and a field that is called like it.
  const orField = (name: string, type: Code): Code => {
    const field = groupable(model).find((one) => one.name === name);
    return field === undefined ? type : code`${type} | ${wholeType(model, field)}`;
  };
  return code`export interface ${declared(model, "aggregateRow")} {
  ${lines(...fields.map((field) => code`readonly ${key(field.name)}?: ${wholeType(model, field)};`))}
  ${measures(
    model,
    {
      count: code`number`,
      distinct: code`{ readonly [Field in ${declared(model, "groupField")}]?: number }`,
      totals: declared(model, "totals"),
      extremes: declared(model, "extremes"),
    },
    orField,
  )}
}`;
}
