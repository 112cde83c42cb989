import type { ConflictOptions, OrderFilter, TextFilter, TimeGroup, TimeUnit } from "prewire/client";

/** Nobody changes it who has not seen it. */
export interface Agreement {
  readonly number: number;
  readonly text: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type AgreementKey = number;

export interface AgreementCreate {
  readonly text: string;
}

export interface AgreementUpdate {
  readonly text?: string;
}

export type AgreementField = keyof Agreement;

export type AgreementSort =
  "number" | "-number" | "text" | "-text" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface AgreementWhere {
  readonly number?: number | OrderFilter<number>;
  readonly text?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly AgreementWhere[];
  readonly OR?: readonly AgreementWhere[];
  readonly NOT?: AgreementWhere;
}

export interface AgreementCountQuery {
  readonly where?: AgreementWhere;
}

export interface AgreementListQuery<
  Field extends AgreementField = AgreementField,
> extends AgreementCountQuery {
  readonly sort?: string | readonly AgreementSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type AgreementWith = Agreement;
export type AgreementInclude = never;

export type AgreementUniqueFields = never;

export interface AgreementBulkCreate extends ConflictOptions<AgreementUniqueFields, keyof AgreementUpdate> {
  readonly data: readonly AgreementCreate[];
}

export type AgreementGroupField = "number" | "text" | "createdAt" | "updatedAt";

export interface AgreementTotals {
  readonly number?: string | null;
}

export interface AgreementTotalFilters {
  readonly number?: string | OrderFilter<string>;
}

export interface AgreementExtremes {
  readonly number?: number | null;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface AgreementExtremeFilters {
  readonly number?: number | OrderFilter<number>;
  readonly text?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface AgreementAggregateQuery extends AgreementCountQuery {
  readonly groupBy?:
    string | readonly (AgreementGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly AgreementGroupField[];
  readonly sum?: string | readonly (keyof AgreementTotals)[];
  readonly avg?: string | readonly (keyof AgreementTotals)[];
  readonly min?: string | readonly (keyof AgreementExtremes)[];
  readonly max?: string | readonly (keyof AgreementExtremes)[];
  readonly having?: AgreementHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface AgreementHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in AgreementGroupField]?: number | OrderFilter<number> };
  readonly sum?: AgreementTotalFilters;
  readonly avg?: AgreementTotalFilters;
  readonly min?: AgreementExtremeFilters;
  readonly max?: AgreementExtremeFilters;
}

export interface AgreementAggregateRow {
  readonly number?: number;
  readonly text?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in AgreementGroupField]?: number };
  readonly sum?: AgreementTotals;
  readonly avg?: AgreementTotals;
  readonly min?: AgreementExtremes;
  readonly max?: AgreementExtremes;
}
