/** Whether a filter says anything at all: a change of every row must be meant, not slip through a filter that is empty. */
import { isRecord } from "./key.js";

/** What is known of a filter without looking at rows. */
type Extent = "all" | "none" | "some";

/** True for `{}`, `{ AND: [] }`, `{ OR: [{}] }`, `{ id: { notIn: [] } }` and whatever else is true for every row by its form. */
export function matchesAll(where: unknown): boolean {
  return where === undefined || extentOf(where) === "all";
}

function extentOf(where: unknown): Extent {
  if (!isRecord(where)) return "some";
  return every(Object.entries(where).map(([name, value]) => memberExtent(name, value)));
}

function memberExtent(name: string, value: unknown): Extent {
  if (name === "NOT") return opposite(extentOf(value));
  if (name === "AND") return Array.isArray(value) ? every(value.map(extentOf)) : "some";
  if (name === "OR")
    return Array.isArray(value) ? opposite(every(value.map(extentOf).map(opposite))) : "some";
  if (!isRecord(value)) return "some";
  return every(Object.entries(value).map(([operator, operand]) => conditionExtent(operator, operand)));
}

function conditionExtent(operator: string, operand: unknown): Extent {
  // Of related rows: all fulfil a filter that says nothing, so do all of none; and none fulfils one that nothing does.
  if (operator === "every" && isRecord(operand)) return extentOf(operand) === "all" ? "all" : "some";
  if (operator === "none" && isRecord(operand)) return extentOf(operand) === "none" ? "all" : "some";
  if (!Array.isArray(operand) || operand.length > 0) return "some";
  if (operator === "notIn") return "all";
  return operator === "in" ? "none" : "some";
}

function every(extents: readonly Extent[]): Extent {
  if (extents.includes("none")) return "none";
  return extents.includes("some") ? "some" : "all";
}

const opposites = { all: "none", none: "all", some: "some" } as const;

function opposite(extent: Extent): Extent {
  return opposites[extent];
}
