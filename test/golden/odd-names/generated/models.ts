import type { CallOptionsOperations } from "./call-options/operations.js";
import type { ClientOperations } from "./client/operations.js";
import type { DeleteOperations } from "./delete/operations.js";
import type { InternationalShipmentReconciliationOperations } from "./international-shipment-reconciliation/operations.js";
import type { JsonOperations } from "./json/operations.js";
import type { OrderOperations } from "./order/operations.js";
import type { PageOperations } from "./page/operations.js";
import type { PartialOperations } from "./partial/operations.js";
import type { ResourceOperations } from "./resource/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly callOptions: CallOptionsOperations;
  readonly client: ClientOperations;
  readonly delete: DeleteOperations;
  readonly internationalShipmentReconciliation: InternationalShipmentReconciliationOperations;
  readonly json: JsonOperations;
  readonly order: OrderOperations;
  readonly page: PageOperations;
  readonly partial: PartialOperations;
  readonly resource: ResourceOperations;
}
