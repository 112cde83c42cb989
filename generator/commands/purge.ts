/** `prewire purge`, on the application's sources: it needs no build. */
import { purge } from "../../runtime/command-line/purge.js";
import { loadProgram } from "../bundle/program.js";
import type { Run } from "./io.js";

export const run: Run = (args, io) => purge(() => loadProgram(io.cwd))(args, io);
