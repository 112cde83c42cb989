import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";

/** A text that several people work on. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly views: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export type DocumentKey = string;

export interface DocumentCreate {
  readonly id?: string;
  readonly title: string;
  readonly views?: number;
}

export interface DocumentUpdate {
  readonly title?: string;
  readonly views?: number;
}

export type DocumentField = keyof Document;

export type DocumentSort =
  | "id"
  | "-id"
  | "title"
  | "-title"
  | "views"
  | "-views"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt"
  | "version"
  | "-version";

export interface DocumentWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly title?: string | TextFilter;
  readonly views?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly version?: number | OrderFilter<number>;
  readonly AND?: readonly DocumentWhere[];
  readonly OR?: readonly DocumentWhere[];
  readonly NOT?: DocumentWhere;
}

export interface DocumentCountQuery {
  readonly where?: DocumentWhere;
}

export interface DocumentListQuery<Field extends DocumentField = DocumentField> extends DocumentCountQuery {
  readonly sort?: string | readonly DocumentSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type DocumentWith = Document;
export type DocumentInclude = never;

export interface DocumentUpsertCreate {
  readonly id?: string;
  readonly title?: string;
  readonly views?: number;
}

/** The values of one unique key. */
export type DocumentUnique = { readonly id: string } | { readonly title: string };

export interface DocumentUpsert {
  readonly where: DocumentUnique;
  readonly create: DocumentUpsertCreate;
  readonly update: DocumentUpdate;
}

export type DocumentUniqueFields = readonly "id"[] | readonly "title"[];

export interface DocumentBulkCreate extends ConflictOptions<DocumentUniqueFields, keyof DocumentUpdate> {
  readonly data: readonly DocumentCreate[];
}

export interface DocumentBulkUpsert extends UpsertOptions<DocumentUniqueFields, keyof DocumentUpdate> {
  readonly data: readonly DocumentCreate[];
}

export interface DocumentBulkUpdateItem extends DocumentUpdate {
  readonly id: string;
}

export interface DocumentBulkUpdate extends BulkOptions {
  readonly data: readonly DocumentBulkUpdateItem[];
}

export interface DocumentBulkUpdateWhere extends FilterOptions<DocumentWhere> {
  readonly data: DocumentUpdate;
}

export interface DocumentBulkDelete extends BulkOptions {
  readonly ids: readonly DocumentKey[];
}

export type DocumentBulkDeleteWhere = FilterOptions<DocumentWhere>;

export type DocumentGroupField = "id" | "title" | "views" | "createdAt" | "updatedAt" | "version";

export interface DocumentTotals {
  readonly views?: string | null;
  readonly version?: string | null;
}

export interface DocumentTotalFilters {
  readonly views?: string | OrderFilter<string>;
  readonly version?: string | OrderFilter<string>;
}

export interface DocumentExtremes {
  readonly title?: string | null;
  readonly views?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly version?: number | null;
}

export interface DocumentExtremeFilters {
  readonly title?: string | TextFilter;
  readonly views?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly version?: number | OrderFilter<number>;
}

export interface DocumentAggregateQuery extends DocumentCountQuery {
  readonly groupBy?:
    string | readonly (DocumentGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly DocumentGroupField[];
  readonly sum?: string | readonly (keyof DocumentTotals)[];
  readonly avg?: string | readonly (keyof DocumentTotals)[];
  readonly min?: string | readonly (keyof DocumentExtremes)[];
  readonly max?: string | readonly (keyof DocumentExtremes)[];
  readonly having?: DocumentHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface DocumentHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in DocumentGroupField]?: number | OrderFilter<number> };
  readonly sum?: DocumentTotalFilters;
  readonly avg?: DocumentTotalFilters;
  readonly min?: DocumentExtremeFilters;
  readonly max?: DocumentExtremeFilters;
}

export interface DocumentAggregateRow {
  readonly id?: string;
  readonly title?: string;
  readonly views?: number;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly version?: number;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in DocumentGroupField]?: number };
  readonly sum?: DocumentTotals;
  readonly avg?: DocumentTotals;
  readonly min?: DocumentExtremes;
  readonly max?: DocumentExtremes;
}
