import { didYouMean } from "../diagnostics/nearest.js";
import { quote } from "../diagnostics/quote.js";
import type { Word } from "./value.js";

/** What the words are called elsewhere. */
const synonyms: Readonly<Partial<Record<Word, string>>> = {
  text: "string varchar char citext",
  integer: "int int4 number serial smallint",
  bigint: "int8 bigserial long",
  float: "double real float8",
  decimal: "numeric money",
  boolean: "bool",
  timestamp: "datetime timestamptz instant",
  json: "jsonb object record",
  bytes: "blob bytea binary",
  oneOf: "enum enumeration union literal",
  array: "list many",
  belongsTo: "hasOne hasMany reference references relation",
  model: "table entity schema defineModel",
};

const words = new Map(
  Object.entries(synonyms).flatMap(([word, others]) =>
    others.split(" ").map((other) => [other, word] as const),
  ),
);

/** `Did you mean "text"?`, for `string` and for `tetx`. */
export function suggestWord(name: string, names: Iterable<string>): string | undefined {
  const word = words.get(name);
  return word === undefined ? didYouMean(name, names) : `Did you mean ${quote(word)}?`;
}
