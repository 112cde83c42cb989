/** An upsert with hooks: which of them run depends on whether the row is there, which is found out before. */
import type { Answer, OperationInput } from "../answer.js";
import type { Data } from "../data.js";
import { parseUpsert } from "../operations/upsert.js";
import type { Change } from "./change.js";
import { anew, findRow, isEmpty } from "./rows.js";

/** How often it is begun anew where somebody else makes the row meanwhile. */
const ATTEMPTS = 5;

/** Somebody else has made the row: what was prepared was for a new one. */
export class Overtaken extends Error {
  constructor() {
    super("The row was made by another call.");
  }
}

/** Runs `body` in a savepoint, again where it was overtaken. */
export async function untilNotOvertaken<T>(change: Change, body: (change: Change) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await change.context.database.transaction((tx) => body(change.on(tx)));
    } catch (error) {
      if (!(error instanceof Overtaken) || attempt === ATTEMPTS) throw error;
    }
  }
}

export async function upsert(change: Change, input: OperationInput): Promise<Answer> {
  const { node } = change;
  if (node.operation !== "upsert") return change.base(input);
  const { where, create, update } = await parseUpsert(node, input);
  const values = where.key.map(({ field, codec }) => codec.parameter(where.values[field]));
  const wanted = { columns: where.key, values, lock: "FOR NO KEY UPDATE" } as const;
  return untilNotOvertaken(change, async (inner) => {
    const cells = await findRow(inner.context.database, inner.visible, wanted);
    if (cells === undefined) return createRow(inner, input, create);
    return changeRow(inner, input, { update, before: inner.rowOf(cells) });
  });
}

async function createRow(change: Change, input: OperationInput, create: Data): Promise<Answer> {
  const answer = await change.base({ ...input, create: await change.before("beforeCreate", create) });
  if (answer.outcome !== "created") throw new Overtaken();
  if (!change.has("afterCreate")) return answer;
  const row = rowIn(answer);
  await change.run("afterCreate", row);
  return wrapped(await anew(change, row, unwrapped(answer, row)), true);
}

async function changeRow(
  change: Change,
  input: OperationInput,
  { update, before }: { readonly update: Data; readonly before: Data },
): Promise<Answer> {
  const data = await change.before("beforeUpdate", update, before);
  const answer = await change.base({ ...input, update: data });
  if (!change.has("afterUpdate") || isEmpty(data)) return answer;
  const row = rowIn(answer);
  await change.run("afterUpdate", row, before);
  return wrapped(await anew(change, row, unwrapped(answer, row)), false);
}

/** The row in `{ data, created }`, as `operations/upsert.ts` writes it. */
const rowIn = ({ body }: Answer): Data => (JSON.parse(body ?? "{}") as { readonly data: Data }).data;

const unwrapped = (answer: Answer, row: Data): Answer => ({ ...answer, body: JSON.stringify(row) });
const wrapped = (answer: Answer, created: boolean): Answer => ({
  ...answer,
  body: `{"data":${answer.body},"created":${created}}`,
});
