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

export type NoteChoice = "'" | '"' | "`" | "\\" | "${x}" | "*/" | "日本語" | "👩‍👩‍👧‍👦" | "\u2028";

/** Ends a comment: *\/ alert(`${1}`) // and </script> and 'quotes' and "quotes" and \ and 日本語 and 👩‍👩‍👧‍👦 */
export interface Note {
  readonly id: string;
  /** '; DROP TABLE "notes"; -- */
  readonly quoted: string;
  /** `${1}` *\/ \u2028 next */
  readonly template: string;
  readonly lines: string;
  readonly markup: string;
  readonly constructorOf: string;
  readonly choice: NoteChoice;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type NoteKey = string;

export interface NoteCreate {
  readonly id?: string;
  /** '; DROP TABLE "notes"; -- */
  readonly quoted?: string;
  /** `${1}` *\/ \u2028 next */
  readonly template?: string;
  readonly lines?: string;
  readonly markup?: string;
  readonly constructorOf?: string;
  readonly choice?: NoteChoice;
}

export interface NoteUpdate {
  /** '; DROP TABLE "notes"; -- */
  readonly quoted?: string;
  /** `${1}` *\/ \u2028 next */
  readonly template?: string;
  readonly lines?: string;
  readonly markup?: string;
  readonly constructorOf?: string;
  readonly choice?: NoteChoice;
}

export type NoteField = keyof Note;

export type NoteSort =
  | "id"
  | "-id"
  | "quoted"
  | "-quoted"
  | "template"
  | "-template"
  | "lines"
  | "-lines"
  | "markup"
  | "-markup"
  | "constructorOf"
  | "-constructorOf"
  | "choice"
  | "-choice"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface NoteWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly quoted?: string | TextFilter;
  readonly template?: string | TextFilter;
  readonly lines?: string | TextFilter;
  readonly markup?: string | TextFilter;
  readonly constructorOf?: string | TextFilter;
  readonly choice?: NoteChoice | EqualityFilter<NoteChoice>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly NoteWhere[];
  readonly OR?: readonly NoteWhere[];
  readonly NOT?: NoteWhere;
}

export interface NoteCountQuery {
  readonly where?: NoteWhere;
}

export interface NoteListQuery<Field extends NoteField = NoteField> extends NoteCountQuery {
  readonly sort?: string | readonly NoteSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type NoteWith = Note;
export type NoteInclude = never;

/** The values of one unique key. */
export type NoteUnique = { readonly id: string };

export interface NoteUpsert {
  readonly where: NoteUnique;
  readonly create: NoteCreate;
  readonly update: NoteUpdate;
}

export type NoteUniqueFields = readonly "id"[];

export interface NoteBulkCreate extends ConflictOptions<NoteUniqueFields, keyof NoteUpdate> {
  readonly data: readonly NoteCreate[];
}

export interface NoteBulkUpsert extends UpsertOptions<NoteUniqueFields, keyof NoteUpdate> {
  readonly data: readonly NoteCreate[];
}

export interface NoteBulkUpdateItem extends NoteUpdate {
  readonly id: string;
}

export interface NoteBulkUpdate extends BulkOptions {
  readonly data: readonly NoteBulkUpdateItem[];
}

export interface NoteBulkUpdateWhere extends FilterOptions<NoteWhere> {
  readonly data: NoteUpdate;
}

export interface NoteBulkDelete extends BulkOptions {
  readonly ids: readonly NoteKey[];
}

export type NoteBulkDeleteWhere = FilterOptions<NoteWhere>;

export type NoteGroupField =
  "id" | "quoted" | "template" | "lines" | "markup" | "constructorOf" | "choice" | "createdAt" | "updatedAt";

export interface NoteExtremes {
  readonly quoted?: string | null;
  readonly template?: string | null;
  readonly lines?: string | null;
  readonly markup?: string | null;
  readonly constructorOf?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface NoteExtremeFilters {
  readonly quoted?: string | TextFilter;
  readonly template?: string | TextFilter;
  readonly lines?: string | TextFilter;
  readonly markup?: string | TextFilter;
  readonly constructorOf?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface NoteAggregateQuery extends NoteCountQuery {
  readonly groupBy?: string | readonly (NoteGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly NoteGroupField[];
  readonly min?: string | readonly (keyof NoteExtremes)[];
  readonly max?: string | readonly (keyof NoteExtremes)[];
  readonly having?: NoteHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface NoteHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in NoteGroupField]?: number | OrderFilter<number> };
  readonly min?: NoteExtremeFilters;
  readonly max?: NoteExtremeFilters;
}

export interface NoteAggregateRow {
  readonly id?: string;
  readonly quoted?: string;
  readonly template?: string;
  readonly lines?: string;
  readonly markup?: string;
  readonly constructorOf?: string;
  readonly choice?: NoteChoice;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in NoteGroupField]?: number };
  readonly min?: NoteExtremes;
  readonly max?: NoteExtremes;
}
