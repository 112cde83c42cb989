import type { EqualityFilter, Json, NonNullJson, OrderFilter, TextFilter, WholeFilter } from "prewire/client";

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
  readonly settings?: WholeFilter<NonNullJson>;
  readonly settingsMaybe?: null | WholeFilter<Json>;
  readonly file?: string | EqualityFilter<string>;
  readonly fileMaybe?: string | null | EqualityFilter<string | null>;
  readonly kind?: SampleKind | EqualityFilter<SampleKind>;
  readonly kindMaybe?: SampleKindMaybe | null | EqualityFilter<SampleKindMaybe | null>;
  readonly labels?: readonly string[] | WholeFilter<readonly string[]>;
  readonly labelsMaybe?: readonly number[] | null | WholeFilter<readonly number[] | null>;
  readonly kinds?: readonly SampleKinds[] | WholeFilter<readonly SampleKinds[]>;
  readonly prices?: readonly string[] | WholeFilter<readonly string[]>;
  readonly parentId?: number | null | OrderFilter<number | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
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
