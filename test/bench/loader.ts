/** The parent's side of `load.ts`. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { LoadCount, LoadOrder } from "./load.js";
import { workFolder } from "./places.js";

export interface Loader {
  run(order: LoadOrder): Promise<LoadCount>;
  stop(): void;
}

/** Inherits the cores of this process. */
export function startLoader(): Loader {
  const child: ChildProcess = fork(`${workFolder}/bin/load.mjs`, { stdio: "inherit" });
  return {
    run: async (order) => {
      child.send(order);
      const [count] = (await once(child, "message")) as [LoadCount];
      if (count.wrong !== null) throw new Error(`The load got what it did not want:\n${count.wrong}`);
      return count;
    },
    stop: () => void child.kill(),
  };
}
