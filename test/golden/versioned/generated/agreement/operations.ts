import type {
  BulkAnswer,
  CallOptions,
  FieldsInText,
  Groups,
  MatchOptions,
  Page,
  WriteOptions,
} from "prewire/client";
import type {
  Agreement,
  AgreementAggregateQuery,
  AgreementAggregateRow,
  AgreementBulkCreate,
  AgreementCountQuery,
  AgreementCreate,
  AgreementField,
  AgreementKey,
  AgreementListQuery,
  AgreementUpdate,
} from "./types.js";

/** What can be done with agreements, over the wire and in process alike. */
export interface AgreementOperations {
  create(data: AgreementCreate, options?: WriteOptions): Promise<Agreement>;
  read(key: AgreementKey, options?: CallOptions): Promise<Agreement | null>;
  update(key: AgreementKey, data: AgreementUpdate, options: MatchOptions): Promise<Agreement>;
  delete(key: AgreementKey, options: MatchOptions): Promise<void>;
  list<Field extends AgreementField = AgreementField>(
    query?: AgreementListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Agreement, Field>>>;
  list(query: FieldsInText<AgreementListQuery>, options?: CallOptions): Promise<Page<Partial<Agreement>>>;
  pages<Field extends AgreementField = AgreementField>(
    query?: AgreementListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Agreement, Field>>;
  pages(query: FieldsInText<AgreementListQuery>, options?: CallOptions): AsyncIterable<Partial<Agreement>>;
  count(query?: AgreementCountQuery, options?: CallOptions): Promise<number>;
  bulkCreate(
    input: AgreementBulkCreate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Agreement, AgreementKey>>;
  aggregate(input: AgreementAggregateQuery, options?: CallOptions): Promise<Groups<AgreementAggregateRow>>;
}
