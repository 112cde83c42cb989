import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  OrderFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";

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

export type InternationalShipmentReconciliationWith = InternationalShipmentReconciliation;
export type InternationalShipmentReconciliationInclude = never;

/** The values of one unique key. */
export type InternationalShipmentReconciliationUnique = { readonly id: string };

export interface InternationalShipmentReconciliationUpsert {
  readonly where: InternationalShipmentReconciliationUnique;
  readonly create: InternationalShipmentReconciliationCreate;
  readonly update: InternationalShipmentReconciliationUpdate;
}

export type InternationalShipmentReconciliationUniqueFields = readonly "id"[];

export interface InternationalShipmentReconciliationBulkCreate extends ConflictOptions<
  InternationalShipmentReconciliationUniqueFields,
  keyof InternationalShipmentReconciliationUpdate
> {
  readonly data: readonly InternationalShipmentReconciliationCreate[];
}

export interface InternationalShipmentReconciliationBulkUpsert extends UpsertOptions<
  InternationalShipmentReconciliationUniqueFields,
  keyof InternationalShipmentReconciliationUpdate
> {
  readonly data: readonly InternationalShipmentReconciliationCreate[];
}

export interface InternationalShipmentReconciliationBulkUpdateItem extends InternationalShipmentReconciliationUpdate {
  readonly id: string;
}

export interface InternationalShipmentReconciliationBulkUpdate extends BulkOptions {
  readonly data: readonly InternationalShipmentReconciliationBulkUpdateItem[];
}

export interface InternationalShipmentReconciliationBulkUpdateWhere extends FilterOptions<InternationalShipmentReconciliationWhere> {
  readonly data: InternationalShipmentReconciliationUpdate;
}

export interface InternationalShipmentReconciliationBulkDelete extends BulkOptions {
  readonly ids: readonly InternationalShipmentReconciliationKey[];
}

export type InternationalShipmentReconciliationBulkDeleteWhere =
  FilterOptions<InternationalShipmentReconciliationWhere>;

export type InternationalShipmentReconciliationGroupField =
  "id" | "resolutionPolicy" | "createdAt" | "updatedAt";

export interface InternationalShipmentReconciliationExtremes {
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface InternationalShipmentReconciliationExtremeFilters {
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface InternationalShipmentReconciliationAggregateQuery extends InternationalShipmentReconciliationCountQuery {
  readonly groupBy?:
    | string
    | readonly (
        InternationalShipmentReconciliationGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>
      )[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly InternationalShipmentReconciliationGroupField[];
  readonly min?: string | readonly (keyof InternationalShipmentReconciliationExtremes)[];
  readonly max?: string | readonly (keyof InternationalShipmentReconciliationExtremes)[];
  readonly having?: InternationalShipmentReconciliationHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface InternationalShipmentReconciliationHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: {
    readonly [Field in InternationalShipmentReconciliationGroupField]?: number | OrderFilter<number>;
  };
  readonly min?: InternationalShipmentReconciliationExtremeFilters;
  readonly max?: InternationalShipmentReconciliationExtremeFilters;
}

export interface InternationalShipmentReconciliationAggregateRow {
  readonly id?: string;
  readonly resolutionPolicy?: InternationalShipmentReconciliationResolutionPolicy | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in InternationalShipmentReconciliationGroupField]?: number };
  readonly min?: InternationalShipmentReconciliationExtremes;
  readonly max?: InternationalShipmentReconciliationExtremes;
}
