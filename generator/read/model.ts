/** Reads a model call: its fields, and its options as lists of names that are still to be looked up. */
import type { Complaints } from "../diagnostics/complaints.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { quote } from "../diagnostics/quote.js";
import type { Operation, Unindexed } from "../ir/ir.js";
import { readCheck, readComputed, textIn } from "./checks.js";
import type { Draft, ModelDraft, ModelSource, NameList, Written } from "./draft.js";
import { readMember } from "./fields.js";
import { readHooks } from "./hooks.js";
import { type Options, readOptions } from "./options.js";
import { kindOf, type Value } from "./value.js";

const modelOptions = {
  table: "string",
  path: "string",
  primaryKey: "value",
  timestamps: "boolean",
  indexes: "value",
  unique: "value",
  checks: "value",
  computed: "value",
  operations: "value",
  limit: "value",
  search: "value",
  unindexed: "string",
  tenant: "boolean",
  softDelete: "boolean",
  version: "boolean",
  requireIfMatch: "boolean",
  appendOnly: "boolean",
  audit: "boolean",
  hooks: "value",
} as const;

export const operationNames: readonly Operation[] = [
  "create",
  "read",
  "update",
  "delete",
  "restore",
  "history",
  "list",
  "count",
  "upsert",
  "bulkCreate",
  "bulkUpdate",
  "bulkDelete",
  "bulkUpsert",
  "aggregate",
];

export function readModel(source: ModelSource, complaints: Complaints): ModelDraft {
  const [fields, given, further] = source.arguments;
  if (further !== undefined) complaints.add("G1017", further.span, "model takes no further argument");
  const options = readOptions(given, { owner: "model", kinds: modelOptions, complaints });
  const declared = readFields(fields, source, complaints);
  const value = (name: string): Value | undefined => options.given.get(name)?.value;
  const text = (name: string) => {
    const literal = options.given.get(name)?.literal;
    return typeof literal === "string" ? literal : null;
  };
  const is = (name: string): boolean => options.given.get(name)?.literal === true;
  const primaryKey = value("primaryKey");
  const key = primaryKey === undefined ? null : readNames(primaryKey, "primaryKey", complaints);
  const computed = readComputed(value("computed"), complaints);
  return {
    ...source,
    drafts: [...declared.drafts, ...computed.drafts],
    complete:
      declared.complete && computed.complete && !options.broken && (primaryKey === undefined || key !== null),
    table: text("table"),
    path: text("path"),
    timestamps: options.given.get("timestamps")?.literal !== false,
    primaryKey: key,
    indexes: readNameLists(value("indexes"), "indexes", complaints),
    unique: readNameLists(value("unique"), "unique", complaints),
    checks: readItems(value("checks"), "checks", complaints).flatMap((item) => readCheck(item, complaints)),
    operations: readOperations(value("operations"), complaints),
    limit: readLimit(options, complaints),
    search: readSearch(value("search"), complaints),
    unindexed: readUnindexed(options, complaints),
    tenant: is("tenant"),
    softDelete: is("softDelete"),
    version: is("version"),
    requireIfMatch: is("requireIfMatch"),
    appendOnly: is("appendOnly"),
    audit: is("audit"),
    hooks: readHooks(value("hooks"), complaints),
    places: options.places,
  };
}

function readFields(
  value: Value | undefined,
  { name, call }: ModelSource,
  complaints: Complaints,
): { readonly drafts: readonly Draft[]; readonly complete: boolean } {
  if (value?.kind !== "object") {
    if (value?.kind !== "unknown") {
      complaints.add("G1017", value?.span ?? call, "model takes first its fields, as an object");
    }
    return { drafts: [], complete: false };
  }
  if (value.members.size === 0 && !value.open) {
    complaints.add("G4009", value.span, `model ${quote(name)} has no fields`);
    return { drafts: [], complete: false };
  }
  const drafts = [...value.members.values()].map((member) => readMember(member, complaints));
  return { drafts, complete: !value.open && drafts.every(({ kind }) => kind !== "broken") };
}

/** The items of an option that is a list; none where it is not one. */
function readItems(value: Value | undefined, name: string, complaints: Complaints): readonly Value[] {
  if (value === undefined || value.kind === "unknown") return [];
  if (value.kind === "list") return value.items.filter(({ kind }) => kind !== "unknown");
  complaints.add("G1016", value.span, `${quote(name)} takes a list, not ${kindOf(value)}`);
  return [];
}

function readNameLists(
  value: Value | undefined,
  name: string,
  complaints: Complaints,
): readonly Written<NameList>[] {
  return readItems(value, name, complaints).flatMap((item) => {
    if (item.kind === "list") return readNames(item, name, complaints) ?? [];
    const hint = item.kind === "literal" ? `Write ${quote(name)}: [[…], […]].` : undefined;
    complaints.add("G1016", item.span, `${quote(name)} takes a list of lists of fields`, hint);
    return [];
  });
}

/** Null where it is no list of names, and a complaint says so. */
function readNames(value: Value, name: string, complaints: Complaints): Written<NameList> | null {
  const names = readItems(value, name, complaints).flatMap((item) => {
    const text = textIn(item);
    if (text !== null) return [text];
    complaints.add("G1016", item.span, `${quote(name)} takes names of fields, not ${kindOf(item)}`);
    return [];
  });
  const read = value.kind === "list" && !value.open && names.length === value.items.length;
  return read ? { value: names, span: value.span } : null;
}

function readOperations(value: Value | undefined, complaints: Complaints): readonly Operation[] | null {
  if (value === undefined) return null;
  const items = readItems(value, "operations", complaints);
  const operations = new Set<Operation>();
  for (const item of items) {
    const name = textIn(item)?.value ?? null;
    const operation = operationNames.find((known) => known === name);
    if (operation === undefined) {
      const said = name === null ? kindOf(item) : quote(name);
      const hint = didYouMean(name ?? "", operationNames) ?? `There are ${operationNames.join(", ")}.`;
      complaints.add("G4006", item.span, `there is no operation ${said}`, hint);
    } else if (operations.has(operation)) {
      complaints.add("G4007", item.span, `the operation ${quote(operation)} is in the list already`);
    } else operations.add(operation);
  }
  if (value.kind === "list" && !value.open && value.items.length === 0) {
    const hint = "Leave the option out for all operations.";
    complaints.add("G4007", value.span, "the list of operations is empty", hint);
  }
  return operationNames.filter((name) => operations.has(name));
}

function readSearch(value: Value | undefined, complaints: Complaints): ModelDraft["search"] {
  return value === undefined ? null : readNames(value, "search", complaints);
}

const unindexedWords: readonly Unindexed[] = ["allow", "warn", "deny"];

function readUnindexed({ given }: Options, complaints: Complaints): Unindexed {
  const option = given.get("unindexed");
  if (option === undefined) return "allow";
  const word = unindexedWords.find((known) => known === option.literal);
  if (word !== undefined) return word;
  const said = quote(String(option.literal));
  const hint = `There are ${unindexedWords.join(", ")}.`;
  complaints.add("G1016", option.value.span, `"unindexed" cannot be ${said}`, hint);
  return "allow";
}

function readLimit({ given }: Options, complaints: Complaints): ModelDraft["limit"] {
  const kinds = { default: "integer", maximum: "integer" } as const;
  const limit = readOptions(given.get("limit")?.value, { owner: '"limit"', kinds, complaints });
  const number = (name: string): Record<string, number> => {
    const literal = limit.given.get(name)?.literal;
    return typeof literal === "number" ? { [name]: literal } : {};
  };
  return { ...number("default"), ...number("maximum") };
}
