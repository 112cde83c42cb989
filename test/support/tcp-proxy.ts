import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A proxy on the loopback interface that does to connections what networks do. */
export interface TcpProxy {
  /** The given URL with the proxy's address. */
  readonly url: string;
  /** How many connections were made so far. */
  readonly connections: number;
  /** What the clients have sent so far, by connection. */
  readonly sent: readonly Buffer[];
  /** Cuts every connection that is open. */
  cut(): void;
  /** From now on bytes of the server are passed on `size` at a time, each in a write of its own. */
  fragment(size: number): void;
  /** From now on nothing is passed on, while connections stay open and are still accepted. */
  silence(): void;
  /** Refuses connections from now on, or accepts them again. */
  refuse(yes: boolean): Promise<void>;
  close(): Promise<void>;
}

export async function startProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const sent: Buffer[] = [];
  let fragment = Infinity;
  let isSilent = false;
  const server = createServer((client) => {
    const index = sent.push(Buffer.alloc(0)) - 1;
    const upstream = connect(Number(port), hostname).setNoDelay(true);
    client.setNoDelay(true);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    client.on("data", (chunk: Buffer) => {
      sent[index] = Buffer.concat([sent[index] ?? Buffer.alloc(0), chunk]);
      if (!isSilent) upstream.write(chunk);
    });
    upstream.on("data", (chunk: Buffer) => {
      if (isSilent) return;
      for (let at = 0; at < chunk.length; at += fragment) client.write(chunk.subarray(at, at + fragment));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const own = (server.address() as AddressInfo).port;
  const url = new URL(target);
  url.hostname = "127.0.0.1";
  url.port = String(own);
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, "close");
    server.close();
    cut();
    await closed;
  };
  return {
    url: url.href,
    get connections() {
      return sent.length;
    },
    sent,
    cut,
    fragment: (size) => (fragment = size),
    silence: () => (isSilent = true),
    refuse: async (yes) => {
      if (yes) return stop();
      server.listen(own, "127.0.0.1");
      await once(server, "listening");
    },
    close: stop,
  };
}
