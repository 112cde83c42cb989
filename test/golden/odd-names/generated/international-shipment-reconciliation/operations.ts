import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  InternationalShipmentReconciliation,
  InternationalShipmentReconciliationCountQuery,
  InternationalShipmentReconciliationCreate,
  InternationalShipmentReconciliationField,
  InternationalShipmentReconciliationKey,
  InternationalShipmentReconciliationListQuery,
  InternationalShipmentReconciliationUpdate,
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
}
