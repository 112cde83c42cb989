import type {
  BulkOptions,
  ConflictOptions,
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
  TicketTagCreateWithoutTag,
  TicketTagField,
  TicketTagInclude,
  TicketTagSort,
  TicketTagWhere,
  TicketTagWith,
} from "../ticket-tag/types.js";

/** A word that tickets are sorted by. */
export interface Tag {
  readonly id: number;
  readonly name: string;
  /** A colour for labels, as `#rrggbb`. */
  readonly color: string;
  readonly description: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type TagKey = number;

export interface TagCreate {
  readonly name: string;
  /** A colour for labels, as `#rrggbb`. */
  readonly color?: string;
  readonly description?: string | null;
}

/** Together with rows that belong to it. */
export interface TagCreateNested extends TagCreate {
  readonly tickets?: readonly TicketTagCreateWithoutTag[];
}

export interface TagUpdate {
  readonly name?: string;
  /** A colour for labels, as `#rrggbb`. */
  readonly color?: string;
  readonly description?: string | null;
}

export type TagField = keyof Tag;

export type TagSort =
  | "id"
  | "-id"
  | "name"
  | "-name"
  | "color"
  | "-color"
  | "description"
  | "-description"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface TagWhere {
  readonly id?: number | OrderFilter<number>;
  readonly name?: string | TextFilter;
  readonly color?: string | TextFilter;
  readonly description?: string | null | TextFilter<string | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly tickets?: ManyFilter<TicketTagWhere>;
  readonly AND?: readonly TagWhere[];
  readonly OR?: readonly TagWhere[];
  readonly NOT?: TagWhere;
}

export interface TagCountQuery {
  readonly where?: TagWhere;
}

export interface TagListQuery<Field extends TagField = TagField> extends TagCountQuery {
  readonly sort?: string | readonly TagSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface TagWith extends Tag {
  readonly tickets?: readonly TicketTagWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "tickets"[];
}

export type TagRelations = "tickets" | "$more";

export interface TagInclude {
  readonly tickets?: true | IncludeMany<TicketTagWhere, TicketTagSort, TicketTagField, TicketTagInclude>;
}

export interface TagIncludeQuery<Field extends TagField = TagField> extends TagListQuery<Field> {
  readonly include: IncludeInText | TagInclude;
}

export interface TagUpsertCreate {
  readonly name?: string;
  /** A colour for labels, as `#rrggbb`. */
  readonly color?: string;
  readonly description?: string | null;
}

/** The values of one unique key. */
export type TagUnique = { readonly name: string };

export interface TagUpsert {
  readonly where: TagUnique;
  readonly create: TagUpsertCreate;
  readonly update: TagUpdate;
}

export type TagUniqueFields = readonly "name"[];

export interface TagBulkCreate extends ConflictOptions<TagUniqueFields, keyof TagUpdate> {
  readonly data: readonly TagCreate[];
}

export interface TagBulkUpsert extends UpsertOptions<TagUniqueFields, keyof TagUpdate> {
  readonly data: readonly TagCreate[];
}

export interface TagBulkUpdateItem extends TagUpdate {
  readonly id: number;
}

export interface TagBulkUpdate extends BulkOptions {
  readonly data: readonly TagBulkUpdateItem[];
}

export interface TagBulkUpdateWhere extends FilterOptions<TagWhere> {
  readonly data: TagUpdate;
}

export interface TagBulkDelete extends BulkOptions {
  readonly ids: readonly TagKey[];
}

export type TagBulkDeleteWhere = FilterOptions<TagWhere>;

export type TagGroupField = "id" | "name" | "color" | "description" | "createdAt" | "updatedAt";

export interface TagTotals {
  readonly id?: string | null;
}

export interface TagTotalFilters {
  readonly id?: string | OrderFilter<string>;
}

export interface TagExtremes {
  readonly id?: number | null;
  readonly name?: string | null;
  readonly color?: string | null;
  readonly description?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface TagExtremeFilters {
  readonly id?: number | OrderFilter<number>;
  readonly name?: string | TextFilter;
  readonly color?: string | TextFilter;
  readonly description?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface TagAggregateQuery extends TagCountQuery {
  readonly groupBy?: string | readonly (TagGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly TagGroupField[];
  readonly sum?: string | readonly (keyof TagTotals)[];
  readonly avg?: string | readonly (keyof TagTotals)[];
  readonly min?: string | readonly (keyof TagExtremes)[];
  readonly max?: string | readonly (keyof TagExtremes)[];
  readonly having?: TagHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface TagHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in TagGroupField]?: number | OrderFilter<number> };
  readonly sum?: TagTotalFilters;
  readonly avg?: TagTotalFilters;
  readonly min?: TagExtremeFilters;
  readonly max?: TagExtremeFilters;
}

export interface TagAggregateRow {
  readonly id?: number;
  readonly name?: string;
  readonly color?: string;
  readonly description?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in TagGroupField]?: number };
  readonly sum?: TagTotals;
  readonly avg?: TagTotals;
  readonly min?: TagExtremes;
  readonly max?: TagExtremes;
}
