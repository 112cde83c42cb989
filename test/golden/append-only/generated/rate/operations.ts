import type { BulkAnswer, CallOptions, FieldsInText, Page, WriteOptions } from "prewire/client";
import type { Rate, RateBulkCreate, RateField, RateKey, RateListQuery } from "./types.js";

/** What can be done with rates, over the wire and in process alike. */
export interface RateOperations {
  list<Field extends RateField = RateField>(
    query?: RateListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Rate, Field>>>;
  list(query: FieldsInText<RateListQuery>, options?: CallOptions): Promise<Page<Partial<Rate>>>;
  pages<Field extends RateField = RateField>(
    query?: RateListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Rate, Field>>;
  pages(query: FieldsInText<RateListQuery>, options?: CallOptions): AsyncIterable<Partial<Rate>>;
  bulkCreate(input: RateBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Rate, RateKey>>;
}
