import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Article,
  ArticleCountQuery,
  ArticleCreate,
  ArticleField,
  ArticleKey,
  ArticleListQuery,
  ArticleUpdate,
} from "./types.js";

/** What can be done with articles, over the wire and in process alike. */
export interface ArticleOperations {
  create(data: ArticleCreate, options?: CallOptions): Promise<Article>;
  read(key: ArticleKey, options?: CallOptions): Promise<Article | null>;
  update(key: ArticleKey, data: ArticleUpdate, options?: CallOptions): Promise<Article>;
  delete(key: ArticleKey, options?: CallOptions): Promise<void>;
  list<Field extends ArticleField = ArticleField>(
    query?: ArticleListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Article, Field>>>;
  list(query: FieldsInText<ArticleListQuery>, options?: CallOptions): Promise<Page<Partial<Article>>>;
  pages<Field extends ArticleField = ArticleField>(
    query?: ArticleListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Article, Field>>;
  pages(query: FieldsInText<ArticleListQuery>, options?: CallOptions): AsyncIterable<Partial<Article>>;
  count(query?: ArticleCountQuery, options?: CallOptions): Promise<number>;
}
