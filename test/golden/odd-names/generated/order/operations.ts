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
  Order,
  OrderAggregateQuery,
  OrderAggregateRow,
  OrderBulkCreate,
  OrderBulkDelete,
  OrderBulkDeleteWhere,
  OrderBulkUpdate,
  OrderBulkUpdateWhere,
  OrderBulkUpsert,
  OrderCountQuery,
  OrderCreate,
  OrderField,
  OrderInclude,
  OrderIncludeQuery,
  OrderKey,
  OrderListQuery,
  OrderRelations,
  OrderUpdate,
  OrderUpsert,
  OrderWith,
} from "./types.js";

/** What can be done with orders, over the wire and in process alike. */
export interface OrderOperations {
  create(data: OrderCreate, options?: WriteOptions): Promise<Order>;
  read(key: OrderKey, options: IncludeOptions<OrderInclude>): Promise<OrderWith | null>;
  read(key: OrderKey, options?: CallOptions): Promise<Order | null>;
  update(key: OrderKey, data: OrderUpdate, options?: ChangeOptions): Promise<Order>;
  delete(key: OrderKey, options?: ChangeOptions): Promise<void>;
  list<Field extends OrderField = OrderField>(
    query: OrderIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<OrderWith, Field | OrderRelations>>>;
  list(query: FieldsInText<OrderIncludeQuery>, options?: CallOptions): Promise<Page<Partial<OrderWith>>>;
  list<Field extends OrderField = OrderField>(
    query?: OrderListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Order, Field>>>;
  list(query: FieldsInText<OrderListQuery>, options?: CallOptions): Promise<Page<Partial<Order>>>;
  pages<Field extends OrderField = OrderField>(
    query: OrderIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<OrderWith, Field | OrderRelations>>;
  pages(query: FieldsInText<OrderIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<OrderWith>>;
  pages<Field extends OrderField = OrderField>(
    query?: OrderListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Order, Field>>;
  pages(query: FieldsInText<OrderListQuery>, options?: CallOptions): AsyncIterable<Partial<Order>>;
  count(query?: OrderCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: OrderUpsert, options?: WriteOptions): Promise<Upserted<Order>>;
  bulkCreate(input: OrderBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Order, OrderKey>>;
  bulkUpdate(input: OrderBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Order, OrderKey>>;
  bulkUpdate(input: OrderBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: OrderBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Order, OrderKey>>;
  bulkDelete(input: OrderBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: OrderBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Order, OrderKey>>;
  aggregate(input: OrderAggregateQuery, options?: CallOptions): Promise<Groups<OrderAggregateRow>>;
}
