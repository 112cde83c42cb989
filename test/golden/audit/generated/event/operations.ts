import type {
  BulkAnswer,
  CallOptions,
  FieldsInText,
  Groups,
  History,
  HistoryQuery,
  Page,
  WriteOptions,
} from "prewire/client";
import type {
  Event,
  EventAggregateQuery,
  EventAggregateRow,
  EventBulkCreate,
  EventCountQuery,
  EventCreate,
  EventField,
  EventKey,
  EventListQuery,
} from "./types.js";

/** What can be done with events, over the wire and in process alike. */
export interface EventOperations {
  create(data: EventCreate, options?: WriteOptions): Promise<Event>;
  read(key: EventKey, options?: CallOptions): Promise<Event | null>;
  history(key: EventKey, query?: HistoryQuery, options?: CallOptions): Promise<History<Event>>;
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
  aggregate(input: EventAggregateQuery, options?: CallOptions): Promise<Groups<EventAggregateRow>>;
}
