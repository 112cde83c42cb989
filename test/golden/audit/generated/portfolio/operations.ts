import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Portfolio,
  PortfolioAggregateQuery,
  PortfolioAggregateRow,
  PortfolioBulkCreate,
  PortfolioBulkDelete,
  PortfolioBulkDeleteWhere,
  PortfolioBulkUpdate,
  PortfolioBulkUpdateWhere,
  PortfolioBulkUpsert,
  PortfolioCountQuery,
  PortfolioCreateNested,
  PortfolioField,
  PortfolioInclude,
  PortfolioIncludeQuery,
  PortfolioKey,
  PortfolioListQuery,
  PortfolioRelations,
  PortfolioUpdate,
  PortfolioUpsert,
  PortfolioWith,
} from "./types.js";

/** What can be done with portfolios, over the wire and in process alike. */
export interface PortfolioOperations {
  create(data: PortfolioCreateNested, options?: WriteOptions): Promise<Portfolio>;
  read(key: PortfolioKey, options: IncludeOptions<PortfolioInclude>): Promise<PortfolioWith | null>;
  read(key: PortfolioKey, options?: CallOptions): Promise<Portfolio | null>;
  update(key: PortfolioKey, data: PortfolioUpdate, options?: ChangeOptions): Promise<Portfolio>;
  delete(key: PortfolioKey, options?: ChangeOptions): Promise<void>;
  list<Field extends PortfolioField = PortfolioField>(
    query: PortfolioIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<PortfolioWith, Field | PortfolioRelations>>>;
  list(
    query: FieldsInText<PortfolioIncludeQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<PortfolioWith>>>;
  list<Field extends PortfolioField = PortfolioField>(
    query?: PortfolioListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Portfolio, Field>>>;
  list(query: FieldsInText<PortfolioListQuery>, options?: CallOptions): Promise<Page<Partial<Portfolio>>>;
  pages<Field extends PortfolioField = PortfolioField>(
    query: PortfolioIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<PortfolioWith, Field | PortfolioRelations>>;
  pages(
    query: FieldsInText<PortfolioIncludeQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<PortfolioWith>>;
  pages<Field extends PortfolioField = PortfolioField>(
    query?: PortfolioListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Portfolio, Field>>;
  pages(query: FieldsInText<PortfolioListQuery>, options?: CallOptions): AsyncIterable<Partial<Portfolio>>;
  count(query?: PortfolioCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: PortfolioUpsert, options?: WriteOptions): Promise<Upserted<Portfolio>>;
  bulkCreate(
    input: PortfolioBulkCreate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Portfolio, PortfolioKey>>;
  bulkUpdate(
    input: PortfolioBulkUpdate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Portfolio, PortfolioKey>>;
  bulkUpdate(input: PortfolioBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(
    input: PortfolioBulkDelete,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Portfolio, PortfolioKey>>;
  bulkDelete(input: PortfolioBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(
    input: PortfolioBulkUpsert,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Portfolio, PortfolioKey>>;
  aggregate(input: PortfolioAggregateQuery, options?: CallOptions): Promise<Groups<PortfolioAggregateRow>>;
}
