/** What a model's functions say of a row, for those who check it before the database does. */
import { fieldsOf } from "../ir/expression.js";
import {
  type Check,
  type ComparisonCheck,
  type Field,
  type FieldType,
  isExpressionCheck,
  type Literal,
  type Model,
} from "../ir/ir.js";
import { imported, object, uncertain } from "../text/build.js";
import { type Code, code, join } from "../text/code.js";
import { key, lit } from "../text/literal.js";
import { fieldOf } from "./context.js";
import { expressionCode } from "./expression/code.js";
import { typeOf } from "./names.js";

/** A call for each check that can be decided by what a creator gives: of private fields and clocks only the database knows. */
export function rowChecks(model: Model): readonly Code[] {
  return model.checks.flatMap((check) => {
    const holds = isExpressionCheck(check) ? expressionCode(check.expression) : comparisonCode(model, check);
    const names = isExpressionCheck(check) ? fieldsOf(check.expression) : comparedFields(check);
    const fields = names.map((name) => fieldOf(model, name));
    return holds !== null && fields.every(isKnown) ? [rowCheck(model, check, fields, holds)] : [];
  });
}

const isKnown = (field: Field): boolean =>
  !field.private && (!field.readOnly || absentOf(field) !== undefined);

function rowCheck(model: Model, { message }: Check, fields: readonly Field[], holds: Code): Code {
  const names = join(
    fields.map(({ name }) => lit(name)),
    code` | `,
  );
  const row = code`Pick<${typeOf(model, "row")}, ${names}>`;
  const entries = fields.map((field) => ({ key: key(field.name), value: lit(rowField(field)) }));
  const check = object(
    [
      { key: key("fields"), value: object(entries) },
      { key: key("holds"), value: uncertain(code`(row) => ${holds}`) },
      ...(message === null ? [] : [{ key: key("message"), value: lit(message) }]),
    ],
    { broken: true },
  );
  return code`${imported("rowCheck", "prewire/validators")}<${row}>(${check})`;
}

const comparedFields = ({ left, right }: ComparisonCheck): readonly string[] =>
  "field" in right ? [left, right.field] : [left];

const comparisons = {
  eq: code`===`,
  ne: code`!==`,
  lt: code`<`,
  lte: code`<=`,
  gt: code`>`,
  gte: code`>=`,
} as const;

/** A comparison, which holds where a field of it is null; null where JavaScript would compare in another way. */
function comparisonCode(model: Model, check: ComparisonCheck): Code | null {
  const { operator, right } = check;
  const fields = comparedFields(check).map((name) => fieldOf(model, name));
  const [left, other] = fields;
  const isEquality = operator === "eq" || operator === "ne";
  const family = left === undefined ? undefined : families[left.type];
  if (left === undefined || family === undefined || !(family.ordered || isEquality)) return null;
  if (other === undefined ? !family.literals : families[other.type] !== family) return null;
  if (isEquality && !overlap(left, other)) return null;
  const operand = "field" in right ? code`row.${key(right.field)}` : lit(right.literal);
  const nulls = fields.filter(({ nullable }) => nullable).map(({ name }) => code`row.${key(name)} === null`);
  return join([...nulls, code`row.${key(left.name)} ${comparisons[operator]} ${operand}`], code` || `);
}

interface Family {
  /** The order is that of the values. */
  readonly ordered: boolean;
  /** A literal of it can be written in one way alone. */
  readonly literals: boolean;
}

const number: Family = { ordered: true, literals: true };
const text: Family = { ordered: false, literals: true };

/** Types whose values JavaScript compares as PostgreSQL does, with those of the same family. */
const families: Readonly<Partial<Record<FieldType, Family>>> = {
  integer: number,
  float: number,
  text,
  oneOf: text,
  boolean: { ordered: false, literals: true },
  bytes: { ordered: false, literals: true },
  date: { ordered: true, literals: true },
  time: { ordered: true, literals: false },
  timestamp: { ordered: true, literals: false },
  uuid: { ordered: false, literals: false },
};

/** TypeScript compares no unions that have no value in common. */
function overlap(left: Field, right: Field | undefined): boolean {
  const [mine, theirs] = [left.constraints.values, right?.constraints.values];
  return mine === undefined || theirs === undefined || mine.some((value) => theirs.includes(value));
}

function rowField(field: Field): Literal {
  const absent = absentOf(field);
  return { ...spellingOf(field), ...(absent === undefined ? {} : { absent }) };
}

/** What the row has where its creator says nothing; undefined where it is made then. */
function absentOf({ default: value, nullable, computed }: Field): Literal | undefined {
  if (value === null) return nullable && computed === undefined ? null : undefined;
  return "literal" in value ? value.literal : undefined;
}

const spelled: ReadonlySet<FieldType> = new Set(["uuid", "bigint", "decimal", "timestamp", "time"]);

function spellingOf({ type, constraints, item }: Field): Readonly<Record<string, Literal>> {
  const { precision, scale } = item?.constraints ?? constraints;
  const of = item?.type ?? type;
  if (!spelled.has(of)) return {};
  return { type: of, ...(precision === undefined || scale === undefined ? {} : { scale }) };
}
