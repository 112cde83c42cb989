import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  IncludeOptions,
  Page,
  WriteOptions,
} from "prewire/client";
import type {
  TicketTag,
  TicketTagBulkCreate,
  TicketTagBulkDelete,
  TicketTagBulkDeleteWhere,
  TicketTagCountQuery,
  TicketTagCreate,
  TicketTagField,
  TicketTagInclude,
  TicketTagIncludeQuery,
  TicketTagKey,
  TicketTagListQuery,
  TicketTagRelations,
  TicketTagWith,
} from "./types.js";

/** What can be done with ticket tags, over the wire and in process alike. */
export interface TicketTagOperations {
  create(data: TicketTagCreate, options?: WriteOptions): Promise<TicketTag>;
  read(key: TicketTagKey, options: IncludeOptions<TicketTagInclude>): Promise<TicketTagWith | null>;
  read(key: TicketTagKey, options?: CallOptions): Promise<TicketTag | null>;
  delete(key: TicketTagKey, options?: ChangeOptions): Promise<void>;
  list<Field extends TicketTagField = TicketTagField>(
    query: TicketTagIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<TicketTagWith, Field | TicketTagRelations>>>;
  list(
    query: FieldsInText<TicketTagIncludeQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<TicketTagWith>>>;
  list<Field extends TicketTagField = TicketTagField>(
    query?: TicketTagListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<TicketTag, Field>>>;
  list(query: FieldsInText<TicketTagListQuery>, options?: CallOptions): Promise<Page<Partial<TicketTag>>>;
  pages<Field extends TicketTagField = TicketTagField>(
    query: TicketTagIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<TicketTagWith, Field | TicketTagRelations>>;
  pages(
    query: FieldsInText<TicketTagIncludeQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<TicketTagWith>>;
  pages<Field extends TicketTagField = TicketTagField>(
    query?: TicketTagListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<TicketTag, Field>>;
  pages(query: FieldsInText<TicketTagListQuery>, options?: CallOptions): AsyncIterable<Partial<TicketTag>>;
  count(query?: TicketTagCountQuery, options?: CallOptions): Promise<number>;
  bulkCreate(
    input: TicketTagBulkCreate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<TicketTag, TicketTagKey>>;
  bulkDelete(
    input: TicketTagBulkDelete,
    options?: WriteOptions,
  ): Promise<BulkAnswer<TicketTag, TicketTagKey>>;
  bulkDelete(input: TicketTagBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
}
