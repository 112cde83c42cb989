import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
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
  AccountCreate,
  AccountField,
  AccountKey,
  AccountListQuery,
  AccountUpdate,
  AccountUpsert,
} from "./types.js";

/**
 * What can be done with accounts, over the wire and in process alike.
 * @deprecated Accounts of the directory take its place.
 */
export interface AccountOperations {
  create(data: AccountCreate, options?: WriteOptions): Promise<Account>;
  read(key: AccountKey, options?: CallOptions): Promise<Account | null>;
  update(key: AccountKey, data: AccountUpdate, options?: ChangeOptions): Promise<Account>;
  delete(key: AccountKey, options?: ChangeOptions): Promise<void>;
  list<Field extends AccountField = AccountField>(
    query?: AccountListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Account, Field>>>;
  list(query: FieldsInText<AccountListQuery>, options?: CallOptions): Promise<Page<Partial<Account>>>;
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
