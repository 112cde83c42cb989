/** What servers hold after many requests: resident memory, from processes of their own. */
import type { Loader } from "./loader.js";
import { startServer } from "./server-process.js";
import type { Contender, Stage } from "./stage.js";

const HALF = 50_000;
const CONNECTIONS = 32;
const ENOUGH = 120_000;

export interface Memory {
  readonly name: string;
  /** MiB resident after 50,000 requests and after 100,000. */
  readonly half: number;
  readonly whole: number;
  readonly peak: number;
}

/** @param requests all of them answer 200 */
export async function memoryOf(
  contender: Contender,
  requests: readonly string[],
  loader: Loader,
  stage: Stage,
  path: string,
): Promise<Memory> {
  const server = await startServer(contender.options(stage, 18_420), path);
  try {
    const half = async (): Promise<number> => {
      const order = { port: server.port, connections: CONNECTIONS, requests, status: 200 };
      const { answers } = await loader.run({ ...order, milliseconds: ENOUGH, answers: HALF });
      if (answers < HALF) throw new Error(`${contender.name} gave ${answers} of ${HALF} answers in time.`);
      return server.memory().now;
    };
    const first = await half();
    const whole = await half();
    return { name: contender.name, half: first, whole, peak: server.memory().peak };
  } finally {
    await server.stop();
  }
}
