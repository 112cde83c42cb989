/**
 * The load, in a process of its own: so many connections, each with one request on its way, over plain sockets. It is
 * told what to send by messages of its parent, and answers with what it counted.
 */
import { connect, type Socket } from "node:net";

export interface LoadOrder {
  readonly port: number;
  readonly connections: number;
  readonly milliseconds: number;
  /** It ends before its time with so many answers. */
  readonly answers?: number;
  /** Whole requests, sent in turn; `{id}` in one becomes a number that was never sent before. */
  readonly requests: readonly string[];
  /** The status that every answer must have. */
  readonly status: number;
}

export interface LoadCount {
  readonly answers: number;
  readonly seconds: number;
  /** The first answer that was none of what was wanted. */
  readonly wrong: string | null;
}

let unique = Date.now() * 1000;

function drive(order: LoadOrder): Promise<LoadCount> {
  return new Promise((resolve) => {
    const wanted = `HTTP/1.1 ${order.status} `;
    const sockets: Socket[] = [];
    const begin = performance.now();
    let sent = 0;
    let answers = 0;
    let wrong: string | null = null;
    const finish = (): void => {
      clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      resolve({ answers, seconds: (performance.now() - begin) / 1000, wrong });
    };
    const fail = (what: string): void => {
      if (wrong !== null) return;
      wrong = what;
      finish();
    };
    const next = (): string => {
      const request = order.requests[sent++ % order.requests.length] ?? "";
      return request.includes("{id}") ? request.replace("{id}", String(unique++)) : request;
    };
    for (let i = 0; i < order.connections; i++) {
      const socket = connect(order.port, "127.0.0.1").setNoDelay();
      sockets.push(socket);
      const reader = new AnswerReader((head) => {
        if (!head.startsWith(wanted)) return fail(head);
        answers++;
        if (answers === order.answers) return finish();
        socket.write(next());
      });
      socket.on("connect", () => socket.write(next()));
      socket.on("data", (chunk) => reader.push(chunk));
      socket.on("error", (error) => fail(String(error)));
    }
    const timer = setTimeout(finish, order.milliseconds);
  });
}

/** Finds the ends of answers; all of ours have a `Content-Length`. */
class AnswerReader {
  readonly #answered: (head: string) => void;
  #text = "";
  #missing = 0;

  constructor(answered: (head: string) => void) {
    this.#answered = answered;
  }

  push(chunk: Buffer): void {
    if (this.#missing > chunk.length) {
      this.#missing -= chunk.length;
      return;
    }
    this.#text += chunk.toString("latin1", this.#missing);
    if (this.#missing > 0) {
      this.#missing = 0;
      this.#answered(this.#head);
    }
    for (;;) {
      const end = this.#text.indexOf("\r\n\r\n");
      if (end < 0) return;
      this.#head = this.#text.slice(0, end);
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.#head)?.[1] ?? 0);
      const over = this.#text.length - (end + 4 + length);
      if (over < 0) {
        this.#missing = -over;
        this.#text = "";
        return;
      }
      this.#text = over === 0 ? "" : this.#text.slice(-over);
      this.#answered(this.#head);
    }
  }

  #head = "";
}

process.on("message", (order: LoadOrder) => {
  void drive(order).then((count) => process.send?.(count));
});
