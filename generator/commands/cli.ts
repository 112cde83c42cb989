/** `prewire cli`, on the application's sources: it needs no build. */
import { cli } from "../../runtime/command-line/cli.js";
import { loadProgram } from "../bundle/program.js";
import type { Run } from "./io.js";

export const run: Run = (args, io) => cli(() => loadProgram(io.cwd))(args, io);
