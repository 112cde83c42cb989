import type { EqualityFilter, OrderFilter, TextFilter, WholeFilter } from "prewire/client";

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
  readonly keywords?: readonly string[] | WholeFilter<readonly string[]>;
  readonly publishedOn?: string | null | OrderFilter<string | null>;
  readonly views?: string | OrderFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
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
