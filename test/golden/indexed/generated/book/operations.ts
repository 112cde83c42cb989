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
  Book,
  BookAggregateQuery,
  BookAggregateRow,
  BookBulkCreate,
  BookBulkDelete,
  BookBulkDeleteWhere,
  BookBulkUpdate,
  BookBulkUpdateWhere,
  BookBulkUpsert,
  BookCountQuery,
  BookCreateNested,
  BookField,
  BookInclude,
  BookIncludeQuery,
  BookKey,
  BookListQuery,
  BookRelations,
  BookUpdate,
  BookUpsert,
  BookWith,
} from "./types.js";

/** What can be done with books, over the wire and in process alike. */
export interface BookOperations {
  create(data: BookCreateNested, options?: WriteOptions): Promise<Book>;
  read(key: BookKey, options: IncludeOptions<BookInclude>): Promise<BookWith | null>;
  read(key: BookKey, options?: CallOptions): Promise<Book | null>;
  update(key: BookKey, data: BookUpdate, options?: ChangeOptions): Promise<Book>;
  delete(key: BookKey, options?: ChangeOptions): Promise<void>;
  list<Field extends BookField = BookField>(
    query: BookIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<BookWith, Field | BookRelations>>>;
  list(query: FieldsInText<BookIncludeQuery>, options?: CallOptions): Promise<Page<Partial<BookWith>>>;
  list<Field extends BookField = BookField>(
    query?: BookListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Book, Field>>>;
  list(query: FieldsInText<BookListQuery>, options?: CallOptions): Promise<Page<Partial<Book>>>;
  pages<Field extends BookField = BookField>(
    query: BookIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<BookWith, Field | BookRelations>>;
  pages(query: FieldsInText<BookIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<BookWith>>;
  pages<Field extends BookField = BookField>(
    query?: BookListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Book, Field>>;
  pages(query: FieldsInText<BookListQuery>, options?: CallOptions): AsyncIterable<Partial<Book>>;
  count(query?: BookCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: BookUpsert, options?: WriteOptions): Promise<Upserted<Book>>;
  bulkCreate(input: BookBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Book, BookKey>>;
  bulkUpdate(input: BookBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Book, BookKey>>;
  bulkUpdate(input: BookBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: BookBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Book, BookKey>>;
  bulkDelete(input: BookBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: BookBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Book, BookKey>>;
  aggregate(input: BookAggregateQuery, options?: CallOptions): Promise<Groups<BookAggregateRow>>;
}
