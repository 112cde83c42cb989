/** Platformatic DB as it comes: it reads the tables when it starts and makes its own routes. */
import { create } from "@platformatic/db";

const app = await create(import.meta.dirname, {
  $schema: "https://schemas.platformatic.dev/@platformatic/db/3.67.0.json",
  server: { hostname: "127.0.0.1", port: Number(process.env.PORT), logger: { level: "fatal" } },
  db: {
    connectionString: process.env.DATABASE_URL,
    poolSize: 10,
    graphql: false,
    openapi: true,
    autoTimestamp: true,
  },
  watch: false,
});
process.once("SIGTERM", () => app.stop());
await app.start({ listen: true });
