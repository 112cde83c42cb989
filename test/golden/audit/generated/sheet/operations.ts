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
  Sheet,
  SheetAggregateQuery,
  SheetAggregateRow,
  SheetBulkCreate,
  SheetBulkDelete,
  SheetBulkDeleteWhere,
  SheetBulkUpdate,
  SheetBulkUpdateWhere,
  SheetBulkUpsert,
  SheetCountQuery,
  SheetCreate,
  SheetField,
  SheetInclude,
  SheetIncludeQuery,
  SheetKey,
  SheetListQuery,
  SheetRelations,
  SheetUpdate,
  SheetUpsert,
  SheetWith,
} from "./types.js";

/** What can be done with sheets, over the wire and in process alike. */
export interface SheetOperations {
  create(data: SheetCreate, options?: WriteOptions): Promise<Sheet>;
  read(key: SheetKey, options: IncludeOptions<SheetInclude> & DeletedOptions): Promise<SheetWith | null>;
  read(key: SheetKey, options?: CallOptions & DeletedOptions): Promise<Sheet | null>;
  update(key: SheetKey, data: SheetUpdate, options?: ChangeOptions): Promise<Sheet>;
  delete(key: SheetKey, options?: ChangeOptions): Promise<void>;
  restore(key: SheetKey, options?: ChangeOptions): Promise<Sheet>;
  history(key: SheetKey, query?: HistoryQuery, options?: CallOptions): Promise<History<Sheet>>;
  list<Field extends SheetField = SheetField>(
    query: SheetIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<SheetWith, Field | SheetRelations>>>;
  list(query: FieldsInText<SheetIncludeQuery>, options?: CallOptions): Promise<Page<Partial<SheetWith>>>;
  list<Field extends SheetField = SheetField>(
    query?: SheetListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Sheet, Field>>>;
  list(query: FieldsInText<SheetListQuery>, options?: CallOptions): Promise<Page<Partial<Sheet>>>;
  pages<Field extends SheetField = SheetField>(
    query: SheetIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<SheetWith, Field | SheetRelations>>;
  pages(query: FieldsInText<SheetIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<SheetWith>>;
  pages<Field extends SheetField = SheetField>(
    query?: SheetListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Sheet, Field>>;
  pages(query: FieldsInText<SheetListQuery>, options?: CallOptions): AsyncIterable<Partial<Sheet>>;
  count(query?: SheetCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: SheetUpsert, options?: WriteOptions): Promise<Upserted<Sheet>>;
  bulkCreate(input: SheetBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Sheet, SheetKey>>;
  bulkUpdate(input: SheetBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Sheet, SheetKey>>;
  bulkUpdate(input: SheetBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: SheetBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Sheet, SheetKey>>;
  bulkDelete(input: SheetBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: SheetBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Sheet, SheetKey>>;
  aggregate(input: SheetAggregateQuery, options?: CallOptions): Promise<Groups<SheetAggregateRow>>;
}
