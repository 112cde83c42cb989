/** What the input of an operation may say: its members in a body and in process; those of a list and a count in a URL too. */
import type { OperationName } from "./types.js";

export const inputMembers = {
  list: ["where", "sort", "limit", "cursor", "offset", "fields", "total", "include"],
  count: ["where"],
  aggregate: [
    "where",
    "groupBy",
    "count",
    "countDistinct",
    "sum",
    "avg",
    "min",
    "max",
    "having",
    "sort",
    "limit",
  ],
  upsert: ["where", "create", "update"],
  bulkCreate: ["data", "onConflict", "conflictFields", "update", "mode", "return", "maxAffected"],
  bulkUpdate: ["where", "data", "all", "mode", "return", "maxAffected"],
  bulkDelete: ["where", "ids", "all", "mode", "return", "maxAffected"],
  bulkUpsert: ["data", "conflictFields", "update", "mode", "return", "maxAffected"],
} as const;

/** What a history takes besides the key. */
export const historyMembers = ["limit", "cursor"] as const;

/** Operations whose input is one object; the others take a key, data, or both. */
export type ObjectOperation = keyof typeof inputMembers;
/** Operations whose input a URL can write. */
export type QueryOperation = "list" | "count";
export type QueryMember = (typeof inputMembers)[QueryOperation][number] | typeof DELETED;

/** What reads take besides, of a model whose deleted rows are kept: whether these count too. */
export const DELETED = "includeDeleted";

const reads: ReadonlySet<string> = new Set<ObjectOperation>(["list", "count", "aggregate"]);

/** Whether the operation changes nothing. */
export const isRead = (operation: ObjectOperation): boolean => reads.has(operation);

/** What the input of an operation on a model may say. */
export function membersOf(
  operation: ObjectOperation,
  { softDelete }: { readonly softDelete?: true },
): readonly string[] {
  const members = inputMembers[operation];
  return softDelete === true && isRead(operation) ? [...members, DELETED] : members;
}

/** Operations that change something. */
export const writeOperations: ReadonlySet<OperationName> = new Set<OperationName>([
  "create",
  "update",
  "delete",
  "restore",
  "upsert",
  "bulkCreate",
  "bulkUpdate",
  "bulkDelete",
  "bulkUpsert",
]);
