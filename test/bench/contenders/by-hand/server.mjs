/** The server around `tickets.mjs`: what one writes by hand for production, logging left out. */
import Fastify from "fastify";
import pg from "pg";
import { plugins } from "./plugins.mjs";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = Fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false } } });
for (const plugin of plugins) app.register(plugin, { pool, prefix: "/api" });

process.once("SIGTERM", async () => {
  await app.close();
  await pool.end();
});
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
