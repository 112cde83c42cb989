/** Numbers and the tables that show them. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** `0.48`, `5.2`, `193`: three digits say enough. */
export function digits(value: number): string {
  if (Number.isNaN(value)) return "–";
  if (value === 0 || Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 10 ? 3 : 2);
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One part's outcome: figures for machines, tables for people. */
export interface Outcome {
  readonly title: string;
  /** What was done, in a sentence or two of Markdown. */
  readonly about: string;
  readonly tables: readonly Table[];
  readonly figures: unknown;
}

export function markdown({ head, rows }: Table): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => (typeof cell === "number" ? digits(cell) : cell)).join(" | ")} |`;
  const rule = line(head.map((_, i) => (i === 0 ? "---" : "---:")));
  return [line(head), rule, ...rows.map(line)].join("\n");
}
