/** The help desk through the client that `@hey-api/openapi-ts` makes. */
import { client } from "./hey-api/client.gen.js";
import {
  teamBulkCreate,
  teamCreate,
  teamDelete,
  teamList,
  teamQuery,
  teamRead,
  teamUpdate,
} from "./hey-api/index.js";
import { equal, team } from "./support.js";

declare const BASE_URL: string;

client.setConfig({ baseUrl: BASE_URL });

const made = await teamCreate({ body: team("Hey") });
equal(made.response?.status, 201);
const id = made.data?.id ?? "";
const path = { id };

const etag = made.response?.headers.get("etag") ?? "";
const headers = { "If-Match": etag };
const changed = await teamUpdate({ path, headers, body: { opensAt: "08:00:00" } });
equal(changed.data?.opensAt, "08:00:00");
const stale = await teamUpdate({ path, headers, body: { opensAt: "07:00:00" } });
equal(stale.error?.code, "precondition_failed");

const page = await teamList({ query: { name: "Hey", sort: ["-createdAt", "name"], fields: ["id", "name"] } });
equal(page.data?.data, [{ id, name: "Hey" }]);
const found = await teamQuery({ body: { where: { name: { contains: "He" }, id: { in: [id] } } } });
equal(found.data?.data.length, 1);

const many = await teamBulkCreate({ body: { data: [team("Hey 2"), team("Hey 3")], return: "ids" } });
equal(many.data?.counts.created, 2);

const wrong = await teamCreate({ body: team("Hey") });
equal(wrong.error?.code, "unique_violation");

equal((await teamDelete({ path })).response?.status, 204);
equal((await teamRead({ path })).error?.code, "not_found");
