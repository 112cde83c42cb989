import type { OrderFilter, TextFilter } from "prewire/client";

/** What happened; it is written and read, and never changed. */
export interface Entry {
  readonly id: string;
  readonly message: string;
  readonly at: string;
}

export interface EntryCreate {
  readonly message: string;
  readonly at?: string;
}

export type EntryField = keyof Entry;

export type EntrySort = "id" | "-id" | "message" | "-message" | "at" | "-at";

export interface EntryWhere {
  readonly id?: string | OrderFilter<string>;
  readonly message?: string | TextFilter;
  readonly at?: string | OrderFilter<string>;
  readonly AND?: readonly EntryWhere[];
  readonly OR?: readonly EntryWhere[];
  readonly NOT?: EntryWhere;
}

export interface EntryCountQuery {
  readonly where?: EntryWhere;
}

export interface EntryListQuery<Field extends EntryField = EntryField> extends EntryCountQuery {
  readonly sort?: string | readonly EntrySort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type EntryWith = Entry;
export type EntryInclude = never;
