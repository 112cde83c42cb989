/** A PostgreSQL server's address that notes what its clients say: a proxy which reads the protocol's messages as they pass. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface StatementProxy {
  /** The server's URL, by way of the proxy. */
  readonly url: string;
  /** Texts of the statements that were sent so far, in Parse and Query messages. */
  readonly statements: readonly string[];
  /** How many clients have connected. */
  connections(): number;
  close(): Promise<void>;
}

const PARSE = 0x50;
const QUERY = 0x51;

export async function startProxy(serverUrl: string): Promise<StatementProxy> {
  const target = new URL(serverUrl);
  const statements: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const proxy = createServer((client) => {
    connections++;
    const server = connect(Number(target.port), target.hostname);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
    }
    const note = noteStatements(statements);
    client.on("data", note);
    client.pipe(server).pipe(client);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const url = new URL(serverUrl);
  url.port = String((proxy.address() as AddressInfo).port);
  return {
    url: url.href,
    statements,
    connections: () => connections,
    close: async () => {
      proxy.close();
      for (const socket of sockets) socket.destroy();
      await once(proxy, "close");
    },
  };
}

/** Messages of one client: a startup message without a type, then each a type, a length and a body (manual, 54.7). */
function noteStatements(statements: string[]): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const type = started ? 1 : 0;
      if (pending.length < type + 4) return;
      const end = type + pending.readInt32BE(type);
      if (pending.length < end) return;
      if (started && pending[0] === PARSE) statements.push(stringAt(pending, pending.indexOf(0, 5) + 1));
      if (started && pending[0] === QUERY) statements.push(stringAt(pending, 5));
      started = true;
      pending = pending.subarray(end);
    }
  };
}

function stringAt(buffer: Buffer, start: number): string {
  return buffer.toString("utf8", start, buffer.indexOf(0, start));
}
