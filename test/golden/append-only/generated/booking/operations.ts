import type {
  BulkAnswer,
  CallOptions,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  WriteOptions,
} from "prewire/client";
import type {
  Booking,
  BookingAggregateQuery,
  BookingAggregateRow,
  BookingBulkCreate,
  BookingCountQuery,
  BookingCreate,
  BookingField,
  BookingInclude,
  BookingIncludeQuery,
  BookingKey,
  BookingListQuery,
  BookingRelations,
  BookingWith,
} from "./types.js";

/** What can be done with bookings, over the wire and in process alike. */
export interface BookingOperations {
  create(data: BookingCreate, options?: WriteOptions): Promise<Booking>;
  read(key: BookingKey, options: IncludeOptions<BookingInclude>): Promise<BookingWith | null>;
  read(key: BookingKey, options?: CallOptions): Promise<Booking | null>;
  list<Field extends BookingField = BookingField>(
    query: BookingIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<BookingWith, Field | BookingRelations>>>;
  list(query: FieldsInText<BookingIncludeQuery>, options?: CallOptions): Promise<Page<Partial<BookingWith>>>;
  list<Field extends BookingField = BookingField>(
    query?: BookingListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Booking, Field>>>;
  list(query: FieldsInText<BookingListQuery>, options?: CallOptions): Promise<Page<Partial<Booking>>>;
  pages<Field extends BookingField = BookingField>(
    query: BookingIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<BookingWith, Field | BookingRelations>>;
  pages(query: FieldsInText<BookingIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<BookingWith>>;
  pages<Field extends BookingField = BookingField>(
    query?: BookingListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Booking, Field>>;
  pages(query: FieldsInText<BookingListQuery>, options?: CallOptions): AsyncIterable<Partial<Booking>>;
  count(query?: BookingCountQuery, options?: CallOptions): Promise<number>;
  bulkCreate(input: BookingBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Booking, BookingKey>>;
  aggregate(input: BookingAggregateQuery, options?: CallOptions): Promise<Groups<BookingAggregateRow>>;
}
