/** JSON files, laid out as prettier does: members in the order given, lists on one line where they fit. */
import type { Literal } from "../ir/ir.js";
import { type Doc, concat, group, hard, indent, type LaidOut, layOut, line, softLine } from "./layout.js";

/** A value as a JSON file. An object is broken if it has members, and it is at the top or holds another object. */
export function printJson(value: Literal): LaidOut {
  return layOut(concat(document(value, true), hard), ({ name }) => name);
}

const separated = (items: readonly Doc[]): Doc =>
  concat(...items.flatMap((item, index) => (index === 0 ? [item] : [",", line, item])));

function document(value: Literal, broken: boolean): Doc {
  if (value === null || typeof value !== "object") return { kind: "verbatim", text: JSON.stringify(value) };
  if (isList(value)) return list(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const members = entries.map(([name, member]) =>
    concat({ kind: "verbatim", text: JSON.stringify(name) }, ": ", document(member, false)),
  );
  const nested = entries.some(([, member]) => typeof member === "object" && member !== null);
  const body = concat("{", indent(2, concat(line, separated(members))), line, "}");
  return group(body, { broken: broken || nested });
}

const isList = (value: Literal): value is readonly Literal[] => Array.isArray(value);
const sizeOf = (value: Literal): number =>
  typeof value === "object" && value !== null ? Object.keys(value).length : 0;

function list(items: readonly Literal[]): Doc {
  if (items.length === 0) return "[]";
  const first = items[0] ?? null;
  const kind = isList(first);
  const composite = items.length > 1 && items.every((item) => sizeOf(item) > 1 && isList(item) === kind);
  const numbers = items.every((item) => typeof item === "number");
  const body = concat(
    "[",
    indent(2, concat(softLine, separated(items.map((item) => document(item, false))))),
    softLine,
    "]",
  );
  return group(body, { broken: composite, uncertain: numbers });
}
