/** The same routes and schemas as by hand, over a store of one library. */
import Fastify from "fastify";
import { params, problem, row, uuid, writable } from "../by-hand/tickets.mjs";

const missing = { code: "not_found", detail: "There is no such ticket." };
const list = {
  type: "object",
  properties: { data: { type: "array", items: row }, nextCursor: { type: ["string", "null"] } },
};
const body = { type: "object", additionalProperties: false, properties: writable };
const query = {
  type: "object",
  additionalProperties: false,
  properties: {
    status: writable.status,
    priority: { type: "string", pattern: "^[1-5]$" },
    sort: { type: "string", enum: ["id", "-createdAt"], default: "id" },
    limit: { type: "string", pattern: "^[1-9]\\d?$|^100$", default: "20" },
  },
};

/** @param store create(body), read(id), update(id, changes), list({ status, priority, newest, limit }) and close() */
export async function serve(store) {
  const app = Fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false } } });
  const found = (reply, ticket) => ticket ?? (reply.code(404), missing);
  app.post(
    "/api/tickets",
    {
      schema: {
        body: { ...body, required: ["subject", "fee", "labels"], properties: { id: uuid, ...writable } },
        response: { 201: row },
      },
    },
    async (request, reply) => {
      const ticket = await store.create(request.body);
      reply.code(201).header("location", `/api/tickets/${ticket.id}`);
      return ticket;
    },
  );
  const one = { params, response: { 200: row, 404: problem } };
  app.get("/api/tickets/:id", { schema: one }, async (request, reply) =>
    found(reply, await store.read(request.params.id)),
  );
  app.patch(
    "/api/tickets/:id",
    { schema: { ...one, body: { ...body, minProperties: 1 } } },
    async (request, reply) => found(reply, await store.update(request.params.id, request.body)),
  );
  app.get("/api/tickets", { schema: { querystring: query, response: { 200: list } } }, async (request) => {
    const { status, priority, sort, limit: text } = request.query;
    const limit = Number(text);
    const filter = { status, priority: priority === undefined ? undefined : Number(priority) };
    const rows = await store.list({ ...filter, newest: sort === "-createdAt", limit: limit + 1 });
    if (rows.length <= limit) return { data: rows, nextCursor: null };
    rows.pop();
    const last = rows[limit - 1];
    const cursor = JSON.stringify(sort === "id" ? [last.id] : [last.createdAt, last.id]);
    return { data: rows, nextCursor: Buffer.from(cursor).toString("base64url") };
  });
  process.once("SIGTERM", async () => {
    await app.close();
    await store.close();
  });
  await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
}
