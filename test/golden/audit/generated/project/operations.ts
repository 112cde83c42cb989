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
  Project,
  ProjectAggregateQuery,
  ProjectAggregateRow,
  ProjectBulkCreate,
  ProjectBulkDelete,
  ProjectBulkDeleteWhere,
  ProjectBulkUpdate,
  ProjectBulkUpdateWhere,
  ProjectBulkUpsert,
  ProjectCountQuery,
  ProjectCreateNested,
  ProjectField,
  ProjectInclude,
  ProjectIncludeQuery,
  ProjectKey,
  ProjectListQuery,
  ProjectRelations,
  ProjectUpdate,
  ProjectUpsert,
  ProjectWith,
} from "./types.js";

/** What can be done with projects, over the wire and in process alike. */
export interface ProjectOperations {
  create(data: ProjectCreateNested, options?: WriteOptions): Promise<Project>;
  read(key: ProjectKey, options: IncludeOptions<ProjectInclude>): Promise<ProjectWith | null>;
  read(key: ProjectKey, options?: CallOptions): Promise<Project | null>;
  update(key: ProjectKey, data: ProjectUpdate, options?: ChangeOptions): Promise<Project>;
  delete(key: ProjectKey, options?: ChangeOptions): Promise<void>;
  list<Field extends ProjectField = ProjectField>(
    query: ProjectIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<ProjectWith, Field | ProjectRelations>>>;
  list(query: FieldsInText<ProjectIncludeQuery>, options?: CallOptions): Promise<Page<Partial<ProjectWith>>>;
  list<Field extends ProjectField = ProjectField>(
    query?: ProjectListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Project, Field>>>;
  list(query: FieldsInText<ProjectListQuery>, options?: CallOptions): Promise<Page<Partial<Project>>>;
  pages<Field extends ProjectField = ProjectField>(
    query: ProjectIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<ProjectWith, Field | ProjectRelations>>;
  pages(query: FieldsInText<ProjectIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<ProjectWith>>;
  pages<Field extends ProjectField = ProjectField>(
    query?: ProjectListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Project, Field>>;
  pages(query: FieldsInText<ProjectListQuery>, options?: CallOptions): AsyncIterable<Partial<Project>>;
  count(query?: ProjectCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: ProjectUpsert, options?: WriteOptions): Promise<Upserted<Project>>;
  bulkCreate(input: ProjectBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Project, ProjectKey>>;
  bulkUpdate(input: ProjectBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Project, ProjectKey>>;
  bulkUpdate(input: ProjectBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: ProjectBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Project, ProjectKey>>;
  bulkDelete(input: ProjectBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: ProjectBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Project, ProjectKey>>;
  aggregate(input: ProjectAggregateQuery, options?: CallOptions): Promise<Groups<ProjectAggregateRow>>;
}
