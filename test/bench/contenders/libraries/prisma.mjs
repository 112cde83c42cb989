/** Prisma's client with its adapter for pg. */
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./.generated/client.ts";
import { serve } from "./serve.mjs";

const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10 });
const { ticket: tickets, ...client } = (({ ticket, $disconnect }) => ({ ticket, $disconnect }))(
  new PrismaClient({ adapter }),
);

await serve({
  create: (body) => {
    const now = new Date();
    const defaults = { id: randomUUID(), status: "open", priority: 3, urgent: false };
    return tickets.create({ data: { ...defaults, ...body, createdAt: now, updatedAt: now } });
  },
  read: (id) => tickets.findUnique({ where: { id } }),
  update: (id, changes) => tickets.update({ where: { id }, data: { ...changes, updatedAt: new Date() } }),
  list: ({ status, priority, newest, limit }) =>
    tickets.findMany({
      where: { status, priority },
      orderBy: newest ? [{ createdAt: "desc" }, { id: "desc" }] : { id: "asc" },
      take: limit,
    }),
  close: () => client.$disconnect(),
});
