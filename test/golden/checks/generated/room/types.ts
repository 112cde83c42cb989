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
} from "prewire/client";
import type {
  MeetingCreateWithoutRoom,
  MeetingField,
  MeetingInclude,
  MeetingKey,
  MeetingSort,
  MeetingWhere,
  MeetingWith,
} from "../meeting/types.js";

export type RoomClass = "small" | "large";

/** Where people meet. */
export interface Room {
  readonly id: number;
  readonly name: string;
  readonly seats: number;
  readonly width: number;
  readonly length: number;
  readonly class: RoomClass;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type RoomKey = number;

export interface RoomCreate {
  readonly name: string;
  readonly seats: number;
  readonly width: number;
  readonly length: number;
  readonly class: RoomClass;
}

/** Together with rows that belong to it. */
export interface RoomCreateNested extends RoomCreate {
  readonly meetings?: readonly (MeetingCreateWithoutRoom | Connect<MeetingKey>)[];
}

export interface RoomUpdate {
  readonly name?: string;
  readonly seats?: number;
  readonly width?: number;
  readonly length?: number;
  readonly class?: RoomClass;
}

export type RoomField = keyof Room;

export type RoomSort =
  | "id"
  | "-id"
  | "name"
  | "-name"
  | "seats"
  | "-seats"
  | "width"
  | "-width"
  | "length"
  | "-length"
  | "class"
  | "-class"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface RoomWhere {
  readonly id?: number | OrderFilter<number>;
  readonly name?: string | TextFilter;
  readonly seats?: number | OrderFilter<number>;
  readonly width?: number | OrderFilter<number>;
  readonly length?: number | OrderFilter<number>;
  readonly class?: RoomClass | EqualityFilter<RoomClass>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly meetings?: ManyFilter<MeetingWhere>;
  readonly AND?: readonly RoomWhere[];
  readonly OR?: readonly RoomWhere[];
  readonly NOT?: RoomWhere;
}

export interface RoomCountQuery {
  readonly where?: RoomWhere;
}

export interface RoomListQuery<Field extends RoomField = RoomField> extends RoomCountQuery {
  readonly sort?: string | readonly RoomSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface RoomWith extends Room {
  readonly meetings?: readonly MeetingWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "meetings"[];
}

export type RoomRelations = "meetings" | "$more";

export interface RoomInclude {
  readonly meetings?: true | IncludeMany<MeetingWhere, MeetingSort, MeetingField, MeetingInclude>;
}

export interface RoomIncludeQuery<Field extends RoomField = RoomField> extends RoomListQuery<Field> {
  readonly include: IncludeInText | RoomInclude;
}

export type RoomUniqueFields = never;

export interface RoomBulkCreate extends ConflictOptions<RoomUniqueFields, keyof RoomUpdate> {
  readonly data: readonly RoomCreate[];
}

export interface RoomBulkUpdateItem extends RoomUpdate {
  readonly id: number;
}

export interface RoomBulkUpdate extends BulkOptions {
  readonly data: readonly RoomBulkUpdateItem[];
}

export interface RoomBulkUpdateWhere extends FilterOptions<RoomWhere> {
  readonly data: RoomUpdate;
}

export interface RoomBulkDelete extends BulkOptions {
  readonly ids: readonly RoomKey[];
}

export type RoomBulkDeleteWhere = FilterOptions<RoomWhere>;

export type RoomGroupField =
  "id" | "name" | "seats" | "width" | "length" | "class" | "createdAt" | "updatedAt";

export interface RoomTotals {
  readonly id?: string | null;
  readonly seats?: string | null;
  readonly width?: number | null;
  readonly length?: number | null;
}

export interface RoomTotalFilters {
  readonly id?: string | OrderFilter<string>;
  readonly seats?: string | OrderFilter<string>;
  readonly width?: number | OrderFilter<number>;
  readonly length?: number | OrderFilter<number>;
}

export interface RoomExtremes {
  readonly id?: number | null;
  readonly name?: string | null;
  readonly seats?: number | null;
  readonly width?: number | null;
  readonly length?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface RoomExtremeFilters {
  readonly id?: number | OrderFilter<number>;
  readonly name?: string | TextFilter;
  readonly seats?: number | OrderFilter<number>;
  readonly width?: number | OrderFilter<number>;
  readonly length?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface RoomAggregateQuery extends RoomCountQuery {
  readonly groupBy?: string | readonly (RoomGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly RoomGroupField[];
  readonly sum?: string | readonly (keyof RoomTotals)[];
  readonly avg?: string | readonly (keyof RoomTotals)[];
  readonly min?: string | readonly (keyof RoomExtremes)[];
  readonly max?: string | readonly (keyof RoomExtremes)[];
  readonly having?: RoomHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface RoomHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in RoomGroupField]?: number | OrderFilter<number> };
  readonly sum?: RoomTotalFilters;
  readonly avg?: RoomTotalFilters;
  readonly min?: RoomExtremeFilters;
  readonly max?: RoomExtremeFilters;
}

export interface RoomAggregateRow {
  readonly id?: number;
  readonly name?: string;
  readonly seats?: number;
  readonly width?: number;
  readonly length?: number;
  readonly class?: RoomClass;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in RoomGroupField]?: number };
  readonly sum?: RoomTotals;
  readonly avg?: RoomTotals;
  readonly min?: RoomExtremes;
  readonly max?: RoomExtremes;
}
