/**
 * Functions and triggers of a plan. They hold no rows, so that they follow the schema freely: what changed is made
 * anew, what is gone is dropped.
 */
import type { DatabasePlan, PiecePlan, TablePlan } from "../dataflow/model.js";
import { byName, compare, quote } from "./plan-pieces.js";

interface Functions {
  readonly made: readonly string[];
  readonly dropped: readonly string[];
}

export function planFunctions(recorded: DatabasePlan | null, plan: DatabasePlan): Functions {
  const { added, changed, removed } = compare(functionsOf(recorded), functionsOf(plan));
  return {
    made: [
      ...added.map(({ name, sql }) => `CREATE FUNCTION ${quote(name)}${sql}`),
      ...changed.map(({ after }) => `CREATE OR REPLACE FUNCTION ${quote(after.name)}${after.sql}`),
    ],
    dropped: removed.map(({ name }) => `DROP FUNCTION ${quote(name)}`),
  };
}

/** Every function of the plan, whoever needs it. */
export function functionsOf(plan: DatabasePlan | null): readonly PiecePlan[] {
  const { functions = [], tables = [] } = plan ?? {};
  return [...functions, ...tables.flatMap((table) => table.functions ?? [])];
}

/** The triggers that change or go, as they are now; those of a table that is gone are refused with it. */
export function dropTriggers(recorded: DatabasePlan | null, plan: DatabasePlan): string[] {
  return pairs(recorded, plan).flatMap(([old, table]) => {
    const { changed, removed } = compare(old?.triggers ?? [], table.triggers ?? []);
    return [...changed.map(({ before }) => before), ...removed].map(
      ({ name }) => `DROP TRIGGER ${quote(name)} ON ${quote(table.name)}`,
    );
  });
}

/** The triggers that are new or were changed. */
export function planTriggers(recorded: DatabasePlan | null, plan: DatabasePlan): string[] {
  return pairs(recorded, plan).flatMap(([old, table]) => {
    const { added, changed } = compare(old?.triggers ?? [], table.triggers ?? []);
    return [...added, ...changed.map(({ after }) => after)].map(({ sql }) => sql);
  });
}

function pairs(recorded: DatabasePlan | null, plan: DatabasePlan): [TablePlan | undefined, TablePlan][] {
  const before = byName(recorded?.tables ?? []);
  return plan.tables.map((table) => [before.get(table.name), table]);
}
