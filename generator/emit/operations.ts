/** `ticket/operations.ts`: what can be done with a model, over the wire and in process alike. */
import type { Model, Operation } from "../ir/ir.js";
import { global, importedType, parameters } from "../text/build.js";
import { type Code, code, empty, lines } from "../text/code.js";
import { docComment } from "../text/comment.js";
import { printFile } from "../text/file.js";
import type { LaidOut } from "../text/layout.js";
import { id } from "../text/literal.js";
import type { ModelContext } from "./context.js";
import { typeOf } from "./names.js";

export function emitOperations({ model }: ModelContext): LaidOut {
  const name = operationsName(model);
  const methods = model.operations.map((operation) => signatures[operation](model));
  const about = `What can be done with ${model.names.plural}, over the wire and in process alike.`;
  const body = lines(
    docComment(about, model.deprecated),
    methods.length === 0
      ? code`export type ${id(name)} = { readonly [operation: string]: never };`
      : code`export interface ${id(name)} {
  ${lines(...methods)}
}`,
  );
  return printFile({ body, declares: [name] });
}

/** `TicketOperations` */
export const operationsName = (model: Model): string => `${model.names.name}Operations`;

const options = (): Code => code`options?: ${importedType("CallOptions", "prewire/client")}`;
const promise = (type: Code): Code => code`${global("Promise")}<${type}>`;
const page = (row: Code): Code => code`${importedType("Page", "prewire/client")}<${row}>`;

/** `name(…): Promise<…>;` */
const method = (name: Code, given: readonly Code[], result: Code): Code =>
  code`${name}${parameters(given)}: ${result};`;

const signatures: Readonly<Record<Operation, (model: Model) => Code>> = {
  create: (model) =>
    method(code`create`, [code`data: ${typeOf(model, "create")}`, options()], promise(typeOf(model, "row"))),
  read: (model) =>
    method(
      code`read`,
      [code`key: ${typeOf(model, "key")}`, options()],
      promise(code`${typeOf(model, "row")} | null`),
    ),
  update: (model) =>
    method(
      code`update`,
      [code`key: ${typeOf(model, "key")}`, code`data: ${typeOf(model, "update")}`, options()],
      promise(typeOf(model, "row")),
    ),
  delete: (model) =>
    method(code`delete`, [code`key: ${typeOf(model, "key")}`, options()], promise(code`void`)),
  list: (model) =>
    lines(
      listing(model, code`list`, (row) => promise(page(row))),
      listing(model, code`pages`, (row) => code`${global("AsyncIterable")}<${row}>`),
    ),
  count: (model) =>
    method(code`count`, [code`query?: ${typeOf(model, "countQuery")}`, options()], promise(code`number`)),
};

/** One signature for typed fields, one for fields in a text as a URL has them. */
function listing(model: Model, name: Code, result: (row: Code) => Code): Code {
  const field = typeOf(model, "field");
  const row = typeOf(model, "row");
  const query = typeOf(model, "listQuery");
  const inText = importedType("FieldsInText", "prewire/client");
  return lines(
    method(
      code`${name}<Field extends ${field} = ${field}>`,
      [code`query?: ${query}<Field>`, options()],
      result(code`${global("Pick")}<${row}, Field>`),
    ),
    method(name, [code`query: ${inText}<${query}>`, options()], result(code`${global("Partial")}<${row}>`)),
    empty,
  );
}
