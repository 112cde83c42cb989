/** `prewire migrate`, on the application's sources: it needs no build. */
import { migrate } from "../../runtime/command-line/migrate.js";
import { loadProgram } from "../bundle/program.js";
import type { Run } from "./io.js";

export const run: Run = (args, io) => migrate(() => loadProgram(io.cwd))(args, io);
