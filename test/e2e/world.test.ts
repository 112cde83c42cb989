/** Real rows, the whole way: 250 countries and 5,000 cities over REST and the client, into each database and back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { ForeignKeyViolationError, UniqueViolationError } from "prewire/client";
import { migrate } from "#runtime/database/migrate.js";
import { createServer } from "#runtime/nexus/server.js";
import { application } from "../golden/world/generated/application.js";
import type { City, CityCreate, CityListQuery, CityWhere } from "../golden/world/generated/city/types.js";
import { createClient } from "../golden/world/generated/client.js";
import type { Country, CountryWhere } from "../golden/world/generated/country/types.js";
import type { Models } from "../golden/world/generated/models.js";
import { eachDatabase } from "../support/databases.js";
import { byCodePoints, cities, countries } from "./world-data.js";

eachDatabase((_name, open) => {
  let origin: string;
  let client: Models;
  /** The keys that the cities got, in the order of the source. */
  let cityIds: readonly number[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    const database = await open();
    const { database: plan } = await application.database();
    await migrate(database, { contract: application.contract, plan });
    const server = createServer({ application, database });
    close = () => server.close();
    origin = await server.listen({ host: "127.0.0.1", port: 0 });
    client = createClient({ baseUrl: origin });
    await inParallel(countries, createOverRest);
    const created = await inParallel(cities, (city) => client.city.create(city));
    expect(created.map(withoutId)).toEqual(cities);
    cityIds = created.map(({ id }) => id);
  });
  afterAll(() => close());

  async function createOverRest(country: Country): Promise<void> {
    const answer = await fetch(`${origin}/api/countries`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(country),
    });
    expect(await answer.json()).toEqual(country);
    expect(answer.status).toBe(201);
    expect(answer.headers.get("location")).toBe(`/api/countries/${country.cca2}`);
  }

  interface RestPage {
    readonly data: readonly unknown[];
    readonly nextCursor: string | null;
  }

  /** All pages of a list over REST, by following the cursor. */
  async function listOverRest(query: string): Promise<unknown[]> {
    const rows: unknown[] = [];
    let cursor = "";
    for (;;) {
      const answer = await fetch(`${origin}/api/${query}${cursor}`);
      expect(answer.status).toBe(200);
      const { data, nextCursor } = (await answer.json()) as RestPage;
      rows.push(...data);
      if (nextCursor === null) return rows;
      cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
    }
  }

  test("every country comes back over REST as it was written", async () => {
    const listed = await listOverRest("countries?limit=40");
    expect(listed).toEqual([...countries].sort((a, b) => byCodePoints(a.cca2, b.cca2)));
    await inParallel(countries, async (country) => {
      const answer = await fetch(`${origin}/api/countries/${country.cca2}`);
      expect(await answer.json()).toEqual(country);
    });
  });

  test("every country comes back from the client as it was written", async () => {
    const byArea = (a: Country, b: Country): number => b.area - a.area || byCodePoints(b.cca2, a.cca2);
    expect(await all(client.country.pages({ sort: ["-area", "-cca2"], limit: 33 }))).toEqual(
      [...countries].sort(byArea),
    );
    expect(await inParallel(countries, ({ cca2 }) => client.country.read(cca2))).toEqual(countries);
  });

  test("every city comes back, over REST and from the client", async () => {
    const expected = cities
      .map((city, i) => ({ id: cityIds[i], ...city }))
      .sort((a, b) => (a.id ?? 0) - (b.id ?? 0));
    expect(await listOverRest("cities?limit=1000")).toEqual(expected);
    expect(await all(client.city.pages({ limit: 777 }))).toEqual(expected);
    expect(
      await inParallel(cityIds, (id) => client.city.read(id)).then((rows) => rows.map(withoutId)),
    ).toEqual(cities);
  });

  test("a sorted list has the order of code points and of numbers, and one page never repeats another's rows", async () => {
    const ids = new Map(cities.map((city, i) => [city, cityIds[i] ?? 0]));
    const keyed = (city: CityCreate): number => ids.get(city) ?? 0;
    const sorts: readonly [NonNullable<CityListQuery["sort"]>, (a: CityCreate, b: CityCreate) => number][] = [
      ["name", (a, b) => byCodePoints(a.name, b.name) || keyed(a) - keyed(b)],
      [["-lat"], (a, b) => Number(b.lat) - Number(a.lat) || keyed(b) - keyed(a)],
      [
        ["countryId", "-name"],
        (a, b) =>
          byCodePoints(a.countryId, b.countryId) || byCodePoints(b.name, a.name) || keyed(b) - keyed(a),
      ],
      [
        "-admin1,lng",
        (a, b) => byCodePoints(b.admin1, a.admin1) || Number(a.lng) - Number(b.lng) || keyed(a) - keyed(b),
      ],
    ];
    for (const [sort, compare] of sorts) {
      const listed = await all(client.city.pages({ sort, limit: 500, fields: ["id"] }));
      expect(listed.map(({ id }) => id)).toEqual([...cities].sort(compare).map(keyed));
    }
  });

  test("countries are counted as a look through the source counts them", async () => {
    const filters: readonly [CountryWhere, (country: Country) => boolean][] = [
      [{}, () => true],
      [{ region: "Europe" }, ({ region }) => region === "Europe"],
      [
        { region: { in: ["Asia", "Africa"] }, landlocked: true },
        ({ region, landlocked }) => (region === "Asia" || region === "Africa") && landlocked,
      ],
      [{ independent: null }, ({ independent }) => independent === null],
      [{ independent: { ne: true } }, ({ independent }) => independent !== true],
      [{ area: { gte: 1e6 } }, ({ area }) => area >= 1e6],
      [
        { area: { between: [100, 5000] }, unMember: true },
        ({ area, unMember }) => area >= 100 && area <= 5000 && unMember,
      ],
      [{ subregion: "" }, ({ subregion }) => subregion === ""],
      [
        { NOT: { region: "Oceania" }, OR: [{ area: { lt: 500 } }, { cioc: "" }] },
        ({ region, area, cioc }) => region !== "Oceania" && (area < 500 || cioc === ""),
      ],
      [{ cca3: { notIn: ["DEU", "FRA"] } }, ({ cca3 }) => cca3 !== "DEU" && cca3 !== "FRA"],
      [{ flag: "🇩🇪" }, ({ flag }) => flag === "🇩🇪"],
    ];
    for (const [where, holds] of filters) {
      expect(await client.country.count({ where }), JSON.stringify(where)).toBe(
        countries.filter(holds).length,
      );
      const listed = await listOverRest(
        `countries?limit=250&where=${encodeURIComponent(JSON.stringify(where))}`,
      );
      expect(listed, JSON.stringify(where)).toEqual(
        countries.filter(holds).sort((a, b) => byCodePoints(a.cca2, b.cca2)),
      );
    }
  });

  test("cities are counted as a look through the source counts them", async () => {
    const filters: readonly [CityWhere, (city: CityCreate) => boolean][] = [
      [{ countryId: "DE" }, ({ countryId }) => countryId === "DE"],
      [
        { countryId: { in: ["US", "CA", "MX"] }, lat: { gt: "40" } },
        ({ countryId, lat }) => ["US", "CA", "MX"].includes(countryId) && Number(lat) > 40,
      ],
      [{ lat: { between: ["-23.43", "23.43"] } }, ({ lat }) => Math.abs(Number(lat)) <= 23.43],
      [{ lng: { lt: "-0.5" } }, ({ lng }) => Number(lng) < -0.5],
      [
        { name: { gte: "São", lt: "Sãp" } },
        ({ name }) => byCodePoints(name, "São") >= 0 && byCodePoints(name, "Sãp") < 0,
      ],
      [{ name: { gt: "Z" } }, ({ name }) => byCodePoints(name, "Z") > 0],
      [{ admin2: "" }, ({ admin2 }) => admin2 === ""],
      [
        { NOT: { OR: [{ countryId: "FR" }, { lat: { lte: "50.5" } }] } },
        ({ countryId, lat }) => countryId !== "FR" && Number(lat) > 50.5,
      ],
    ];
    for (const [where, holds] of filters) {
      const expected = cities.filter(holds).length;
      expect(expected, JSON.stringify(where)).toBeGreaterThan(0);
      expect(await client.city.count({ where }), JSON.stringify(where)).toBe(expected);
      const page = await client.city.list({ where, limit: 1, total: "exact" });
      expect(page.total, JSON.stringify(where)).toBe(expected);
    }
  });

  test("a filter in the URL is the same filter", async () => {
    const urls: readonly [string, (city: CityCreate) => boolean][] = [
      ["cities?countryId=DE", ({ countryId }) => countryId === "DE"],
      [
        "cities?countryId.in=US,CA&lat.gt=40",
        ({ countryId, lat }) => (countryId === "US" || countryId === "CA") && Number(lat) > 40,
      ],
      [
        "cities?lat.between=-10,10.5&name.ne=Quito",
        ({ lat, name }) => Number(lat) >= -10 && Number(lat) <= 10.5 && name !== "Quito",
      ],
    ];
    for (const [url, holds] of urls) {
      const listed = (await listOverRest(`${url}&limit=1000`)) as City[];
      expect(listed.map(withoutId).sort(byPlace), url).toEqual(cities.filter(holds).sort(byPlace));
    }
  });

  test("a city needs its country, and a country its own code", async () => {
    const [city] = cities;
    const [country] = countries;
    if (city === undefined || country === undefined) throw new Error("There are rows.");
    await expect(client.city.create({ ...city, countryId: "QQ" })).rejects.toThrow(ForeignKeyViolationError);
    await expect(client.country.delete(city.countryId)).rejects.toThrow(ForeignKeyViolationError);
    await expect(client.country.create(country)).rejects.toThrow(UniqueViolationError);
    await expect(client.country.create({ ...country, cca2: "QQ" })).rejects.toThrow(UniqueViolationError);
    expect(await client.city.count()).toBe(cities.length);
    expect(await client.country.count()).toBe(countries.length);
  });

  test("an update changes what it names and nothing else", async () => {
    const [country] = countries;
    if (country === undefined) throw new Error("There are rows.");
    const change = {
      translations: { tlh: { common: '\u{1f596} "Aruba" \\ \u2028' } },
      altSpellings: ["", "NULL", "a,b", "{}"],
    };
    expect(await client.country.update(country.cca2, change)).toEqual({ ...country, ...change });
    expect(await client.country.read(country.cca2)).toEqual({ ...country, ...change });
    const { translations, altSpellings } = country;
    expect(await client.country.update(country.cca2, { translations, altSpellings })).toEqual(country);
  });
});

function withoutId(city: City | null): CityCreate | null {
  if (city === null) return null;
  const { id: _id, ...rest } = city;
  return rest;
}

function byPlace(a: CityCreate | null, b: CityCreate | null): number {
  return byCodePoints(JSON.stringify(a), JSON.stringify(b));
}

async function all<Row>(pages: AsyncIterable<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of pages) rows.push(row);
  return rows;
}

/** Thirty-two at a time; answers in the order of the items. */
async function inParallel<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const entries = items.entries();
  const work = async (): Promise<void> => {
    for (const [i, item] of entries) answers[i] = await ask(item);
  };
  await Promise.all(Array.from({ length: 32 }, work));
  return answers;
}
