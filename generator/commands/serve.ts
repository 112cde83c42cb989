/** `prewire serve`: what `prewire build` made, in this process. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { helpOf } from "../../runtime/command-line/flags.js";
import { definition } from "../../runtime/command-line/serve-flags.js";
import { CommandError, type Run } from "./io.js";

export const run: Run = async (args, io) => {
  if (args.includes("--help") || args.includes("-h")) {
    io.out(helpOf(definition));
    return 0;
  }
  const file = join(io.cwd, "dist/application.mjs");
  if (!existsSync(file)) throw new CommandError("there is no dist/ here. Run prewire build first.");
  // Its source is in `bundle/dist.ts`.
  const application = (await import(pathToFileURL(file).href)) as { run: Run };
  return application.run(["serve", ...args], io);
};
