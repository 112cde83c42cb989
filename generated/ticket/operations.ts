import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Ticket,
  TicketCountQuery,
  TicketCreate,
  TicketField,
  TicketKey,
  TicketListQuery,
  TicketUpdate,
} from "./types.js";

/** What can be done with tickets, over the wire and in process alike. */
export interface TicketOperations {
  create(data: TicketCreate, options?: CallOptions): Promise<Ticket>;
  read(key: TicketKey, options?: CallOptions): Promise<Ticket | null>;
  update(key: TicketKey, data: TicketUpdate, options?: CallOptions): Promise<Ticket>;
  delete(key: TicketKey, options?: CallOptions): Promise<void>;
  list<Field extends TicketField = TicketField>(
    query?: TicketListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Ticket, Field>>>;
  list(query: FieldsInText<TicketListQuery>, options?: CallOptions): Promise<Page<Partial<Ticket>>>;
  pages<Field extends TicketField = TicketField>(
    query?: TicketListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Ticket, Field>>;
  pages(query: FieldsInText<TicketListQuery>, options?: CallOptions): AsyncIterable<Partial<Ticket>>;
  count(query?: TicketCountQuery, options?: CallOptions): Promise<number>;
}
