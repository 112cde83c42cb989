import type {
  ConflictOptions,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
} from "prewire/client";
import type { FolderField, FolderInclude, FolderWhere, FolderWith } from "../folder/types.js";

/** Nobody changes it who has not seen it. */
export interface Agreement {
  readonly number: number;
  readonly text: string;
  readonly folderId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type AgreementKey = number;

export interface AgreementCreate {
  readonly text: string;
  readonly folderId?: string | null;
}

export interface AgreementCreateWithoutFolder {
  readonly text: string;
}

export interface AgreementUpdate {
  readonly text?: string;
  readonly folderId?: string | null;
}

export type AgreementField = keyof Agreement;

export type AgreementSort =
  | "number"
  | "-number"
  | "text"
  | "-text"
  | "folderId"
  | "-folderId"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface AgreementWhere {
  readonly number?: number | OrderFilter<number>;
  readonly text?: string | TextFilter;
  readonly folderId?: string | null | TextFilter<string | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly folder?: OneFilter<FolderWhere>;
  readonly AND?: readonly AgreementWhere[];
  readonly OR?: readonly AgreementWhere[];
  readonly NOT?: AgreementWhere;
}

export interface AgreementCountQuery {
  readonly where?: AgreementWhere;
}

export interface AgreementListQuery<
  Field extends AgreementField = AgreementField,
> extends AgreementCountQuery {
  readonly sort?: string | readonly AgreementSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface AgreementWith extends Agreement {
  readonly folder?: FolderWith | null;
}

export type AgreementRelations = "folder";

export interface AgreementInclude {
  readonly folder?: true | IncludeOne<FolderField, FolderInclude>;
}

export interface AgreementIncludeQuery<
  Field extends AgreementField = AgreementField,
> extends AgreementListQuery<Field> {
  readonly include: IncludeInText | AgreementInclude;
}

export type AgreementUniqueFields = never;

export interface AgreementBulkCreate extends ConflictOptions<AgreementUniqueFields, keyof AgreementUpdate> {
  readonly data: readonly AgreementCreate[];
}

export type AgreementGroupField = "number" | "text" | "folderId" | "createdAt" | "updatedAt";

export interface AgreementTotals {
  readonly number?: string | null;
}

export interface AgreementTotalFilters {
  readonly number?: string | OrderFilter<string>;
}

export interface AgreementExtremes {
  readonly number?: number | null;
  readonly text?: string | null;
  readonly folderId?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface AgreementExtremeFilters {
  readonly number?: number | OrderFilter<number>;
  readonly text?: string | TextFilter;
  readonly folderId?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface AgreementAggregateQuery extends AgreementCountQuery {
  readonly groupBy?:
    string | readonly (AgreementGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly AgreementGroupField[];
  readonly sum?: string | readonly (keyof AgreementTotals)[];
  readonly avg?: string | readonly (keyof AgreementTotals)[];
  readonly min?: string | readonly (keyof AgreementExtremes)[];
  readonly max?: string | readonly (keyof AgreementExtremes)[];
  readonly having?: AgreementHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface AgreementHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in AgreementGroupField]?: number | OrderFilter<number> };
  readonly sum?: AgreementTotalFilters;
  readonly avg?: AgreementTotalFilters;
  readonly min?: AgreementExtremeFilters;
  readonly max?: AgreementExtremeFilters;
}

export interface AgreementAggregateRow {
  readonly number?: number;
  readonly text?: string;
  readonly folderId?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in AgreementGroupField]?: number };
  readonly sum?: AgreementTotals;
  readonly avg?: AgreementTotals;
  readonly min?: AgreementExtremes;
  readonly max?: AgreementExtremes;
}
