import { array, boolean, float, json, model, oneOf, text } from "prewire/schema";

/** A country or territory of ISO 3166-1, as the package `world-countries` describes it. */
export const Country = model(
  {
    /** Its code of two letters (ISO 3166-1 alpha-2). */
    cca2: text({ primaryKey: true, pattern: "^[A-Z]{2}$" }),
    cca3: text({ pattern: "^[A-Z]{3}$", unique: true }),
    ccn3: text({ max: 3 }),
    /** The code of its Olympic committee; empty where it has none. */
    cioc: text({ max: 3 }),
    /** Common and official name, in English and in its own languages. */
    name: json(),
    /** Null where that is disputed. */
    independent: boolean({ optional: true }),
    status: oneOf(["officially-assigned", "user-assigned"]),
    unMember: boolean(),
    unRegionalGroup: text(),
    region: oneOf(["Africa", "Americas", "Antarctic", "Asia", "Europe", "Oceania"]),
    subregion: text(),
    capital: array(text(), { max: 10 }),
    altSpellings: array(text()),
    tld: array(text({ max: 20 })),
    currencies: json(),
    languages: json(),
    translations: json(),
    demonyms: json(),
    /** How it is called by telephone: a root and its suffixes. */
    idd: json(),
    /** Latitude and longitude in degrees. */
    latlng: array(float({ min: -180, max: 180 }), { min: 2, max: 2 }),
    landlocked: boolean(),
    /** The codes of three letters of its neighbours. */
    borders: array(text({ pattern: "^[A-Z]{3}$" })),
    /** Square kilometres. */
    area: float(),
    /** Its flag as a pair of regional indicators. */
    flag: text({ max: 2 }),
  },
  { timestamps: false, indexes: [["region", "subregion"]], limit: { maximum: 250 } },
);
