/** What a model's options say about its fields by name: indexes, unique lists, checks. */
import type { Complaints } from "../diagnostics/complaints.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { quote } from "../diagnostics/quote.js";
import { type Expression, fieldsOf } from "../ir/expression.js";
import type { Check, Field, Index } from "../ir/ir.js";
import { constraintName, IDENTIFIER_BYTES } from "../ir/names.js";
import type { CheckDraft, ModelDraft, NameList, Written } from "./draft.js";
import { hintForListed, implicitNames } from "./implicit.js";
import { linkFunctionCheck } from "./functions.js";
import { fieldName } from "./keys.js";
import type { Linking } from "./link.js";

interface Linked {
  readonly table: string;
  readonly fields: readonly Field[];
  readonly key: readonly string[];
}

/** The names of a list; null where one is not there, or the list is no list of different names. */
export function lookUp(
  draft: ModelDraft,
  list: Written<NameList>,
  complaints: Complaints,
): readonly string[] | null {
  let found = true;
  if (list.value.length === 0) {
    complaints.add("G4004", list.span, "the list of fields is empty");
    found = false;
  }
  for (const [index, name] of list.value.entries()) {
    if (list.value.findIndex(({ value }) => value === name.value) < index) {
      complaints.add("G4004", name.span, `${quote(name.value)} is in the list already`);
      found = false;
    } else if (!has(draft, name, complaints)) found = false;
  }
  return found ? list.value.map(({ value }) => value) : null;
}

/** Whether a model has a field; one that could not be read is there, too. */
function has(draft: ModelDraft, { value: name, span }: Written<string>, complaints: Complaints): boolean {
  const names = [...draft.drafts.map(fieldName), ...implicitNames(draft)];
  if (names.includes(name)) return true;
  if (!draft.complete) return false;
  const relation = draft.drafts.find((one) => one.kind === "relation" && one.name === name);
  const hint =
    relation === undefined
      ? (hintForListed(draft, name) ?? didYouMean(name, names))
      : `The relation ${quote(name)} is the field ${quote(fieldName(relation))}.`;
  complaints.add("G2018", span, `model ${quote(draft.name)} has no field ${quote(name)}`, hint);
  return false;
}

/** Declared indexes, unique lists, and one for each foreign key that none of them serves for every row. */
export function linkIndexes(
  draft: ModelDraft,
  { table, fields, key }: Linked,
  { complaints }: Linking,
): readonly Index[] {
  const columns = new Map(fields.map(({ name, column }) => [name, column]));
  const indexOf = (names: readonly string[], unique: boolean, span: Index["span"]): readonly Index[] => {
    const known = names.flatMap((name) => columns.get(name) ?? []);
    if (known.length < names.length) return []; // one of them could not be read
    return [{ name: constraintName(table, known, unique ? "key" : "idx"), fields: names, unique, span }];
  };
  const declared = [
    ...draft.indexes.map((list) => ({ list, unique: false })),
    ...draft.unique.map((list) => ({ list, unique: true })),
  ].flatMap(({ list, unique }) => {
    const names = lookUp(draft, list, complaints);
    return names === null ? [] : indexOf(names, unique, list.span);
  });
  // Of a model that hides rows, those that are unique hold the rows that are there, and do not find what is to come back.
  const isWhole = ({ unique }: { readonly unique: boolean }): boolean => !unique || !draft.softDelete;
  const served = new Set([key[0], ...declared.filter(isWhole).map((index) => index.fields[0])]);
  const foreign = fields.filter(
    (field) => field.relation !== null && !(field.unique && !draft.softDelete) && !served.has(field.name),
  );
  return [...declared, ...foreign.flatMap(({ name, span }) => indexOf([name], false, span))];
}

export function linkChecks(draft: ModelDraft, linked: Linked, linking: Linking): readonly Check[] {
  const taken = new Set(linked.fields.map(({ column }) => constraintName(linked.table, [column], "check")));
  return draft.checks.flatMap((check) => {
    const linkedCheck = linkCheck(draft, check, { ...linked, taken }, linking);
    if (linkedCheck === null) return [];
    taken.add(linkedCheck.name);
    return [linkedCheck];
  });
}

function linkCheck(
  draft: ModelDraft,
  check: CheckDraft,
  { table, fields, taken }: Linked & { readonly taken: ReadonlySet<string> },
  { complaints, place }: Linking,
): Check | null {
  if ("function" in check) {
    const expression = linkFunctionCheck(draft, check, fields, complaints);
    if (expression === null) return null;
    const { message, span } = check;
    return { name: free(nameOfCheck(table, expression, fields), taken), expression, message, span };
  }
  const { field, operator, right, message, span } = check;
  const other = "field" in right.value ? { value: right.value.field, span: right.span } : null;
  const known = has(draft, field, complaints);
  if ((other !== null && !has(draft, other, complaints)) || !known) return null;
  const names = [field.value, ...(other === null ? [] : [other.value])];
  const columns = names.flatMap((name) => fields.find((one) => one.name === name)?.column ?? []);
  if (columns.length < names.length) return null; // one of them could not be read
  const name = constraintName(table, columns, "check");
  const linked: Check = {
    name: free(name, taken),
    left: field.value,
    operator: operator.value,
    right: right.value,
    message,
    span,
  };
  place(
    linked,
    new Map([
      ["field", field.span],
      ["right", right.span],
    ]),
  );
  return linked;
}

/** That of the columns which the check reads, unless they make too long a name: then of the table alone. */
function nameOfCheck(table: string, expression: Expression, fields: readonly Field[]): string {
  const names = fieldsOf(expression);
  const columns = fields.filter((field) => names.includes(field.name)).map(({ column }) => column);
  const name = constraintName(table, columns, "check");
  return Buffer.byteLength(name) <= IDENTIFIER_BYTES - ROOM ? name : constraintName(table, [], "check");
}

/** For the number of a name that is taken. */
const ROOM = 3;

/** PostgreSQL's custom for names that are taken: `meetings_starts_at_check1`. */
function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 1; taken.has(candidate); number += 1) candidate = `${name}${number}`;
  return candidate;
}
