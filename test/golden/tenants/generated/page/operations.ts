import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  DeletedOptions,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page as PrewirePage,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Page,
  PageAggregateQuery,
  PageAggregateRow,
  PageBulkCreate,
  PageBulkDelete,
  PageBulkDeleteWhere,
  PageBulkUpdate,
  PageBulkUpdateWhere,
  PageBulkUpsert,
  PageCountQuery,
  PageCreate,
  PageField,
  PageInclude,
  PageIncludeQuery,
  PageKey,
  PageListQuery,
  PageRelations,
  PageUpdate,
  PageUpsert,
  PageWith,
} from "./types.js";

/** What can be done with pages, over the wire and in process alike. */
export interface PageOperations {
  create(data: PageCreate, options?: WriteOptions): Promise<Page>;
  read(key: PageKey, options: IncludeOptions<PageInclude> & DeletedOptions): Promise<PageWith | null>;
  read(key: PageKey, options?: CallOptions & DeletedOptions): Promise<Page | null>;
  update(key: PageKey, data: PageUpdate, options?: ChangeOptions): Promise<Page>;
  delete(key: PageKey, options?: ChangeOptions): Promise<void>;
  restore(key: PageKey, options?: ChangeOptions): Promise<Page>;
  list<Field extends PageField = PageField>(
    query: PageIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<PrewirePage<Pick<PageWith, Field | PageRelations>>>;
  list(query: FieldsInText<PageIncludeQuery>, options?: CallOptions): Promise<PrewirePage<Partial<PageWith>>>;
  list<Field extends PageField = PageField>(
    query?: PageListQuery<Field>,
    options?: CallOptions,
  ): Promise<PrewirePage<Pick<Page, Field>>>;
  list(query: FieldsInText<PageListQuery>, options?: CallOptions): Promise<PrewirePage<Partial<Page>>>;
  pages<Field extends PageField = PageField>(
    query: PageIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<PageWith, Field | PageRelations>>;
  pages(query: FieldsInText<PageIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<PageWith>>;
  pages<Field extends PageField = PageField>(
    query?: PageListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Page, Field>>;
  pages(query: FieldsInText<PageListQuery>, options?: CallOptions): AsyncIterable<Partial<Page>>;
  count(query?: PageCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: PageUpsert, options?: WriteOptions): Promise<Upserted<Page>>;
  bulkCreate(input: PageBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Page, PageKey>>;
  bulkUpdate(input: PageBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Page, PageKey>>;
  bulkUpdate(input: PageBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: PageBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Page, PageKey>>;
  bulkDelete(input: PageBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: PageBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Page, PageKey>>;
  aggregate(input: PageAggregateQuery, options?: CallOptions): Promise<Groups<PageAggregateRow>>;
}
