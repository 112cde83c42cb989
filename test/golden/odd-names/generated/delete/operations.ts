import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Delete,
  DeleteCountQuery,
  DeleteCreate,
  DeleteField,
  DeleteKey,
  DeleteListQuery,
  DeleteUpdate,
} from "./types.js";

/** What can be done with deletes, over the wire and in process alike. */
export interface DeleteOperations {
  create(data: DeleteCreate, options?: CallOptions): Promise<Delete>;
  read(key: DeleteKey, options?: CallOptions): Promise<Delete | null>;
  update(key: DeleteKey, data: DeleteUpdate, options?: CallOptions): Promise<Delete>;
  delete(key: DeleteKey, options?: CallOptions): Promise<void>;
  list<Field extends DeleteField = DeleteField>(
    query?: DeleteListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Delete, Field>>>;
  list(query: FieldsInText<DeleteListQuery>, options?: CallOptions): Promise<Page<Partial<Delete>>>;
  pages<Field extends DeleteField = DeleteField>(
    query?: DeleteListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Delete, Field>>;
  pages(query: FieldsInText<DeleteListQuery>, options?: CallOptions): AsyncIterable<Partial<Delete>>;
  count(query?: DeleteCountQuery, options?: CallOptions): Promise<number>;
}
