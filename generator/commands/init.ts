/** `prewire init`: an application in the present folder. It adds what is missing and replaces nothing but `"type"`. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Io, command } from "./io.js";
import { completeManifest, emptyManifest } from "./manifest.js";
import { ownPackage } from "./package.js";

const MODEL = `import { model, oneOf, text, timestamp, uuid } from "prewire/schema";

/** Something to be done. */
export const Task = model({
  id: uuid({ primaryKey: true }),
  /** What it is, in one line. */
  title: text({ min: 1, max: 200 }),
  status: oneOf(["open", "done"], { default: "open" }),
  dueAt: timestamp({ optional: true }),
});
`;

const TSCONFIG = `{
  "compilerOptions": {
    "target": "es2023",
    "lib": ["es2023"],
    "module": "nodenext",
    "types": ["node"],
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "exactOptionalPropertyTypes": true,
    "verbatimModuleSyntax": true,
    "isolatedModules": true,
    "skipLibCheck": true,
    "noEmit": true
  },
  "exclude": ["node_modules", "dist", ".prewire"]
}
`;

const GITIGNORE = `node_modules/
dist/
.prewire/
`;

const SCRIPTS = {
  generate: "prewire generate",
  check: "prewire generate --check && tsc --noEmit",
  build: "prewire generate && prewire build",
  start: "prewire generate && prewire build && prewire serve",
  dev: "prewire dev",
  cli: "prewire cli",
};

export const run = command(
  {
    usage: "prewire init",
    about: "Starts an application in this folder: adds what is missing, overwrites nothing.",
    flags: {},
  },
  async (_flags, io) => {
    const done = [...initManifest(io.cwd), ...initFiles(io.cwd)];
    if (done.length === 0) {
      io.out("Nothing to do: everything is there.");
      return 0;
    }
    for (const line of done) io.out(line);
    sayWhatNext(io, done);
    return 0;
  },
);

function initManifest(folder: string): readonly string[] {
  const path = join(folder, "package.json");
  const before = existsSync(path)
    ? { text: readFileSync(path, "utf8"), notes: [] }
    : emptyManifest(basename(folder));
  const own = ownPackage();
  const after = completeManifest(before.text, {
    scripts: SCRIPTS,
    dependencies: { prewire: `^${own.version}`, zod: own.dependencies["zod"] ?? "*" },
    devDependencies: {
      "@types/node": own.devDependencies["@types/node"] ?? "*",
      typescript: own.devDependencies["typescript"] ?? "*",
    },
  });
  const notes = [...before.notes, ...after.notes];
  if (notes.length > 0) writeFileSync(path, after.text);
  return notes;
}

function initFiles(folder: string): string[] {
  const done: string[] = [];
  for (const [name, text] of [
    ["tsconfig.json", TSCONFIG],
    [".gitignore", GITIGNORE],
  ] as const) {
    if (existsSync(join(folder, name))) continue;
    writeFileSync(join(folder, name), text, { flag: "wx" });
    done.push(`created ${name}`);
  }
  const schema = join(folder, "schema");
  mkdirSync(schema, { recursive: true });
  if (!readdirSync(schema, { recursive: true }).some((name) => String(name).endsWith(".ts"))) {
    writeFileSync(join(schema, "task.ts"), MODEL, { flag: "wx" });
    done.push("created schema/task.ts");
  }
  return done;
}

function sayWhatNext(io: Io, done: readonly string[]): void {
  const install = done.some((line) => line.includes("ependencies")) ? "npm install, then " : "";
  io.out(`\nNext: edit schema/, ${install}npx prewire dev (or generate, build, serve one by one).`);
}
