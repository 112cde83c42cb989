/** What a model costs the compiler: the same for each, however many there are. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), "prewire-cost-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const functions = `
    checks: [
      { field: "dueAt", gt: "createdAt" },
      ({ row }) => row.dueAt === null || row.status !== "solved",
      { check: ({ row }) => row.priority < 5 || row.tags.length > 0, message: "Say what it is about." },
    ],
    computed: {
      label: ({ row }) => \`\${row.subject} (\${row.priority})\`,
      isFirst: ({ row }) => row.nextId === null,
    },`;

const modelText = (number: number, count: number, more: string): string => `
export const Model${number} = model(
  {
    id: uuid({ primaryKey: true }),
    subject: text({ min: 1, max: 200 }),
    status: oneOf(["open", "pending", "solved"], { default: "open" }),
    priority: integer({ min: 1, max: 5, default: 3 }),
    next: belongsTo("Model${(number + 1) % count}", { optional: true }),
    tags: array(text({ max: 40 })),
    dueAt: timestamp({ optional: true }),
  },
  {
    indexes: [["status", "priority"], ["nextId"]],${more}
  },
);
`;

/** How many types the compiler instantiates for so many models. */
function instantiations(count: number, more: string): number {
  const folder = join(work, `${count}-${more.length}`);
  mkdirSync(folder);
  const words = "array, belongsTo, integer, model, oneOf, text, timestamp, uuid";
  for (let number = 0; number < count; number += 1) {
    const text = `import { ${words} } from "prewire/schema";\n${modelText(number, count, more)}`;
    writeFileSync(join(folder, `model${number}.ts`), text);
  }
  const compilerOptions = {
    target: "es2023",
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    paths: { "prewire/schema": [join(root, "build/generator/schema/index.d.ts")] },
  };
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const said = execFileSync(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  return Number(/Instantiations:\s+(\d+)/.exec(said)?.[1]);
}

const comparisons = `
    checks: [{ field: "dueAt", gt: "createdAt" }],`;

it.each([
  ["without functions", comparisons, 150],
  ["with functions of its row", functions, 500],
])("is flat in the number of models, and so many instantiations each: %s", (_what, more, most) => {
  const [few, many] = [instantiations(10, more), instantiations(200, more)];
  const each = (many - few) / 190;
  expect(each).toBeGreaterThan(0);
  expect(each).toBeLessThan(most);
});
