/** What the reader follows without running it: constants, spreads, imports. */
import { describe, expect, it } from "vitest";
import { fieldOf, file, modelOf, read } from "./support.js";

const ID = "id: uuid({ primaryKey: true })";

describe("constants", () => {
  it("stand for their values, wherever they are declared", () => {
    const model = modelOf(`
      export const Ticket = model({ ${ID}, ...labelled, status: state, size: integer({ ...small, max: limits.size }) });
      const labelled = { name, note: (text(short) as never) } satisfies object;
      const name = text({ max: limits.name });
      const short = { max: 5 } as const;
      const state = oneOf([...states, \`closed\`], { default: states2 });
      const states = <const>["open"];
      const states2 = "open" as const;
      const small = { min: -1 };
      const limits = { name: 10, size: 7 } as const;
    `);
    expect(model.fields.map(({ name }) => name)).toEqual([
      "id",
      "name",
      "note",
      "status",
      "size",
      "createdAt",
      "updatedAt",
    ]);
    expect(fieldOf(model, "name").constraints.max).toBe(10);
    expect(fieldOf(model, "note").constraints.max).toBe(5);
    expect(fieldOf(model, "size").constraints).toEqual({ min: -1, max: 7 });
    expect(fieldOf(model, "status")).toMatchObject({
      constraints: { values: ["open", "closed"] },
      default: { literal: "open" },
    });
  });

  it("are overridden like JavaScript's: the last value, in the first place", () => {
    const model = modelOf(`
      const base = { ${ID}, name: text({ max: 1 }), note: text() };
      export const Ticket = model({ ...base, name: text({ max: 2 }), extra: text() });
    `);
    expect(model.fields.slice(0, 4).map(({ name }) => name)).toEqual(["id", "name", "note", "extra"]);
    expect(fieldOf(model, "name").constraints.max).toBe(2);
  });

  it("may be names of members", () => {
    const model = modelOf(
      `const KEY = "note"; export const Ticket = model({ ${ID}, [KEY]: text(), "quoted": text() });`,
    );
    expect(model.fields.slice(1, 3).map(({ name }) => name)).toEqual(["note", "quoted"]);
  });
});

describe("a model whose word is misspelt or not imported", () => {
  const declaration = `export const Ticket = MODEL({ id: uuid({ primaryKey: true }) });`;
  it.each([
    [`import { modle, uuid } from "prewire/schema";`, "model", "G1003 model"],
    [`import { modle, uuid } from "prewire/schema";`, "modle", "G1005 modle"],
    [`import { uuid } from "prewire/schema";`, "model", "G1003 model"],
    [
      `import * as words from "prewire/schema"; const { uuid } = words;`,
      "words.modell",
      "G1005 words.modell",
    ],
  ])("is not lost: %s %s", (head, word, complaint) => {
    const text = `${head}\n${declaration.replace("MODEL", word)}`;
    expect(read({ path: "schema/ticket.ts", text }).said).toEqual([complaint]);
  });
});

describe("imports", () => {
  const mixins = file(
    `export const identified = { ${ID} };
     const local = { note: text() };
     export { local as noted };
     export default { never: text() };`,
    "schema/mixins/base.ts",
  );

  it.each(["./mixins/base.js", "./mixins/base.ts", "./mixins/base", "./mixins/../mixins/base.js"])(
    "find %s",
    (from) => {
      const ticket = file(
        `import { identified as own, noted } from "${from}"; export const Ticket = model({ ...own, ...noted });`,
        "schema/ticket.ts",
      );
      const { schema, said } = read(ticket, mixins);
      expect(said).toEqual([]);
      expect(schema.models[0]?.fields.slice(0, 2).map(({ name }) => name)).toEqual(["id", "note"]);
    },
  );

  it("follow re-exports, stars and namespaces", () => {
    const index = {
      path: "schema/mixins/index.ts",
      text: `export * from "./base.js";\nexport * as all from "./base.js";`,
    };
    const ticket = file(
      `import { identified } from "./mixins/index.js"; import * as mixins from "./mixins/base.js";
       import * as words from "prewire/schema";
       export const Ticket = model({ ...identified, ...mixins.noted, extra: words.text({ max: 3 }) });`,
      "schema/ticket.ts",
    );
    const { schema, said } = read(ticket, index, mixins);
    expect(said).toEqual([]);
    expect(schema.models[0]?.fields.slice(0, 3).map(({ name }) => name)).toEqual(["id", "note", "extra"]);
  });

  it("may rename words, and models may be passed on", () => {
    const text = `import { text as string, model as table, uuid } from "prewire/schema";
      export const Ticket = table({ ${ID}, name: string() });`;
    const index = {
      path: "schema/index.ts",
      text: `export { Ticket } from "./ticket.js";\nexport * from "./ticket.js";`,
    };
    const { schema, said } = read({ path: "schema/ticket.ts", text }, index);
    expect(said).toEqual([]);
    expect(schema.models.map(({ names }) => names.name)).toEqual(["Ticket"]);
  });

  it("of packages and of nothing are complained about where they are used, once", () => {
    const ticket = file(
      `import { base } from "some-package"; import { x } from "./absent.js"; import { unused } from "./absent.js";
       import fallback from "./mixins/base.js";
       export const Ticket = model({ ${ID}, ...base, ...x, ...fallback });`,
      "schema/ticket.ts",
    );
    expect(read(ticket, mixins).said).toEqual(["G1002 base", "G1004 x", "G1002 fallback"]);
  });

  it("of each other are no harm, circles of stars neither", () => {
    const left = file(`export * from "./right.js"; export const left = { a: text() };`, "schema/left.ts");
    const right = file(`export * from "./left.js"; export const right = { b: text() };`, "schema/right.ts");
    const ticket = file(
      `import { right, left, none } from "./left.js"; export const Ticket = model({ ${ID}, ...left, ...right, ...none });`,
      "schema/ticket.ts",
    );
    expect(read(left, right, ticket).said).toEqual(["G1005 none"]);
  });
});

describe("mistakes", () => {
  it("do not hide others, and what depends on them is not complained about", () => {
    const text = `
      const broken = compute();
      export const A = model({ ...broken, name: text({ mim: 1 }) }, { indexes: [["unknown"], ["name"]] });
      export const B = model({ ${ID}, a: belongsTo("A"), c: belongsTo("C") }, { indexes: [["aId"], ["cId", "nope"]] });
      export const C = model({ key: text({ primaryKey: yes }), d: belongsTo("D") });
    `;
    expect(read(file(text)).said).toEqual([
      "G1003 compute",
      "G1015 mim",
      'G2018 "nope"',
      "G1003 yes",
      'G2003 "D"',
    ]);
  });

  it("in one file leave the models of others to be checked", () => {
    const broken = file(`export const User = model({ ${ID}, name: text( });`, "schema/user.ts");
    const ticket = file(
      `import { base } from "./user.js";
       export const Ticket = model({ ...base, ${ID}, user: belongsTo("User"), other: belongsTo("Userr") }, { indexes: [["userId"], ["x"]] });`,
      "schema/ticket.ts",
    );
    expect(read(broken, ticket).said).toEqual(['G2003 "Userr"', "G1001 }"]);
  });

  it("are the same in every order of the files", () => {
    const files = [
      file(`export const A = model({ ${ID}, b: belongsTo("B", { inverse: "x" }) });`, "schema/a.ts"),
      file(
        `export const B = model({ ${ID}, a: belongsTo("C", { inverse: "x" }), a2: belongsTo("C", { inverse: "x" }) });`,
        "schema/b.ts",
      ),
      file(
        `export const B = model({ x: text() }); export const C = model({ ${ID}, name: strin() });`,
        "schema/c.ts",
      ),
      file(`import { y } from "./e.js"; export const y2 = { ...y };`, "schema/d.ts"),
      file(
        `import { y2 } from "./d.js"; export const y = { ...y2 }; export const E = model({ ${ID}, ...y });`,
        "schema/e.ts",
      ),
    ];
    const once = read(...files);
    expect(once.said).toEqual(["G2001 B", "G1003 strin", "G1006 y", 'G2017 "x"']);
    for (const order of [
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
      [1, 4, 0, 3, 2],
    ]) {
      const again = read(...order.map((index) => files[index] ?? file("")));
      expect(again.diagnostics).toEqual(once.diagnostics);
      expect(again.schema).toEqual(once.schema);
    }
  });
});
