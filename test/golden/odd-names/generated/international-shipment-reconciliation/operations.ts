import type {
  BulkAnswer,
  CallOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  Page,
  Upserted,
} from "prewire/client";
import type {
  InternationalShipmentReconciliation,
  InternationalShipmentReconciliationAggregateQuery,
  InternationalShipmentReconciliationAggregateRow,
  InternationalShipmentReconciliationBulkCreate,
  InternationalShipmentReconciliationBulkDelete,
  InternationalShipmentReconciliationBulkDeleteWhere,
  InternationalShipmentReconciliationBulkUpdate,
  InternationalShipmentReconciliationBulkUpdateWhere,
  InternationalShipmentReconciliationBulkUpsert,
  InternationalShipmentReconciliationCountQuery,
  InternationalShipmentReconciliationCreate,
  InternationalShipmentReconciliationField,
  InternationalShipmentReconciliationKey,
  InternationalShipmentReconciliationListQuery,
  InternationalShipmentReconciliationUpdate,
  InternationalShipmentReconciliationUpsert,
} from "./types.js";

/** What can be done with international shipment reconciliations, over the wire and in process alike. */
export interface InternationalShipmentReconciliationOperations {
  create(
    data: InternationalShipmentReconciliationCreate,
    options?: CallOptions,
  ): Promise<InternationalShipmentReconciliation>;
  read(
    key: InternationalShipmentReconciliationKey,
    options?: CallOptions,
  ): Promise<InternationalShipmentReconciliation | null>;
  update(
    key: InternationalShipmentReconciliationKey,
    data: InternationalShipmentReconciliationUpdate,
    options?: CallOptions,
  ): Promise<InternationalShipmentReconciliation>;
  delete(key: InternationalShipmentReconciliationKey, options?: CallOptions): Promise<void>;
  list<Field extends InternationalShipmentReconciliationField = InternationalShipmentReconciliationField>(
    query?: InternationalShipmentReconciliationListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<InternationalShipmentReconciliation, Field>>>;
  list(
    query: FieldsInText<InternationalShipmentReconciliationListQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<InternationalShipmentReconciliation>>>;
  pages<Field extends InternationalShipmentReconciliationField = InternationalShipmentReconciliationField>(
    query?: InternationalShipmentReconciliationListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<InternationalShipmentReconciliation, Field>>;
  pages(
    query: FieldsInText<InternationalShipmentReconciliationListQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<InternationalShipmentReconciliation>>;
  count(query?: InternationalShipmentReconciliationCountQuery, options?: CallOptions): Promise<number>;
  upsert(
    input: InternationalShipmentReconciliationUpsert,
    options?: CallOptions,
  ): Promise<Upserted<InternationalShipmentReconciliation>>;
  bulkCreate(
    input: InternationalShipmentReconciliationBulkCreate,
    options?: CallOptions,
  ): Promise<BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey>>;
  bulkUpdate(
    input: InternationalShipmentReconciliationBulkUpdate,
    options?: CallOptions,
  ): Promise<BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey>>;
  bulkUpdate(
    input: InternationalShipmentReconciliationBulkUpdateWhere,
    options?: CallOptions,
  ): Promise<CountsAnswer>;
  bulkDelete(
    input: InternationalShipmentReconciliationBulkDelete,
    options?: CallOptions,
  ): Promise<BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey>>;
  bulkDelete(
    input: InternationalShipmentReconciliationBulkDeleteWhere,
    options?: CallOptions,
  ): Promise<CountsAnswer>;
  bulkUpsert(
    input: InternationalShipmentReconciliationBulkUpsert,
    options?: CallOptions,
  ): Promise<BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey>>;
  aggregate(
    input: InternationalShipmentReconciliationAggregateQuery,
    options?: CallOptions,
  ): Promise<Groups<InternationalShipmentReconciliationAggregateRow>>;
}
