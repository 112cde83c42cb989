import type {
  AppendOptions,
  EqualityFilter,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
} from "prewire/client";
import type { AccountField, AccountInclude, AccountWhere, AccountWith } from "../account/types.js";

/** What was paid. It stays: a mistake is undone by another booking. */
export interface Booking {
  readonly id: string;
  readonly accountId: string;
  readonly reference: string;
  readonly cents: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type BookingKey = string;

export interface BookingCreate {
  readonly id?: string;
  readonly accountId: string;
  readonly reference: string;
  readonly cents: string;
}

export interface BookingCreateWithoutAccount {
  readonly id?: string;
  readonly reference: string;
  readonly cents: string;
}

export type BookingField = keyof Booking;

export type BookingSort =
  | "id"
  | "-id"
  | "accountId"
  | "-accountId"
  | "reference"
  | "-reference"
  | "cents"
  | "-cents"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface BookingWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly accountId?: string | EqualityFilter<string>;
  readonly reference?: string | TextFilter;
  readonly cents?: string | OrderFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly account?: OneFilter<AccountWhere>;
  readonly AND?: readonly BookingWhere[];
  readonly OR?: readonly BookingWhere[];
  readonly NOT?: BookingWhere;
}

export interface BookingCountQuery {
  readonly where?: BookingWhere;
}

export interface BookingListQuery<Field extends BookingField = BookingField> extends BookingCountQuery {
  readonly sort?: string | readonly BookingSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface BookingWith extends Booking {
  readonly account?: AccountWith;
}

export type BookingRelations = "account";

export interface BookingInclude {
  readonly account?: true | IncludeOne<AccountField, AccountInclude>;
}

export interface BookingIncludeQuery<
  Field extends BookingField = BookingField,
> extends BookingListQuery<Field> {
  readonly include: IncludeInText | BookingInclude;
}

export type BookingUniqueFields = readonly "id"[] | readonly "reference"[];

export interface BookingBulkCreate extends AppendOptions<BookingUniqueFields> {
  readonly data: readonly BookingCreate[];
}

export type BookingGroupField = "id" | "accountId" | "reference" | "cents" | "createdAt" | "updatedAt";

export interface BookingTotals {
  readonly cents?: string | null;
}

export interface BookingTotalFilters {
  readonly cents?: string | OrderFilter<string>;
}

export interface BookingExtremes {
  readonly reference?: string | null;
  readonly cents?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface BookingExtremeFilters {
  readonly reference?: string | TextFilter;
  readonly cents?: string | OrderFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface BookingAggregateQuery extends BookingCountQuery {
  readonly groupBy?: string | readonly (BookingGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly BookingGroupField[];
  readonly sum?: string | readonly (keyof BookingTotals)[];
  readonly avg?: string | readonly (keyof BookingTotals)[];
  readonly min?: string | readonly (keyof BookingExtremes)[];
  readonly max?: string | readonly (keyof BookingExtremes)[];
  readonly having?: BookingHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface BookingHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in BookingGroupField]?: number | OrderFilter<number> };
  readonly sum?: BookingTotalFilters;
  readonly avg?: BookingTotalFilters;
  readonly min?: BookingExtremeFilters;
  readonly max?: BookingExtremeFilters;
}

export interface BookingAggregateRow {
  readonly id?: string;
  readonly accountId?: string;
  readonly reference?: string;
  readonly cents?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in BookingGroupField]?: number };
  readonly sum?: BookingTotals;
  readonly avg?: BookingTotals;
  readonly min?: BookingExtremes;
  readonly max?: BookingExtremes;
}
