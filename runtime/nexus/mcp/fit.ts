/** Lists that fit where they go: a model reads its results, and a long one would push out what it was about. */
import type { Answer, OperationInput } from "../../dataflow/answer.js";

/** Bytes of a page besides its rows, a cursor included. */
const AROUND = 512;

/**
 * A page of at most `budget` bytes: where it has more, it is read again with fewer rows, and its `nextCursor` goes on behind them.
 * A single row is answered whole, however long it is.
 */
export async function pageWithin(
  budget: number,
  input: OperationInput,
  run: (input: OperationInput) => Promise<Answer>,
): Promise<Answer> {
  let answer = await run(input);
  for (;;) {
    if (answer.body === null || Buffer.byteLength(answer.body) <= budget) return answer;
    const { data } = JSON.parse(answer.body) as { readonly data: readonly unknown[] }; // as `operations/list.ts` writes it
    if (data.length <= 1) return answer;
    const limit = Math.min(rowsWithin(budget - AROUND, data), data.length - 1);
    answer = await run({ ...input, limit: Math.max(limit, 1) });
  }
}

function rowsWithin(budget: number, rows: readonly unknown[]): number {
  let left = budget;
  const over = rows.findIndex((row) => (left -= Buffer.byteLength(JSON.stringify(row)) + 1) < 0);
  return over === -1 ? rows.length : over;
}
