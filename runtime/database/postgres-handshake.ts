/**
 * The beginning of a connection in the clear: start-up message, password, first ReadyForQuery (PostgreSQL manual, "Message
 * Flow"). `pg` can do all of this and much more, and reading it is a good part of a start; so it is kept for connections that need more: TLS, Kerberos, passwords from files.
 */
import { connect as dial, type Socket } from "node:net";
import { type Scram, startScram } from "./scram.js";

export interface Login {
  /** A path for a Unix-domain socket. */
  readonly address: { readonly host: string; readonly port: number } | { readonly path: string };
  readonly user: string;
  readonly password: string;
  /** Parameters of the start-up message. */
  readonly settings: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface Greeted {
  readonly stream: Socket;
  readonly processId: number;
  readonly secretKey: Buffer;
}

/** The server asks for a way to authenticate that is left to `pg`. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
}

const PROTOCOL = 196_608; // 3.0
const CANCEL = 80_877_102;

const authentication = { ok: 0, cleartext: 3, sasl: 10, saslContinue: 11, saslFinal: 12 } as const;

/** @throws {Unsupported} · {Error} with the server's or the network's reason */
export function greet(login: Login): Promise<Greeted> {
  return new Promise((resolve, reject) => {
    const stream = open(login);
    const greeting = new Greeting(login, stream);
    const timer = setTimeout(() => fail(new Error("timeout expired")), login.timeout);
    const fail = (error: Error): void => {
      clearTimeout(timer);
      stream.removeAllListeners();
      stream.on("error", ignore);
      stream.destroy();
      reject(error);
    };
    stream.once("connect", () => stream.write(startup({ user: login.user, ...login.settings })));
    stream.once("error", fail);
    stream.once("close", () => fail(new Error("Connection terminated unexpectedly")));
    stream.on("data", (chunk: Buffer) => {
      try {
        if (!greeting.hear(chunk)) return;
      } catch (error) {
        return fail(error instanceof Error ? error : new Error(String(error)));
      }
      clearTimeout(timer);
      stream.removeAllListeners();
      resolve({ stream, processId: greeting.processId, secretKey: greeting.secretKey });
    });
  });
}

/** Asks for what a connection runs to be ended; there is no answer ("Canceling Requests in Progress"). */
export function requestCancel(login: Login, { processId, secretKey }: Greeted): void {
  const stream = open(login);
  const bytes = Buffer.alloc(12 + secretKey.length);
  bytes.writeInt32BE(bytes.length, 0);
  bytes.writeInt32BE(CANCEL, 4);
  bytes.writeInt32BE(processId, 8);
  secretKey.copy(bytes, 12);
  stream.on("error", ignore);
  stream.once("connect", () => stream.end(bytes));
  const timer = setTimeout(() => stream.destroy(), login.timeout);
  timer.unref();
  stream.once("close", () => clearTimeout(timer));
}

function open({ address }: Login): Socket {
  const stream = dial("path" in address ? { path: address.path } : address);
  stream.setNoDelay(true);
  stream.setKeepAlive(true);
  return stream;
}

/** One side of the conversation until the server is ready. */
class Greeting {
  processId = 0;
  secretKey: Buffer = Buffer.alloc(0);
  readonly #login: Login;
  readonly #stream: Socket;
  #pending: Buffer = Buffer.alloc(0);
  #scram: Scram | undefined;

  constructor(login: Login, stream: Socket) {
    this.#login = login;
    this.#stream = stream;
  }

  /** True when the server is ready. */
  hear(chunk: Buffer): boolean {
    let rest = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    while (rest.length >= 5) {
      const end = 1 + rest.readInt32BE(1);
      if (rest.length < end) break;
      if (this.#message(rest[0] ?? 0, rest.subarray(5, end))) return true;
      rest = rest.subarray(end);
    }
    this.#pending = rest;
    return false;
  }

  #message(type: number, body: Buffer): boolean {
    switch (String.fromCharCode(type)) {
      case "R":
        this.#authenticate(body.readInt32BE(0), body.subarray(4));
        return false;
      case "K":
        this.processId = body.readInt32BE(0);
        this.secretKey = Buffer.from(body.subarray(4));
        return false;
      case "E":
        throw new Error(reasonIn(body));
      case "Z":
        return true;
      default:
        // Notices and settings; what a server adds to the protocol later is announced, never required.
        return false;
    }
  }

  #authenticate(kind: number, body: Buffer): void {
    const { user, password } = this.#login;
    if (kind === authentication.ok) return;
    if (kind === authentication.cleartext) return this.#send(text(password));
    if (kind === authentication.sasl) {
      const mechanisms = body.toString("utf8").split("\0");
      if (!mechanisms.includes("SCRAM-SHA-256")) throw new Unsupported();
      this.#scram = startScram(password);
      const { first } = this.#scram;
      const length = Buffer.alloc(4);
      length.writeInt32BE(Buffer.byteLength(first), 0);
      return this.#send(Buffer.concat([text("SCRAM-SHA-256"), length, Buffer.from(first)]));
    }
    if (kind === authentication.saslContinue && this.#scram !== undefined) {
      return this.#send(Buffer.from(this.#scram.answer(body.toString("utf8"))));
    }
    if (kind === authentication.saslFinal && this.#scram !== undefined) {
      return this.#scram.verify(body.toString("utf8"));
    }
    throw new Unsupported(`The server wants ${user} to authenticate in another way.`);
  }

  #send(body: Buffer): void {
    const head = Buffer.from("p\0\0\0\0", "latin1");
    head.writeInt32BE(body.length + 4, 1);
    this.#stream.write(Buffer.concat([head, body]));
  }
}

function startup(settings: Readonly<Record<string, string>>): Buffer {
  const pairs = Object.entries(settings).flatMap(([name, value]) => [text(name), text(value)]);
  const body = Buffer.concat([...pairs, Buffer.alloc(1)]);
  const head = Buffer.alloc(8);
  head.writeInt32BE(body.length + 8, 0);
  head.writeInt32BE(PROTOCOL, 4);
  return Buffer.concat([head, body]);
}

const text = (value: string): Buffer => Buffer.from(`${value}\0`);

/** The message of an ErrorResponse. */
function reasonIn(body: Buffer): string {
  const field = body
    .toString("utf8")
    .split("\0")
    .find((part) => part.startsWith("M"));
  return field === undefined ? "unknown reason" : field.slice(1);
}

function ignore(): void {}
