/** Names that something else needs. What only SQL or JavaScript reserves (`order`, `select`, `class`) is none of them. */

/** A plain object has these already, or JavaScript looks for them: a table of names must not meet them by accident. */
const ofObjects = (
  "__proto__ constructor prototype then toJSON hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString " +
  "valueOf __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__"
).split(" ");

/** Why a field, relation or inverse cannot have a name; null where it can. */
export function reservedField(name: string): string | null {
  if (ofObjects.includes(name)) return "objects have it already";
  return ["AND", "OR", "NOT"].includes(name) ? "filters need it" : null;
}

/** What clients and the in-process facade have beside the models. */
const ofFacades = ["as", "batch", "close", "run", "transaction", "workflows"];

/** Why a model cannot have an accessor (`db.close`). */
export function reservedAccessor(name: string): string | null {
  if (ofObjects.includes(name)) return "objects have it already";
  return ofFacades.includes(name) ? "a client has it already" : null;
}

const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

export function reservedFolder(name: string): string | null {
  if (name === "migrations") return "generated migrations have this folder";
  return devices.test(name) ? "Windows has no folder of this name" : null;
}

export const reservedResources: readonly string[] = ["batch", "runs", "workflows"];

/** Columns that every table of PostgreSQL has (manual, 5.6). */
const systemColumns = ["cmax", "cmin", "ctid", "tableoid", "xmax", "xmin"];

export const isSystemColumn = (name: string): boolean => systemColumns.includes(name);

/** Why a table cannot have a name; null where it can. */
export function reservedTable(name: string): string | null {
  if (name.startsWith("pg_")) return "PostgreSQL's own tables begin with pg_ and would be found first";
  return name.startsWith("prewire_") ? "Prewire's own tables begin with prewire_" : null;
}
