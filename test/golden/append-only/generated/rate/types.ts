import type { AppendOptions, EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

export type RateCurrency = "EUR" | "USD";

/** Rows of a key of their own, of which a caller can do even less. */
export interface Rate {
  readonly currency: RateCurrency;
  readonly day: string;
  readonly cents: string;
}

export interface RateKey {
  readonly currency: RateCurrency;
  readonly day: string;
}

export interface RateCreate {
  readonly currency: RateCurrency;
  readonly day: string;
  readonly cents: string;
}

export type RateField = keyof Rate;

export type RateSort = "currency" | "-currency" | "day" | "-day" | "cents" | "-cents";

export interface RateWhere {
  readonly currency?: RateCurrency | EqualityFilter<RateCurrency>;
  readonly day?: string | TextFilter;
  readonly cents?: string | OrderFilter<string>;
  readonly AND?: readonly RateWhere[];
  readonly OR?: readonly RateWhere[];
  readonly NOT?: RateWhere;
}

export interface RateCountQuery {
  readonly where?: RateWhere;
}

export interface RateListQuery<Field extends RateField = RateField> extends RateCountQuery {
  readonly sort?: string | readonly RateSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type RateWith = Rate;
export type RateInclude = never;

export type RateUniqueFields = readonly ("currency" | "day")[];

export interface RateBulkCreate extends AppendOptions<RateUniqueFields> {
  readonly data: readonly RateCreate[];
}
