import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";

export interface Client {
  readonly id: string;
  readonly array: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type ClientKey = string;

export interface ClientCreate {
  readonly id?: string;
  readonly array: string;
}

export interface ClientUpdate {
  readonly array?: string;
}

export type ClientField = keyof Client;

export type ClientSort =
  "id" | "-id" | "array" | "-array" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface ClientWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly array?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly ClientWhere[];
  readonly OR?: readonly ClientWhere[];
  readonly NOT?: ClientWhere;
}

export interface ClientCountQuery {
  readonly where?: ClientWhere;
}

export interface ClientListQuery<Field extends ClientField = ClientField> extends ClientCountQuery {
  readonly sort?: string | readonly ClientSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type ClientWith = Client;
export type ClientInclude = never;

/** The values of one unique key. */
export type ClientUnique = { readonly id: string };

export interface ClientUpsert {
  readonly where: ClientUnique;
  readonly create: ClientCreate;
  readonly update: ClientUpdate;
}

export type ClientUniqueFields = readonly "id"[];

export interface ClientBulkCreate extends ConflictOptions<ClientUniqueFields, keyof ClientUpdate> {
  readonly data: readonly ClientCreate[];
}

export interface ClientBulkUpsert extends UpsertOptions<ClientUniqueFields, keyof ClientUpdate> {
  readonly data: readonly ClientCreate[];
}

export interface ClientBulkUpdateItem extends ClientUpdate {
  readonly id: string;
}

export interface ClientBulkUpdate extends BulkOptions {
  readonly data: readonly ClientBulkUpdateItem[];
}

export interface ClientBulkUpdateWhere extends FilterOptions<ClientWhere> {
  readonly data: ClientUpdate;
}

export interface ClientBulkDelete extends BulkOptions {
  readonly ids: readonly ClientKey[];
}

export type ClientBulkDeleteWhere = FilterOptions<ClientWhere>;

export type ClientGroupField = "id" | "array" | "createdAt" | "updatedAt";

export interface ClientExtremes {
  readonly array?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface ClientExtremeFilters {
  readonly array?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface ClientAggregateQuery extends ClientCountQuery {
  readonly groupBy?: string | readonly (ClientGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly ClientGroupField[];
  readonly min?: string | readonly (keyof ClientExtremes)[];
  readonly max?: string | readonly (keyof ClientExtremes)[];
  readonly having?: ClientHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface ClientHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in ClientGroupField]?: number | OrderFilter<number> };
  readonly min?: ClientExtremeFilters;
  readonly max?: ClientExtremeFilters;
}

export interface ClientAggregateRow {
  readonly id?: string;
  readonly array?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in ClientGroupField]?: number };
  readonly min?: ClientExtremes;
  readonly max?: ClientExtremes;
}
