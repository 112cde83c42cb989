import { errorOf } from "prewire/runtime";
import type { BillAfterUpdate, BillBeforeUpdate } from "../../generated/bill/hooks.js";

export async function onlyMore({ row, data, tx, principal, channel }: BillBeforeUpdate): Promise<void> {
  await tx.event.create({ what: "asked", about: row.code, by: principal.id, channel });
  if (data.total !== undefined && data.total < row.total) {
    throw errorOf({ code: "forbidden", status: 403, detail: "A bill only grows." });
  }
}

/** Another row of the same tenant's, whoever's bill of this code there may be. */
export async function copy({ row, tx }: BillAfterUpdate): Promise<void> {
  const where = { code: `${row.code} copy` };
  if (row.code.endsWith("copy")) return;
  await tx.bill.upsert({ where, create: { total: row.total }, update: { total: row.total } });
}
