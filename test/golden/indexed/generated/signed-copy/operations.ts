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
  SignedCopy,
  SignedCopyAggregateQuery,
  SignedCopyAggregateRow,
  SignedCopyBulkCreate,
  SignedCopyBulkDelete,
  SignedCopyBulkDeleteWhere,
  SignedCopyBulkUpdate,
  SignedCopyBulkUpdateWhere,
  SignedCopyBulkUpsert,
  SignedCopyCountQuery,
  SignedCopyCreate,
  SignedCopyField,
  SignedCopyInclude,
  SignedCopyIncludeQuery,
  SignedCopyKey,
  SignedCopyListQuery,
  SignedCopyRelations,
  SignedCopyUpdate,
  SignedCopyUpsert,
  SignedCopyWith,
} from "./types.js";

/** What can be done with signed copies, over the wire and in process alike. */
export interface SignedCopyOperations {
  create(data: SignedCopyCreate, options?: WriteOptions): Promise<SignedCopy>;
  read(key: SignedCopyKey, options: IncludeOptions<SignedCopyInclude>): Promise<SignedCopyWith | null>;
  read(key: SignedCopyKey, options?: CallOptions): Promise<SignedCopy | null>;
  update(key: SignedCopyKey, data: SignedCopyUpdate, options?: ChangeOptions): Promise<SignedCopy>;
  delete(key: SignedCopyKey, options?: ChangeOptions): Promise<void>;
  list<Field extends SignedCopyField = SignedCopyField>(
    query: SignedCopyIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<SignedCopyWith, Field | SignedCopyRelations>>>;
  list(
    query: FieldsInText<SignedCopyIncludeQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<SignedCopyWith>>>;
  list<Field extends SignedCopyField = SignedCopyField>(
    query?: SignedCopyListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<SignedCopy, Field>>>;
  list(query: FieldsInText<SignedCopyListQuery>, options?: CallOptions): Promise<Page<Partial<SignedCopy>>>;
  pages<Field extends SignedCopyField = SignedCopyField>(
    query: SignedCopyIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<SignedCopyWith, Field | SignedCopyRelations>>;
  pages(
    query: FieldsInText<SignedCopyIncludeQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<SignedCopyWith>>;
  pages<Field extends SignedCopyField = SignedCopyField>(
    query?: SignedCopyListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<SignedCopy, Field>>;
  pages(query: FieldsInText<SignedCopyListQuery>, options?: CallOptions): AsyncIterable<Partial<SignedCopy>>;
  count(query?: SignedCopyCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: SignedCopyUpsert, options?: WriteOptions): Promise<Upserted<SignedCopy>>;
  bulkCreate(
    input: SignedCopyBulkCreate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<SignedCopy, SignedCopyKey>>;
  bulkUpdate(
    input: SignedCopyBulkUpdate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<SignedCopy, SignedCopyKey>>;
  bulkUpdate(input: SignedCopyBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(
    input: SignedCopyBulkDelete,
    options?: WriteOptions,
  ): Promise<BulkAnswer<SignedCopy, SignedCopyKey>>;
  bulkDelete(input: SignedCopyBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(
    input: SignedCopyBulkUpsert,
    options?: WriteOptions,
  ): Promise<BulkAnswer<SignedCopy, SignedCopyKey>>;
  aggregate(input: SignedCopyAggregateQuery, options?: CallOptions): Promise<Groups<SignedCopyAggregateRow>>;
}
