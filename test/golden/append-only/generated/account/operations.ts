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
  Account,
  AccountAggregateQuery,
  AccountAggregateRow,
  AccountBulkCreate,
  AccountBulkDelete,
  AccountBulkDeleteWhere,
  AccountBulkUpdate,
  AccountBulkUpdateWhere,
  AccountBulkUpsert,
  AccountCountQuery,
  AccountCreateNested,
  AccountField,
  AccountInclude,
  AccountIncludeQuery,
  AccountKey,
  AccountListQuery,
  AccountRelations,
  AccountUpdate,
  AccountUpsert,
  AccountWith,
} from "./types.js";

/** What can be done with accounts, over the wire and in process alike. */
export interface AccountOperations {
  create(data: AccountCreateNested, options?: WriteOptions): Promise<Account>;
  read(key: AccountKey, options: IncludeOptions<AccountInclude>): Promise<AccountWith | null>;
  read(key: AccountKey, options?: CallOptions): Promise<Account | null>;
  update(key: AccountKey, data: AccountUpdate, options?: ChangeOptions): Promise<Account>;
  delete(key: AccountKey, options?: ChangeOptions): Promise<void>;
  list<Field extends AccountField = AccountField>(
    query: AccountIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<AccountWith, Field | AccountRelations>>>;
  list(query: FieldsInText<AccountIncludeQuery>, options?: CallOptions): Promise<Page<Partial<AccountWith>>>;
  list<Field extends AccountField = AccountField>(
    query?: AccountListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Account, Field>>>;
  list(query: FieldsInText<AccountListQuery>, options?: CallOptions): Promise<Page<Partial<Account>>>;
  pages<Field extends AccountField = AccountField>(
    query: AccountIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<AccountWith, Field | AccountRelations>>;
  pages(query: FieldsInText<AccountIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<AccountWith>>;
  pages<Field extends AccountField = AccountField>(
    query?: AccountListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Account, Field>>;
  pages(query: FieldsInText<AccountListQuery>, options?: CallOptions): AsyncIterable<Partial<Account>>;
  count(query?: AccountCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: AccountUpsert, options?: WriteOptions): Promise<Upserted<Account>>;
  bulkCreate(input: AccountBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Account, AccountKey>>;
  bulkUpdate(input: AccountBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Account, AccountKey>>;
  bulkUpdate(input: AccountBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: AccountBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Account, AccountKey>>;
  bulkDelete(input: AccountBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: AccountBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Account, AccountKey>>;
  aggregate(input: AccountAggregateQuery, options?: CallOptions): Promise<Groups<AccountAggregateRow>>;
}
