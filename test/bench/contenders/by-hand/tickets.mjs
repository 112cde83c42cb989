/** What an experienced developer writes for one model with Fastify and pg: schemas on every route, named statements, keyset pages. */
import { randomUUID } from "node:crypto";

export const columns = `id, subject, body, status, priority, rating, fee, urgent, labels, due_at AS "dueAt", created_at AS "createdAt", updated_at AS "updatedAt"`;
const columnOf = {
  subject: "subject",
  body: "body",
  status: "status",
  priority: "priority",
  rating: "rating",
  fee: "fee",
  urgent: "urgent",
  labels: "labels",
  dueAt: "due_at",
  createdAt: "created_at",
  updatedAt: "updated_at",
};

export const uuid = { type: "string", format: "uuid" };
const time = { type: "string", format: "date-time" };
const nullable = (schema) => ({ ...schema, type: [schema.type, "null"] });
export const writable = {
  subject: { type: "string", minLength: 1, maxLength: 200 },
  body: nullable({ type: "string", maxLength: 20000 }),
  status: { type: "string", enum: ["open", "pending", "solved"] },
  priority: { type: "integer", minimum: 1, maximum: 5 },
  rating: nullable({ type: "number", minimum: 0, maximum: 5 }),
  fee: { type: "string", pattern: "^-?\\d{1,10}(\\.\\d{1,2})?$" },
  urgent: { type: "boolean" },
  labels: { type: "array", maxItems: 10, items: { type: "string", maxLength: 40 } },
  dueAt: nullable(time),
};
export const row = {
  type: "object",
  properties: { id: uuid, ...writable, createdAt: time, updatedAt: time },
};
export const params = { type: "object", properties: { id: uuid }, required: ["id"] };
export const problem = {
  type: "object",
  properties: { code: { type: "string" }, detail: { type: "string" } },
};
const missing = { code: "not_found", detail: "There is no such ticket." };

export async function tickets(app, { pool }) {
  app.post(
    "/tickets",
    {
      schema: {
        body: {
          type: "object",
          additionalProperties: false,
          required: ["subject", "fee", "labels"],
          properties: { id: uuid, ...writable },
        },
        response: { 201: row },
      },
    },
    async (request, reply) => {
      const body = request.body;
      const { rows } = await pool.query({
        name: "tickets.create",
        text: `INSERT INTO tickets (id, subject, body, status, priority, rating, fee, urgent, labels, due_at, created_at, updated_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now(), now()) RETURNING ${columns}`,
        values: [
          body.id ?? randomUUID(),
          body.subject,
          body.body ?? null,
          body.status ?? "open",
          body.priority ?? 3,
          body.rating ?? null,
          body.fee,
          body.urgent ?? false,
          body.labels,
          body.dueAt ?? null,
        ],
      });
      reply.code(201).header("location", `/api/tickets/${rows[0].id}`);
      return rows[0];
    },
  );

  app.get(
    "/tickets/:id",
    { schema: { params, response: { 200: row, 404: problem } } },
    async (request, reply) => {
      const { rows } = await pool.query({
        name: "tickets.read",
        text: `SELECT ${columns} FROM tickets WHERE id = $1`,
        values: [request.params.id],
      });
      if (rows.length > 0) return rows[0];
      reply.code(404);
      return missing;
    },
  );

  app.patch(
    "/tickets/:id",
    {
      schema: {
        params,
        body: { type: "object", additionalProperties: false, minProperties: 1, properties: writable },
        response: { 200: row, 404: problem },
      },
    },
    async (request, reply) => {
      const fields = Object.keys(request.body);
      const sets = fields.map((field, i) => `${columnOf[field]} = $${i + 2}`);
      const { rows } = await pool.query({
        name: `tickets.update.${fields.join()}`,
        text: `UPDATE tickets SET ${sets.join(", ")}, updated_at = now() WHERE id = $1 RETURNING ${columns}`,
        values: [request.params.id, ...fields.map((field) => request.body[field])],
      });
      if (rows.length > 0) return rows[0];
      reply.code(404);
      return missing;
    },
  );

  app.delete("/tickets/:id", { schema: { params, response: { 404: problem } } }, async (request, reply) => {
    const { rowCount } = await pool.query({
      name: "tickets.delete",
      text: "DELETE FROM tickets WHERE id = $1",
      values: [request.params.id],
    });
    if (rowCount === 0) return reply.code(404).send(missing);
    return reply.code(204).send();
  });

  app.get(
    "/tickets",
    {
      schema: {
        querystring: {
          type: "object",
          additionalProperties: false,
          properties: {
            status: writable.status,
            priority: { type: "string", pattern: "^[1-5]$" },
            sort: {
              type: "string",
              enum: ["id", "priority", "-priority", "createdAt", "-createdAt"],
              default: "id",
            },
            limit: { type: "string", pattern: "^[1-9]\\d?$|^100$", default: "20" },
            cursor: { type: "string" },
          },
        },
        response: {
          200: {
            type: "object",
            properties: { data: { type: "array", items: row }, nextCursor: nullable({ type: "string" }) },
          },
        },
      },
    },
    async (request) => {
      const query = request.query;
      const limit = Number(query.limit);
      const descending = query.sort.startsWith("-");
      const sort = descending ? query.sort.slice(1) : query.sort;
      const terms = sort === "id" ? ["id"] : [columnOf[sort], "id"];
      const values = [];
      const where = [];
      for (const field of ["status", "priority"]) {
        if (query[field] !== undefined) where.push(`${field} = $${values.push(query[field])}`);
      }
      if (query.cursor !== undefined) {
        const after = JSON.parse(Buffer.from(query.cursor, "base64url").toString());
        const marks = terms.map((_, i) => `$${values.push(after[i])}`);
        where.push(`(${terms.join(", ")}) ${descending ? "<" : ">"} (${marks.join(", ")})`);
      }
      const filter = where.length === 0 ? "" : `WHERE ${where.join(" AND ")}`;
      const order = terms.map((term) => (descending ? `${term} DESC` : term)).join(", ");
      const { rows } = await pool.query({
        name: `tickets.list.${query.sort}.${query.status ? "s" : ""}${query.priority ? "p" : ""}${query.cursor ? "c" : ""}`,
        text: `SELECT ${columns} FROM tickets ${filter} ORDER BY ${order} LIMIT $${values.push(limit + 1)}`,
        values,
      });
      if (rows.length <= limit) return { data: rows, nextCursor: null };
      rows.pop();
      const last = rows[limit - 1];
      const cursor = JSON.stringify(sort === "id" ? [last.id] : [last[sort], last.id]);
      return { data: rows, nextCursor: Buffer.from(cursor).toString("base64url") };
    },
  );
}
