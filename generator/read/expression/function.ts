/** An arrow function of a schema: its shape, and the expression that it answers. */
import { ts } from "ts-morph";
import type { Complaints } from "../../diagnostics/complaints.js";
import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { Span } from "../../diagnostics/diagnostic.js";
import type { Expression } from "../../ir/expression.js";
import { type ParsedFile, spanOf } from "../parse.js";
import type { FunctionValue, Value } from "../value.js";
import { unwrap } from "../unwrap.js";
import type { Reader, RowFields } from "./reader.js";
import { readExpression } from "./subset.js";

/** How deep an expression may nest: what reads it goes down by recursion. */
const DEPTH = 200;

/** The expression of a function of a row; null where it cannot be read, and complaints say why. */
export function readFunction(
  value: FunctionValue,
  row: RowFields,
  complaints: Complaints,
): Expression | null {
  const { node, file } = value;
  const refuse = (place: ts.Node, message: string): null => {
    complaints.add("G6001", spanOf(file, place), message, "Write ({ row }) => …, with one expression.");
    return null;
  };
  const name = rowOf(node, refuse);
  const body = bodyOf(node, refuse);
  if (name === null || body === null) return null;
  return new FunctionReader({ file, row, name, body, complaints, constant: value.constant }).read(body);
}

type Refuse = (place: ts.Node, message: string) => null;

/** What the function calls the row. */
function rowOf(node: ts.ArrowFunction, refuse: Refuse): string | null {
  if (node.modifiers !== undefined) return refuse(node, "a function that is only read cannot be async");
  const [parameter, further] = node.parameters;
  if (parameter === undefined) return refuse(node, "the function takes no row");
  if (further !== undefined) return refuse(further, "the function takes one parameter");
  if (!ts.isObjectBindingPattern(parameter.name)) {
    return refuse(parameter, "the parameter has to be taken apart, so that it is seen what is used of it");
  }
  if (parameter.initializer !== undefined) return refuse(parameter.initializer, "the row has no default");
  const [element, other] = parameter.name.elements;
  if (element === undefined) return refuse(parameter, "the function takes no row");
  const strange = [element, other].find((one) => one !== undefined && nameOf(one) !== "row");
  if (strange !== undefined) return refuse(strange, "a check or a computed field knows the row alone");
  if (
    !ts.isIdentifier(element.name) ||
    element.initializer !== undefined ||
    element.dotDotDotToken !== undefined
  )
    return refuse(element, "the row has one name here, and no default");
  return element.name.text;
}

const nameOf = ({ name, propertyName }: ts.BindingElement): string => {
  const named = propertyName ?? name;
  return ts.isIdentifier(named) ? named.text : "";
};

function bodyOf({ body }: ts.ArrowFunction, refuse: Refuse): ts.Expression | null {
  if (!ts.isBlock(body)) return body;
  const [statement, further] = body.statements;
  if (statement === undefined) return refuse(body, "the function answers nothing");
  if (!ts.isReturnStatement(statement))
    return refuse(statement, "a statement other than return cannot be read");
  if (further !== undefined) return refuse(further, "nothing can stand behind the return");
  return statement.expression ?? refuse(statement, "the function answers nothing");
}

interface Source {
  readonly file: ParsedFile;
  readonly row: RowFields;
  readonly name: string;
  readonly body: ts.Expression;
  readonly complaints: Complaints;
  readonly constant: (node: ts.Expression) => Value;
}

class FunctionReader implements Reader {
  readonly row: RowFields;
  readonly known: ReadonlySet<string>;
  readonly #source: Source;
  readonly #depth: number;

  constructor(source: Source, known: ReadonlySet<string> = new Set(), depth = 0) {
    this.row = source.row;
    this.known = known;
    this.#source = source;
    this.#depth = depth;
  }

  read(node: ts.Expression): Expression | null {
    // Said once of all of it.
    if (this.#depth > DEPTH)
      return this.refuse("G1007", this.#source.body, `the expression nests more than ${DEPTH} deep`);
    return readExpression(new FunctionReader(this.#source, this.known, this.#depth + 1), node);
  }

  knowing(names: ReadonlySet<string>): Reader {
    return new FunctionReader(this.#source, new Set([...this.known, ...names]), this.#depth);
  }

  spanOf(node: ts.Node): Span {
    return spanOf(this.#source.file, node);
  }

  constant(node: ts.Expression): Value {
    return this.#source.constant(node);
  }

  isOfRow(node: ts.Expression): boolean {
    let root = unwrap(node);
    while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
    return ts.isIdentifier(root) && root.text === this.#source.name;
  }

  refuse(code: DiagnosticCode, place: ts.Node | Span, message: string, hint?: string): null {
    const span = "file" in place ? place : this.spanOf(place);
    this.#source.complaints.add(code, span, message, hint);
    return null;
  }
}
