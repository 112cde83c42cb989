import type {
  BulkAnswer,
  CallOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
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
  create(data: TeamCreateNested, options?: CallOptions): Promise<Team>;
  read(key: TeamKey, options: IncludeOptions<TeamInclude>): Promise<TeamWith | null>;
  read(key: TeamKey, options?: CallOptions): Promise<Team | null>;
  update(key: TeamKey, data: TeamUpdate, options?: CallOptions): Promise<Team>;
  delete(key: TeamKey, options?: CallOptions): Promise<void>;
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
  upsert(input: TeamUpsert, options?: CallOptions): Promise<Upserted<Team>>;
  bulkCreate(input: TeamBulkCreate, options?: CallOptions): Promise<BulkAnswer<Team, TeamKey>>;
  bulkUpdate(input: TeamBulkUpdate, options?: CallOptions): Promise<BulkAnswer<Team, TeamKey>>;
  bulkUpdate(input: TeamBulkUpdateWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkDelete(input: TeamBulkDelete, options?: CallOptions): Promise<BulkAnswer<Team, TeamKey>>;
  bulkDelete(input: TeamBulkDeleteWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkUpsert(input: TeamBulkUpsert, options?: CallOptions): Promise<BulkAnswer<Team, TeamKey>>;
  aggregate(input: TeamAggregateQuery, options?: CallOptions): Promise<Groups<TeamAggregateRow>>;
}
