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
  User,
  UserAggregateQuery,
  UserAggregateRow,
  UserBulkCreate,
  UserBulkDelete,
  UserBulkDeleteWhere,
  UserBulkUpdate,
  UserBulkUpdateWhere,
  UserBulkUpsert,
  UserCountQuery,
  UserCreateNested,
  UserField,
  UserInclude,
  UserIncludeQuery,
  UserKey,
  UserListQuery,
  UserRelations,
  UserUpdate,
  UserUpsert,
  UserWith,
} from "./types.js";

/** What can be done with users, over the wire and in process alike. */
export interface UserOperations {
  create(data: UserCreateNested, options?: WriteOptions): Promise<User>;
  read(key: UserKey, options: IncludeOptions<UserInclude>): Promise<UserWith | null>;
  read(key: UserKey, options?: CallOptions): Promise<User | null>;
  update(key: UserKey, data: UserUpdate, options?: ChangeOptions): Promise<User>;
  delete(key: UserKey, options?: ChangeOptions): Promise<void>;
  list<Field extends UserField = UserField>(
    query: UserIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<UserWith, Field | UserRelations>>>;
  list(query: FieldsInText<UserIncludeQuery>, options?: CallOptions): Promise<Page<Partial<UserWith>>>;
  list<Field extends UserField = UserField>(
    query?: UserListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<User, Field>>>;
  list(query: FieldsInText<UserListQuery>, options?: CallOptions): Promise<Page<Partial<User>>>;
  pages<Field extends UserField = UserField>(
    query: UserIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<UserWith, Field | UserRelations>>;
  pages(query: FieldsInText<UserIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<UserWith>>;
  pages<Field extends UserField = UserField>(
    query?: UserListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<User, Field>>;
  pages(query: FieldsInText<UserListQuery>, options?: CallOptions): AsyncIterable<Partial<User>>;
  count(query?: UserCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: UserUpsert, options?: WriteOptions): Promise<Upserted<User>>;
  bulkCreate(input: UserBulkCreate, options?: WriteOptions): Promise<BulkAnswer<User, UserKey>>;
  bulkUpdate(input: UserBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<User, UserKey>>;
  bulkUpdate(input: UserBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: UserBulkDelete, options?: WriteOptions): Promise<BulkAnswer<User, UserKey>>;
  bulkDelete(input: UserBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: UserBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<User, UserKey>>;
  aggregate(input: UserAggregateQuery, options?: CallOptions): Promise<Groups<UserAggregateRow>>;
}
