import type { TextFilter } from "prewire/client";

export interface Counter {
  readonly name: string;
  readonly note: string | null;
}

export type CounterKey = string;

export type CounterUpdate = { readonly [field: string]: never };

export interface CounterWhere {
  readonly name?: string | TextFilter;
  readonly note?: string | null | TextFilter<string | null>;
  readonly AND?: readonly CounterWhere[];
  readonly OR?: readonly CounterWhere[];
  readonly NOT?: CounterWhere;
}

export interface CounterCountQuery {
  readonly where?: CounterWhere;
}
