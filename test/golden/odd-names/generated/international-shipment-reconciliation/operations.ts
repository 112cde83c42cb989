import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  Page,
  Upserted,
  WriteOptions,
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
    options?: WriteOptions,
  ): Promise<InternationalShipmentReconciliation>;
  read(
    key: InternationalShipmentReconciliationKey,
    options?: CallOptions,
  ): Promise<InternationalShipmentReconciliation | null>;
  update(
    key: InternationalShipmentReconciliationKey,
    data: InternationalShipmentReconciliationUpdate,
    options?: ChangeOptions,
  ): Promise<InternationalShipmentReconciliation>;
  delete(key: InternationalShipmentReconciliationKey, options?: ChangeOptions): Promise<void>;
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
    options?: WriteOptions,
  ): Promise<Upserted<InternationalShipmentReconciliation>>;
  bulkCreate(
    input: InternationalShipmentReconciliationBulkCreate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey>>;
  bulkUpdate(
    input: InternationalShipmentReconciliationBulkUpdate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey>>;
  bulkUpdate(
    input: InternationalShipmentReconciliationBulkUpdateWhere,
    options?: WriteOptions,
  ): Promise<CountsAnswer>;
  bulkDelete(
    input: InternationalShipmentReconciliationBulkDelete,
    options?: WriteOptions,
  ): Promise<BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey>>;
  bulkDelete(
    input: InternationalShipmentReconciliationBulkDeleteWhere,
    options?: WriteOptions,
  ): Promise<CountsAnswer>;
  bulkUpsert(
    input: InternationalShipmentReconciliationBulkUpsert,
    options?: WriteOptions,
  ): Promise<BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey>>;
  aggregate(
    input: InternationalShipmentReconciliationAggregateQuery,
    options?: CallOptions,
  ): Promise<Groups<InternationalShipmentReconciliationAggregateRow>>;
}
