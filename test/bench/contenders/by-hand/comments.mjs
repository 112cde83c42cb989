/** A second model that belongs to the first: its list brings the tickets with it, by a second statement. */
import { columns, row as ticket, uuid } from "./tickets.mjs";

const row = {
  type: "object",
  properties: {
    id: uuid,
    author: { type: "string" },
    body: { type: "string" },
    ticketId: uuid,
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    ticket,
  },
};

export async function comments(app, { pool }) {
  app.get(
    "/comments",
    {
      schema: {
        querystring: {
          type: "object",
          additionalProperties: false,
          properties: {
            include: { type: "string", enum: ["ticket"] },
            limit: { type: "string", pattern: "^[1-9]\\d?$|^100$", default: "20" },
          },
        },
        response: {
          200: {
            type: "object",
            properties: {
              data: { type: "array", items: row },
              nextCursor: { type: ["string", "null"] },
            },
          },
        },
      },
    },
    async (request) => {
      const limit = Number(request.query.limit);
      const { rows } = await pool.query({
        name: "comments.list",
        text: `SELECT id, author, body, ticket_id AS "ticketId", created_at AS "createdAt", updated_at AS "updatedAt"
               FROM comments ORDER BY id LIMIT $1`,
        values: [limit + 1],
      });
      const more = rows.length > limit;
      if (more) rows.pop();
      if (request.query.include === "ticket") {
        const { rows: found } = await pool.query({
          name: "comments.tickets",
          text: `SELECT ${columns} FROM tickets WHERE id = ANY($1)`,
          values: [rows.map((comment) => comment.ticketId)],
        });
        const byId = new Map(found.map((each) => [each.id, each]));
        for (const comment of rows) comment.ticket = byId.get(comment.ticketId);
      }
      const cursor = more ? Buffer.from(JSON.stringify([rows[limit - 1].id])).toString("base64url") : null;
      return { data: rows, nextCursor: cursor };
    },
  );
}
