import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "countries.create",
  text: `INSERT INTO "countries" ("cca2", "cca3", "ccn3", "cioc", "name", "independent", "status", "un_member", "un_regional_group", "region", "subregion", "capital", "alt_spellings", "tld", "currencies", "languages", "translations", "demonyms", "idd", "latlng", "landlocked", "borders", "area", "flag")
VALUES ($1::text, $2::text, $3::text, $4::text, $5::jsonb, $6::bool, $7::text, $8::bool, $9::text, $10::text, $11::text, $12::text[], $13::text[], $14::text[], $15::jsonb, $16::jsonb, $17::jsonb, $18::jsonb, $19::jsonb, $20::float8[], $21::bool, $22::text[], $23::float8, $24::text)
RETURNING "cca2", "cca3", "ccn3", "cioc", "name", "independent", "status", "un_member", "un_regional_group", "region", "subregion", "capital", "alt_spellings", "tld", "currencies", "languages", "translations", "demonyms", "idd", "latlng", "landlocked", "borders", "area", "flag", xmin`,
  parameters: [
    "cca2",
    "cca3",
    "ccn3",
    "cioc",
    "name",
    "independent",
    "status",
    "unMember",
    "unRegionalGroup",
    "region",
    "subregion",
    "capital",
    "altSpellings",
    "tld",
    "currencies",
    "languages",
    "translations",
    "demonyms",
    "idd",
    "latlng",
    "landlocked",
    "borders",
    "area",
    "flag",
  ],
} as const satisfies FieldStatement;

export const read = {
  name: "countries.read",
  text: `SELECT "cca2", "cca3", "ccn3", "cioc", "name", "independent", "status", "un_member", "un_regional_group", "region", "subregion", "capital", "alt_spellings", "tld", "currencies", "languages", "translations", "demonyms", "idd", "latlng", "landlocked", "borders", "area", "flag", xmin
FROM "countries"
WHERE "cca2" = $1::text`,
  parameters: ["cca2"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "countries" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "countries.delete",
  text: `DELETE FROM "countries"
WHERE "cca2" = $1::text`,
  parameters: ["cca2"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "countries"`,
} as const satisfies StatementHead;
