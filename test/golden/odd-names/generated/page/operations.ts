import type { CallOptions, FieldsInText, Page as PrewirePage } from "prewire/client";
import type {
  Page,
  PageCountQuery,
  PageCreate,
  PageField,
  PageKey,
  PageListQuery,
  PageUpdate,
} from "./types.js";

/** What can be done with pages, over the wire and in process alike. */
export interface PageOperations {
  create(data: PageCreate, options?: CallOptions): Promise<Page>;
  read(key: PageKey, options?: CallOptions): Promise<Page | null>;
  update(key: PageKey, data: PageUpdate, options?: CallOptions): Promise<Page>;
  delete(key: PageKey, options?: CallOptions): Promise<void>;
  list<Field extends PageField = PageField>(
    query?: PageListQuery<Field>,
    options?: CallOptions,
  ): Promise<PrewirePage<Pick<Page, Field>>>;
  list(query: FieldsInText<PageListQuery>, options?: CallOptions): Promise<PrewirePage<Partial<Page>>>;
  pages<Field extends PageField = PageField>(
    query?: PageListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Page, Field>>;
  pages(query: FieldsInText<PageListQuery>, options?: CallOptions): AsyncIterable<Partial<Page>>;
  count(query?: PageCountQuery, options?: CallOptions): Promise<number>;
}
