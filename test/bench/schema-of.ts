/**
 * A schema of so many models, the same on every machine: what people build, written large. The first model is always
 * `Ticket`, letter for letter: it is the one that the benches ask for, and the by-hand servers know.
 */

/** Schema files by name. */
export type SchemaFiles = ReadonlyMap<string, string>;

const AREAS =
  words(`Account Asset Audit Billing Budget Campaign Catalog Channel Claim Contract Course Customer
  Delivery Device Event Expense Facility Fleet Grant Inventory Invoice Lead Ledger Loyalty Machine Member Order Partner
  Patient Payment Payroll Policy Product Project Purchase Sales Shipment Supplier Survey Vendor`);
const PARTS =
  words(`Address Adjustment Approval Batch Category Contact Detail Document Entry Export Group Item Line
  Location Note Option Period Profile Rate Record Report Request Rule Schedule Version`);

export const TICKET = `import { array, boolean, decimal, float, integer, model, oneOf, text, timestamp, uuid } from "prewire/schema";

/** A customer's request, from first message to resolution. */
export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    /** What it is about, in one line. */
    subject: text({ min: 1, max: 200 }),
    body: text({ optional: true, max: 20000 }),
    status: oneOf(["open", "pending", "solved"], { default: "open" }),
    priority: integer({ min: 1, max: 5, default: 3 }),
    rating: float({ optional: true, min: 0, max: 5 }),
    fee: decimal({ precision: 12, scale: 2 }),
    urgent: boolean({ default: false }),
    labels: array(text({ max: 40 }), { max: 10 }),
    dueAt: timestamp({ optional: true }),
  },
  { indexes: [["status", "priority"]] },
);
`;

/** What belongs to a ticket, for lists with a relation. */
export const COMMENT = `import { belongsTo, model, text, uuid } from "prewire/schema";

/** What somebody said about a ticket. */
export const Comment = model({
  id: uuid({ primaryKey: true }),
  author: text({ max: 100 }),
  body: text({ max: 20000 }),
  ticket: belongsTo("Ticket", { onDelete: "cascade" }),
});
`;

/** @param count from 1 to 1,001 */
export function schemaOf(count: number): SchemaFiles {
  const files = new Map([["ticket.ts", TICKET]]);
  const names = modelNames(count);
  for (const [at, name] of names.entries()) {
    if (at > 0) files.set(`${kebab(name)}.ts`, modelText(name, names.slice(0, at), randomOf(at)));
  }
  return files;
}

/** The same schema after somebody's edit: one field more in one model. */
export function withFieldAdded(source: string, field: string): string {
  return source.replace("    id: uuid", `    ${field}: text({ optional: true, max: 100 }),\n    id: uuid`);
}

export function modelNames(count: number): readonly string[] {
  const names = ["Ticket"];
  for (const part of PARTS) for (const area of AREAS) names.push(area + part);
  if (count < 1 || count > names.length) throw new RangeError(`count must be from 1 to ${names.length}`);
  return names.slice(0, count);
}

type Random = (below: number) => number;

/** Text, numbers and times in the mix of a business application; every fourth field may be null. */
const FIELDS: readonly (readonly [name: string, word: string, options: string])[] = [
  ["name", "text", "min: 1, max: 120"],
  ["code", "text", 'max: 40, pattern: "^[A-Z0-9-]+$"'],
  ["email", "text", 'max: 320, format: "email"'],
  ["summary", "text", "max: 2000"],
  ["reference", "text", "max: 64"],
  ["quantity", "integer", "min: 0"],
  ["position", "integer", "default: 0"],
  ["views", "bigint", 'default: "0"'],
  ["ratio", "float", "min: 0, max: 1"],
  ["amount", "decimal", "precision: 14, scale: 2"],
  ["active", "boolean", "default: true"],
  ["startsAt", "timestamp", ""],
  ["endsAt", "timestamp", ""],
  ["dueOn", "date", ""],
  ["details", "json", ""],
  ["token", "uuid", ""],
];

function modelText(name: string, earlier: readonly string[], random: Random): string {
  const used = new Set(["model"]);
  const key = random(8) === 0 ? word("integer", "primaryKey: true") : word("uuid", "primaryKey: true");
  const fields = [`    id: ${key},`];
  const chosen = FIELDS.filter(() => random(100) < 55);
  const optional = chosen.filter(([, , options]) => !options.includes("default") && random(4) === 0);
  for (const field of chosen) {
    const [fieldName, type, options] = field;
    const all = optional.includes(field) ? [options, "optional: true"] : [options];
    if (random(2) === 0)
      fields.push(`    /** The ${fieldName} of one ${kebab(name).replaceAll("-", " ")}. */`);
    fields.push(`    ${fieldName}: ${word(type, all.filter((each) => each !== "").join(", "))},`);
  }
  fields.push(`    state: ${list("oneOf", `"draft", "active", "closed"`, `default: "draft"`)},`);
  if (random(3) === 0) fields.push(`    tags: ${tags()},`);
  for (let i = random(3); i > 0; i--) {
    const target = earlier[random(earlier.length)] ?? "Ticket";
    used.add("belongsTo");
    const options = random(3) === 0 ? `{ optional: true, onDelete: "set-null" }` : `{ onDelete: "cascade" }`;
    fields.push(`    link${i}: belongsTo("${target}", ${options}),`);
  }
  const indexed = chosen.find(([, type]) => type !== "json" && type !== "boolean")?.[0];
  const indexes = indexed === undefined ? `[["state"]]` : `[["state", "${indexed}"]]`;
  return `import { ${[...used].sort().join(", ")} } from "prewire/schema";

/** One ${kebab(name).replaceAll("-", " ")} as the back office sees it. */
export const ${name} = model(
  {
${fields.join("\n")}
  },
  { indexes: ${indexes} },
);
`;

  function word(type: string, options: string): string {
    used.add(type);
    return options === "" ? `${type}()` : `${type}({ ${options} })`;
  }
  function list(type: string, values: string, options: string): string {
    used.add(type);
    return `${type}([${values}], { ${options} })`;
  }
  function tags(): string {
    used.add("array").add("text");
    return `array(text({ max: 40 }), { max: 10 })`;
  }
}

/** mulberry32: small, even, and the same everywhere. */
function randomOf(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b9) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
