import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  Page,
  WriteOptions,
} from "prewire/client";
import type {
  Event,
  EventAggregateQuery,
  EventAggregateRow,
  EventBulkCreate,
  EventBulkDelete,
  EventBulkDeleteWhere,
  EventBulkUpdate,
  EventBulkUpdateWhere,
  EventCountQuery,
  EventCreate,
  EventField,
  EventKey,
  EventListQuery,
  EventUpdate,
} from "./types.js";

/** What can be done with events, over the wire and in process alike. */
export interface EventOperations {
  create(data: EventCreate, options?: WriteOptions): Promise<Event>;
  read(key: EventKey, options?: CallOptions): Promise<Event | null>;
  update(key: EventKey, data: EventUpdate, options?: ChangeOptions): Promise<Event>;
  delete(key: EventKey, options?: ChangeOptions): Promise<void>;
  list<Field extends EventField = EventField>(
    query?: EventListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Event, Field>>>;
  list(query: FieldsInText<EventListQuery>, options?: CallOptions): Promise<Page<Partial<Event>>>;
  pages<Field extends EventField = EventField>(
    query?: EventListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Event, Field>>;
  pages(query: FieldsInText<EventListQuery>, options?: CallOptions): AsyncIterable<Partial<Event>>;
  count(query?: EventCountQuery, options?: CallOptions): Promise<number>;
  bulkCreate(input: EventBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Event, EventKey>>;
  bulkUpdate(input: EventBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Event, EventKey>>;
  bulkUpdate(input: EventBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: EventBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Event, EventKey>>;
  bulkDelete(input: EventBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  aggregate(input: EventAggregateQuery, options?: CallOptions): Promise<Groups<EventAggregateRow>>;
}
