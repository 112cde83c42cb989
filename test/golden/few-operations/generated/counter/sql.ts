import type { StatementHead } from "prewire/runtime";

export const update = {
  head: `UPDATE "counters" SET`,
} as const satisfies StatementHead;

export const list = {
  head: `FROM "counters"`,
} as const satisfies StatementHead;
