import type {
  BulkAnswer,
  CallOptions,
  FieldsInText,
  Groups,
  IncludeOptions,
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
  AgreementInclude,
  AgreementIncludeQuery,
  AgreementKey,
  AgreementListQuery,
  AgreementRelations,
  AgreementUpdate,
  AgreementWith,
} from "./types.js";

/** What can be done with agreements, over the wire and in process alike. */
export interface AgreementOperations {
  create(data: AgreementCreate, options?: WriteOptions): Promise<Agreement>;
  read(key: AgreementKey, options: IncludeOptions<AgreementInclude>): Promise<AgreementWith | null>;
  read(key: AgreementKey, options?: CallOptions): Promise<Agreement | null>;
  update(key: AgreementKey, data: AgreementUpdate, options: MatchOptions): Promise<Agreement>;
  delete(key: AgreementKey, options: MatchOptions): Promise<void>;
  list<Field extends AgreementField = AgreementField>(
    query: AgreementIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<AgreementWith, Field | AgreementRelations>>>;
  list(
    query: FieldsInText<AgreementIncludeQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<AgreementWith>>>;
  list<Field extends AgreementField = AgreementField>(
    query?: AgreementListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Agreement, Field>>>;
  list(query: FieldsInText<AgreementListQuery>, options?: CallOptions): Promise<Page<Partial<Agreement>>>;
  pages<Field extends AgreementField = AgreementField>(
    query: AgreementIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<AgreementWith, Field | AgreementRelations>>;
  pages(
    query: FieldsInText<AgreementIncludeQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<AgreementWith>>;
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
