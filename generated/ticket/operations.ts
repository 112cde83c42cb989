import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  DeletedOptions,
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
  Ticket,
  TicketAggregateQuery,
  TicketAggregateRow,
  TicketBulkCreate,
  TicketBulkDelete,
  TicketBulkDeleteWhere,
  TicketBulkUpdate,
  TicketBulkUpdateWhere,
  TicketBulkUpsert,
  TicketCountQuery,
  TicketCreateNested,
  TicketField,
  TicketInclude,
  TicketIncludeQuery,
  TicketKey,
  TicketListQuery,
  TicketRelations,
  TicketUpdate,
  TicketUpsert,
  TicketWith,
} from "./types.js";

/** What can be done with tickets, over the wire and in process alike. */
export interface TicketOperations {
  create(data: TicketCreateNested, options?: WriteOptions): Promise<Ticket>;
  read(key: TicketKey, options: IncludeOptions<TicketInclude> & DeletedOptions): Promise<TicketWith | null>;
  read(key: TicketKey, options?: CallOptions & DeletedOptions): Promise<Ticket | null>;
  update(key: TicketKey, data: TicketUpdate, options?: ChangeOptions): Promise<Ticket>;
  delete(key: TicketKey, options?: ChangeOptions): Promise<void>;
  restore(key: TicketKey, options?: ChangeOptions): Promise<Ticket>;
  history(key: TicketKey, query?: HistoryQuery, options?: CallOptions): Promise<History<Ticket>>;
  list<Field extends TicketField = TicketField>(
    query: TicketIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<TicketWith, Field | TicketRelations>>>;
  list(query: FieldsInText<TicketIncludeQuery>, options?: CallOptions): Promise<Page<Partial<TicketWith>>>;
  list<Field extends TicketField = TicketField>(
    query?: TicketListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Ticket, Field>>>;
  list(query: FieldsInText<TicketListQuery>, options?: CallOptions): Promise<Page<Partial<Ticket>>>;
  pages<Field extends TicketField = TicketField>(
    query: TicketIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<TicketWith, Field | TicketRelations>>;
  pages(query: FieldsInText<TicketIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<TicketWith>>;
  pages<Field extends TicketField = TicketField>(
    query?: TicketListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Ticket, Field>>;
  pages(query: FieldsInText<TicketListQuery>, options?: CallOptions): AsyncIterable<Partial<Ticket>>;
  count(query?: TicketCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: TicketUpsert, options?: WriteOptions): Promise<Upserted<Ticket>>;
  bulkCreate(input: TicketBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Ticket, TicketKey>>;
  bulkUpdate(input: TicketBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Ticket, TicketKey>>;
  bulkUpdate(input: TicketBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: TicketBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Ticket, TicketKey>>;
  bulkDelete(input: TicketBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: TicketBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Ticket, TicketKey>>;
  aggregate(input: TicketAggregateQuery, options?: CallOptions): Promise<Groups<TicketAggregateRow>>;
}
