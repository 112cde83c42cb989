/** `prewire mcp`: the application in this folder over standard input and output, from its sources. */
import { mcp } from "../../runtime/command-line/mcp.js";
import { loadProgram } from "../bundle/program.js";
import type { Run } from "./io.js";

export const run: Run = (args, io) => mcp(() => loadProgram(io.cwd))(args, io);
