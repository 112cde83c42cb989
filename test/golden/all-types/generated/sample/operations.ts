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
  Sample,
  SampleAggregateQuery,
  SampleAggregateRow,
  SampleBulkCreate,
  SampleBulkDelete,
  SampleBulkDeleteWhere,
  SampleBulkUpdate,
  SampleBulkUpdateWhere,
  SampleBulkUpsert,
  SampleCountQuery,
  SampleCreateNested,
  SampleField,
  SampleInclude,
  SampleIncludeQuery,
  SampleKey,
  SampleListQuery,
  SampleRelations,
  SampleUpdate,
  SampleUpsert,
  SampleWith,
} from "./types.js";

/** What can be done with samples, over the wire and in process alike. */
export interface SampleOperations {
  create(data: SampleCreateNested, options?: WriteOptions): Promise<Sample>;
  read(key: SampleKey, options: IncludeOptions<SampleInclude>): Promise<SampleWith | null>;
  read(key: SampleKey, options?: CallOptions): Promise<Sample | null>;
  update(key: SampleKey, data: SampleUpdate, options?: ChangeOptions): Promise<Sample>;
  delete(key: SampleKey, options?: ChangeOptions): Promise<void>;
  list<Field extends SampleField = SampleField>(
    query: SampleIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<SampleWith, Field | SampleRelations>>>;
  list(query: FieldsInText<SampleIncludeQuery>, options?: CallOptions): Promise<Page<Partial<SampleWith>>>;
  list<Field extends SampleField = SampleField>(
    query?: SampleListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Sample, Field>>>;
  list(query: FieldsInText<SampleListQuery>, options?: CallOptions): Promise<Page<Partial<Sample>>>;
  pages<Field extends SampleField = SampleField>(
    query: SampleIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<SampleWith, Field | SampleRelations>>;
  pages(query: FieldsInText<SampleIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<SampleWith>>;
  pages<Field extends SampleField = SampleField>(
    query?: SampleListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Sample, Field>>;
  pages(query: FieldsInText<SampleListQuery>, options?: CallOptions): AsyncIterable<Partial<Sample>>;
  count(query?: SampleCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: SampleUpsert, options?: WriteOptions): Promise<Upserted<Sample>>;
  bulkCreate(input: SampleBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Sample, SampleKey>>;
  bulkUpdate(input: SampleBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Sample, SampleKey>>;
  bulkUpdate(input: SampleBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: SampleBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Sample, SampleKey>>;
  bulkDelete(input: SampleBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: SampleBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Sample, SampleKey>>;
  aggregate(input: SampleAggregateQuery, options?: CallOptions): Promise<Groups<SampleAggregateRow>>;
}
