import type {
  BulkOptions,
  ConflictOptions,
  Connect,
  DateUnit,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  Json,
  ListFilter,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type {
  SignedCopyCreateWithoutBook,
  SignedCopyField,
  SignedCopyInclude,
  SignedCopyKey,
  SignedCopyWhere,
  SignedCopyWith,
} from "../signed-copy/types.js";

export type BookLanguage = "en" | "de";

/** A book of which there may be hundreds of millions: what no index serves, cannot be asked. */
export interface Book {
  readonly id: string;
  readonly isbn: string | null;
  readonly title: string;
  readonly summary: string | null;
  readonly subjects: readonly string[];
  readonly language: BookLanguage;
  readonly publishedOn: string | null;
  readonly pages: number | null;
  readonly details: Json;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type BookKey = string;

export interface BookCreate {
  readonly id?: string;
  readonly isbn?: string | null;
  readonly title: string;
  readonly summary?: string | null;
  readonly subjects: readonly string[];
  readonly language: BookLanguage;
  readonly publishedOn?: string | null;
  readonly pages?: number | null;
  readonly details?: Json;
}

/** Together with rows that belong to it. */
export interface BookCreateNested extends BookCreate {
  readonly signed?: SignedCopyCreateWithoutBook | Connect<SignedCopyKey>;
}

export interface BookUpdate {
  readonly isbn?: string | null;
  readonly title?: string;
  readonly summary?: string | null;
  readonly subjects?: readonly string[];
  readonly language?: BookLanguage;
  readonly publishedOn?: string | null;
  readonly pages?: number | null;
  readonly details?: Json;
}

export type BookField = keyof Book;

export type BookSort =
  "id" | "-id" | "isbn" | "-isbn" | "language" | "-language" | "publishedOn" | "-publishedOn";

export interface BookWhere {
  readonly id?: string | Pick<EqualityFilter<string>, "eq" | "in" | "isNull">;
  readonly isbn?:
    | string
    | null
    | Pick<
        TextFilter<string | null>,
        "eq" | "in" | "isNull" | "gt" | "gte" | "lt" | "lte" | "between" | "startsWith"
      >;
  readonly subjects?:
    readonly string[] | Pick<ListFilter<readonly string[], string>, "eq" | "has" | "hasAny" | "hasAll">;
  readonly language?: BookLanguage | Pick<EqualityFilter<BookLanguage>, "eq" | "in" | "isNull">;
  readonly publishedOn?:
    | string
    | null
    | Pick<OrderFilter<string | null>, "eq" | "in" | "isNull" | "gt" | "gte" | "lt" | "lte" | "between">;
  readonly signed?: OneFilter<SignedCopyWhere>;
  /** Words to be found in title, summary. */
  readonly search?: string;
  readonly AND?: readonly BookWhere[];
  readonly OR?: readonly BookWhere[];
  readonly NOT?: BookWhere;
}

export interface BookCountQuery {
  readonly where?: BookWhere;
}

export interface BookListQuery<Field extends BookField = BookField> extends BookCountQuery {
  readonly sort?: string | readonly BookSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface BookWith extends Book {
  readonly signed?: SignedCopyWith | null;
}

export type BookRelations = "signed";

export interface BookInclude {
  readonly signed?: true | IncludeOne<SignedCopyField, SignedCopyInclude>;
}

export interface BookIncludeQuery<Field extends BookField = BookField> extends BookListQuery<Field> {
  readonly include: IncludeInText | BookInclude;
}

/** The values of one unique key. */
export type BookUnique = { readonly id: string } | { readonly isbn: string };

export interface BookUpsert {
  readonly where: BookUnique;
  readonly create: BookCreate;
  readonly update: BookUpdate;
}

export type BookUniqueFields = readonly "id"[] | readonly "isbn"[];

export interface BookBulkCreate extends ConflictOptions<BookUniqueFields, keyof BookUpdate> {
  readonly data: readonly BookCreate[];
}

export interface BookBulkUpsert extends UpsertOptions<BookUniqueFields, keyof BookUpdate> {
  readonly data: readonly BookCreate[];
}

export interface BookBulkUpdateItem extends BookUpdate {
  readonly id: string;
}

export interface BookBulkUpdate extends BulkOptions {
  readonly data: readonly BookBulkUpdateItem[];
}

export interface BookBulkUpdateWhere extends FilterOptions<BookWhere> {
  readonly data: BookUpdate;
}

export interface BookBulkDelete extends BulkOptions {
  readonly ids: readonly BookKey[];
}

export type BookBulkDeleteWhere = FilterOptions<BookWhere>;

export type BookGroupField =
  "id" | "isbn" | "title" | "summary" | "language" | "publishedOn" | "pages" | "createdAt" | "updatedAt";

export interface BookTotals {
  readonly pages?: string | null;
}

export interface BookTotalFilters {
  readonly pages?: string | OrderFilter<string>;
}

export interface BookExtremes {
  readonly isbn?: string | null;
  readonly title?: string | null;
  readonly summary?: string | null;
  readonly publishedOn?: string | null;
  readonly pages?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface BookExtremeFilters {
  readonly isbn?: string | TextFilter;
  readonly title?: string | TextFilter;
  readonly summary?: string | TextFilter;
  readonly publishedOn?: string | OrderFilter<string>;
  readonly pages?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface BookAggregateQuery extends BookCountQuery {
  readonly groupBy?:
    | string
    | readonly (
        BookGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit> | TimeGroup<"publishedOn", DateUnit>
      )[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly BookGroupField[];
  readonly sum?: string | readonly (keyof BookTotals)[];
  readonly avg?: string | readonly (keyof BookTotals)[];
  readonly min?: string | readonly (keyof BookExtremes)[];
  readonly max?: string | readonly (keyof BookExtremes)[];
  readonly having?: BookHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface BookHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in BookGroupField]?: number | OrderFilter<number> };
  readonly sum?: BookTotalFilters;
  readonly avg?: BookTotalFilters;
  readonly min?: BookExtremeFilters;
  readonly max?: BookExtremeFilters;
}

export interface BookAggregateRow {
  readonly id?: string;
  readonly isbn?: string | null;
  readonly title?: string;
  readonly summary?: string | null;
  readonly language?: BookLanguage;
  readonly publishedOn?: string | null;
  readonly pages?: number | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in BookGroupField]?: number };
  readonly sum?: BookTotals;
  readonly avg?: BookTotals;
  readonly min?: BookExtremes;
  readonly max?: BookExtremes;
}
