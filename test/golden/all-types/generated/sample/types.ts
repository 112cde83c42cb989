import type {
  BulkOptions,
  ConflictOptions,
  Connect,
  DateUnit,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  IncludeOne,
  Json,
  JsonFilter,
  ListFilter,
  ManyFilter,
  NonNullJson,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";

export type SampleKind = "small" | "it's large";

export type SampleKindMaybe = "a" | "b";

export type SampleKinds = "x" | "y";

/** One field of each type, required and optional, with and without a default. */
export interface Sample {
  readonly id: number;
  readonly title: string;
  readonly titleMaybe: string | null;
  readonly token: string;
  readonly tokenMaybe: string | null;
  readonly count: number;
  readonly countMaybe: number | null;
  readonly total: string;
  readonly totalMaybe: string | null;
  readonly ratio: number;
  readonly ratioMaybe: number | null;
  readonly price: string;
  readonly priceMaybe: string | null;
  readonly active: boolean;
  readonly activeMaybe: boolean | null;
  readonly at: string;
  readonly atMaybe: string | null;
  readonly day: string;
  readonly dayMaybe: string | null;
  readonly hour: string;
  readonly hourMaybe: string | null;
  readonly settings: NonNullJson;
  readonly settingsMaybe: Json;
  readonly file: string;
  readonly fileMaybe: string | null;
  readonly kind: SampleKind;
  readonly kindMaybe: SampleKindMaybe | null;
  readonly labels: readonly string[];
  readonly labelsMaybe: readonly number[] | null;
  readonly kinds: readonly SampleKinds[];
  readonly prices: readonly string[];
  readonly parentId: number | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type SampleKey = number;

export interface SampleCreate {
  readonly title: string;
  readonly titleMaybe?: string | null;
  readonly token?: string;
  readonly tokenMaybe?: string | null;
  readonly count?: number;
  readonly countMaybe?: number | null;
  readonly total?: string;
  readonly totalMaybe?: string | null;
  readonly ratio?: number;
  readonly ratioMaybe?: number | null;
  readonly price?: string;
  readonly priceMaybe?: string | null;
  readonly active?: boolean;
  readonly activeMaybe?: boolean | null;
  readonly at?: string;
  readonly atMaybe?: string | null;
  readonly day?: string;
  readonly dayMaybe?: string | null;
  readonly hour?: string;
  readonly hourMaybe?: string | null;
  readonly settings?: NonNullJson;
  readonly settingsMaybe?: Json;
  readonly file?: string;
  readonly fileMaybe?: string | null;
  readonly kind?: SampleKind;
  readonly kindMaybe?: SampleKindMaybe | null;
  readonly labels?: readonly string[];
  readonly labelsMaybe?: readonly number[] | null;
  readonly kinds?: readonly SampleKinds[];
  readonly prices?: readonly string[];
  readonly parentId?: number | null;
}

/** Together with rows that belong to it. */
export interface SampleCreateNested extends SampleCreate {
  readonly children?: readonly (SampleCreateWithoutParent | Connect<SampleKey>)[];
}

export interface SampleCreateWithoutParent {
  readonly title: string;
  readonly titleMaybe?: string | null;
  readonly token?: string;
  readonly tokenMaybe?: string | null;
  readonly count?: number;
  readonly countMaybe?: number | null;
  readonly total?: string;
  readonly totalMaybe?: string | null;
  readonly ratio?: number;
  readonly ratioMaybe?: number | null;
  readonly price?: string;
  readonly priceMaybe?: string | null;
  readonly active?: boolean;
  readonly activeMaybe?: boolean | null;
  readonly at?: string;
  readonly atMaybe?: string | null;
  readonly day?: string;
  readonly dayMaybe?: string | null;
  readonly hour?: string;
  readonly hourMaybe?: string | null;
  readonly settings?: NonNullJson;
  readonly settingsMaybe?: Json;
  readonly file?: string;
  readonly fileMaybe?: string | null;
  readonly kind?: SampleKind;
  readonly kindMaybe?: SampleKindMaybe | null;
  readonly labels?: readonly string[];
  readonly labelsMaybe?: readonly number[] | null;
  readonly kinds?: readonly SampleKinds[];
  readonly prices?: readonly string[];
  readonly children?: readonly (SampleCreateWithoutParent | Connect<SampleKey>)[];
}

export interface SampleUpdate {
  readonly title?: string;
  readonly titleMaybe?: string | null;
  readonly token?: string;
  readonly tokenMaybe?: string | null;
  readonly count?: number;
  readonly countMaybe?: number | null;
  readonly total?: string;
  readonly totalMaybe?: string | null;
  readonly ratio?: number;
  readonly ratioMaybe?: number | null;
  readonly price?: string;
  readonly priceMaybe?: string | null;
  readonly active?: boolean;
  readonly activeMaybe?: boolean | null;
  readonly at?: string;
  readonly atMaybe?: string | null;
  readonly day?: string;
  readonly dayMaybe?: string | null;
  readonly hour?: string;
  readonly hourMaybe?: string | null;
  readonly settings?: NonNullJson;
  readonly settingsMaybe?: Json;
  readonly file?: string;
  readonly fileMaybe?: string | null;
  readonly kind?: SampleKind;
  readonly kindMaybe?: SampleKindMaybe | null;
  readonly labels?: readonly string[];
  readonly labelsMaybe?: readonly number[] | null;
  readonly kinds?: readonly SampleKinds[];
  readonly prices?: readonly string[];
  readonly parentId?: number | null;
}

export type SampleField = keyof Sample;

export type SampleSort =
  | "id"
  | "-id"
  | "title"
  | "-title"
  | "titleMaybe"
  | "-titleMaybe"
  | "token"
  | "-token"
  | "tokenMaybe"
  | "-tokenMaybe"
  | "count"
  | "-count"
  | "countMaybe"
  | "-countMaybe"
  | "total"
  | "-total"
  | "totalMaybe"
  | "-totalMaybe"
  | "ratio"
  | "-ratio"
  | "ratioMaybe"
  | "-ratioMaybe"
  | "price"
  | "-price"
  | "priceMaybe"
  | "-priceMaybe"
  | "active"
  | "-active"
  | "activeMaybe"
  | "-activeMaybe"
  | "at"
  | "-at"
  | "atMaybe"
  | "-atMaybe"
  | "day"
  | "-day"
  | "dayMaybe"
  | "-dayMaybe"
  | "hour"
  | "-hour"
  | "hourMaybe"
  | "-hourMaybe"
  | "file"
  | "-file"
  | "fileMaybe"
  | "-fileMaybe"
  | "kind"
  | "-kind"
  | "kindMaybe"
  | "-kindMaybe"
  | "parentId"
  | "-parentId"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface SampleWhere {
  readonly id?: number | OrderFilter<number>;
  readonly title?: string | TextFilter;
  readonly titleMaybe?: string | null | TextFilter<string | null>;
  readonly token?: string | EqualityFilter<string>;
  readonly tokenMaybe?: string | null | EqualityFilter<string | null>;
  readonly count?: number | OrderFilter<number>;
  readonly countMaybe?: number | null | OrderFilter<number | null>;
  readonly total?: string | OrderFilter<string>;
  readonly totalMaybe?: string | null | OrderFilter<string | null>;
  readonly ratio?: number | OrderFilter<number>;
  readonly ratioMaybe?: number | null | OrderFilter<number | null>;
  readonly price?: string | OrderFilter<string>;
  readonly priceMaybe?: string | null | OrderFilter<string | null>;
  readonly active?: boolean | EqualityFilter<boolean>;
  readonly activeMaybe?: boolean | null | EqualityFilter<boolean | null>;
  readonly at?: string | OrderFilter<string>;
  readonly atMaybe?: string | null | OrderFilter<string | null>;
  readonly day?: string | OrderFilter<string>;
  readonly dayMaybe?: string | null | OrderFilter<string | null>;
  readonly hour?: string | OrderFilter<string>;
  readonly hourMaybe?: string | null | OrderFilter<string | null>;
  readonly settings?: JsonFilter<NonNullJson>;
  readonly settingsMaybe?: null | JsonFilter<Json>;
  readonly file?: string | EqualityFilter<string>;
  readonly fileMaybe?: string | null | EqualityFilter<string | null>;
  readonly kind?: SampleKind | EqualityFilter<SampleKind>;
  readonly kindMaybe?: SampleKindMaybe | null | EqualityFilter<SampleKindMaybe | null>;
  readonly labels?: readonly string[] | ListFilter<readonly string[], string>;
  readonly labelsMaybe?: readonly number[] | null | ListFilter<readonly number[] | null, number>;
  readonly kinds?: readonly SampleKinds[] | ListFilter<readonly SampleKinds[], SampleKinds>;
  readonly prices?: readonly string[] | ListFilter<readonly string[], string>;
  readonly parentId?: number | null | OrderFilter<number | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly parent?: OneFilter<SampleWhere>;
  readonly children?: ManyFilter<SampleWhere>;
  readonly AND?: readonly SampleWhere[];
  readonly OR?: readonly SampleWhere[];
  readonly NOT?: SampleWhere;
}

export interface SampleCountQuery {
  readonly where?: SampleWhere;
}

export interface SampleListQuery<Field extends SampleField = SampleField> extends SampleCountQuery {
  readonly sort?: string | readonly SampleSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface SampleWith extends Sample {
  readonly parent?: SampleWith | null;
  readonly children?: readonly SampleWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "children"[];
}

export type SampleRelations = "parent" | "children" | "$more";

export interface SampleInclude {
  readonly parent?: true | IncludeOne<SampleField, SampleInclude>;
  readonly children?: true | IncludeMany<SampleWhere, SampleSort, SampleField, SampleInclude>;
}

export interface SampleIncludeQuery<Field extends SampleField = SampleField> extends SampleListQuery<Field> {
  readonly include: IncludeInText | SampleInclude;
}

/** The values of one unique key. */
export type SampleUnique = { readonly token: string };

export interface SampleUpsert {
  readonly where: SampleUnique;
  readonly create: SampleCreate;
  readonly update: SampleUpdate;
}

export type SampleUniqueFields = readonly "token"[];

export interface SampleBulkCreate extends ConflictOptions<SampleUniqueFields, keyof SampleUpdate> {
  readonly data: readonly SampleCreate[];
}

export interface SampleBulkUpsert extends UpsertOptions<SampleUniqueFields, keyof SampleUpdate> {
  readonly data: readonly SampleCreate[];
}

export interface SampleBulkUpdateItem extends SampleUpdate {
  readonly id: number;
}

export interface SampleBulkUpdate extends BulkOptions {
  readonly data: readonly SampleBulkUpdateItem[];
}

export interface SampleBulkUpdateWhere extends FilterOptions<SampleWhere> {
  readonly data: SampleUpdate;
}

export interface SampleBulkDelete extends BulkOptions {
  readonly ids: readonly SampleKey[];
}

export type SampleBulkDeleteWhere = FilterOptions<SampleWhere>;

export type SampleGroupField =
  | "id"
  | "title"
  | "titleMaybe"
  | "token"
  | "tokenMaybe"
  | "count"
  | "countMaybe"
  | "total"
  | "totalMaybe"
  | "ratio"
  | "ratioMaybe"
  | "price"
  | "priceMaybe"
  | "active"
  | "activeMaybe"
  | "at"
  | "atMaybe"
  | "day"
  | "dayMaybe"
  | "hour"
  | "hourMaybe"
  | "file"
  | "fileMaybe"
  | "kind"
  | "kindMaybe"
  | "parentId"
  | "createdAt"
  | "updatedAt";

export interface SampleTotals {
  readonly id?: string | null;
  readonly count?: string | null;
  readonly countMaybe?: string | null;
  readonly total?: string | null;
  readonly totalMaybe?: string | null;
  readonly ratio?: number | null;
  readonly ratioMaybe?: number | null;
  readonly price?: string | null;
  readonly priceMaybe?: string | null;
  readonly parentId?: string | null;
}

export interface SampleTotalFilters {
  readonly id?: string | OrderFilter<string>;
  readonly count?: string | OrderFilter<string>;
  readonly countMaybe?: string | OrderFilter<string>;
  readonly total?: string | OrderFilter<string>;
  readonly totalMaybe?: string | OrderFilter<string>;
  readonly ratio?: number | OrderFilter<number>;
  readonly ratioMaybe?: number | OrderFilter<number>;
  readonly price?: string | OrderFilter<string>;
  readonly priceMaybe?: string | OrderFilter<string>;
  readonly parentId?: string | OrderFilter<string>;
}

export interface SampleExtremes {
  readonly id?: number | null;
  readonly title?: string | null;
  readonly titleMaybe?: string | null;
  readonly count?: number | null;
  readonly countMaybe?: number | null;
  readonly total?: string | null;
  readonly totalMaybe?: string | null;
  readonly ratio?: number | null;
  readonly ratioMaybe?: number | null;
  readonly price?: string | null;
  readonly priceMaybe?: string | null;
  readonly at?: string | null;
  readonly atMaybe?: string | null;
  readonly day?: string | null;
  readonly dayMaybe?: string | null;
  readonly hour?: string | null;
  readonly hourMaybe?: string | null;
  readonly parentId?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface SampleExtremeFilters {
  readonly id?: number | OrderFilter<number>;
  readonly title?: string | TextFilter;
  readonly titleMaybe?: string | TextFilter;
  readonly count?: number | OrderFilter<number>;
  readonly countMaybe?: number | OrderFilter<number>;
  readonly total?: string | OrderFilter<string>;
  readonly totalMaybe?: string | OrderFilter<string>;
  readonly ratio?: number | OrderFilter<number>;
  readonly ratioMaybe?: number | OrderFilter<number>;
  readonly price?: string | OrderFilter<string>;
  readonly priceMaybe?: string | OrderFilter<string>;
  readonly at?: string | OrderFilter<string>;
  readonly atMaybe?: string | OrderFilter<string>;
  readonly day?: string | OrderFilter<string>;
  readonly dayMaybe?: string | OrderFilter<string>;
  readonly hour?: string | OrderFilter<string>;
  readonly hourMaybe?: string | OrderFilter<string>;
  readonly parentId?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface SampleAggregateQuery extends SampleCountQuery {
  readonly groupBy?:
    | string
    | readonly (
        | SampleGroupField
        | TimeGroup<"at" | "atMaybe" | "createdAt" | "updatedAt", TimeUnit>
        | TimeGroup<"day" | "dayMaybe", DateUnit>
      )[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly SampleGroupField[];
  readonly sum?: string | readonly (keyof SampleTotals)[];
  readonly avg?: string | readonly (keyof SampleTotals)[];
  readonly min?: string | readonly (keyof SampleExtremes)[];
  readonly max?: string | readonly (keyof SampleExtremes)[];
  readonly having?: SampleHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface SampleHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in SampleGroupField]?: number | OrderFilter<number> };
  readonly sum?: SampleTotalFilters;
  readonly avg?: SampleTotalFilters;
  readonly min?: SampleExtremeFilters;
  readonly max?: SampleExtremeFilters;
}

export interface SampleAggregateRow {
  readonly id?: number;
  readonly title?: string;
  readonly titleMaybe?: string | null;
  readonly token?: string;
  readonly tokenMaybe?: string | null;
  readonly countMaybe?: number | null;
  readonly total?: string;
  readonly totalMaybe?: string | null;
  readonly ratio?: number;
  readonly ratioMaybe?: number | null;
  readonly price?: string;
  readonly priceMaybe?: string | null;
  readonly active?: boolean;
  readonly activeMaybe?: boolean | null;
  readonly at?: string;
  readonly atMaybe?: string | null;
  readonly day?: string;
  readonly dayMaybe?: string | null;
  readonly hour?: string;
  readonly hourMaybe?: string | null;
  readonly file?: string;
  readonly fileMaybe?: string | null;
  readonly kind?: SampleKind;
  readonly kindMaybe?: SampleKindMaybe | null;
  readonly parentId?: number | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number | number;
  readonly countDistinct?: { readonly [Field in SampleGroupField]?: number };
  readonly sum?: SampleTotals;
  readonly avg?: SampleTotals;
  readonly min?: SampleExtremes;
  readonly max?: SampleExtremes;
}
