/** Reads the hooks of a model: names of functions that its generated code imports. */
import type { Complaints } from "../diagnostics/complaints.js";
import { quote } from "../diagnostics/quote.js";
import type { Hook, HookName } from "../ir/ir.js";
import { readOptions } from "./options.js";
import { kindOf, type Value } from "./value.js";

const kinds: Readonly<Record<HookName, "value">> = {
  beforeCreate: "value",
  afterCreate: "value",
  beforeUpdate: "value",
  afterUpdate: "value",
  beforeDelete: "value",
  afterDelete: "value",
};

export function readHooks(given: Value | undefined, complaints: Complaints): readonly Hook[] {
  const options = readOptions(given, { owner: '"hooks"', kinds, complaints });
  return Object.keys(kinds).flatMap((name): Hook[] => {
    const value = options.given.get(name)?.value;
    if (value === undefined || value.kind === "unknown") return [];
    const hook = readHook(name as HookName, value, complaints); // of the table above
    return hook === null ? [] : [hook];
  });
}

function readHook(when: HookName, value: Value, complaints: Complaints): Hook | null {
  if (
    value.kind === "hook" &&
    /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(value.name) &&
    value.name !== "default"
  ) {
    const { file, name, span } = value;
    return { when, file, name, span };
  }
  const what = found(value);
  const message = `${quote(when)} takes a function of schema/hooks, not ${what}`;
  const hint = "It runs: export it from a file there by a name of its own, and import it by that name.";
  complaints.add("G4060", value.span, message, hint);
  return null;
}

function found(value: Value): string {
  if (value.kind === "hook") return `its export ${quote(value.name)}`;
  return value.kind === "function" ? "one that is written in the schema" : kindOf(value);
}
