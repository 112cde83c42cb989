/**
 * The port of the MCP channel. It listens from the start, so that a port that is taken is known then; what answers on it is loaded
 * with the first request.
 */
import { createServer } from "node:http";
import { answerClientError } from "../client-error.js";
import type { McpHttp } from "./http.js";

/** Milliseconds a client has for its headers, and for the whole request; how often connections are looked over for both. */
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 120_000;
const TIMEOUT_CHECK = 5_000;
/** Longer than the usual proxy keeps its idle connections (60 s). */
const KEEP_ALIVE_TIMEOUT = 72_000;
/** Bytes of request line and headers. */
const HEADER_LIMIT = 16 * 1024;
/** How long requests in flight may take when it closes. */
const GRACE = 10_000;
const CLOSING_CHECK = 50;

export interface McpPort {
  readonly port: number;
  /** Stops accepting, and waits for answers in flight, within bounds. */
  close(): Promise<void>;
}

/**
 * @param open makes what answers; asked again where it failed
 * @throws {Error} Node's own: the address cannot be listened on
 */
export async function listenMcp(
  address: { readonly host: string; readonly port: number },
  contract: string,
  open: () => Promise<McpHttp>,
): Promise<McpPort> {
  let opened: Promise<McpHttp> | undefined;
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      connectionsCheckingInterval: TIMEOUT_CHECK,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
      maxHeaderSize: HEADER_LIMIT,
    },
    (request, response) => {
      opened ??= open();
      opened.then(
        (mcp) => mcp.handle(request, response),
        (error: unknown) => {
          opened = undefined;
          console.error("prewire: the MCP channel cannot be opened", error);
          response.writeHead(500).end();
        },
      );
    },
  );
  server.on("clientError", answerClientError(contract));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(address.port, address.host.replace(/^\[(.*)\]$/, "$1"), resolve);
  });
  const actual = server.address();
  return {
    port: typeof actual === "object" && actual !== null ? actual.port : address.port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const idle = setInterval(() => server.closeIdleConnections(), CLOSING_CHECK);
      const cut = setTimeout(() => server.closeAllConnections(), GRACE);
      await closed;
      clearInterval(idle);
      clearTimeout(cut);
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}
