import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  History,
  HistoryQuery,
  IncludeOptions,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Task,
  TaskAggregateQuery,
  TaskAggregateRow,
  TaskBulkCreate,
  TaskBulkDelete,
  TaskBulkDeleteWhere,
  TaskBulkUpdate,
  TaskBulkUpdateWhere,
  TaskBulkUpsert,
  TaskCountQuery,
  TaskCreate,
  TaskField,
  TaskInclude,
  TaskIncludeQuery,
  TaskKey,
  TaskListQuery,
  TaskRelations,
  TaskUpdate,
  TaskUpsert,
  TaskWith,
} from "./types.js";

/** What can be done with tasks, over the wire and in process alike. */
export interface TaskOperations {
  create(data: TaskCreate, options?: WriteOptions): Promise<Task>;
  read(key: TaskKey, options: IncludeOptions<TaskInclude>): Promise<TaskWith | null>;
  read(key: TaskKey, options?: CallOptions): Promise<Task | null>;
  update(key: TaskKey, data: TaskUpdate, options?: ChangeOptions): Promise<Task>;
  delete(key: TaskKey, options?: ChangeOptions): Promise<void>;
  history(key: TaskKey, query?: HistoryQuery, options?: CallOptions): Promise<History<Task>>;
  list<Field extends TaskField = TaskField>(
    query: TaskIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<TaskWith, Field | TaskRelations>>>;
  list(query: FieldsInText<TaskIncludeQuery>, options?: CallOptions): Promise<Page<Partial<TaskWith>>>;
  list<Field extends TaskField = TaskField>(
    query?: TaskListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Task, Field>>>;
  list(query: FieldsInText<TaskListQuery>, options?: CallOptions): Promise<Page<Partial<Task>>>;
  pages<Field extends TaskField = TaskField>(
    query: TaskIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<TaskWith, Field | TaskRelations>>;
  pages(query: FieldsInText<TaskIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<TaskWith>>;
  pages<Field extends TaskField = TaskField>(
    query?: TaskListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Task, Field>>;
  pages(query: FieldsInText<TaskListQuery>, options?: CallOptions): AsyncIterable<Partial<Task>>;
  count(query?: TaskCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: TaskUpsert, options?: WriteOptions): Promise<Upserted<Task>>;
  bulkCreate(input: TaskBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Task, TaskKey>>;
  bulkUpdate(input: TaskBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Task, TaskKey>>;
  bulkUpdate(input: TaskBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: TaskBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Task, TaskKey>>;
  bulkDelete(input: TaskBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: TaskBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Task, TaskKey>>;
  aggregate(input: TaskAggregateQuery, options?: CallOptions): Promise<Groups<TaskAggregateRow>>;
}
