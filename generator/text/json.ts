/** JSON files, laid out as prettier does: members in the order given, lists on one line where they fit. */
import type { Literal } from "../ir/ir.js";
import { type Doc, concat, group, hard, indent, type LaidOut, layOut, line, softLine } from "./layout.js";

/** A value as a JSON file. Objects are broken down to the depth given; below it those that fit stand on one line. */
export function printJson(value: Literal, depth: number): LaidOut {
  return layOut(concat(document(value, depth), hard), ({ name }) => name);
}

const separated = (items: readonly Doc[]): Doc =>
  concat(...items.flatMap((item, index) => (index === 0 ? [item] : [",", line, item])));

function document(value: Literal, depth: number): Doc {
  if (value === null || typeof value !== "object") return { kind: "verbatim", text: JSON.stringify(value) };
  if (isList(value)) return list(value, depth - 1);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const members = entries.map(([name, member]) =>
    concat({ kind: "verbatim", text: JSON.stringify(name) }, ": ", document(member, depth - 1)),
  );
  const body = concat("{", indent(2, concat(line, separated(members))), line, "}");
  return group(body, { broken: depth > 0 });
}

const isList = (value: Literal): value is readonly Literal[] => Array.isArray(value);
const sizeOf = (value: Literal): number =>
  typeof value === "object" && value !== null ? Object.keys(value).length : 0;

function list(items: readonly Literal[], depth: number): Doc {
  if (items.length === 0) return "[]";
  const kind = isList(items[0] ?? null);
  const composite = items.length > 1 && items.every((item) => sizeOf(item) > 1 && isList(item) === kind);
  const numbers = items.every((item) => typeof item === "number");
  const documents = items.map((item) => document(item, depth));
  const body = concat("[", indent(2, concat(softLine, separated(documents))), softLine, "]");
  return group(body, { broken: composite, uncertain: numbers });
}
