import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Client,
  ClientCountQuery,
  ClientCreate,
  ClientField,
  ClientKey,
  ClientListQuery,
  ClientUpdate,
} from "./types.js";

/** What can be done with clients, over the wire and in process alike. */
export interface ClientOperations {
  create(data: ClientCreate, options?: CallOptions): Promise<Client>;
  read(key: ClientKey, options?: CallOptions): Promise<Client | null>;
  update(key: ClientKey, data: ClientUpdate, options?: CallOptions): Promise<Client>;
  delete(key: ClientKey, options?: CallOptions): Promise<void>;
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
}
