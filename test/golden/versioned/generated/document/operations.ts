import type {
  BulkAnswer,
  CallOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  Page,
  Upserted,
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
  DocumentCreate,
  DocumentField,
  DocumentKey,
  DocumentListQuery,
  DocumentUpdate,
  DocumentUpsert,
} from "./types.js";

/** What can be done with documents, over the wire and in process alike. */
export interface DocumentOperations {
  create(data: DocumentCreate, options?: CallOptions): Promise<Document>;
  read(key: DocumentKey, options?: CallOptions): Promise<Document | null>;
  update(key: DocumentKey, data: DocumentUpdate, options?: CallOptions): Promise<Document>;
  delete(key: DocumentKey, options?: CallOptions): Promise<void>;
  list<Field extends DocumentField = DocumentField>(
    query?: DocumentListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Document, Field>>>;
  list(query: FieldsInText<DocumentListQuery>, options?: CallOptions): Promise<Page<Partial<Document>>>;
  pages<Field extends DocumentField = DocumentField>(
    query?: DocumentListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Document, Field>>;
  pages(query: FieldsInText<DocumentListQuery>, options?: CallOptions): AsyncIterable<Partial<Document>>;
  count(query?: DocumentCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: DocumentUpsert, options?: CallOptions): Promise<Upserted<Document>>;
  bulkCreate(input: DocumentBulkCreate, options?: CallOptions): Promise<BulkAnswer<Document, DocumentKey>>;
  bulkUpdate(input: DocumentBulkUpdate, options?: CallOptions): Promise<BulkAnswer<Document, DocumentKey>>;
  bulkUpdate(input: DocumentBulkUpdateWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkDelete(input: DocumentBulkDelete, options?: CallOptions): Promise<BulkAnswer<Document, DocumentKey>>;
  bulkDelete(input: DocumentBulkDeleteWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkUpsert(input: DocumentBulkUpsert, options?: CallOptions): Promise<BulkAnswer<Document, DocumentKey>>;
  aggregate(input: DocumentAggregateQuery, options?: CallOptions): Promise<Groups<DocumentAggregateRow>>;
}
