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
  Paper,
  PaperAggregateQuery,
  PaperAggregateRow,
  PaperBulkCreate,
  PaperBulkDelete,
  PaperBulkDeleteWhere,
  PaperBulkUpdate,
  PaperBulkUpdateWhere,
  PaperBulkUpsert,
  PaperCountQuery,
  PaperCreateNested,
  PaperField,
  PaperInclude,
  PaperIncludeQuery,
  PaperKey,
  PaperListQuery,
  PaperRelations,
  PaperUpdate,
  PaperUpsert,
  PaperWith,
} from "./types.js";

/** What can be done with papers, over the wire and in process alike. */
export interface PaperOperations {
  create(data: PaperCreateNested, options?: WriteOptions): Promise<Paper>;
  read(key: PaperKey, options: IncludeOptions<PaperInclude> & DeletedOptions): Promise<PaperWith | null>;
  read(key: PaperKey, options?: CallOptions & DeletedOptions): Promise<Paper | null>;
  update(key: PaperKey, data: PaperUpdate, options?: ChangeOptions): Promise<Paper>;
  delete(key: PaperKey, options?: ChangeOptions): Promise<void>;
  restore(key: PaperKey, options?: ChangeOptions): Promise<Paper>;
  history(key: PaperKey, query?: HistoryQuery, options?: CallOptions): Promise<History<Paper>>;
  list<Field extends PaperField = PaperField>(
    query: PaperIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<PaperWith, Field | PaperRelations>>>;
  list(query: FieldsInText<PaperIncludeQuery>, options?: CallOptions): Promise<Page<Partial<PaperWith>>>;
  list<Field extends PaperField = PaperField>(
    query?: PaperListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Paper, Field>>>;
  list(query: FieldsInText<PaperListQuery>, options?: CallOptions): Promise<Page<Partial<Paper>>>;
  pages<Field extends PaperField = PaperField>(
    query: PaperIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<PaperWith, Field | PaperRelations>>;
  pages(query: FieldsInText<PaperIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<PaperWith>>;
  pages<Field extends PaperField = PaperField>(
    query?: PaperListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Paper, Field>>;
  pages(query: FieldsInText<PaperListQuery>, options?: CallOptions): AsyncIterable<Partial<Paper>>;
  count(query?: PaperCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: PaperUpsert, options?: WriteOptions): Promise<Upserted<Paper>>;
  bulkCreate(input: PaperBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Paper, PaperKey>>;
  bulkUpdate(input: PaperBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Paper, PaperKey>>;
  bulkUpdate(input: PaperBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: PaperBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Paper, PaperKey>>;
  bulkDelete(input: PaperBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: PaperBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Paper, PaperKey>>;
  aggregate(input: PaperAggregateQuery, options?: CallOptions): Promise<Groups<PaperAggregateRow>>;
}
