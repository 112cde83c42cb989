import type {
  BulkOptions,
  ConflictOptions,
  Connect,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  IncludeOne,
  ManyFilter,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { MemberField, MemberInclude, MemberWhere, MemberWith } from "../member/types.js";
import type {
  PageCreateWithoutDocument,
  PageField,
  PageInclude,
  PageKey,
  PageSort,
  PageWhere,
  PageWith,
} from "../page/types.js";

/** Something that is written; with all that a model may promise of its rows. */
export interface Document {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly authorId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly version: number;
}

export type DocumentKey = string;

export interface DocumentCreate {
  readonly id?: string;
  readonly slug: string;
  readonly title: string;
  readonly authorId: string;
}

/** Together with rows that belong to it. */
export interface DocumentCreateNested extends DocumentCreate {
  readonly pages?: readonly (PageCreateWithoutDocument | Connect<PageKey>)[];
}

export interface DocumentCreateWithoutAuthor {
  readonly id?: string;
  readonly slug: string;
  readonly title: string;
  readonly pages?: readonly (PageCreateWithoutDocument | Connect<PageKey>)[];
}

export interface DocumentUpdate {
  readonly slug?: string;
  readonly title?: string;
  readonly authorId?: string;
}

export type DocumentField = keyof Document;

export type DocumentSort =
  | "id"
  | "-id"
  | "slug"
  | "-slug"
  | "title"
  | "-title"
  | "authorId"
  | "-authorId"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt"
  | "deletedAt"
  | "-deletedAt"
  | "version"
  | "-version";

export interface DocumentWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly slug?: string | TextFilter;
  readonly title?: string | TextFilter;
  readonly authorId?: string | EqualityFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly version?: number | OrderFilter<number>;
  readonly author?: OneFilter<MemberWhere>;
  readonly pages?: ManyFilter<PageWhere>;
  readonly AND?: readonly DocumentWhere[];
  readonly OR?: readonly DocumentWhere[];
  readonly NOT?: DocumentWhere;
}

export interface DocumentCountQuery {
  readonly where?: DocumentWhere;
  /** Rows that are deleted count too, also where a relation leads to them. */
  readonly includeDeleted?: boolean;
}

export interface DocumentListQuery<Field extends DocumentField = DocumentField> extends DocumentCountQuery {
  readonly sort?: string | readonly DocumentSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface DocumentWith extends Document {
  readonly author?: MemberWith;
  readonly pages?: readonly PageWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "pages"[];
}

export type DocumentRelations = "author" | "pages" | "$more";

export interface DocumentInclude {
  readonly author?: true | IncludeOne<MemberField, MemberInclude>;
  readonly pages?: true | IncludeMany<PageWhere, PageSort, PageField, PageInclude>;
}

export interface DocumentIncludeQuery<
  Field extends DocumentField = DocumentField,
> extends DocumentListQuery<Field> {
  readonly include: IncludeInText | DocumentInclude;
}

export interface DocumentUpsertCreate {
  readonly id?: string;
  readonly slug?: string;
  readonly title: string;
  readonly authorId: string;
}

/** The values of one unique key. */
export type DocumentUnique = { readonly id: string } | { readonly slug: string };

export interface DocumentUpsert {
  readonly where: DocumentUnique;
  readonly create: DocumentUpsertCreate;
  readonly update: DocumentUpdate;
}

export type DocumentUniqueFields = readonly "id"[] | readonly "slug"[];

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

export type DocumentGroupField =
  "id" | "slug" | "title" | "authorId" | "createdAt" | "updatedAt" | "deletedAt" | "version";

export interface DocumentTotals {
  readonly version?: string | null;
}

export interface DocumentTotalFilters {
  readonly version?: string | OrderFilter<string>;
}

export interface DocumentExtremes {
  readonly slug?: string | null;
  readonly title?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly deletedAt?: string | null;
  readonly version?: number | null;
}

export interface DocumentExtremeFilters {
  readonly slug?: string | TextFilter;
  readonly title?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | OrderFilter<string>;
  readonly version?: number | OrderFilter<number>;
}

export interface DocumentAggregateQuery extends DocumentCountQuery {
  readonly groupBy?:
    string | readonly (DocumentGroupField | TimeGroup<"createdAt" | "updatedAt" | "deletedAt", TimeUnit>)[];
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
  readonly slug?: string;
  readonly title?: string;
  readonly authorId?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly deletedAt?: string | null;
  readonly version?: number;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in DocumentGroupField]?: number };
  readonly sum?: DocumentTotals;
  readonly avg?: DocumentTotals;
  readonly min?: DocumentExtremes;
  readonly max?: DocumentExtremes;
}
