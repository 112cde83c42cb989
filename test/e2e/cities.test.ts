/** All cities of the world at once: loaded by `bulkCreate`, then asked and changed in every way, beside plain SQL. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "#runtime/database/migrate.js";
import type { Database, Row } from "#runtime/database/port.js";
import { createServer } from "#runtime/nexus/server.js";
import { application } from "../golden/world/generated/application.js";
import type { City } from "../golden/world/generated/city/types.js";
import { createClient } from "../golden/world/generated/client.js";
import type { Models } from "../golden/world/generated/models.js";
import { eachDatabase } from "../support/databases.js";
import { allCities, byCodePoints, countries } from "./world-data.js";

const CHUNK = 10_000;

eachDatabase((name, open) => {
  let database: Database;
  let client: Models;
  let close: () => Promise<void>;
  let statements = 0;

  beforeAll(async () => {
    database = await open();
    const { database: plan } = await application.database();
    await migrate(database, { contract: application.contract, plan });
    const server = createServer({ application, database });
    close = () => server.close();
    client = createClient({ baseUrl: await server.listen({ host: "127.0.0.1", port: 0 }) });
    await client.country.bulkCreate({ data: countries, return: "none" });
  }, 300_000);
  afterAll(() => close());

  const sql = async (text: string): Promise<readonly Row[]> =>
    (await database.query({ name: `plain${(statements += 1)}`, text }, [])).rows;

  test("all are loaded, and each is as the source has it", { timeout: 300_000 }, async () => {
    const begin = performance.now();
    for (let at = 0; at < allCities.length; at += CHUNK) {
      const data = allCities.slice(at, at + CHUNK);
      const { counts } = await client.city.bulkCreate({ data, return: "none" });
      expect(counts).toEqual({ created: data.length, updated: 0, deleted: 0, skipped: 0, failed: 0 });
    }
    const seconds = (performance.now() - begin) / 1000;
    console.log(
      `${name}: ${allCities.length} cities over REST in ${seconds.toFixed(1)} s,` +
        ` ${Math.round(allCities.length / seconds)} rows a second`,
    );
    const stored = await sql(`SELECT name, country_id, admin1, admin2, lat, lng FROM cities ORDER BY id`);
    const expected = allCities.map((city) => Object.values(city));
    expect(stored.length).toBe(expected.length);
    // Compared as text: a difference among so many rows would take minutes to print.
    expect(stored.findIndex((row, i) => row.join("\t") !== expected[i]?.join("\t"))).toBe(-1);
  });

  test("aggregates are those of plain SQL and of the source", async () => {
    const { data } = await client.city.aggregate({
      groupBy: ["countryId"],
      count: true,
      avg: ["lat"],
      max: ["lng"],
      countDistinct: ["name"],
      having: { count: { gte: 100 } },
      sort: ["-count", "countryId"],
      limit: 1000,
    });
    const plain = await sql(
      `SELECT country_id, count(*), trim_scale(avg(lat)), max(lng), count(DISTINCT name) FROM cities
       GROUP BY country_id HAVING count(*) >= 100 ORDER BY count(*) DESC, country_id`,
    );
    expect(
      data.map((group) => [
        group.countryId,
        String(group.count),
        group.avg?.lat,
        group.max?.lng,
        String(group.countDistinct?.name),
      ]),
    ).toEqual(plain);
    const inGermany = allCities.filter((city) => city.countryId === "DE").length;
    expect(data.find((group) => group.countryId === "DE")?.count).toBe(inGermany);
  });

  test("countries include their cities, up to the limit, and say when there are more", async () => {
    const { data } = await client.country.list({
      where: { region: "Europe" },
      fields: ["cca2"],
      sort: ["cca2"],
      limit: 100,
      include: { cities: { sort: ["name"], limit: 3, fields: ["name"] } },
    });
    expect(data.length).toBe(countries.filter(({ region }) => region === "Europe").length);
    for (const { cca2, cities, $more } of data) {
      const names = allCities
        .filter((city) => city.countryId === cca2)
        .map((city) => city.name)
        .sort(byCodePoints);
      expect(cities?.map((city) => city.name)).toEqual(names.slice(0, 3));
      expect($more ?? []).toEqual(names.length > 3 ? ["cities"] : []);
    }
  });

  test("filters through the relation are those of a join", async () => {
    const where = { country: { is: { region: "Oceania" } }, name: { startsWith: "San" } } as const;
    const [[joined] = []] = await sql(
      `SELECT count(*) FROM cities JOIN countries ON cca2 = country_id WHERE region = 'Oceania' AND cities.name LIKE 'San%'`,
    );
    expect(String(await client.city.count({ where }))).toBe(joined);
    const landless = await client.country.count({ where: { cities: { none: {} } } });
    const withCities = new Set(allCities.map((city) => city.countryId));
    expect(landless).toBe(countries.filter(({ cca2 }) => !withCities.has(cca2)).length);
  });

  test("names are found in every script, whatever the case", async () => {
    const found = await client.city.list({
      where: { name: { contains: "zürich", insensitive: true } },
      sort: ["name", "id"],
      fields: ["name"],
      limit: 1000,
    });
    const expected = allCities.map((city) => city.name).filter((text) => /zürich/iu.test(text));
    expect(found.data.map((city) => city.name)).toEqual(expected.sort(byCodePoints));
    expect(expected.length).toBeGreaterThan(0);
  });

  test("changes and deletions by filter touch what plain SQL would, and no more", async () => {
    const where = { countryId: "LI" } as const;
    const count = allCities.filter((city) => city.countryId === "LI").length;
    await expect(
      client.city.bulkUpdate({ where, data: { admin2: "changed" }, maxAffected: count - 1 }),
    ).rejects.toMatchObject({ code: "too_many_affected" });
    expect(await sql(`SELECT count(*) FROM cities WHERE admin2 = 'changed'`)).toEqual([["0"]]);
    const updated = await client.city.bulkUpdate({ where, data: { admin2: "changed" }, maxAffected: count });
    expect(updated.counts.updated).toBe(count);
    const changed: City[] = [];
    for await (const city of client.city.pages({ where: { admin2: "changed" }, limit: 7 }))
      changed.push(city);
    expect(new Set(changed.map((city) => city.countryId))).toEqual(new Set(["LI"]));
    const deleted = await client.city.bulkDelete({ ids: changed.map((city) => city.id), return: "none" });
    expect(deleted.counts.deleted).toBe(count);
    expect(await sql(`SELECT count(*) FROM cities`)).toEqual([[String(allCities.length - count)]]);
  });
});
