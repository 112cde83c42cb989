/** Rows for a reader: a table, or one row as a list of its fields. What a cell holds can never steer the terminal. */
import type { Io } from "./io.js";

type Row = Readonly<Record<string, unknown>>;

/** How many characters of a cell a table shows. */
const WIDTH = 40;

export function printRows(rows: readonly Row[], io: Io): void {
  if (rows.length === 0) return io.err("No rows.");
  // Results of a bulk operation differ in what they have.
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [names, ...rows.map((row) => names.map((name) => shorten(cell(row[name]))))];
  const widths = names.map((_, index) => Math.max(...lines.map((line) => lengthOf(line[index] ?? ""))));
  for (const line of lines)
    io.out(
      line
        .map((text, index) => pad(text, widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

export function printRow(row: Row, io: Io): void {
  const width = Math.max(...Object.keys(row).map(lengthOf));
  for (const [name, value] of Object.entries(row)) io.out(`${pad(name, width)}  ${cell(value)}`.trimEnd());
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escape);
}

/** Control characters, and those that change the direction of a line, as JSON would write them. */
const escape = (character: string): string => {
  const short = JSON.stringify(character).slice(1, -1);
  return short === character ? `\\u${character.codePointAt(0)?.toString(16).padStart(4, "0")}` : short;
};

const lengthOf = (text: string): number => [...text].length;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > WIDTH ? `${characters.slice(0, WIDTH - 1).join("")}…` : text;
}

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - lengthOf(text)));
