import type {
  BulkOptions,
  ConflictOptions,
  Connect,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  ManyFilter,
  OrderFilter,
  TextFilter,
  UpsertOptions,
} from "prewire/client";
import type {
  AgreementCreateWithoutFolder,
  AgreementField,
  AgreementInclude,
  AgreementKey,
  AgreementSort,
  AgreementWhere,
  AgreementWith,
} from "../agreement/types.js";

/** To put an agreement into one is to change the agreement. */
export interface Folder {
  readonly name: string;
}

export type FolderKey = string;

export interface FolderCreate {
  readonly name: string;
}

/** Together with rows that belong to it. */
export interface FolderCreateNested extends FolderCreate {
  readonly agreements?: readonly (AgreementCreateWithoutFolder | Connect<AgreementKey>)[];
}

export type FolderUpdate = { readonly [field: string]: never };

export type FolderField = keyof Folder;

export type FolderSort = "name" | "-name";

export interface FolderWhere {
  readonly name?: string | TextFilter;
  readonly agreements?: ManyFilter<AgreementWhere>;
  readonly AND?: readonly FolderWhere[];
  readonly OR?: readonly FolderWhere[];
  readonly NOT?: FolderWhere;
}

export interface FolderCountQuery {
  readonly where?: FolderWhere;
}

export interface FolderListQuery<Field extends FolderField = FolderField> extends FolderCountQuery {
  readonly sort?: string | readonly FolderSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface FolderWith extends Folder {
  readonly agreements?: readonly AgreementWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "agreements"[];
}

export type FolderRelations = "agreements" | "$more";

export interface FolderInclude {
  readonly agreements?: true | IncludeMany<AgreementWhere, AgreementSort, AgreementField, AgreementInclude>;
}

export interface FolderIncludeQuery<Field extends FolderField = FolderField> extends FolderListQuery<Field> {
  readonly include: IncludeInText | FolderInclude;
}

export interface FolderUpsertCreate {
  readonly name?: string;
}

/** The values of one unique key. */
export type FolderUnique = { readonly name: string };

export interface FolderUpsert {
  readonly where: FolderUnique;
  readonly create: FolderUpsertCreate;
  readonly update: FolderUpdate;
}

export type FolderUniqueFields = readonly "name"[];

export interface FolderBulkCreate extends ConflictOptions<FolderUniqueFields, keyof FolderUpdate> {
  readonly data: readonly FolderCreate[];
}

export interface FolderBulkUpsert extends UpsertOptions<FolderUniqueFields, keyof FolderUpdate> {
  readonly data: readonly FolderCreate[];
}

export interface FolderBulkUpdateItem {
  readonly name: string;
}

export interface FolderBulkUpdate extends BulkOptions {
  readonly data: readonly FolderBulkUpdateItem[];
}

export interface FolderBulkUpdateWhere extends FilterOptions<FolderWhere> {
  readonly data: FolderUpdate;
}

export interface FolderBulkDelete extends BulkOptions {
  readonly ids: readonly FolderKey[];
}

export type FolderBulkDeleteWhere = FilterOptions<FolderWhere>;

export type FolderGroupField = "name";

export interface FolderExtremes {
  readonly name?: string | null;
}

export interface FolderExtremeFilters {
  readonly name?: string | TextFilter;
}

export interface FolderAggregateQuery extends FolderCountQuery {
  readonly groupBy?: string | readonly FolderGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly FolderGroupField[];
  readonly min?: string | readonly (keyof FolderExtremes)[];
  readonly max?: string | readonly (keyof FolderExtremes)[];
  readonly having?: FolderHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface FolderHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in FolderGroupField]?: number | OrderFilter<number> };
  readonly min?: FolderExtremeFilters;
  readonly max?: FolderExtremeFilters;
}

export interface FolderAggregateRow {
  readonly name?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in FolderGroupField]?: number };
  readonly min?: FolderExtremes;
  readonly max?: FolderExtremes;
}
