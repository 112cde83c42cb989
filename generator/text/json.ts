/** JSON files, laid out as prettier does: what fits stands on one line. */
import type { Literal } from "../ir/ir.js";
import { type LaidOut, lineWidth } from "./layout.js";
import { mostColumns, uncertainColumns } from "./width.js";

/** A value as a JSON file. Objects are broken down to the depth given; below it those that fit stand on one line. */
export function printJson(value: Printable, depth: number): LaidOut {
  const { text, certain } = printed(value, depth, 0);
  return { text: `${text}\n`, certain };
}

/** A part of a JSON file: a value in a line that is indented by so many columns. As deep as it is broken, it needs not to know its line. */
export function printPart(value: Literal, depth: number, by: number): PrintedPart {
  return new PrintedPart(printed(value, depth, by));
}

export class PrintedPart {
  readonly text: string;
  readonly certain: boolean;

  constructor({ text, certain }: LaidOut) {
    this.text = text;
    this.certain = certain;
  }
}

/** An object that is indented by so many columns, with a line for each member: the texts are JSON. */
export function printLines(
  members: readonly { readonly name: string; readonly text: string }[],
  by: number,
): string {
  if (members.length === 0) return "{}";
  const pad = " ".repeat(by);
  const lines = members.map(({ name, text }) => `${pad}  ${JSON.stringify(name)}: ${text}`);
  return `{\n${lines.join(",\n")}\n${pad}}`;
}

/** A literal, or an object that has parts of it printed already. */
export type Printable = Literal | PrintedPart | { readonly [name: string]: Printable };

function printed(value: Printable, depth: number, by: number): LaidOut {
  const printer = new JsonPrinter();
  const text = printer.print(value, depth, by, 0);
  return { text, certain: printer.certain };
}

class JsonPrinter {
  certain = true;

  /** A value in a line that is indented by so many columns; `used` more come before it and behind it. */
  print(value: Printable, depth: number, by: number, used: number): string {
    if (value instanceof PrintedPart) {
      this.certain &&= value.certain;
      return value.text;
    }
    if (value === null || typeof value !== "object") return scalar(value);
    if (depth <= 0 || isList(value)) {
      const flat = flatText(value as Literal, depth); // parts are printed above, where everything is broken
      if (flat !== null && this.fits(flat, by + used)) return flat;
    }
    return isList(value) ? this.list(value, depth - 1, by + 2) : this.object(value, depth - 1, by + 2);
  }

  private fits(flat: string, used: number): boolean {
    const left = lineWidth - used - mostColumns(flat);
    if (left < 0 && left + uncertainColumns(flat) >= 0) this.certain = false;
    return left >= 0;
  }

  private object(members: Readonly<Record<string, Printable>>, depth: number, by: number): string {
    const names = Object.keys(members);
    if (names.length === 0) return "{}";
    const pad = " ".repeat(by);
    const lines = names.map((name, index) => {
      const head = `${JSON.stringify(name)}: `;
      const comma = index < names.length - 1 ? "," : "";
      if (uncertainColumns(head) > 0) this.certain = false;
      const text = this.print(members[name] ?? null, depth, by, mostColumns(head) + comma.length);
      return `${pad}${head}${text}${comma}`;
    });
    return `{\n${lines.join("\n")}\n${pad.slice(2)}}`;
  }

  private list(items: readonly Literal[], depth: number, by: number): string {
    if (items.length === 0) return "[]";
    // Prettier fills lines with numbers instead of giving each its own.
    if (items.every((item) => typeof item === "number")) this.certain = false;
    const pad = " ".repeat(by);
    const lines = items.map((item, index) => {
      const comma = index < items.length - 1 ? "," : "";
      return `${pad}${this.print(item, depth, by, comma.length)}${comma}`;
    });
    return `[\n${lines.join("\n")}\n${pad.slice(2)}]`;
  }
}

/** Prettier writes exponents without a plus sign. */
const scalar = (value: string | number | boolean | null): string =>
  typeof value === "number" ? JSON.stringify(value).replace("e+", "e") : JSON.stringify(value);

const isList = (value: Printable): value is readonly Literal[] => Array.isArray(value);

const sizeOf = (value: Literal): number =>
  typeof value === "object" && value !== null ? Object.keys(value).length : 0;

/** The value on one line; null where part of it has to be broken. */
function flatText(value: Literal, depth: number): string | null {
  if (value === null || typeof value !== "object") return scalar(value);
  if (isList(value)) {
    if (isTable(value)) return null;
    const items = value.map((item) => flatText(item, depth - 1));
    return items.includes(null) ? null : `[${items.join(", ")}]`;
  }
  const names = Object.keys(value);
  if (names.length === 0) return "{}";
  if (depth > 0) return null;
  const members = names.map((name) => {
    const text = flatText(value[name] ?? null, depth - 1);
    return text === null ? null : `${JSON.stringify(name)}: ${text}`;
  });
  return members.includes(null) ? null : `{ ${members.join(", ")} }`;
}

/** Several lists, or several objects, that have several members each: prettier gives each a line. */
function isTable(items: readonly Literal[]): boolean {
  const kind = isList(items[0] ?? null);
  return items.length > 1 && items.every((item) => sizeOf(item) > 1 && isList(item) === kind);
}
