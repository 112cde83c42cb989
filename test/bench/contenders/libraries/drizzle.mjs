/** Drizzle on a pg pool, with its prepared statements where the shape is fixed. */
import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import * as pg from "drizzle-orm/pg-core";
import { Pool } from "pg";
import { serve } from "./serve.mjs";

const time = (name) => pg.timestamp(name, { withTimezone: true });
const tickets = pg.pgTable("tickets", {
  id: pg.uuid("id").primaryKey(),
  subject: pg.text("subject").notNull(),
  body: pg.text("body"),
  status: pg.text("status").notNull(),
  priority: pg.integer("priority").notNull(),
  rating: pg.doublePrecision("rating"),
  fee: pg.numeric("fee", { precision: 12, scale: 2 }).notNull(),
  urgent: pg.boolean("urgent").notNull(),
  labels: pg.text("labels").array().notNull(),
  dueAt: time("due_at"),
  createdAt: time("created_at").notNull(),
  updatedAt: time("updated_at").notNull(),
});

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const db = drizzle(pool);
const read = db
  .select()
  .from(tickets)
  .where(eq(tickets.id, sql.placeholder("id")))
  .prepare("tickets.read");
const dated = (body) => (body.dueAt ? { ...body, dueAt: new Date(body.dueAt) } : body);

await serve({
  create: async (body) => {
    const now = new Date();
    const defaults = { id: randomUUID(), status: "open", priority: 3, urgent: false };
    const values = { ...defaults, ...dated(body), createdAt: now, updatedAt: now };
    return (await db.insert(tickets).values(values).returning())[0];
  },
  read: async (id) => (await read.execute({ id }))[0],
  update: async (id, changes) => {
    const set = { ...dated(changes), updatedAt: new Date() };
    return (await db.update(tickets).set(set).where(eq(tickets.id, id)).returning())[0];
  },
  list: ({ status, priority, newest, limit }) =>
    db
      .select()
      .from(tickets)
      .where(
        and(
          status === undefined ? undefined : eq(tickets.status, status),
          priority === undefined ? undefined : eq(tickets.priority, priority),
        ),
      )
      .orderBy(...(newest ? [desc(tickets.createdAt), desc(tickets.id)] : [asc(tickets.id)]))
      .limit(limit),
  close: () => pool.end(),
});
