import type { StatementHead } from "prewire/runtime";

export const list = {
  head: `FROM "rates"`,
} as const satisfies StatementHead;
