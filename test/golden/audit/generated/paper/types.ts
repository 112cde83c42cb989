import type {
  BulkOptions,
  ConflictOptions,
  Connect,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  ManyFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type {
  SheetCreateWithoutPaper,
  SheetField,
  SheetInclude,
  SheetKey,
  SheetSort,
  SheetWhere,
  SheetWith,
} from "../sheet/types.js";

export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly body: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly version: number;
}

export type PaperKey = string;

export interface PaperCreate {
  readonly id?: string;
  readonly title: string;
  readonly body?: string | null;
}

/** Together with rows that belong to it. */
export interface PaperCreateNested extends PaperCreate {
  readonly sheets?: readonly (SheetCreateWithoutPaper | Connect<SheetKey>)[];
}

export interface PaperUpdate {
  readonly title?: string;
  readonly body?: string | null;
}

export type PaperField = keyof Paper;

export type PaperSort =
  | "id"
  | "-id"
  | "title"
  | "-title"
  | "body"
  | "-body"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt"
  | "deletedAt"
  | "-deletedAt"
  | "version"
  | "-version";

export interface PaperWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly title?: string | TextFilter;
  readonly body?: string | null | TextFilter<string | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly version?: number | OrderFilter<number>;
  readonly sheets?: ManyFilter<SheetWhere>;
  readonly AND?: readonly PaperWhere[];
  readonly OR?: readonly PaperWhere[];
  readonly NOT?: PaperWhere;
}

export interface PaperCountQuery {
  readonly where?: PaperWhere;
  /** Rows that are deleted count too, also where a relation leads to them. */
  readonly includeDeleted?: boolean;
}

export interface PaperListQuery<Field extends PaperField = PaperField> extends PaperCountQuery {
  readonly sort?: string | readonly PaperSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface PaperWith extends Paper {
  readonly sheets?: readonly SheetWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "sheets"[];
}

export type PaperRelations = "sheets" | "$more";

export interface PaperInclude {
  readonly sheets?: true | IncludeMany<SheetWhere, SheetSort, SheetField, SheetInclude>;
}

export interface PaperIncludeQuery<Field extends PaperField = PaperField> extends PaperListQuery<Field> {
  readonly include: IncludeInText | PaperInclude;
}

export interface PaperUpsertCreate {
  readonly id?: string;
  readonly title?: string;
  readonly body?: string | null;
}

/** The values of one unique key. */
export type PaperUnique = { readonly id: string } | { readonly title: string };

export interface PaperUpsert {
  readonly where: PaperUnique;
  readonly create: PaperUpsertCreate;
  readonly update: PaperUpdate;
}

export type PaperUniqueFields = readonly "id"[] | readonly "title"[];

export interface PaperBulkCreate extends ConflictOptions<PaperUniqueFields, keyof PaperUpdate> {
  readonly data: readonly PaperCreate[];
}

export interface PaperBulkUpsert extends UpsertOptions<PaperUniqueFields, keyof PaperUpdate> {
  readonly data: readonly PaperCreate[];
}

export interface PaperBulkUpdateItem extends PaperUpdate {
  readonly id: string;
}

export interface PaperBulkUpdate extends BulkOptions {
  readonly data: readonly PaperBulkUpdateItem[];
}

export interface PaperBulkUpdateWhere extends FilterOptions<PaperWhere> {
  readonly data: PaperUpdate;
}

export interface PaperBulkDelete extends BulkOptions {
  readonly ids: readonly PaperKey[];
}

export type PaperBulkDeleteWhere = FilterOptions<PaperWhere>;

export type PaperGroupField = "id" | "title" | "body" | "createdAt" | "updatedAt" | "deletedAt" | "version";

export interface PaperTotals {
  readonly version?: string | null;
}

export interface PaperTotalFilters {
  readonly version?: string | OrderFilter<string>;
}

export interface PaperExtremes {
  readonly title?: string | null;
  readonly body?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly deletedAt?: string | null;
  readonly version?: number | null;
}

export interface PaperExtremeFilters {
  readonly title?: string | TextFilter;
  readonly body?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | OrderFilter<string>;
  readonly version?: number | OrderFilter<number>;
}

export interface PaperAggregateQuery extends PaperCountQuery {
  readonly groupBy?:
    string | readonly (PaperGroupField | TimeGroup<"createdAt" | "updatedAt" | "deletedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly PaperGroupField[];
  readonly sum?: string | readonly (keyof PaperTotals)[];
  readonly avg?: string | readonly (keyof PaperTotals)[];
  readonly min?: string | readonly (keyof PaperExtremes)[];
  readonly max?: string | readonly (keyof PaperExtremes)[];
  readonly having?: PaperHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface PaperHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in PaperGroupField]?: number | OrderFilter<number> };
  readonly sum?: PaperTotalFilters;
  readonly avg?: PaperTotalFilters;
  readonly min?: PaperExtremeFilters;
  readonly max?: PaperExtremeFilters;
}

export interface PaperAggregateRow {
  readonly id?: string;
  readonly title?: string;
  readonly body?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly deletedAt?: string | null;
  readonly version?: number;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in PaperGroupField]?: number };
  readonly sum?: PaperTotals;
  readonly avg?: PaperTotals;
  readonly min?: PaperExtremes;
  readonly max?: PaperExtremes;
}
