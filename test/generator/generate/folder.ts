/** Applications in folders of their own, for as long as a test runs. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type Outcome, run } from "#generator/generate/run.js";

export interface Folder {
  readonly root: string;
  write(files: Readonly<Record<string, string>>): void;
  read(path: string): string;
  remove(path: string): void;
  /** All files below a folder, by their path in it; null where there is no such folder. */
  files(below: string): Readonly<Record<string, string>>;
  generate(): Promise<Outcome>;
  check(): Promise<Outcome>;
}

export function folder(files: Readonly<Record<string, string>> = {}): Folder {
  const root = mkdtempSync(join(tmpdir(), "prewire-generate-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const made: Folder = {
    root,
    write(more) {
      for (const [path, text] of Object.entries(more)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
    },
    read: (path) => readFileSync(join(root, path), "utf8"),
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    files: (below) => filesOf(join(root, below)),
    generate: () => run({ root, schema: "schema", out: "generated", check: false }),
    check: () => run({ root, schema: "schema", out: "generated", check: true }),
  };
  made.write(files);
  return made;
}

function filesOf(root: string): Readonly<Record<string, string>> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), "utf8")]));
}

/** A schema file of one model with a key and the fields given. */
export const modelFile = (name: string, fields = "", options = "{ timestamps: false }"): string =>
  `import { belongsTo, integer, model, oneOf, text, uuid } from "prewire/schema";

export const ${name} = model({ id: uuid({ primaryKey: true }), ${fields} }, ${options});
`;

export const user = modelFile("User", "name: text()");
export const ticket = modelFile("Ticket", 'subject: text(), requester: belongsTo("User")');
export const two = { "schema/user.ts": user, "schema/ticket.ts": ticket };
