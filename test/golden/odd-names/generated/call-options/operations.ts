import type { CallOptions as PrewireCallOptions, FieldsInText, Page } from "prewire/client";
import type {
  CallOptions,
  CallOptionsCountQuery,
  CallOptionsCreate,
  CallOptionsField,
  CallOptionsKey,
  CallOptionsListQuery,
  CallOptionsUpdate,
} from "./types.js";

/** What can be done with call options, over the wire and in process alike. */
export interface CallOptionsOperations {
  create(data: CallOptionsCreate, options?: PrewireCallOptions): Promise<CallOptions>;
  read(key: CallOptionsKey, options?: PrewireCallOptions): Promise<CallOptions | null>;
  update(key: CallOptionsKey, data: CallOptionsUpdate, options?: PrewireCallOptions): Promise<CallOptions>;
  delete(key: CallOptionsKey, options?: PrewireCallOptions): Promise<void>;
  list<Field extends CallOptionsField = CallOptionsField>(
    query?: CallOptionsListQuery<Field>,
    options?: PrewireCallOptions,
  ): Promise<Page<Pick<CallOptions, Field>>>;
  list(
    query: FieldsInText<CallOptionsListQuery>,
    options?: PrewireCallOptions,
  ): Promise<Page<Partial<CallOptions>>>;
  pages<Field extends CallOptionsField = CallOptionsField>(
    query?: CallOptionsListQuery<Field>,
    options?: PrewireCallOptions,
  ): AsyncIterable<Pick<CallOptions, Field>>;
  pages(
    query: FieldsInText<CallOptionsListQuery>,
    options?: PrewireCallOptions,
  ): AsyncIterable<Partial<CallOptions>>;
  count(query?: CallOptionsCountQuery, options?: PrewireCallOptions): Promise<number>;
}
