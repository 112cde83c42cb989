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
  Client,
  ClientAggregateQuery,
  ClientAggregateRow,
  ClientBulkCreate,
  ClientBulkDelete,
  ClientBulkDeleteWhere,
  ClientBulkUpdate,
  ClientBulkUpdateWhere,
  ClientBulkUpsert,
  ClientCountQuery,
  ClientCreate,
  ClientField,
  ClientKey,
  ClientListQuery,
  ClientUpdate,
  ClientUpsert,
} from "./types.js";

/** What can be done with clients, over the wire and in process alike. */
export interface ClientOperations {
  create(data: ClientCreate, options?: WriteOptions): Promise<Client>;
  read(key: ClientKey, options?: CallOptions): Promise<Client | null>;
  update(key: ClientKey, data: ClientUpdate, options?: ChangeOptions): Promise<Client>;
  delete(key: ClientKey, options?: ChangeOptions): Promise<void>;
  list<Field extends ClientField = ClientField>(
    query?: ClientListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Client, Field>>>;
  list(query: FieldsInText<ClientListQuery>, options?: CallOptions): Promise<Page<Partial<Client>>>;
  pages<Field extends ClientField = ClientField>(
    query?: ClientListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Client, Field>>;
  pages(query: FieldsInText<ClientListQuery>, options?: CallOptions): AsyncIterable<Partial<Client>>;
  count(query?: ClientCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: ClientUpsert, options?: WriteOptions): Promise<Upserted<Client>>;
  bulkCreate(input: ClientBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Client, ClientKey>>;
  bulkUpdate(input: ClientBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Client, ClientKey>>;
  bulkUpdate(input: ClientBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: ClientBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Client, ClientKey>>;
  bulkDelete(input: ClientBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: ClientBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Client, ClientKey>>;
  aggregate(input: ClientAggregateQuery, options?: CallOptions): Promise<Groups<ClientAggregateRow>>;
}
