import type {
  BulkAnswer,
  CallOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
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
  create(data: OrderCreate, options?: CallOptions): Promise<Order>;
  read(key: OrderKey, options: IncludeOptions<OrderInclude>): Promise<OrderWith | null>;
  read(key: OrderKey, options?: CallOptions): Promise<Order | null>;
  update(key: OrderKey, data: OrderUpdate, options?: CallOptions): Promise<Order>;
  delete(key: OrderKey, options?: CallOptions): Promise<void>;
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
  upsert(input: OrderUpsert, options?: CallOptions): Promise<Upserted<Order>>;
  bulkCreate(input: OrderBulkCreate, options?: CallOptions): Promise<BulkAnswer<Order, OrderKey>>;
  bulkUpdate(input: OrderBulkUpdate, options?: CallOptions): Promise<BulkAnswer<Order, OrderKey>>;
  bulkUpdate(input: OrderBulkUpdateWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkDelete(input: OrderBulkDelete, options?: CallOptions): Promise<BulkAnswer<Order, OrderKey>>;
  bulkDelete(input: OrderBulkDeleteWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkUpsert(input: OrderBulkUpsert, options?: CallOptions): Promise<BulkAnswer<Order, OrderKey>>;
  aggregate(input: OrderAggregateQuery, options?: CallOptions): Promise<Groups<OrderAggregateRow>>;
}
