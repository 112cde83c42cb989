/** A function of a row says the same to JavaScript, to the code that is generated of it, and to PostgreSQL. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { eachDatabase } from "../../support/databases.js";
import { corpus } from "./corpus.js";
import { expression } from "./functions.js";
import { byCode, bySql, byText, createTable, NONE, row, store, things } from "./things.js";

/** There is one zero. */
const plain = (value: unknown): unknown => (Object.is(value, -0) ? 0 : value);

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await createTable(database);
  });

  /** @returns how many of the functions were accepted */
  const agree = async (
    functions: readonly string[],
    rows: readonly Record<string, unknown>[],
  ): Promise<number> => {
    const { model } = things(functions);
    const seen = await store(database, rows);
    const fields = model.fields.filter(({ computed }) => computed !== undefined);
    for (const field of fields) {
      const written = functions[Number(field.name.slice(1))] ?? "";
      if (field.computed === undefined) continue;
      const sql = (await bySql(database, model, field)).map(plain);
      const code = byCode(field.computed, seen).map(plain);
      expect({ written, values: sql }).toEqual({ written, values: code });
      const text = byText(written, seen).map((value, index) => (code[index] === NONE ? NONE : plain(value)));
      expect({ written, values: sql }).toEqual({ written, values: text });
    }
    return fields.length;
  };

  it("holds for every function of the corpus", async () => {
    const rows = fc.sample(row, { numRuns: 120, seed: 7 });
    expect(things(corpus).said).toEqual([]);
    expect(await agree(corpus, rows)).toBe(corpus.length);
  });

  it("holds for functions made at random", async () => {
    let accepted = 0;
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(expression, { minLength: 4, maxLength: 12 }),
        fc.array(row, { minLength: 1, maxLength: 8 }),
        async (functions, rows) => {
          accepted += await agree(functions, rows);
          made += functions.length;
        },
      ),
      { numRuns: 60 },
    );
    // What is refused is refused for a reason that the maker does not know of, such as bounds.
    expect(accepted / made).toBeGreaterThan(0.6);
  });
});

describe("functions made at random", () => {
  it("are of the subset, or refused with a reason that is known", () => {
    const functions = fc.sample(expression, { numRuns: 400, seed: 11 });
    const codes = new Set(things(functions).said.map((said) => said.slice(0, 5)));
    expect([...codes].filter((code) => !["G6005", "G6006", "G6008"].includes(code))).toEqual([]);
  });
});
