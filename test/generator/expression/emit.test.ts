/** What functions become: SQL with its nulls made explicit, and TypeScript that says where there is no result. */
import { expect, it } from "vitest";
import { expressionCode } from "#generator/emit/expression/code.js";
import { expressionSql } from "#generator/emit/expression/sql.js";
import { code } from "#generator/text/code.js";
import { printFile } from "#generator/text/file.js";
import { things } from "./things.js";

const written = (text: string): readonly [string, string] => {
  const { model, said } = things([text]);
  const computed = model.fields.find(({ name }) => name === "x0")?.computed;
  if (computed === undefined) throw new TypeError(said.join(", "));
  const file = printFile({ body: code`x = ${expressionCode(computed)};` }).text;
  return [expressionSql(model, computed), file.slice(file.indexOf("x = ") + 4).trim()];
};

it.each([
  ["row.j === row.i", `"j" IS NOT DISTINCT FROM "i"`, `row.j === row.i;`],
  ["row.i !== row.small", `"i" <> "small"`, `row.i !== row.small;`],
  ["row.u === null", `"u" IS NULL`, `row.u === null;`],
  [
    "row.u !== null && row.u === row.t",
    `("u" IS NOT NULL) AND ("u" = "t")`,
    `(row.u !== null) && (row.u === row.t);`,
  ],
  ["row.b && row.b && row.b", `"b" AND "b" AND "b"`, `(row.b && row.b) && row.b;`],
  ["row.b && (row.b || row.b)", `"b" AND ("b" OR "b")`, `row.b && (row.b || row.b);`],
  // SQL does not say which side comes first.
  [
    "row.small !== 0 && row.i / row.small > 2",
    `(CASE WHEN "small" <> 0 THEN ("i"::float8 / "small"::float8) > 2 ELSE false END)`,
    `(row.small !== 0) && ((quotient(row.i, row.small)) > 2);`,
  ],
  [
    "row.small === 0 || row.i % row.small > 2",
    `(CASE WHEN "small" = 0 THEN true ELSE ("i" % "small") > 2 END)`,
    `(row.small === 0) || ((remainder(row.i, row.small)) > 2);`,
  ],
  ["row.small + 1", `"small" + 1`, `row.small + 1;`],
  ["row.i + 1", `"i"::float8 + 1::float8`, `row.i + 1;`],
  ["row.f + row.i", `"f" + "i"::float8`, `row.f + row.i;`],
  ["row.f + row.f", `"f" + "f"`, `sum(row.f, row.f);`],
  ["row.f * row.f", `"f" * "f"`, `product(row.f, row.f);`],
  ["row.positive - -1.5", `"positive"::float8 - (-1.5::float8)`, `row.positive - -1.5;`],
  ["`${row.t}: ${row.i}`", `"t" || ': ' || "i"::text`, `"" + row.t + ": " + row.i;`],
  ["row.german === row.t", `("german" COLLATE "C") = "t"`, `row.german === row.t;`],
  ["row.e ?? row.d", `COALESCE("e", "d")`, `row.e ?? row.d;`],
  ["row.day > '2025-01-31'", `"day" > '2025-01-31'::date`, `row.day > "2025-01-31";`],
  ["row.tags.includes('it\\'s')", `'it''s' = ANY ("tags")`, `row.tags.includes("it's");`],
  ["row.t.includes('%')", `strpos("t", '%') > 0`, `row.t.includes("%");`],
  ["[...row.t].length", `char_length("t")`, `[...row.t].length;`],
  ["Number(row.e ?? '0') > 1", `COALESCE("e", '0'::numeric)::float8 > 1`, `(number(row.e ?? "0")) > 1;`],
])("%s", (text, sql, typescript) => {
  expect(written(text)).toEqual([sql, typescript]);
});
