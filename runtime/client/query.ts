/** What a query may say, by operation: its members in a body and in process, its keys in a URL. */
export const queryMembers = {
  list: ["where", "sort", "limit", "cursor", "offset", "fields", "total"],
  count: ["where"],
} as const;

export type QueryOperation = keyof typeof queryMembers;
export type QueryMember = (typeof queryMembers)[QueryOperation][number];
