/**
 * The MCP channel before programs that are not ours: the protocol's conformance suite, and its inspector's command line. Both need
 * Node 22, and are installed apart from the project:
 *
 *     npm install --prefix DIR --ignore-scripts @modelcontextprotocol/conformance@0.1.16 @modelcontextprotocol/inspector@2.12
 *     node test/conformance/run.mjs DIR [NODE]
 *
 * NODE is the binary that runs them, where `node` is older. The help desk's server is that of dist/: prewire build comes before.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openMcpHttp } from "../../build/runtime/nexus/mcp/http.js";
import { listenMcp } from "../../build/runtime/nexus/mcp/port.js";
import { anonymous } from "../../build/runtime/principal.js";
import { fixture } from "./fixture.mjs";

const [folder = ".", node = process.execPath] = process.argv.slice(2);
const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const packages = join(folder, "node_modules/@modelcontextprotocol");

async function run(what, file, args) {
  console.log(`\n== ${what}`);
  const child = spawn(node, [file, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  const isShort = code === 0 && !output.includes("SUMMARY");
  console.log(
    isShort ? `${output.length} characters of output` : output.slice(output.indexOf("=== SUMMARY")),
  );
  console.log(code === 0 ? "passed" : `FAILED with ${code}`);
  if (code !== 0) process.exitCode = 1;
}

const conformance = (what, url, expected) =>
  run(`conformance: ${what}`, join(packages, "conformance/dist/index.js"), [
    "server",
    "--url",
    url,
    "--suite",
    "active",
    "--expected-failures",
    join(here, expected),
  ]);

/** @param server a URL, or a command and its arguments */
const inspector = (server, ...args) =>
  run(`inspector: ${server.join(" ")} ${args.join(" ")}`, join(folder, "node_modules/.bin/mcp-inspector"), [
    "--cli",
    ...server,
    ...args,
  ]);

async function helpDesk() {
  const args = ["dist/server.mjs", "--database-url", "memory:", "--port", "0", "--mcp-port", "0"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  const url = await new Promise((resolve) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /MCP +(\S+)/.exec(output);
      if (found !== null) resolve(found[1]);
    });
  });
  return { url, stop: () => child.kill() };
}

const doors = { isLocal: true, hosts: [], origins: [] };
const options = { contract: "0", principals: anonymous, doors, bodyLimit: 1024 * 1024, sessions: true };
const port = await listenMcp({ host: "127.0.0.1", port: 0 }, "0", () =>
  openMcpHttp({ definition: fixture, ...options }),
);
await conformance("the fixture", `http://localhost:${port.port}/mcp`, "expected-failures.yml");
await port.close();

const { url, stop } = await helpDesk();
await conformance("the help desk", url, "expected-failures-application.yml");
const stdio = [process.execPath, join(root, "dist/server.mjs"), "mcp", "--database-url", "memory:"];
for (const server of [[url], stdio]) {
  await inspector(server, "--method", "tools/list", "--strict");
  await inspector(server, "--method", "resources/list");
  await inspector(server, "--method", "resources/templates/list");
  await inspector(server, "--method", "resources/read", "--uri", "prewire://models/ticket");
  const call = ["--method", "tools/call", "--tool-name", "list_rows"];
  await inspector(server, ...call, "--tool-arg", "model=ticket", "--tool-arg", "limit=2");
}
stop();
