import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Partial as PrewirePartial,
  PartialCountQuery,
  PartialCreate,
  PartialField,
  PartialKey,
  PartialListQuery,
  PartialUpdate,
} from "./types.js";

/** What can be done with partials, over the wire and in process alike. */
export interface PartialOperations {
  create(data: PartialCreate, options?: CallOptions): Promise<PrewirePartial>;
  read(key: PartialKey, options?: CallOptions): Promise<PrewirePartial | null>;
  update(key: PartialKey, data: PartialUpdate, options?: CallOptions): Promise<PrewirePartial>;
  delete(key: PartialKey, options?: CallOptions): Promise<void>;
  list<Field extends PartialField = PartialField>(
    query?: PartialListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<PrewirePartial, Field>>>;
  list(query: FieldsInText<PartialListQuery>, options?: CallOptions): Promise<Page<Partial<PrewirePartial>>>;
  pages<Field extends PartialField = PartialField>(
    query?: PartialListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<PrewirePartial, Field>>;
  pages(query: FieldsInText<PartialListQuery>, options?: CallOptions): AsyncIterable<Partial<PrewirePartial>>;
  count(query?: PartialCountQuery, options?: CallOptions): Promise<number>;
}
