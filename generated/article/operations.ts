import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
  WriteOptions,
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
  create(data: ArticleCreate, options?: WriteOptions): Promise<Article>;
  read(key: ArticleKey, options: IncludeOptions<ArticleInclude>): Promise<ArticleWith | null>;
  read(key: ArticleKey, options?: CallOptions): Promise<Article | null>;
  update(key: ArticleKey, data: ArticleUpdate, options?: ChangeOptions): Promise<Article>;
  delete(key: ArticleKey, options?: ChangeOptions): Promise<void>;
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
  upsert(input: ArticleUpsert, options?: WriteOptions): Promise<Upserted<Article>>;
  bulkCreate(input: ArticleBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Article, ArticleKey>>;
  bulkUpdate(input: ArticleBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Article, ArticleKey>>;
  bulkUpdate(input: ArticleBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: ArticleBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Article, ArticleKey>>;
  bulkDelete(input: ArticleBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: ArticleBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Article, ArticleKey>>;
  aggregate(input: ArticleAggregateQuery, options?: CallOptions): Promise<Groups<ArticleAggregateRow>>;
}
