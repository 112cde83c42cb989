import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Sample,
  SampleCountQuery,
  SampleCreate,
  SampleField,
  SampleKey,
  SampleListQuery,
  SampleUpdate,
} from "./types.js";

/** What can be done with samples, over the wire and in process alike. */
export interface SampleOperations {
  create(data: SampleCreate, options?: CallOptions): Promise<Sample>;
  read(key: SampleKey, options?: CallOptions): Promise<Sample | null>;
  update(key: SampleKey, data: SampleUpdate, options?: CallOptions): Promise<Sample>;
  delete(key: SampleKey, options?: CallOptions): Promise<void>;
  list<Field extends SampleField = SampleField>(
    query?: SampleListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Sample, Field>>>;
  list(query: FieldsInText<SampleListQuery>, options?: CallOptions): Promise<Page<Partial<Sample>>>;
  pages<Field extends SampleField = SampleField>(
    query?: SampleListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Sample, Field>>;
  pages(query: FieldsInText<SampleListQuery>, options?: CallOptions): AsyncIterable<Partial<Sample>>;
  count(query?: SampleCountQuery, options?: CallOptions): Promise<number>;
}
