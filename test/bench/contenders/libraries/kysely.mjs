/** Kysely on a pg pool, with aliases for names in camel case, which cost less than its plugin. */
import { randomUUID } from "node:crypto";
import { Kysely, PostgresDialect } from "kysely";
import { Pool } from "pg";
import { serve } from "./serve.mjs";

const columns = "id,subject,body,status,priority,rating,fee,urgent,labels"
  .split(",")
  .concat("due_at as dueAt", "created_at as createdAt", "updated_at as updatedAt");
const db = new Kysely({
  dialect: new PostgresDialect({
    pool: new Pool({ connectionString: process.env.DATABASE_URL, max: 10 }),
  }),
});
const stored = ({ dueAt, ...rest }) => (dueAt === undefined ? rest : { ...rest, due_at: dueAt });

await serve({
  create: (body) => {
    const now = new Date();
    const defaults = { id: randomUUID(), status: "open", priority: 3, urgent: false };
    const values = { ...defaults, ...stored(body), created_at: now, updated_at: now };
    return db.insertInto("tickets").values(values).returning(columns).executeTakeFirst();
  },
  read: (id) => db.selectFrom("tickets").select(columns).where("id", "=", id).executeTakeFirst(),
  update: (id, changes) =>
    db
      .updateTable("tickets")
      .set({ ...stored(changes), updated_at: new Date() })
      .where("id", "=", id)
      .returning(columns)
      .executeTakeFirst(),
  list: ({ status, priority, newest, limit }) => {
    let query = db.selectFrom("tickets").select(columns).limit(limit);
    if (status !== undefined) query = query.where("status", "=", status);
    if (priority !== undefined) query = query.where("priority", "=", priority);
    query = newest ? query.orderBy("created_at", "desc").orderBy("id", "desc") : query.orderBy("id");
    return query.execute();
  },
  close: () => db.destroy(),
});
