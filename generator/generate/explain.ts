/** What changed between two contracts, by meaning: which callers and which rows notice, not which lines. */
import type { Literal } from "../ir/ir.js";

export interface ChangeOfContract {
  /** The model's name. */
  readonly model: string;
  /** The field's name; null where the change is the model's. */
  readonly field: string | null;
  /** `field dueAt added` */
  readonly what: string;
  /** `breaking`: a caller or a row that was right may not be any more. `text`: descriptions alone. */
  readonly effect: "additive" | "breaking" | "text";
}

type Members = Readonly<Record<string, Literal | undefined>>;
type Effect = ChangeOfContract["effect"];

/** Both are `contract.json` as parsed; what is not there counts as empty. */
export function explainChanges(before: unknown, after: unknown): readonly ChangeOfContract[] {
  return compareNamed(modelsOf(before), modelsOf(after)).flatMap(({ name, old, now }) => {
    if (old === undefined) return [{ model: name, field: null, what: "added", effect: "additive" }];
    if (now === undefined) return [{ model: name, field: null, what: "removed", effect: "breaking" }];
    return old["hash"] === now["hash"] ? [] : modelChanges(name, old, now);
  });
}

const modelsOf = (contract: unknown): Readonly<Record<string, Members>> => {
  const { models } = membersOf(contract as Literal); // JSON is a literal
  return Object.fromEntries(
    Object.entries(membersOf(models)).map(([name, model]) => [name, membersOf(model)]),
  );
};

const membersOf = (value: Literal | undefined): Members =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {}; // neither list nor null

const listOf = (value: Literal | undefined): readonly Literal[] =>
  Array.isArray(value) ? (value as readonly Literal[]) : []; // Array.isArray does not narrow readonly arrays

/** Things by name, on one side or both; those of the new side first, in its order. */
function compareNamed(
  before: Readonly<Record<string, Members>>,
  after: Readonly<Record<string, Members>>,
): readonly { name: string; old: Members | undefined; now: Members | undefined }[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.map((name) => ({
    name,
    old: Object.hasOwn(before, name) ? before[name] : undefined,
    now: Object.hasOwn(after, name) ? after[name] : undefined,
  }));
}

const byName = (list: Literal | undefined): Readonly<Record<string, Members>> =>
  Object.fromEntries(listOf(list).map((item) => [String(membersOf(item)["name"]), membersOf(item)]));

function modelChanges(model: string, old: Members, now: Members): readonly ChangeOfContract[] {
  const changes: ChangeOfContract[] = [];
  const add = (what: string, effect: Effect, field: string | null = null): void => {
    changes.push({ model, field, what, effect });
  };
  for (const { name, old: before, now: after } of compareNamed(
    byName(old["fields"]),
    byName(now["fields"]),
  )) {
    if (before === undefined)
      add(`field ${name} added`, isFilled(after ?? {}) ? "additive" : "breaking", name);
    else if (after === undefined) add(`field ${name} removed`, "breaking");
    else
      for (const { what, effect } of fieldChanges(before, after)) add(`field ${name} ${what}`, effect, name);
  }
  for (const kind of ["relations", "indexes", "checks"] as const) {
    for (const { name, old: before, now: after } of compareNamed(byName(old[kind]), byName(now[kind]))) {
      const word = { relations: "relation", indexes: "index", checks: "check" }[kind];
      if (before === undefined)
        add(`${word} ${name} added`, narrows(kind, after ?? {}) ? "breaking" : "additive");
      else if (after === undefined)
        add(`${word} ${name} removed`, kind === "relations" ? "breaking" : "additive");
      else if (!same(before, after))
        add(`${word} ${name} changed`, kind === "indexes" ? "additive" : "breaking");
    }
  }
  for (const { value, added } of listChanges(old["operations"], now["operations"])) {
    add(`operation ${value} ${added ? "added" : "removed"}`, added ? "additive" : "breaking");
  }
  const told = new Set(["fields", "relations", "indexes", "checks", "operations", "hash"]);
  for (const member of memberNames(old, now)) {
    if (told.has(member) || same(old[member], now[member])) continue;
    add(`${member} ${changed(old[member], now[member])}`, effectOfOption(member, now[member]));
  }
  return changes;
}

/** Of a model's option: a search that is new and what is allowed again break nobody. */
function effectOfOption(member: string, after: Literal | undefined): Effect {
  if (texts.has(member)) return "text";
  if (member === "audit") return "additive";
  if (member === "search" || member === "version") return after === undefined ? "breaking" : "additive";
  const limits = member === "unindexed" || member === "requireIfMatch";
  return limits && after === undefined ? "additive" : "breaking";
}

const texts = new Set(["description", "deprecated"]);

/** Whether a new index or check can refuse what was right before. */
const narrows = (kind: string, { unique }: Members): boolean => kind === "checks" || unique === true;

/** Whether rows and callers that know nothing of the field are right without it. */
const isFilled = (field: Members): boolean =>
  field["nullable"] === true || field["default"] !== undefined || field["readOnly"] === true;

function fieldChanges(old: Members, now: Members): readonly { what: string; effect: Effect }[] {
  return memberNames(old, now).flatMap((member) => {
    const before = old[member];
    const after = now[member];
    if (same(before, after)) return [];
    if (member === "values") {
      return listChanges(before, after).map(({ value, added }) => ({
        what: `value ${JSON.stringify(value)} ${added ? "added" : "removed"}`,
        effect: added ? "additive" : "breaking",
      }));
    }
    return [{ what: `${member} ${changed(before, after)}`, effect: effectOf(member, before, after) }];
  });
}

/** Options whose absence allows more. */
const limits = new Set(["pattern", "format", "unique", "immutable", "private", "readOnly"]);

function effectOf(member: string, before: Literal | undefined, after: Literal | undefined): Effect {
  if (texts.has(member)) return "text";
  if (member === "default") return after === undefined ? "breaking" : "additive";
  if (limits.has(member)) return after === undefined ? "additive" : "breaking";
  if (member !== "min" && member !== "max") return "breaking";
  if (after === undefined) return "additive";
  if (before === undefined) return "breaking";
  const wider = member === "min" ? Number(after) < Number(before) : Number(after) > Number(before);
  return wider ? "additive" : "breaking";
}

const memberNames = (old: Members, now: Members): readonly string[] => [
  ...new Set([...Object.keys(old), ...Object.keys(now)]),
];

const same = (left: Literal | Members | undefined, right: Literal | Members | undefined): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

function changed(before: Literal | undefined, after: Literal | undefined): string {
  if (before === undefined) return after === true ? "set" : `set to ${JSON.stringify(after)}`;
  if (after === undefined) return "removed";
  return `changed from ${JSON.stringify(before)} to ${JSON.stringify(after)}`;
}

function listChanges(
  before: Literal | undefined,
  after: Literal | undefined,
): readonly { value: Literal; added: boolean }[] {
  const old = listOf(before);
  const now = listOf(after);
  return [
    ...now.filter((value) => !old.includes(value)).map((value) => ({ value, added: true })),
    ...old.filter((value) => !now.includes(value)).map((value) => ({ value, added: false })),
  ];
}
