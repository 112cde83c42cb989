/** The help desk through the client that `orval` makes. */
import {
  teamAggregate,
  teamCount,
  teamCreate,
  teamDelete,
  teamList,
  teamQuery,
  teamRead,
  teamUpdate,
} from "./orval/api.js";
import { equal, team } from "./support.js";

declare const BASE_URL: string;

// Its paths are those of a page on the same host.
const { fetch } = globalThis;
globalThis.fetch = (path, init) => fetch(new URL(String(path), BASE_URL), init);

const made = await teamCreate(team("Orval"));
equal(made.status, 201);
const id = made.status === 201 ? made.data.id : "";

const changed = await teamUpdate(id, { worksWeekends: true });
equal(changed.status === 200 && changed.data.worksWeekends, true);

const page = await teamList({ name: "Orval", sort: ["-createdAt", "name"], fields: ["id", "name"] });
equal(page.status === 200 && page.data.data, [{ id, name: "Orval" }]);
const found = await teamQuery({ where: { name: { ilike: "orv%" } }, total: "exact" });
equal(found.status === 200 && found.data.total, 1);
const counted = await teamCount({ where: JSON.stringify({ id: { in: [id] } }) });
equal(counted.status === 200 && counted.data.count, 1);
const groups = await teamAggregate({ where: { id }, groupBy: ["worksWeekends"], count: true });
equal(groups.status === 200 && groups.data.data, [{ worksWeekends: true, count: 1 }]);

const wrong = await teamCreate({ ...team("Orval"), name: "" });
equal(wrong.status === 400 && wrong.data.errors.some(({ pointer }) => pointer === "/name"), true);

equal((await teamDelete(id)).status, 204);
equal((await teamRead(id)).status, 404);
