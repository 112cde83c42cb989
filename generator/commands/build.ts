/** `prewire build`: the application's server, bundled. */
import { type Bundle, buildDist } from "../bundle/dist.js";
import { findSources } from "../bundle/options.js";
import { command, type Io } from "./io.js";

export const run = command(
  {
    usage: "prewire build",
    about:
      "Bundles the application into dist/, which is all that a host needs: node dist/server.mjs serves it there, with migrate, seed or purge behind it does that.",
    flags: {},
  },
  async (_flags, io) => {
    await warnOfStale(io);
    const bundle = await buildDist(findSources(io.cwd));
    io.out(describeBundle(bundle));
    return 0;
  },
);

/** What is bundled is what was generated; somebody who has changed the schema since may expect another thing. */
async function warnOfStale(io: Io): Promise<void> {
  const { run: generate } = await import("../generate/run.js");
  const { kind } = await generate({ root: io.cwd, schema: "schema", out: "generated", check: true });
  if (kind === "stale" || kind === "refused") {
    io.err("warning: generated/ is not what schema/ says. Run prewire generate.");
  }
}

const describeBundle = ({ files, bytes }: Bundle): string =>
  `Built dist/server.mjs (${files} files, ${(bytes / 1_000_000).toFixed(1)} MB with the embedded database).`;
