/** What a model's functions say of a row, for those who check it before the database does. */
import { type Expression, fieldsOf, type ValueType } from "../ir/expression.js";
import { type ExpressionCheck, type Field, isExpressionCheck, type Literal, type Model } from "../ir/ir.js";
import { imported, object, uncertain } from "../text/build.js";
import { type Code, code, join } from "../text/code.js";
import { key, lit } from "../text/literal.js";
import { fieldOf } from "./context.js";
import { expressionCode } from "./expression/code.js";
import { typeOf } from "./names.js";

/** A call for each check that can be decided by what a creator gives: of private fields and clocks only the database knows. */
export function rowChecks(model: Model): readonly Code[] {
  return model.checks.filter(isExpressionCheck).flatMap((check) => {
    const fields = fieldsOf(check.expression).map((name) => fieldOf(model, name));
    return fields.every(isKnown) ? [rowCheck(model, check, fields)] : [];
  });
}

const isKnown = (field: Field): boolean =>
  !field.private && (!field.readOnly || absentOf(field) !== undefined);

function rowCheck(model: Model, { expression, message }: ExpressionCheck, fields: readonly Field[]): Code {
  const names = join(
    fields.map(({ name }) => lit(name)),
    code` | `,
  );
  const row = code`Pick<${typeOf(model, "row")}, ${names}>`;
  const entries = fields.map((field) => ({ key: key(field.name), value: lit(rowField(field)) }));
  const check = object(
    [
      { key: key("fields"), value: object(entries) },
      { key: key("holds"), value: uncertain(holds(expression)) },
      ...(message === null ? [] : [{ key: key("message"), value: lit(message) }]),
    ],
    { broken: true },
  );
  return code`${imported("rowCheck", "prewire/validators")}<${row}>(${check})`;
}

const holds = (expression: Expression): Code => code`(row) => ${expressionCode(expression)}`;

function rowField(field: Field): Literal {
  const absent = absentOf(field);
  return { ...spellingOf(field), ...(absent === undefined ? {} : { absent }) };
}

/** What the row has where its creator says nothing; undefined where it is made then. */
function absentOf({ default: value, nullable, computed }: Field): Literal | undefined {
  if (value === null) return nullable && computed === undefined ? null : undefined;
  return "literal" in value ? value.literal : undefined;
}

const spelled: ReadonlySet<ValueType["of"]> = new Set(["uuid", "bigint", "decimal", "timestamp", "time"]);

function spellingOf({ type, constraints, item }: Field): Readonly<Record<string, Literal>> {
  const { precision, scale } = item?.constraints ?? constraints;
  const of = item?.type ?? type;
  if (!(spelled as ReadonlySet<string>).has(of)) return {};
  return { type: of, ...(precision === undefined || scale === undefined ? {} : { scale }) };
}
