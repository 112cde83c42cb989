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
  create(data: TicketCreateNested, options?: CallOptions): Promise<Ticket>;
  read(key: TicketKey, options: IncludeOptions<TicketInclude>): Promise<TicketWith | null>;
  read(key: TicketKey, options?: CallOptions): Promise<Ticket | null>;
  update(key: TicketKey, data: TicketUpdate, options?: CallOptions): Promise<Ticket>;
  delete(key: TicketKey, options?: CallOptions): Promise<void>;
  restore(key: TicketKey, options?: CallOptions): Promise<Ticket>;
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
  upsert(input: TicketUpsert, options?: CallOptions): Promise<Upserted<Ticket>>;
  bulkCreate(input: TicketBulkCreate, options?: CallOptions): Promise<BulkAnswer<Ticket, TicketKey>>;
  bulkUpdate(input: TicketBulkUpdate, options?: CallOptions): Promise<BulkAnswer<Ticket, TicketKey>>;
  bulkUpdate(input: TicketBulkUpdateWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkDelete(input: TicketBulkDelete, options?: CallOptions): Promise<BulkAnswer<Ticket, TicketKey>>;
  bulkDelete(input: TicketBulkDeleteWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkUpsert(input: TicketBulkUpsert, options?: CallOptions): Promise<BulkAnswer<Ticket, TicketKey>>;
  aggregate(input: TicketAggregateQuery, options?: CallOptions): Promise<Groups<TicketAggregateRow>>;
}
