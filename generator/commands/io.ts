/** What every command of the tool is: `run(args, io)`, its exit code. */
export { command, type Run } from "../../runtime/command-line/flags.js";
export { CommandError, type Io } from "../../runtime/command-line/io.js";
