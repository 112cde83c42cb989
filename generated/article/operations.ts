import type {
  BulkAnswer,
  CallOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
} from "prewire/client";
import type {
  Article,
  ArticleAggregateQuery,
  ArticleAggregateRow,
  ArticleBulkCreate,
  ArticleBulkDelete,
  ArticleBulkDeleteWhere,
  ArticleBulkUpdate,
  ArticleBulkUpdateWhere,
  ArticleBulkUpsert,
  ArticleCountQuery,
  ArticleCreate,
  ArticleField,
  ArticleInclude,
  ArticleIncludeQuery,
  ArticleKey,
  ArticleListQuery,
  ArticleRelations,
  ArticleUpdate,
  ArticleUpsert,
  ArticleWith,
} from "./types.js";

/** What can be done with articles, over the wire and in process alike. */
export interface ArticleOperations {
  create(data: ArticleCreate, options?: CallOptions): Promise<Article>;
  read(key: ArticleKey, options: IncludeOptions<ArticleInclude>): Promise<ArticleWith | null>;
  read(key: ArticleKey, options?: CallOptions): Promise<Article | null>;
  update(key: ArticleKey, data: ArticleUpdate, options?: CallOptions): Promise<Article>;
  delete(key: ArticleKey, options?: CallOptions): Promise<void>;
  list<Field extends ArticleField = ArticleField>(
    query: ArticleIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<ArticleWith, Field | ArticleRelations>>>;
  list(query: FieldsInText<ArticleIncludeQuery>, options?: CallOptions): Promise<Page<Partial<ArticleWith>>>;
  list<Field extends ArticleField = ArticleField>(
    query?: ArticleListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Article, Field>>>;
  list(query: FieldsInText<ArticleListQuery>, options?: CallOptions): Promise<Page<Partial<Article>>>;
  pages<Field extends ArticleField = ArticleField>(
    query: ArticleIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<ArticleWith, Field | ArticleRelations>>;
  pages(query: FieldsInText<ArticleIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<ArticleWith>>;
  pages<Field extends ArticleField = ArticleField>(
    query?: ArticleListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Article, Field>>;
  pages(query: FieldsInText<ArticleListQuery>, options?: CallOptions): AsyncIterable<Partial<Article>>;
  count(query?: ArticleCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: ArticleUpsert, options?: CallOptions): Promise<Upserted<Article>>;
  bulkCreate(input: ArticleBulkCreate, options?: CallOptions): Promise<BulkAnswer<Article, ArticleKey>>;
  bulkUpdate(input: ArticleBulkUpdate, options?: CallOptions): Promise<BulkAnswer<Article, ArticleKey>>;
  bulkUpdate(input: ArticleBulkUpdateWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkDelete(input: ArticleBulkDelete, options?: CallOptions): Promise<BulkAnswer<Article, ArticleKey>>;
  bulkDelete(input: ArticleBulkDeleteWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkUpsert(input: ArticleBulkUpsert, options?: CallOptions): Promise<BulkAnswer<Article, ArticleKey>>;
  aggregate(input: ArticleAggregateQuery, options?: CallOptions): Promise<Groups<ArticleAggregateRow>>;
}
