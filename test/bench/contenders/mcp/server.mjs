/**
 * The same tools by the SDK's own means: `McpServer`, each tool registered with its schemas in zod, rows as objects. A request
 * without a session gets a server of its own, as the SDK's documentation has it; one with a session the session's.
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import pg from "pg";
import * as z from "zod";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const columns = `id, subject, body, status, priority, rating, fee, urgent, labels, due_at AS "dueAt", created_at AS "createdAt", updated_at AS "updatedAt"`;

const result = (value) => ({
  content: [{ type: "text", text: JSON.stringify(value) }],
  structuredContent: value,
});
const json = (row) => JSON.parse(JSON.stringify(row));

const handlers = {
  async ticket_read({ key }) {
    const { rows } = await pool.query({
      name: "read",
      text: `SELECT ${columns} FROM tickets WHERE id = $1`,
      values: [key],
    });
    return result(json(rows[0]));
  },
  async ticket_list({ limit = 20 }) {
    const { rows } = await pool.query({
      name: "list",
      text: `SELECT ${columns} FROM tickets ORDER BY id LIMIT $1`,
      values: [limit],
    });
    return result({ data: json(rows), nextCursor: null });
  },
};
const nothing = async () => result({});

// Made once: what a server registers is there already.
const tools = JSON.parse(readFileSync(process.env.TOOLS, "utf8")).map((tool) => ({
  name: tool.name,
  config: {
    title: tool.title,
    description: tool.description,
    inputSchema: z.fromJSONSchema(tool.inputSchema),
    outputSchema: z.fromJSONSchema(tool.outputSchema),
    annotations: tool.annotations,
  },
  handle: handlers[tool.name] ?? nothing,
}));

function serverOfTools() {
  const server = new McpServer({ name: "by-hand", version: "1" });
  for (const { name, config, handle } of tools) server.registerTool(name, config, handle);
  return server;
}

const sessions = new Map();

async function answer(request, response) {
  const id = request.headers["mcp-session-id"];
  if (id !== undefined) return sessions.get(id).handleRequest(request, response);
  const begins = request.headers["x-begin"] === "session";
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: begins ? randomUUID : undefined,
    enableJsonResponse: true,
    onsessioninitialized: (made) => void sessions.set(made, transport),
  });
  const server = serverOfTools();
  await server.connect(transport);
  if (!begins) response.on("close", () => void server.close());
  return transport.handleRequest(request, response);
}

createServer((request, response) => {
  if (request.method === "GET") response.end("ready");
  else answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
}).listen(Number(process.env.PORT), "127.0.0.1");
