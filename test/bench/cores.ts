/**
 * Which process runs where: the server under test has a core of its own, and everything else (load, database, the bench)
 * shares another. Without `taskset` or a second core everything floats, and only CPU times mean something.
 */
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { serverNode } from "./places.js";

const SERVER_CORE = "0";
const OTHER_CORE = "1";

export interface Cores {
  /** The command line that runs `args` on the server's core. */
  onServerCore(args: readonly string[]): readonly [string, ...string[]];
  /** Lets this process go where it likes again. */
  release(): void;
}

/** Moves this process, and what it starts from now on, off the server's core. */
export function separateCores(): Cores {
  const pinned = availableParallelism() > 1 && move(OTHER_CORE);
  return {
    onServerCore: (args) =>
      pinned ? ["taskset", "-c", SERVER_CORE, serverNode, ...args] : [serverNode, ...args],
    release: () => {
      if (pinned) move(`0-${availableParallelism() - 1}`);
    },
  };
}

function move(cores: string): boolean {
  return spawnSync("taskset", ["-acp", cores, String(process.pid)], { stdio: "ignore" }).status === 0;
}
