import type {
  BulkOptions,
  ConflictOptions,
  DateUnit,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  ListFilter,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { UserField, UserInclude, UserWhere, UserWith } from "../user/types.js";

export type ArticleLanguage = "en" | "de" | "fr" | "pt";

/** An answer that is given often, written down for everybody. */
export interface Article {
  readonly id: string;
  readonly slug: string;
  readonly language: ArticleLanguage;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly authorId: string | null;
  readonly keywords: readonly string[];
  readonly publishedOn: string | null;
  /** How often it was read. */
  readonly views: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type ArticleKey = string;

export interface ArticleCreate {
  readonly id?: string;
  readonly slug: string;
  readonly language?: ArticleLanguage;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly authorId?: string | null;
  readonly keywords?: readonly string[];
  readonly publishedOn?: string | null;
  /** How often it was read. */
  readonly views?: string;
}

export interface ArticleCreateWithoutAuthor {
  readonly id?: string;
  readonly slug: string;
  readonly language?: ArticleLanguage;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly keywords?: readonly string[];
  readonly publishedOn?: string | null;
  /** How often it was read. */
  readonly views?: string;
}

export interface ArticleUpdate {
  readonly slug?: string;
  readonly language?: ArticleLanguage;
  readonly title?: string;
  /** Markdown. */
  readonly body?: string;
  readonly authorId?: string | null;
  readonly keywords?: readonly string[];
  readonly publishedOn?: string | null;
  /** How often it was read. */
  readonly views?: string;
}

export type ArticleField = keyof Article;

export type ArticleSort =
  | "id"
  | "-id"
  | "slug"
  | "-slug"
  | "language"
  | "-language"
  | "title"
  | "-title"
  | "body"
  | "-body"
  | "authorId"
  | "-authorId"
  | "publishedOn"
  | "-publishedOn"
  | "views"
  | "-views"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface ArticleWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly slug?: string | TextFilter;
  readonly language?: ArticleLanguage | EqualityFilter<ArticleLanguage>;
  readonly title?: string | TextFilter;
  readonly body?: string | TextFilter;
  readonly authorId?: string | null | EqualityFilter<string | null>;
  readonly keywords?: readonly string[] | ListFilter<readonly string[], string>;
  readonly publishedOn?: string | null | OrderFilter<string | null>;
  readonly views?: string | OrderFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly author?: OneFilter<UserWhere>;
  /** Words to be found in title, body. */
  readonly search?: string;
  readonly AND?: readonly ArticleWhere[];
  readonly OR?: readonly ArticleWhere[];
  readonly NOT?: ArticleWhere;
}

export interface ArticleCountQuery {
  readonly where?: ArticleWhere;
}

export interface ArticleListQuery<Field extends ArticleField = ArticleField> extends ArticleCountQuery {
  readonly sort?: string | readonly ArticleSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface ArticleWith extends Article {
  readonly author?: UserWith | null;
}

export type ArticleRelations = "author";

export interface ArticleInclude {
  readonly author?: true | IncludeOne<UserField, UserInclude>;
}

export interface ArticleIncludeQuery<
  Field extends ArticleField = ArticleField,
> extends ArticleListQuery<Field> {
  readonly include: IncludeInText | ArticleInclude;
}

export interface ArticleUpsertCreate {
  readonly id?: string;
  readonly slug?: string;
  readonly language?: ArticleLanguage;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly authorId?: string | null;
  readonly keywords?: readonly string[];
  readonly publishedOn?: string | null;
  /** How often it was read. */
  readonly views?: string;
}

/** The values of one unique key. */
export type ArticleUnique =
  { readonly id: string } | { readonly slug: string; readonly language: ArticleLanguage };

export interface ArticleUpsert {
  readonly where: ArticleUnique;
  readonly create: ArticleUpsertCreate;
  readonly update: ArticleUpdate;
}

export type ArticleUniqueFields = readonly "id"[] | readonly ("slug" | "language")[];

export interface ArticleBulkCreate extends ConflictOptions<ArticleUniqueFields, keyof ArticleUpdate> {
  readonly data: readonly ArticleCreate[];
}

export interface ArticleBulkUpsert extends UpsertOptions<ArticleUniqueFields, keyof ArticleUpdate> {
  readonly data: readonly ArticleCreate[];
}

export interface ArticleBulkUpdateItem extends ArticleUpdate {
  readonly id: string;
}

export interface ArticleBulkUpdate extends BulkOptions {
  readonly data: readonly ArticleBulkUpdateItem[];
}

export interface ArticleBulkUpdateWhere extends FilterOptions<ArticleWhere> {
  readonly data: ArticleUpdate;
}

export interface ArticleBulkDelete extends BulkOptions {
  readonly ids: readonly ArticleKey[];
}

export type ArticleBulkDeleteWhere = FilterOptions<ArticleWhere>;

export type ArticleGroupField =
  | "id"
  | "slug"
  | "language"
  | "title"
  | "body"
  | "authorId"
  | "publishedOn"
  | "views"
  | "createdAt"
  | "updatedAt";

export interface ArticleTotals {
  readonly views?: string | null;
}

export interface ArticleTotalFilters {
  readonly views?: string | OrderFilter<string>;
}

export interface ArticleExtremes {
  readonly slug?: string | null;
  readonly title?: string | null;
  readonly body?: string | null;
  readonly publishedOn?: string | null;
  readonly views?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface ArticleExtremeFilters {
  readonly slug?: string | TextFilter;
  readonly title?: string | TextFilter;
  readonly body?: string | TextFilter;
  readonly publishedOn?: string | OrderFilter<string>;
  readonly views?: string | OrderFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface ArticleAggregateQuery extends ArticleCountQuery {
  readonly groupBy?:
    | string
    | readonly (
        | ArticleGroupField
        | TimeGroup<"createdAt" | "updatedAt", TimeUnit>
        | TimeGroup<"publishedOn", DateUnit>
      )[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly ArticleGroupField[];
  readonly sum?: string | readonly (keyof ArticleTotals)[];
  readonly avg?: string | readonly (keyof ArticleTotals)[];
  readonly min?: string | readonly (keyof ArticleExtremes)[];
  readonly max?: string | readonly (keyof ArticleExtremes)[];
  readonly having?: ArticleHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface ArticleHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in ArticleGroupField]?: number | OrderFilter<number> };
  readonly sum?: ArticleTotalFilters;
  readonly avg?: ArticleTotalFilters;
  readonly min?: ArticleExtremeFilters;
  readonly max?: ArticleExtremeFilters;
}

export interface ArticleAggregateRow {
  readonly id?: string;
  readonly slug?: string;
  readonly language?: ArticleLanguage;
  readonly title?: string;
  readonly body?: string;
  readonly authorId?: string | null;
  readonly publishedOn?: string | null;
  readonly views?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in ArticleGroupField]?: number };
  readonly sum?: ArticleTotals;
  readonly avg?: ArticleTotals;
  readonly min?: ArticleExtremes;
  readonly max?: ArticleExtremes;
}
