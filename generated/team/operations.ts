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
  Team,
  TeamAggregateQuery,
  TeamAggregateRow,
  TeamBulkCreate,
  TeamBulkDelete,
  TeamBulkDeleteWhere,
  TeamBulkUpdate,
  TeamBulkUpdateWhere,
  TeamBulkUpsert,
  TeamCountQuery,
  TeamCreateNested,
  TeamField,
  TeamInclude,
  TeamIncludeQuery,
  TeamKey,
  TeamListQuery,
  TeamRelations,
  TeamUpdate,
  TeamUpsert,
  TeamWith,
} from "./types.js";

/** What can be done with teams, over the wire and in process alike. */
export interface TeamOperations {
  create(data: TeamCreateNested, options?: WriteOptions): Promise<Team>;
  read(key: TeamKey, options: IncludeOptions<TeamInclude>): Promise<TeamWith | null>;
  read(key: TeamKey, options?: CallOptions): Promise<Team | null>;
  update(key: TeamKey, data: TeamUpdate, options?: ChangeOptions): Promise<Team>;
  delete(key: TeamKey, options?: ChangeOptions): Promise<void>;
  list<Field extends TeamField = TeamField>(
    query: TeamIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<TeamWith, Field | TeamRelations>>>;
  list(query: FieldsInText<TeamIncludeQuery>, options?: CallOptions): Promise<Page<Partial<TeamWith>>>;
  list<Field extends TeamField = TeamField>(
    query?: TeamListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Team, Field>>>;
  list(query: FieldsInText<TeamListQuery>, options?: CallOptions): Promise<Page<Partial<Team>>>;
  pages<Field extends TeamField = TeamField>(
    query: TeamIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<TeamWith, Field | TeamRelations>>;
  pages(query: FieldsInText<TeamIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<TeamWith>>;
  pages<Field extends TeamField = TeamField>(
    query?: TeamListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Team, Field>>;
  pages(query: FieldsInText<TeamListQuery>, options?: CallOptions): AsyncIterable<Partial<Team>>;
  count(query?: TeamCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: TeamUpsert, options?: WriteOptions): Promise<Upserted<Team>>;
  bulkCreate(input: TeamBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Team, TeamKey>>;
  bulkUpdate(input: TeamBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Team, TeamKey>>;
  bulkUpdate(input: TeamBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: TeamBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Team, TeamKey>>;
  bulkDelete(input: TeamBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: TeamBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Team, TeamKey>>;
  aggregate(input: TeamAggregateQuery, options?: CallOptions): Promise<Groups<TeamAggregateRow>>;
}
