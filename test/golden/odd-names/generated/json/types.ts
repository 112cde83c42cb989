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

export interface Json {
  readonly id: string;
  readonly text: string;
  readonly uuid: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type JsonKey = string;

export interface JsonCreate {
  readonly id?: string;
  readonly text: string;
  readonly uuid: string;
}

export interface JsonUpdate {
  readonly text?: string;
  readonly uuid?: string;
}

export type JsonField = keyof Json;

export type JsonSort =
  | "id"
  | "-id"
  | "text"
  | "-text"
  | "uuid"
  | "-uuid"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface JsonWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly text?: string | TextFilter;
  readonly uuid?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly JsonWhere[];
  readonly OR?: readonly JsonWhere[];
  readonly NOT?: JsonWhere;
}

export interface JsonCountQuery {
  readonly where?: JsonWhere;
}

export interface JsonListQuery<Field extends JsonField = JsonField> extends JsonCountQuery {
  readonly sort?: string | readonly JsonSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type JsonWith = Json;
export type JsonInclude = never;

/** The values of one unique key. */
export type JsonUnique = { readonly id: string };

export interface JsonUpsert {
  readonly where: JsonUnique;
  readonly create: JsonCreate;
  readonly update: JsonUpdate;
}

export type JsonUniqueFields = readonly "id"[];

export interface JsonBulkCreate extends ConflictOptions<JsonUniqueFields, keyof JsonUpdate> {
  readonly data: readonly JsonCreate[];
}

export interface JsonBulkUpsert extends UpsertOptions<JsonUniqueFields, keyof JsonUpdate> {
  readonly data: readonly JsonCreate[];
}

export interface JsonBulkUpdateItem extends JsonUpdate {
  readonly id: string;
}

export interface JsonBulkUpdate extends BulkOptions {
  readonly data: readonly JsonBulkUpdateItem[];
}

export interface JsonBulkUpdateWhere extends FilterOptions<JsonWhere> {
  readonly data: JsonUpdate;
}

export interface JsonBulkDelete extends BulkOptions {
  readonly ids: readonly JsonKey[];
}

export type JsonBulkDeleteWhere = FilterOptions<JsonWhere>;

export type JsonGroupField = "id" | "text" | "uuid" | "createdAt" | "updatedAt";

export interface JsonExtremes {
  readonly text?: string | null;
  readonly uuid?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface JsonExtremeFilters {
  readonly text?: string | TextFilter;
  readonly uuid?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface JsonAggregateQuery extends JsonCountQuery {
  readonly groupBy?: string | readonly (JsonGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly JsonGroupField[];
  readonly min?: string | readonly (keyof JsonExtremes)[];
  readonly max?: string | readonly (keyof JsonExtremes)[];
  readonly having?: JsonHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface JsonHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in JsonGroupField]?: number | OrderFilter<number> };
  readonly min?: JsonExtremeFilters;
  readonly max?: JsonExtremeFilters;
}

export interface JsonAggregateRow {
  readonly id?: string;
  readonly text?: string;
  readonly uuid?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in JsonGroupField]?: number };
  readonly min?: JsonExtremes;
  readonly max?: JsonExtremes;
}
