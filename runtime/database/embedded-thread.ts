import { Worker } from "node:worker_threads";
import type { FromWorker, ToWorker, WorkerSettings } from "./embedded-worker.js";
import { UnavailableError } from "./port.js";

/** Milliseconds that PGlite has to close its files. */
const closeLimit = 5000;

export interface ThreadListener {
  data(bytes: Buffer): void;
  /** The thread is of no more use; it has ended, or is about to. */
  failed(error: UnavailableError): void;
}

/** The thread that PGlite works in, seen from the main thread. */
export class Thread {
  readonly #worker: Worker;
  /** Resolves when the database is open. */
  readonly opened: Promise<void>;
  #open: () => void = () => undefined;
  #refuse: (error: UnavailableError) => void = () => undefined;
  #closed: (() => void) | undefined;

  constructor(script: URL, settings: WorkerSettings, listener: ThreadListener) {
    this.opened = new Promise((resolve, reject) => {
      this.#open = resolve;
      this.#refuse = reject;
    });
    const failed = (error: UnavailableError): void => {
      this.#refuse(error);
      listener.failed(error);
    };
    // PGlite chats on its standard output (notices of the server); nothing of it is for the user.
    this.#worker = new Worker(script, { workerData: settings, stdout: true, stderr: true, execArgv: [] });
    this.#worker.on("message", (message: FromWorker) => this.#receive(message, listener, failed));
    this.#worker.on("error", (error) => failed(broken(error.message, error)));
    this.#worker.on("exit", () => {
      this.#closed?.();
      failed(broken("its thread has ended"));
    });
  }

  write(bytes: Uint8Array): void {
    // A copy: cloning a view would clone the whole buffer beneath it.
    const copy = new Uint8Array(bytes);
    this.#worker.postMessage(copy satisfies ToWorker, [copy.buffer]);
  }

  /** Ends the thread at once, whatever it does. What is committed is in the folder. */
  async terminate(): Promise<void> {
    this.#worker.removeAllListeners("message");
    await this.#worker.terminate();
  }

  /** Lets PGlite close its files first. */
  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#closed = resolve;
      const timer = setTimeout(resolve, closeLimit);
      timer.unref();
      this.#worker.postMessage("close" satisfies ToWorker);
    });
    await this.terminate();
  }

  #receive(message: FromWorker, listener: ThreadListener, failed: ThreadListener["failed"]): void {
    switch (message.kind) {
      case "open":
        return this.#open();
      case "data": {
        const { buffer, byteOffset, byteLength } = message.bytes;
        return listener.data(Buffer.from(buffer, byteOffset, byteLength));
      }
      case "failed":
        return failed(broken(message.reason));
      case "closed":
        return this.#closed?.();
    }
  }
}

function broken(reason: string, cause?: unknown): UnavailableError {
  return new UnavailableError(`The embedded database has failed: ${reason}.`, { cause });
}
