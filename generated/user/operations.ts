import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  User,
  UserCountQuery,
  UserCreate,
  UserField,
  UserKey,
  UserListQuery,
  UserUpdate,
} from "./types.js";

/** What can be done with users, over the wire and in process alike. */
export interface UserOperations {
  create(data: UserCreate, options?: CallOptions): Promise<User>;
  read(key: UserKey, options?: CallOptions): Promise<User | null>;
  update(key: UserKey, data: UserUpdate, options?: CallOptions): Promise<User>;
  delete(key: UserKey, options?: CallOptions): Promise<void>;
  list<Field extends UserField = UserField>(
    query?: UserListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<User, Field>>>;
  list(query: FieldsInText<UserListQuery>, options?: CallOptions): Promise<Page<Partial<User>>>;
  pages<Field extends UserField = UserField>(
    query?: UserListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<User, Field>>;
  pages(query: FieldsInText<UserListQuery>, options?: CallOptions): AsyncIterable<Partial<User>>;
  count(query?: UserCountQuery, options?: CallOptions): Promise<number>;
}
