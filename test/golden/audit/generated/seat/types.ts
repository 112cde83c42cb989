import type {
  BulkOptions,
  ConflictOptions,
  FilterOptions,
  OrderFilter,
  TextFilter,
  UpsertOptions,
} from "prewire/client";

export interface Seat {
  readonly row: string;
  readonly number: number;
  readonly holder: string | null;
}

export interface SeatKey {
  readonly row: string;
  readonly number: number;
}

export interface SeatCreate {
  readonly row: string;
  readonly number: number;
  readonly holder?: string | null;
}

export interface SeatUpdate {
  readonly holder?: string | null;
}

export type SeatField = keyof Seat;

export type SeatSort = "row" | "-row" | "number" | "-number" | "holder" | "-holder";

export interface SeatWhere {
  readonly row?: string | TextFilter;
  readonly number?: number | OrderFilter<number>;
  readonly holder?: string | null | TextFilter<string | null>;
  readonly AND?: readonly SeatWhere[];
  readonly OR?: readonly SeatWhere[];
  readonly NOT?: SeatWhere;
}

export interface SeatCountQuery {
  readonly where?: SeatWhere;
}

export interface SeatListQuery<Field extends SeatField = SeatField> extends SeatCountQuery {
  readonly sort?: string | readonly SeatSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type SeatWith = Seat;
export type SeatInclude = never;

export interface SeatUpsertCreate {
  readonly row?: string;
  readonly number?: number;
  readonly holder?: string | null;
}

/** The values of one unique key. */
export type SeatUnique = { readonly row: string; readonly number: number };

export interface SeatUpsert {
  readonly where: SeatUnique;
  readonly create: SeatUpsertCreate;
  readonly update: SeatUpdate;
}

export type SeatUniqueFields = readonly ("row" | "number")[];

export interface SeatBulkCreate extends ConflictOptions<SeatUniqueFields, keyof SeatUpdate> {
  readonly data: readonly SeatCreate[];
}

export interface SeatBulkUpsert extends UpsertOptions<SeatUniqueFields, keyof SeatUpdate> {
  readonly data: readonly SeatCreate[];
}

export interface SeatBulkUpdateItem extends SeatUpdate {
  readonly row: string;
  readonly number: number;
}

export interface SeatBulkUpdate extends BulkOptions {
  readonly data: readonly SeatBulkUpdateItem[];
}

export interface SeatBulkUpdateWhere extends FilterOptions<SeatWhere> {
  readonly data: SeatUpdate;
}

export interface SeatBulkDelete extends BulkOptions {
  readonly ids: readonly SeatKey[];
}

export type SeatBulkDeleteWhere = FilterOptions<SeatWhere>;

export type SeatGroupField = "row" | "number" | "holder";

export interface SeatTotals {
  readonly number?: string | null;
}

export interface SeatTotalFilters {
  readonly number?: string | OrderFilter<string>;
}

export interface SeatExtremes {
  readonly row?: string | null;
  readonly number?: number | null;
  readonly holder?: string | null;
}

export interface SeatExtremeFilters {
  readonly row?: string | TextFilter;
  readonly number?: number | OrderFilter<number>;
  readonly holder?: string | TextFilter;
}

export interface SeatAggregateQuery extends SeatCountQuery {
  readonly groupBy?: string | readonly SeatGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly SeatGroupField[];
  readonly sum?: string | readonly (keyof SeatTotals)[];
  readonly avg?: string | readonly (keyof SeatTotals)[];
  readonly min?: string | readonly (keyof SeatExtremes)[];
  readonly max?: string | readonly (keyof SeatExtremes)[];
  readonly having?: SeatHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface SeatHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in SeatGroupField]?: number | OrderFilter<number> };
  readonly sum?: SeatTotalFilters;
  readonly avg?: SeatTotalFilters;
  readonly min?: SeatExtremeFilters;
  readonly max?: SeatExtremeFilters;
}

export interface SeatAggregateRow {
  readonly row?: string;
  readonly number?: number;
  readonly holder?: string | null;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in SeatGroupField]?: number };
  readonly sum?: SeatTotals;
  readonly avg?: SeatTotals;
  readonly min?: SeatExtremes;
  readonly max?: SeatExtremes;
}
