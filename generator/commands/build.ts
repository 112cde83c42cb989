/** `prewire build`: the application's server, bundled. */
import { type Bundle, buildDist } from "../bundle/dist.js";
import { findSources } from "../bundle/options.js";
import { command } from "./io.js";

export const run = command(
  {
    usage: "prewire build",
    about:
      "Bundles the application into dist/, which is all that a host needs: node dist/server.mjs serves it there, with migrate or seed behind it does that.",
    flags: {},
  },
  async (_flags, io) => {
    const bundle = await buildDist(findSources(io.cwd));
    io.out(describeBundle(bundle));
    return 0;
  },
);

export const describeBundle = ({ files, bytes }: Bundle): string =>
  `Built dist/server.mjs (${files} files, ${(bytes / 1_000_000).toFixed(1)} MB with the embedded database).`;
