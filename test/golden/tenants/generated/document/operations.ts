import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  DeletedOptions,
  FieldsInText,
  Groups,
  History,
  HistoryQuery,
  IncludeOptions,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Document,
  DocumentAggregateQuery,
  DocumentAggregateRow,
  DocumentBulkCreate,
  DocumentBulkDelete,
  DocumentBulkDeleteWhere,
  DocumentBulkUpdate,
  DocumentBulkUpdateWhere,
  DocumentBulkUpsert,
  DocumentCountQuery,
  DocumentCreateNested,
  DocumentField,
  DocumentInclude,
  DocumentIncludeQuery,
  DocumentKey,
  DocumentListQuery,
  DocumentRelations,
  DocumentUpdate,
  DocumentUpsert,
  DocumentWith,
} from "./types.js";

/** What can be done with documents, over the wire and in process alike. */
export interface DocumentOperations {
  create(data: DocumentCreateNested, options?: WriteOptions): Promise<Document>;
  read(
    key: DocumentKey,
    options: IncludeOptions<DocumentInclude> & DeletedOptions,
  ): Promise<DocumentWith | null>;
  read(key: DocumentKey, options?: CallOptions & DeletedOptions): Promise<Document | null>;
  update(key: DocumentKey, data: DocumentUpdate, options?: ChangeOptions): Promise<Document>;
  delete(key: DocumentKey, options?: ChangeOptions): Promise<void>;
  restore(key: DocumentKey, options?: ChangeOptions): Promise<Document>;
  history(key: DocumentKey, query?: HistoryQuery, options?: CallOptions): Promise<History<Document>>;
  list<Field extends DocumentField = DocumentField>(
    query: DocumentIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<DocumentWith, Field | DocumentRelations>>>;
  list(
    query: FieldsInText<DocumentIncludeQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<DocumentWith>>>;
  list<Field extends DocumentField = DocumentField>(
    query?: DocumentListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Document, Field>>>;
  list(query: FieldsInText<DocumentListQuery>, options?: CallOptions): Promise<Page<Partial<Document>>>;
  pages<Field extends DocumentField = DocumentField>(
    query: DocumentIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<DocumentWith, Field | DocumentRelations>>;
  pages(
    query: FieldsInText<DocumentIncludeQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<DocumentWith>>;
  pages<Field extends DocumentField = DocumentField>(
    query?: DocumentListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Document, Field>>;
  pages(query: FieldsInText<DocumentListQuery>, options?: CallOptions): AsyncIterable<Partial<Document>>;
  count(query?: DocumentCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: DocumentUpsert, options?: WriteOptions): Promise<Upserted<Document>>;
  bulkCreate(input: DocumentBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Document, DocumentKey>>;
  bulkUpdate(input: DocumentBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Document, DocumentKey>>;
  bulkUpdate(input: DocumentBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: DocumentBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Document, DocumentKey>>;
  bulkDelete(input: DocumentBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: DocumentBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Document, DocumentKey>>;
  aggregate(input: DocumentAggregateQuery, options?: CallOptions): Promise<Groups<DocumentAggregateRow>>;
}
