/** `ticket/operations.ts`: what can be done with a model, over the wire and in process alike. */
import type { Model, Operation } from "../ir/ir.js";
import { global, importedType, parameters } from "../text/build.js";
import { type Code, code, empty, lines } from "../text/code.js";
import { docComment } from "../text/comment.js";
import { printFile } from "../text/file.js";
import type { LaidOut } from "../text/layout.js";
import { id } from "../text/literal.js";
import type { ModelContext } from "./context.js";
import { type TypeName, typeOf } from "./names.js";
import { createInput } from "./nodes.js";
import { sidesOf } from "./relations.js";

export function emitOperations(context: ModelContext): LaidOut {
  const { model } = context;
  const name = operationsName(model);
  const methods = model.operations.map((operation) => signatures[operation](context));
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
export const operationsName = (model: Pick<Model, "names">): string => `${model.names.name}Operations`;

const options = (): Code => code`options?: ${importedType("CallOptions", "prewire/client")}`;
/** Of a write. */
const writing = (): Code => code`options?: ${importedType("WriteOptions", "prewire/client")}`;
const seeing = (): Code => code`options?: ${importedType("ChangeOptions", "prewire/client")}`;
/** Of a change of one row: which version of it is meant may have to be said. */
const changing = ({ requireIfMatch }: Model): Code =>
  requireIfMatch ? code`options: ${importedType("MatchOptions", "prewire/client")}` : seeing();
const promise = (type: Code): Code => code`${global("Promise")}<${type}>`;
const page = (row: Code): Code => code`${importedType("Page", "prewire/client")}<${row}>`;

/** `name(…): Promise<…>;` */
const method = (name: Code, given: readonly Code[], result: Code): Code =>
  code`${name}${parameters(given)}: ${result};`;

/** A method whose one argument is an object of a type of the model's. */
const ofObject = (name: Code, model: Model, input: TypeName, result: Code, given = writing()): Code =>
  method(name, [code`input: ${typeOf(model, input)}`, given], promise(result));

const client = (name: string): Code => importedType(name, "prewire/client");
const bulkAnswer = (model: Model): Code =>
  code`${client("BulkAnswer")}<${typeOf(model, "row")}, ${typeOf(model, "key")}>`;

const signatures: Readonly<Record<Operation, (context: ModelContext) => Code>> = {
  create: (context) =>
    method(
      code`create`,
      [code`data: ${createInput(context)}`, writing()],
      promise(typeOf(context.model, "row")),
    ),
  read: (context) => {
    const { model } = context;
    const signature = (given: Code, row: Code): Code =>
      method(code`read`, [code`key: ${typeOf(model, "key")}`, given], promise(code`${row} | null`));
    const deleted = model.softDelete ? code` & ${client("DeletedOptions")}` : empty;
    const including = code`options: ${client("IncludeOptions")}<${typeOf(model, "include")}>${deleted}`;
    return lines(
      sidesOf(context).length === 0 ? empty : signature(including, typeOf(model, "with")),
      signature(code`${options()}${deleted}`, typeOf(model, "row")),
    );
  },
  update: ({ model }) =>
    method(
      code`update`,
      [code`key: ${typeOf(model, "key")}`, code`data: ${typeOf(model, "update")}`, changing(model)],
      promise(typeOf(model, "row")),
    ),
  delete: ({ model }) =>
    method(code`delete`, [code`key: ${typeOf(model, "key")}`, changing(model)], promise(code`void`)),
  history: ({ model }) =>
    method(
      code`history`,
      [code`key: ${typeOf(model, "key")}`, code`query?: ${client("HistoryQuery")}`, options()],
      promise(code`${client("History")}<${typeOf(model, "row")}>`),
    ),
  restore: ({ model }) =>
    method(code`restore`, [code`key: ${typeOf(model, "key")}`, seeing()], promise(typeOf(model, "row"))),
  list: (context) =>
    lines(
      listing(context, code`list`, (row) => promise(page(row))),
      listing(context, code`pages`, (row) => code`${global("AsyncIterable")}<${row}>`),
    ),
  count: ({ model }) =>
    method(code`count`, [code`query?: ${typeOf(model, "countQuery")}`, options()], promise(code`number`)),
  upsert: ({ model }) =>
    ofObject(code`upsert`, model, "upsert", code`${client("Upserted")}<${typeOf(model, "row")}>`),
  bulkCreate: ({ model }) => ofObject(code`bulkCreate`, model, "bulkCreate", bulkAnswer(model)),
  bulkUpdate: ({ model }) =>
    lines(
      ofObject(code`bulkUpdate`, model, "bulkUpdate", bulkAnswer(model)),
      ofObject(code`bulkUpdate`, model, "bulkUpdateWhere", client("CountsAnswer")),
    ),
  bulkDelete: ({ model }) =>
    lines(
      ofObject(code`bulkDelete`, model, "bulkDelete", bulkAnswer(model)),
      ofObject(code`bulkDelete`, model, "bulkDeleteWhere", client("CountsAnswer")),
    ),
  bulkUpsert: ({ model }) => ofObject(code`bulkUpsert`, model, "bulkUpsert", bulkAnswer(model)),
  aggregate: ({ model }) =>
    ofObject(
      code`aggregate`,
      model,
      "aggregateQuery",
      code`${client("Groups")}<${typeOf(model, "aggregateRow")}>`,
      options(),
    ),
};

/**
 * One signature for typed fields, one for fields in a text as a URL has them; before them the same with related rows, so
 * that the compiler does not take their query for one without.
 */
function listing(context: ModelContext, name: Code, result: (row: Code) => Code): Code {
  const { model } = context;
  const field = typeOf(model, "field");
  const inText = importedType("FieldsInText", "prewire/client");
  const signature = (query: Code, mark: Code, row: Code, names: Code, whole: Code): Code =>
    lines(
      method(
        code`${name}<Field extends ${field} = ${field}>`,
        [code`query${mark}: ${query}<Field>`, options()],
        result(code`${global("Pick")}<${row}, ${names}>`),
      ),
      method(
        name,
        [code`query: ${inText}<${query}>`, options()],
        result(code`${global("Partial")}<${whole}>`),
      ),
    );
  const row = typeOf(model, "row");
  const withRelated = typeOf(model, "with");
  return lines(
    sidesOf(context).length === 0
      ? empty
      : signature(
          typeOf(model, "includeQuery"),
          empty,
          withRelated,
          code`Field | ${typeOf(model, "relations")}`,
          withRelated,
        ),
    signature(typeOf(model, "listQuery"), code`?`, row, code`Field`, row),
  );
}
