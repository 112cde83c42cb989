import { createHash } from "node:crypto";
import type { Model } from "../ir/ir.js";
import { IDENTIFIER_BYTES } from "../ir/names.js";

/** Functions of all tables have one space of names: `prewire_tickets_audit`. */
export function functionName({ names: { table } }: Model, suffix: string): string {
  const name = `prewire_${table}_${suffix}`;
  if (Buffer.byteLength(name) <= IDENTIFIER_BYTES) return name;
  const digest = createHash("sha256").update(table).digest("hex").slice(0, 16);
  return `prewire_${digest}_${suffix}`;
}
