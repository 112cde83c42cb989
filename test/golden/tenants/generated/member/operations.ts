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
  Member,
  MemberAggregateQuery,
  MemberAggregateRow,
  MemberBulkCreate,
  MemberBulkDelete,
  MemberBulkDeleteWhere,
  MemberBulkUpdate,
  MemberBulkUpdateWhere,
  MemberBulkUpsert,
  MemberCountQuery,
  MemberCreateNested,
  MemberField,
  MemberInclude,
  MemberIncludeQuery,
  MemberKey,
  MemberListQuery,
  MemberRelations,
  MemberUpdate,
  MemberUpsert,
  MemberWith,
} from "./types.js";

/** What can be done with members, over the wire and in process alike. */
export interface MemberOperations {
  create(data: MemberCreateNested, options?: WriteOptions): Promise<Member>;
  read(key: MemberKey, options: IncludeOptions<MemberInclude>): Promise<MemberWith | null>;
  read(key: MemberKey, options?: CallOptions): Promise<Member | null>;
  update(key: MemberKey, data: MemberUpdate, options?: ChangeOptions): Promise<Member>;
  delete(key: MemberKey, options?: ChangeOptions): Promise<void>;
  list<Field extends MemberField = MemberField>(
    query: MemberIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<MemberWith, Field | MemberRelations>>>;
  list(query: FieldsInText<MemberIncludeQuery>, options?: CallOptions): Promise<Page<Partial<MemberWith>>>;
  list<Field extends MemberField = MemberField>(
    query?: MemberListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Member, Field>>>;
  list(query: FieldsInText<MemberListQuery>, options?: CallOptions): Promise<Page<Partial<Member>>>;
  pages<Field extends MemberField = MemberField>(
    query: MemberIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<MemberWith, Field | MemberRelations>>;
  pages(query: FieldsInText<MemberIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<MemberWith>>;
  pages<Field extends MemberField = MemberField>(
    query?: MemberListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Member, Field>>;
  pages(query: FieldsInText<MemberListQuery>, options?: CallOptions): AsyncIterable<Partial<Member>>;
  count(query?: MemberCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: MemberUpsert, options?: WriteOptions): Promise<Upserted<Member>>;
  bulkCreate(input: MemberBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Member, MemberKey>>;
  bulkUpdate(input: MemberBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Member, MemberKey>>;
  bulkUpdate(input: MemberBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: MemberBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Member, MemberKey>>;
  bulkDelete(input: MemberBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: MemberBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Member, MemberKey>>;
  aggregate(input: MemberAggregateQuery, options?: CallOptions): Promise<Groups<MemberAggregateRow>>;
}
