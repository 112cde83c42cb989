import type { EqualityFilter, OrderFilter } from "prewire/client";

export type InternationalShipmentReconciliationResolutionPolicy =
  | "automatically-resolve-in-favour-of-the-carrier"
  | "automatically-resolve-in-favour-of-the-customer"
  | "manual";

/** A name that leaves little room on a line of a hundred and ten columns. */
export interface InternationalShipmentReconciliation {
  readonly id: string;
  readonly resolutionPolicy: InternationalShipmentReconciliationResolutionPolicy | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type InternationalShipmentReconciliationKey = string;

export interface InternationalShipmentReconciliationCreate {
  readonly id?: string;
  readonly resolutionPolicy?: InternationalShipmentReconciliationResolutionPolicy | null;
}

export interface InternationalShipmentReconciliationUpdate {
  readonly resolutionPolicy?: InternationalShipmentReconciliationResolutionPolicy | null;
}

export type InternationalShipmentReconciliationField = keyof InternationalShipmentReconciliation;

export type InternationalShipmentReconciliationSort =
  | "id"
  | "-id"
  | "resolutionPolicy"
  | "-resolutionPolicy"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface InternationalShipmentReconciliationWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly resolutionPolicy?:
    | InternationalShipmentReconciliationResolutionPolicy
    | null
    | EqualityFilter<InternationalShipmentReconciliationResolutionPolicy | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly InternationalShipmentReconciliationWhere[];
  readonly OR?: readonly InternationalShipmentReconciliationWhere[];
  readonly NOT?: InternationalShipmentReconciliationWhere;
}

export interface InternationalShipmentReconciliationCountQuery {
  readonly where?: InternationalShipmentReconciliationWhere;
}

export interface InternationalShipmentReconciliationListQuery<
  Field extends InternationalShipmentReconciliationField = InternationalShipmentReconciliationField,
> extends InternationalShipmentReconciliationCountQuery {
  readonly sort?: string | readonly InternationalShipmentReconciliationSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
