/** The tools of MCP: they say what the operations take, what they do to the world, and what they cost. */
import { AjvJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/ajv";
import { describe, expect, test } from "vitest";
import { contextsOf, type ModelContext } from "#generator/emit/context.js";
import { costOf, profileTools, sizeOfTools } from "#generator/emit/mcp/cost.js";
import { defaultProfile, type McpProfile, profiles } from "#generator/emit/mcp/profile.js";
import { bytesOf, piecesOf, Shared, textOf } from "#generator/emit/mcp/pieces.js";
import { modelTools } from "#generator/emit/mcp/tools.js";
import { summaryOf } from "#generator/emit/parts.js";
import { readSettings } from "#generator/generate/tools.js";
import type { Operation, Schema } from "#generator/ir/ir.js";
import { readSchema } from "#generator/read/read-schema.js";
import { argumentsOf } from "#runtime/nexus/mcp/arguments.js";

const source = `import { belongsTo, boolean, decimal, integer, json, model, oneOf, text, timestamp, uuid } from "prewire/schema";
/** Who asks. */
export const User = model({ id: uuid({ primaryKey: true }), email: text({ unique: true }), secret: text({ private: true, optional: true }) });
/** A customer's request. */
export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    /** In one line. */
    subject: text({ min: 1, max: 200, pattern: "^[^<]*$" }),
    status: oneOf(["open", "solved"], { default: "open" }),
    fee: decimal({ precision: 10, scale: 2, optional: true }),
    priority: integer({ min: 1, max: 5, default: 3 }),
    urgent: boolean({ default: false }),
    meta: json({ optional: true }),
    dueAt: timestamp({ optional: true }),
    requester: belongsTo("User", { inverse: "tickets" }),
  },
  { softDelete: true },
);
export const Log = model({ id: integer({ primaryKey: true }), text: text({}) }, { operations: ["create", "list"] });
export const Place = model({ country: text({}), number: integer({}) }, { primaryKey: ["country", "number"] });
`;

function schemaOf(text: string): Schema {
  const { schema, diagnostics } = readSchema([{ path: "schema/all.ts", text }]);
  expect(diagnostics).toEqual([]);
  return schema;
}

const schema = schemaOf(source);
const contexts = contextsOf(schema);
const contextOf = (name: string): ModelContext => {
  const context = contexts.find(({ model }) => model.names.name === name);
  if (context === undefined) throw new Error(`There is no ${name}.`);
  return context;
};

interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly required?: readonly string[];
  };
  readonly outputSchema: object;
  readonly annotations: Readonly<Record<string, boolean>>;
}

const toolsOf = (context: ModelContext): readonly Tool[] =>
  modelTools(context).map(({ pieces }) => JSON.parse(pieces.map(textOf).join("")) as Tool);

function tool(model: string, operation: Operation): Tool {
  const context = contextOf(model);
  const at = context.model.operations.indexOf(operation);
  const found = toolsOf(context)[at];
  if (found === undefined) throw new Error(`There is no ${model}.${operation}.`);
  return found;
}

const validator = new AjvJsonSchemaValidator();
const accepts = (of: Tool, input: unknown): boolean =>
  validator.getValidator(of.inputSchema as never)(input).valid;

describe("the tools of a model", () => {
  test("are one for each operation, each with everything that a client may look at", () => {
    for (const context of contexts) {
      const { model } = context;
      const tools = toolsOf(context);
      expect(tools).toHaveLength(model.operations.length);
      for (const { name, title, description, inputSchema, outputSchema, annotations } of tools) {
        expect(name).toMatch(/^(?:user|ticket|log|place)_[a-z_]{4,}$/);
        expect(title).toMatch(/^[A-Z][a-z ]+$/);
        expect(description).toContain(title);
        expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
        expect(outputSchema).toMatchObject({ type: "object" });
        expect(Object.keys(annotations)).toHaveLength(4);
      }
    }
    expect(tool("Ticket", "list").description).toBe("List tickets. A page at a time. A customer's request.");
  });

  test("take the arguments that the channel reads, and no others", () => {
    for (const context of contexts) {
      const { model } = context;
      for (const operation of model.operations) {
        const softDelete = model.softDelete ? ({ softDelete: true } as const) : {};
        const taken = new Set(argumentsOf(operation, softDelete));
        // Of a model without relations there is nothing to include.
        if (["User", "Ticket"].every((name) => name !== model.names.name)) taken.delete("include");
        const { properties, required = [] } = tool(model.names.name, operation).inputSchema;
        expect({ operation, names: new Set(Object.keys(properties)) }).toEqual({ operation, names: taken });
        expect(required.filter((name) => !taken.has(name))).toEqual([]);
      }
    }
  });

  test("accept what the operations accept, and refuse what can be seen to be wrong", () => {
    const requesterId = "01900000-0000-7000-8000-000000000001";
    const create = tool("Ticket", "create");
    expect(accepts(create, { data: { subject: "x", requesterId } })).toBe(true);
    const all = { fee: "1.50", priority: 2, urgent: true, meta: [1, null], dueAt: "2025-01-01T00:00:00Z" };
    expect(accepts(create, { data: { subject: "x", requesterId, ...all }, idempotencyKey: "k" })).toBe(true);
    expect(accepts(create, { data: { subject: "x", requesterId, fee: null, dueAt: null, meta: null } })).toBe(
      true,
    );
    for (const wrong of [
      {},
      { data: {} },
      { data: { subject: "", requesterId } },
      { data: { subject: "a<b", requesterId } },
      { data: { subject: "x", requesterId: "no uuid" } },
      { data: { subject: "x", requesterId, status: "closed" } },
      { data: { subject: "x", requesterId, priority: 6 } },
      { data: { subject: "x", requesterId, createdAt: null } },
      { data: { subject: "x", requesterId }, more: 1 },
    ]) {
      expect({ wrong, accepted: accepts(create, wrong) }).toEqual({ wrong, accepted: false });
    }
    const list = tool("Ticket", "list");
    for (const where of [
      { status: "open", priority: { gte: 2 }, dueAt: null },
      { status: { in: ["open"] }, requester: { is: { email: "a" } }, OR: [{ urgent: true }], NOT: {} },
    ]) {
      expect({
        where,
        accepted: accepts(list, { where, sort: "-createdAt", include: ["requester"] }),
      }).toMatchObject({
        accepted: true,
      });
    }
    expect(accepts(list, { where: { statsu: "open" } })).toBe(false);
    expect(accepts(list, { limit: 0 })).toBe(false);
    expect(accepts(tool("Place", "read"), { key: { country: "AT", number: 1 } })).toBe(true);
    expect(accepts(tool("Place", "read"), { key: { country: "AT" } })).toBe(false);
    expect(accepts(tool("User", "bulkUpdate"), { where: { email: "a" }, data: { email: "b" } })).toBe(true);
    expect(accepts(tool("User", "bulkUpdate"), { data: [{ id: requesterId, email: "b" }] })).toBe(true);
    expect(accepts(tool("User", "bulkUpdate"), { data: [{ email: "b" }] })).toBe(false);
  });

  test("say nothing of what is private", () => {
    expect(JSON.stringify(toolsOf(contextOf("User")))).not.toContain("secret");
  });

  test("say truly what they do to the world", () => {
    const hints = (model: string, operation: Operation): string => {
      const { readOnlyHint, destructiveHint, idempotentHint, openWorldHint } = tool(
        model,
        operation,
      ).annotations;
      return [
        readOnlyHint && "reads",
        destructiveHint && "destroys",
        idempotentHint && "again",
        openWorldHint && "open",
      ]
        .filter((word) => word !== false)
        .join(" ");
    };
    expect(hints("Log", "create")).toBe("");
    // With a new user, tickets of others come to be the user's.
    expect(hints("User", "create")).toBe("destroys");
    for (const reading of ["read", "list", "count", "aggregate"] as const) {
      expect(hints("Ticket", reading)).toBe("reads again");
    }
    for (const changing of [
      "update",
      "delete",
      "upsert",
      "bulkUpdate",
      "bulkDelete",
      "bulkUpsert",
    ] as const) {
      expect(hints("Ticket", changing)).toBe("destroys again");
    }
    expect(hints("Ticket", "restore")).toBe("again");
    expect(hints("Ticket", "bulkCreate")).toBe("destroys");
  });

  test("have one type a schema: some programs that pass tools on know no lists of types", () => {
    const texts = contexts.flatMap((context) =>
      modelTools(context).map(({ pieces }) => pieces.map(textOf).join("")),
    );
    const others = profiles.flatMap((profile) =>
      profileTools(summaryOf(schema, profile)).map(({ json }) => json),
    );
    for (const text of [...texts, ...others]) {
      expect(text).not.toContain('"type":[');
      expect(text).not.toContain("$ref");
    }
  });
});

describe("what they cost", () => {
  test.each(profiles)("is the size of the answer, in %s", (profile: McpProfile) => {
    const summary = summaryOf(schema, profile);
    const own = profileTools(summary).map(({ json }) => json);
    const all = contexts.flatMap((context) =>
      modelTools(context).map(({ pieces }) => pieces.map(textOf).join("")),
    );
    const tools = profile === "per-model" ? all : own;
    const cost = costOf(summary, contexts.map(sizeOfTools));
    const bytes = Buffer.byteLength(`{"tools":[${tools.join(",")}]}`);
    expect(cost).toEqual({ profile, tools: tools.length, bytes, tokens: Math.ceil(bytes / 4) });
  });

  test("does not grow with the models in the registry, and by their names alone in the generic profile", () => {
    const many = (count: number): Schema => {
      const models = Array.from(
        { length: count },
        (_, n) => `export const M${n} = model({ id: uuid({ primaryKey: true }), name: text({}) });`,
      );
      return schemaOf(`import { model, text, uuid } from "prewire/schema";\n${models.join("\n")}`);
    };
    const tokens = (count: number, profile: McpProfile | null): number => {
      const given = many(count);
      return costOf(summaryOf(given, profile), contextsOf(given).map(sizeOfTools)).tokens;
    };
    expect(tokens(50, "registry")).toBe(tokens(2, "registry"));
    expect(tokens(50, "generic") - tokens(2, "generic")).toBeLessThan(48 * 13 * 3);
    expect(tokens(50, "per-model")).toBeGreaterThan(20 * tokens(2, "per-model"));
    expect([defaultProfile(0), defaultProfile(6), defaultProfile(7)]).toEqual([
      "per-model",
      "per-model",
      "generic",
    ]);
  });

  test("pieces are the text, whatever is in it", () => {
    const part = new Shared("part", { é: ["\u2028"] });
    const value = { a: [1, part, null], b: undefined, part, c: { d: "x" } };
    expect(piecesOf(value).map(textOf).join("")).toBe(
      '{"a":[1,{"é":["\u2028"]},null],"part":{"é":["\u2028"]},"c":{"d":"x"}}',
    );
    expect(bytesOf(value)).toBe(Buffer.byteLength(piecesOf(value).map(textOf).join("")));
  });
});

describe("prewire.config.ts", () => {
  const settings = (text: string) => readSettings({ path: "prewire.config.ts", text });
  test.each([
    [`export default { mcp: { profile: "generic", budget: 5_000 } };`],
    [
      `import { defineConfig } from "prewire/config";\nexport default defineConfig({ port: Number(process.env.X), mcp: { budget: 5000, profile: "generic" } });`,
    ],
    [
      `const mcp = { profile: "generic", budget: 5000 } as const;\nconst config = defineConfig({ mcp });\nexport default config;`,
    ],
    [
      `const rest = { mcp: { "profile": \`generic\`, budget: 5e3 } } satisfies Config;\nexport default { ...rest };`,
    ],
  ])("is read and not run: %s", (text) => {
    expect(settings(text)).toMatchObject({
      diagnostics: [],
      settings: { profile: "generic", budget: { tokens: 5000 } },
    });
  });

  test.each([
    ["export default {};"],
    ["export default { mcp: false };"],
    ["export default { mcp: { port: compute() } };"],
    ["export const mcp = 1;"],
    [""],
  ])("may say nothing: %s", (text) => {
    expect(settings(text)).toEqual({ diagnostics: [], settings: { profile: null, budget: null } });
  });

  test.each([
    [`export default { mcp: { profile: "many" } };`, "G1016", '"many"'],
    [`export default { mcp: { profile: choose() } };`, "G1002", "choose()"],
    [`export default { mcp: { budget: 0 } };`, "G1016", "0"],
    [`export default { mcp: { budget: 1.5 } };`, "G1016", "1.5"],
    [`export default { mcp: { budget: "5" } };`, "G1002", '"5"'],
    [`export default { mcp: load() };`, "G1002", "load()"],
    [`export default { mcp: {`, "G1001", ""],
  ])("is refused where it cannot be known: %s", (text, code, at) => {
    const [first] = settings(text).diagnostics;
    expect(first).toMatchObject({ code, span: { file: "prewire.config.ts" } });
    expect(text.slice(first?.span.start, first?.span.end)).toBe(at);
  });
});
