import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Order,
  OrderCountQuery,
  OrderCreate,
  OrderField,
  OrderKey,
  OrderListQuery,
  OrderUpdate,
} from "./types.js";

/** What can be done with orders, over the wire and in process alike. */
export interface OrderOperations {
  create(data: OrderCreate, options?: CallOptions): Promise<Order>;
  read(key: OrderKey, options?: CallOptions): Promise<Order | null>;
  update(key: OrderKey, data: OrderUpdate, options?: CallOptions): Promise<Order>;
  delete(key: OrderKey, options?: CallOptions): Promise<void>;
  list<Field extends OrderField = OrderField>(
    query?: OrderListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Order, Field>>>;
  list(query: FieldsInText<OrderListQuery>, options?: CallOptions): Promise<Page<Partial<Order>>>;
  pages<Field extends OrderField = OrderField>(
    query?: OrderListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Order, Field>>;
  pages(query: FieldsInText<OrderListQuery>, options?: CallOptions): AsyncIterable<Partial<Order>>;
  count(query?: OrderCountQuery, options?: CallOptions): Promise<number>;
}
