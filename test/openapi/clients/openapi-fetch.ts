/** The help desk through `openapi-typescript` and `openapi-fetch`. */
import createClient from "openapi-fetch";
import type { paths } from "./openapi-typescript/schema.js";
import { equal, team } from "./support.js";

declare const BASE_URL: string;

// As the document has it: lists with commas, and members of `filter` as parameters of their own.
const client = createClient<paths>({
  baseUrl: BASE_URL,
  querySerializer: { array: { style: "form", explode: false }, object: { style: "form", explode: true } },
});

const made = await client.POST("/api/teams", { body: team("Fetch") });
equal(made.response.status, 201);
const id = made.data?.id ?? "";
const path = { id };
const etag = made.response.headers.get("etag") ?? "";

const changed = await client.PATCH("/api/teams/{id}", {
  params: { path, header: { "If-Match": etag } },
  body: { worksWeekends: true },
});
equal(changed.data?.worksWeekends, true);
const stale = await client.PATCH("/api/teams/{id}", {
  params: { path, header: { "If-Match": etag } },
  body: { worksWeekends: false },
});
equal([stale.response.status, stale.error?.code], [412, "precondition_failed"]);

const page = await client.GET("/api/teams", {
  params: {
    query: {
      name: "Fetch",
      filter: { "opensAt.gte": "06:00:00", "id.in": id },
      sort: ["-createdAt", "name"],
      fields: ["id", "name"],
      total: "exact",
    },
  },
});
equal(page.data?.data, [{ id, name: "Fetch" }]);
equal(page.data?.total, 1);

const found = await client.POST("/api/teams:query", {
  body: { where: { OR: [{ name: { startsWith: "Fe" } }, { worksWeekends: false }] }, limit: 5 },
});
equal(
  found.data?.data.some((row) => row.id === id),
  true,
);
const filter = JSON.stringify({ name: { in: ["Fetch"] } });
const counted = await client.GET("/api/teams:count", { params: { query: { where: filter } } });
equal(counted.data?.count, 1);

const groups = await client.POST("/api/teams:aggregate", {
  body: { where: { id }, groupBy: ["worksWeekends"], count: true },
});
equal(groups.data?.data, [{ worksWeekends: true, count: 1 }]);

const wrong = await client.POST("/api/teams", { body: { ...team("Fetch"), email: "nobody" } });
equal(
  wrong.error?.errors.map(({ pointer }) => pointer),
  ["/email"],
);

equal((await client.DELETE("/api/teams/{id}", { params: { path } })).response.status, 204);
equal((await client.GET("/api/teams/{id}", { params: { path } })).response.status, 404);
