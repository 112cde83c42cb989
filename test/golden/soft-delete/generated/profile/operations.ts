import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  DeletedOptions,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Profile,
  ProfileAggregateQuery,
  ProfileAggregateRow,
  ProfileBulkCreate,
  ProfileBulkDelete,
  ProfileBulkDeleteWhere,
  ProfileBulkUpdate,
  ProfileBulkUpdateWhere,
  ProfileBulkUpsert,
  ProfileCountQuery,
  ProfileCreate,
  ProfileField,
  ProfileInclude,
  ProfileIncludeQuery,
  ProfileKey,
  ProfileListQuery,
  ProfileRelations,
  ProfileUpdate,
  ProfileUpsert,
  ProfileWith,
} from "./types.js";

/** What can be done with profiles, over the wire and in process alike. */
export interface ProfileOperations {
  create(data: ProfileCreate, options?: WriteOptions): Promise<Profile>;
  read(
    key: ProfileKey,
    options: IncludeOptions<ProfileInclude> & DeletedOptions,
  ): Promise<ProfileWith | null>;
  read(key: ProfileKey, options?: CallOptions & DeletedOptions): Promise<Profile | null>;
  update(key: ProfileKey, data: ProfileUpdate, options?: ChangeOptions): Promise<Profile>;
  delete(key: ProfileKey, options?: ChangeOptions): Promise<void>;
  restore(key: ProfileKey, options?: ChangeOptions): Promise<Profile>;
  list<Field extends ProfileField = ProfileField>(
    query: ProfileIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<ProfileWith, Field | ProfileRelations>>>;
  list(query: FieldsInText<ProfileIncludeQuery>, options?: CallOptions): Promise<Page<Partial<ProfileWith>>>;
  list<Field extends ProfileField = ProfileField>(
    query?: ProfileListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Profile, Field>>>;
  list(query: FieldsInText<ProfileListQuery>, options?: CallOptions): Promise<Page<Partial<Profile>>>;
  pages<Field extends ProfileField = ProfileField>(
    query: ProfileIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<ProfileWith, Field | ProfileRelations>>;
  pages(query: FieldsInText<ProfileIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<ProfileWith>>;
  pages<Field extends ProfileField = ProfileField>(
    query?: ProfileListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Profile, Field>>;
  pages(query: FieldsInText<ProfileListQuery>, options?: CallOptions): AsyncIterable<Partial<Profile>>;
  count(query?: ProfileCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: ProfileUpsert, options?: WriteOptions): Promise<Upserted<Profile>>;
  bulkCreate(input: ProfileBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Profile, ProfileKey>>;
  bulkUpdate(input: ProfileBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Profile, ProfileKey>>;
  bulkUpdate(input: ProfileBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: ProfileBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Profile, ProfileKey>>;
  bulkDelete(input: ProfileBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: ProfileBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Profile, ProfileKey>>;
  aggregate(input: ProfileAggregateQuery, options?: CallOptions): Promise<Groups<ProfileAggregateRow>>;
}
