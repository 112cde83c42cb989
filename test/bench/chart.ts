/** Pictures of tables: horizontal bars as SVG, the same for the same table, readable on light and on dark ground. */
import type { Table } from "./measure.js";

/** Which column of a table is drawn. */
export interface Chart {
  /** Place of the table among those of its outcome. */
  readonly table: number;
  /** The column's name; the first of that name counts. */
  readonly column: string;
  /** The column with each row's target (`≤ 0.5`), or one target for all. */
  readonly target?: string | number;
  /** What 1 stands for, where the column is a ratio: a line is drawn there, and bars end at twice of it. */
  readonly one?: string;
}

const WIDTH = 760;
const LABELS = 300;
const PLOT = 380;
const ROW = 24;
const TOP = 52;

const STYLE = `text { font: 13px system-ui, sans-serif; fill: #1f2328 } .title { font-weight: 600; font-size: 15px } .note { fill: #59636e; font-size: 12px }
.bar { fill: #8c959f } .ours { fill: #0969da } .one { stroke: #59636e; stroke-dasharray: 4 3 } .target { stroke: #cf222e; stroke-width: 2 } .key { fill: #cf222e; font-size: 12px }
@media (prefers-color-scheme: dark) { text { fill: #f0f6fc } .note { fill: #9198a1 } .bar { fill: #656c76 } .ours { fill: #4493f8 } .one { stroke: #9198a1 } .target { stroke: #f85149 } .key { fill: #f85149 } }`;

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly target: number;
}

/** @param foreign matches the names of rows that are not Prewire's own, which are drawn in grey */
export function chartSvg(
  title: string,
  tables: readonly Table[],
  chart: Chart,
  foreign = /by hand|^COPY|SDK|^(Drizzle|Kysely|Prisma|Platformatic)/,
): string {
  const bars = barsOf(tables, chart);
  const greatest = Math.max(0, ...bars.flatMap(({ value, target }) => [value, target || 0]));
  const limit = chart.one === undefined ? greatest : Math.min(2, Math.max(1.1, greatest));
  const x = (value: number): string => (LABELS + (Math.min(value, limit) / limit) * PLOT).toFixed(1);
  const height = TOP + bars.length * ROW + 12;
  const rows = bars.map(({ name, value, target }, place) => {
    const y = TOP + place * ROW;
    const color = foreign.test(name) ? "bar" : "bar ours";
    const width = (Number(x(value)) - LABELS).toFixed(1);
    const near = target > value && Number(x(target)) - Number(x(value)) < 40;
    const after = Number(x(near ? target : value)) + 6;
    const mark = Number.isNaN(target) ? "" : line("target", x(target), y - 2, y + ROW - 4);
    return `<text x="${LABELS - 8}" y="${y + 14}" text-anchor="end">${escaped(name)}</text><rect class="${color}" x="${LABELS}" y="${y + 2}" width="${width}" height="16" rx="2"/>${mark}<text x="${after}" y="${y + 14}">${shown(value)}${value > limit ? " →" : ""}</text>`;
  });
  const one = chart.one === undefined ? "" : line("one", x(1), TOP - 4, height - 8);
  const note = chart.one === undefined ? chart.column : `${chart.column}; dashed: ${chart.one} = 1`;
  const key = chart.target === undefined ? "" : `<tspan class="key">  ▏target</tspan>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">
<style>${STYLE}</style>
<text class="title" x="8" y="20">${escaped(title)}</text>
<text class="note" x="8" y="38">${escaped(note)}${key}</text>
${rows.join("\n")}
${one}
</svg>
`;
}

function line(name: string, x: string, from: number, to: number): string {
  return `<line class="${name}" x1="${x}" x2="${x}" y1="${from}" y2="${to}"/>`;
}

function barsOf(tables: readonly Table[], { table, column, target }: Chart): readonly Bar[] {
  const { head, rows } = tables[table] ?? { head: [], rows: [] };
  const values = head.indexOf(column);
  const targets = typeof target === "string" ? head.indexOf(target) : -1;
  return rows
    .map((cells) => ({
      name: String(cells[0]),
      value: numberIn(cells[values]),
      target: typeof target === "number" ? target : numberIn(cells[targets]),
    }))
    .filter(({ value }) => !Number.isNaN(value));
}

/** 0.5 of `≤ 0.5` */
function numberIn(cell: string | number | undefined): number {
  return typeof cell === "number" ? cell : Number(/[\d.]+/.exec((cell ?? "").replaceAll(",", ""))?.[0]);
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 10 ? 3 : 2);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
