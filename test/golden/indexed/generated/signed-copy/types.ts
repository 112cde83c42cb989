import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { BookField, BookInclude, BookWhere, BookWith } from "../book/types.js";

/** The one signed copy of a book, if there is one. */
export interface SignedCopy {
  readonly bookId: string;
  readonly id: number;
  readonly place: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type SignedCopyKey = number;

export interface SignedCopyCreate {
  readonly bookId: string;
  readonly place: string;
}

export interface SignedCopyCreateWithoutBook {
  readonly place: string;
}

export interface SignedCopyUpdate {
  readonly bookId?: string;
  readonly place?: string;
}

export type SignedCopyField = keyof SignedCopy;

export type SignedCopySort =
  | "bookId"
  | "-bookId"
  | "id"
  | "-id"
  | "place"
  | "-place"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface SignedCopyWhere {
  readonly bookId?: string | EqualityFilter<string>;
  readonly id?: number | OrderFilter<number>;
  readonly place?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly book?: OneFilter<BookWhere>;
  readonly AND?: readonly SignedCopyWhere[];
  readonly OR?: readonly SignedCopyWhere[];
  readonly NOT?: SignedCopyWhere;
}

export interface SignedCopyCountQuery {
  readonly where?: SignedCopyWhere;
}

export interface SignedCopyListQuery<
  Field extends SignedCopyField = SignedCopyField,
> extends SignedCopyCountQuery {
  readonly sort?: string | readonly SignedCopySort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface SignedCopyWith extends SignedCopy {
  readonly book?: BookWith;
}

export type SignedCopyRelations = "book";

export interface SignedCopyInclude {
  readonly book?: true | IncludeOne<BookField, BookInclude>;
}

export interface SignedCopyIncludeQuery<
  Field extends SignedCopyField = SignedCopyField,
> extends SignedCopyListQuery<Field> {
  readonly include: IncludeInText | SignedCopyInclude;
}

export interface SignedCopyUpsertCreate {
  readonly bookId?: string;
  readonly place: string;
}

/** The values of one unique key. */
export type SignedCopyUnique = { readonly bookId: string };

export interface SignedCopyUpsert {
  readonly where: SignedCopyUnique;
  readonly create: SignedCopyUpsertCreate;
  readonly update: SignedCopyUpdate;
}

export type SignedCopyUniqueFields = readonly "bookId"[];

export interface SignedCopyBulkCreate extends ConflictOptions<
  SignedCopyUniqueFields,
  keyof SignedCopyUpdate
> {
  readonly data: readonly SignedCopyCreate[];
}

export interface SignedCopyBulkUpsert extends UpsertOptions<SignedCopyUniqueFields, keyof SignedCopyUpdate> {
  readonly data: readonly SignedCopyCreate[];
}

export interface SignedCopyBulkUpdateItem extends SignedCopyUpdate {
  readonly id: number;
}

export interface SignedCopyBulkUpdate extends BulkOptions {
  readonly data: readonly SignedCopyBulkUpdateItem[];
}

export interface SignedCopyBulkUpdateWhere extends FilterOptions<SignedCopyWhere> {
  readonly data: SignedCopyUpdate;
}

export interface SignedCopyBulkDelete extends BulkOptions {
  readonly ids: readonly SignedCopyKey[];
}

export type SignedCopyBulkDeleteWhere = FilterOptions<SignedCopyWhere>;

export type SignedCopyGroupField = "bookId" | "id" | "place" | "createdAt" | "updatedAt";

export interface SignedCopyTotals {
  readonly id?: string | null;
}

export interface SignedCopyTotalFilters {
  readonly id?: string | OrderFilter<string>;
}

export interface SignedCopyExtremes {
  readonly id?: number | null;
  readonly place?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface SignedCopyExtremeFilters {
  readonly id?: number | OrderFilter<number>;
  readonly place?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface SignedCopyAggregateQuery extends SignedCopyCountQuery {
  readonly groupBy?:
    string | readonly (SignedCopyGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly SignedCopyGroupField[];
  readonly sum?: string | readonly (keyof SignedCopyTotals)[];
  readonly avg?: string | readonly (keyof SignedCopyTotals)[];
  readonly min?: string | readonly (keyof SignedCopyExtremes)[];
  readonly max?: string | readonly (keyof SignedCopyExtremes)[];
  readonly having?: SignedCopyHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface SignedCopyHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in SignedCopyGroupField]?: number | OrderFilter<number> };
  readonly sum?: SignedCopyTotalFilters;
  readonly avg?: SignedCopyTotalFilters;
  readonly min?: SignedCopyExtremeFilters;
  readonly max?: SignedCopyExtremeFilters;
}

export interface SignedCopyAggregateRow {
  readonly bookId?: string;
  readonly id?: number;
  readonly place?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in SignedCopyGroupField]?: number };
  readonly sum?: SignedCopyTotals;
  readonly avg?: SignedCopyTotals;
  readonly min?: SignedCopyExtremes;
  readonly max?: SignedCopyExtremes;
}
