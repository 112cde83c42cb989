/** `prewire seed`, on the application's sources: it needs no build. */
import { seed } from "../../runtime/command-line/seed.js";
import { loadProgram } from "../bundle/program.js";
import type { Run } from "./io.js";

export const run: Run = (args, io) => seed(() => loadProgram(io.cwd))(args, io);
