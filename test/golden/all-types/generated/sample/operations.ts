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
  create(data: SampleCreateNested, options?: CallOptions): Promise<Sample>;
  read(key: SampleKey, options: IncludeOptions<SampleInclude>): Promise<SampleWith | null>;
  read(key: SampleKey, options?: CallOptions): Promise<Sample | null>;
  update(key: SampleKey, data: SampleUpdate, options?: CallOptions): Promise<Sample>;
  delete(key: SampleKey, options?: CallOptions): Promise<void>;
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
  upsert(input: SampleUpsert, options?: CallOptions): Promise<Upserted<Sample>>;
  bulkCreate(input: SampleBulkCreate, options?: CallOptions): Promise<BulkAnswer<Sample, SampleKey>>;
  bulkUpdate(input: SampleBulkUpdate, options?: CallOptions): Promise<BulkAnswer<Sample, SampleKey>>;
  bulkUpdate(input: SampleBulkUpdateWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkDelete(input: SampleBulkDelete, options?: CallOptions): Promise<BulkAnswer<Sample, SampleKey>>;
  bulkDelete(input: SampleBulkDeleteWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkUpsert(input: SampleBulkUpsert, options?: CallOptions): Promise<BulkAnswer<Sample, SampleKey>>;
  aggregate(input: SampleAggregateQuery, options?: CallOptions): Promise<Groups<SampleAggregateRow>>;
}
