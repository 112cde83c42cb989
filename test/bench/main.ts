/** `npm run bench [part…]`: runs all parts or those named, and writes `results/`; `draw` only makes the pictures anew. */
import { bulk } from "./bulk.js";
import { cli } from "./cli.js";
import { contenders } from "./contenders.js";
import { guarantees } from "./guarantees.js";
import { generate } from "./generate.js";
import { markdown, type Outcome } from "./measure.js";
import { mcp } from "./mcp.js";
import { pages } from "./pages.js";
import { draw, type Part, PARTS, store } from "./report.js";
import { requests } from "./requests.js";
import { start } from "./start.js";
import { thousand } from "./thousand.js";
import { types } from "./types.js";

const parts: Readonly<Record<Part, () => Promise<Outcome>>> = {
  start,
  requests,
  contenders,
  bulk,
  guarantees,
  pages,
  mcp,
  cli,
  generate,
  types,
  thousand,
};

function isPart(name: string): name is Part {
  return Object.hasOwn(parts, name);
}

const words = process.argv.slice(2);
const named = words.filter((word) => word !== "draw");
const unknown = named.filter((name) => !isPart(name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}; there are ${PARTS.join(", ")}.`);
  process.exit(2);
}
if (words.includes("draw")) await draw();
for (const part of words.length === 0 ? PARTS : named.filter(isPart)) {
  const begin = performance.now();
  const outcome = await parts[part]();
  await store(part, outcome);
  console.log(`\n${outcome.title} (${Math.round((performance.now() - begin) / 1000)} s)\n`);
  for (const table of outcome.tables) console.log(`${markdown(table)}\n`);
}
