import type {
  BulkOptions,
  ConflictOptions,
  DateUnit,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  ListFilter,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { RoomField, RoomInclude, RoomWhere, RoomWith } from "../room/types.js";

export type MeetingState = "planned" | "running" | "over" | "cancelled";

/** What a calendar holds. */
export interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly state: MeetingState;
  readonly reason: string | null;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly day: string;
  readonly opens: string;
  readonly seats: number;
  readonly booked: number | null;
  readonly ticket: string | null;
  readonly price: string;
  readonly paid: string | null;
  readonly public: boolean;
  readonly tags: readonly string[];
  readonly roomId: number | null;
  readonly overflowId: number | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type MeetingKey = string;

export interface MeetingCreate {
  readonly id?: string;
  readonly title: string;
  readonly subtitle?: string | null;
  readonly state?: MeetingState;
  readonly reason?: string | null;
  readonly startsAt: string;
  readonly endsAt?: string | null;
  readonly day?: string;
  readonly opens?: string;
  readonly seats?: number;
  readonly booked?: number | null;
  readonly ticket?: string | null;
  readonly price?: string;
  readonly paid?: string | null;
  readonly public?: boolean;
  readonly tags?: readonly string[];
  readonly roomId?: number | null;
  readonly overflowId?: number | null;
}

export interface MeetingCreateWithoutRoom {
  readonly id?: string;
  readonly title: string;
  readonly subtitle?: string | null;
  readonly state?: MeetingState;
  readonly reason?: string | null;
  readonly startsAt: string;
  readonly endsAt?: string | null;
  readonly day?: string;
  readonly opens?: string;
  readonly seats?: number;
  readonly booked?: number | null;
  readonly ticket?: string | null;
  readonly price?: string;
  readonly paid?: string | null;
  readonly public?: boolean;
  readonly tags?: readonly string[];
  readonly overflowId?: number | null;
}

export interface MeetingUpdate {
  readonly title?: string;
  readonly subtitle?: string | null;
  readonly state?: MeetingState;
  readonly reason?: string | null;
  readonly startsAt?: string;
  readonly endsAt?: string | null;
  readonly day?: string;
  readonly opens?: string;
  readonly seats?: number;
  readonly booked?: number | null;
  readonly ticket?: string | null;
  readonly price?: string;
  readonly paid?: string | null;
  readonly public?: boolean;
  readonly tags?: readonly string[];
  readonly roomId?: number | null;
  readonly overflowId?: number | null;
}

export type MeetingField = keyof Meeting;

export type MeetingSort =
  | "id"
  | "-id"
  | "title"
  | "-title"
  | "subtitle"
  | "-subtitle"
  | "state"
  | "-state"
  | "reason"
  | "-reason"
  | "startsAt"
  | "-startsAt"
  | "endsAt"
  | "-endsAt"
  | "day"
  | "-day"
  | "opens"
  | "-opens"
  | "seats"
  | "-seats"
  | "booked"
  | "-booked"
  | "ticket"
  | "-ticket"
  | "price"
  | "-price"
  | "paid"
  | "-paid"
  | "public"
  | "-public"
  | "roomId"
  | "-roomId"
  | "overflowId"
  | "-overflowId"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface MeetingWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly title?: string | TextFilter;
  readonly subtitle?: string | null | TextFilter<string | null>;
  readonly state?: MeetingState | EqualityFilter<MeetingState>;
  readonly reason?: string | null | TextFilter<string | null>;
  readonly startsAt?: string | OrderFilter<string>;
  readonly endsAt?: string | null | OrderFilter<string | null>;
  readonly day?: string | OrderFilter<string>;
  readonly opens?: string | OrderFilter<string>;
  readonly seats?: number | OrderFilter<number>;
  readonly booked?: number | null | OrderFilter<number | null>;
  readonly ticket?: string | null | OrderFilter<string | null>;
  readonly price?: string | OrderFilter<string>;
  readonly paid?: string | null | OrderFilter<string | null>;
  readonly public?: boolean | EqualityFilter<boolean>;
  readonly tags?: readonly string[] | ListFilter<readonly string[], string>;
  readonly roomId?: number | null | OrderFilter<number | null>;
  readonly overflowId?: number | null | OrderFilter<number | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly room?: OneFilter<RoomWhere>;
  readonly overflow?: OneFilter<RoomWhere>;
  readonly AND?: readonly MeetingWhere[];
  readonly OR?: readonly MeetingWhere[];
  readonly NOT?: MeetingWhere;
}

export interface MeetingCountQuery {
  readonly where?: MeetingWhere;
}

export interface MeetingListQuery<Field extends MeetingField = MeetingField> extends MeetingCountQuery {
  readonly sort?: string | readonly MeetingSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface MeetingWith extends Meeting {
  readonly room?: RoomWith | null;
  readonly overflow?: RoomWith | null;
}

export type MeetingRelations = "room" | "overflow";

export interface MeetingInclude {
  readonly room?: true | IncludeOne<RoomField, RoomInclude>;
  readonly overflow?: true | IncludeOne<RoomField, RoomInclude>;
}

export interface MeetingIncludeQuery<
  Field extends MeetingField = MeetingField,
> extends MeetingListQuery<Field> {
  readonly include: IncludeInText | MeetingInclude;
}

/** The values of one unique key. */
export type MeetingUnique = { readonly id: string };

export interface MeetingUpsert {
  readonly where: MeetingUnique;
  readonly create: MeetingCreate;
  readonly update: MeetingUpdate;
}

export type MeetingUniqueFields = readonly "id"[];

export interface MeetingBulkCreate extends ConflictOptions<MeetingUniqueFields, keyof MeetingUpdate> {
  readonly data: readonly MeetingCreate[];
}

export interface MeetingBulkUpsert extends UpsertOptions<MeetingUniqueFields, keyof MeetingUpdate> {
  readonly data: readonly MeetingCreate[];
}

export interface MeetingBulkUpdateItem extends MeetingUpdate {
  readonly id: string;
}

export interface MeetingBulkUpdate extends BulkOptions {
  readonly data: readonly MeetingBulkUpdateItem[];
}

export interface MeetingBulkUpdateWhere extends FilterOptions<MeetingWhere> {
  readonly data: MeetingUpdate;
}

export interface MeetingBulkDelete extends BulkOptions {
  readonly ids: readonly MeetingKey[];
}

export type MeetingBulkDeleteWhere = FilterOptions<MeetingWhere>;

export type MeetingGroupField =
  | "id"
  | "title"
  | "subtitle"
  | "state"
  | "reason"
  | "startsAt"
  | "endsAt"
  | "day"
  | "opens"
  | "seats"
  | "booked"
  | "ticket"
  | "price"
  | "paid"
  | "public"
  | "roomId"
  | "overflowId"
  | "createdAt"
  | "updatedAt";

export interface MeetingTotals {
  readonly seats?: string | null;
  readonly booked?: string | null;
  readonly ticket?: string | null;
  readonly price?: string | null;
  readonly paid?: string | null;
  readonly roomId?: string | null;
  readonly overflowId?: string | null;
}

export interface MeetingTotalFilters {
  readonly seats?: string | OrderFilter<string>;
  readonly booked?: string | OrderFilter<string>;
  readonly ticket?: string | OrderFilter<string>;
  readonly price?: string | OrderFilter<string>;
  readonly paid?: string | OrderFilter<string>;
  readonly roomId?: string | OrderFilter<string>;
  readonly overflowId?: string | OrderFilter<string>;
}

export interface MeetingExtremes {
  readonly title?: string | null;
  readonly subtitle?: string | null;
  readonly reason?: string | null;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  readonly day?: string | null;
  readonly opens?: string | null;
  readonly seats?: number | null;
  readonly booked?: number | null;
  readonly ticket?: string | null;
  readonly price?: string | null;
  readonly paid?: string | null;
  readonly roomId?: number | null;
  readonly overflowId?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface MeetingExtremeFilters {
  readonly title?: string | TextFilter;
  readonly subtitle?: string | TextFilter;
  readonly reason?: string | TextFilter;
  readonly startsAt?: string | OrderFilter<string>;
  readonly endsAt?: string | OrderFilter<string>;
  readonly day?: string | OrderFilter<string>;
  readonly opens?: string | OrderFilter<string>;
  readonly seats?: number | OrderFilter<number>;
  readonly booked?: number | OrderFilter<number>;
  readonly ticket?: string | OrderFilter<string>;
  readonly price?: string | OrderFilter<string>;
  readonly paid?: string | OrderFilter<string>;
  readonly roomId?: number | OrderFilter<number>;
  readonly overflowId?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface MeetingAggregateQuery extends MeetingCountQuery {
  readonly groupBy?:
    | string
    | readonly (
        | MeetingGroupField
        | TimeGroup<"startsAt" | "endsAt" | "createdAt" | "updatedAt", TimeUnit>
        | TimeGroup<"day", DateUnit>
      )[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly MeetingGroupField[];
  readonly sum?: string | readonly (keyof MeetingTotals)[];
  readonly avg?: string | readonly (keyof MeetingTotals)[];
  readonly min?: string | readonly (keyof MeetingExtremes)[];
  readonly max?: string | readonly (keyof MeetingExtremes)[];
  readonly having?: MeetingHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface MeetingHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in MeetingGroupField]?: number | OrderFilter<number> };
  readonly sum?: MeetingTotalFilters;
  readonly avg?: MeetingTotalFilters;
  readonly min?: MeetingExtremeFilters;
  readonly max?: MeetingExtremeFilters;
}

export interface MeetingAggregateRow {
  readonly id?: string;
  readonly title?: string;
  readonly subtitle?: string | null;
  readonly state?: MeetingState;
  readonly reason?: string | null;
  readonly startsAt?: string;
  readonly endsAt?: string | null;
  readonly day?: string;
  readonly opens?: string;
  readonly seats?: number;
  readonly booked?: number | null;
  readonly ticket?: string | null;
  readonly price?: string;
  readonly paid?: string | null;
  readonly public?: boolean;
  readonly roomId?: number | null;
  readonly overflowId?: number | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in MeetingGroupField]?: number };
  readonly sum?: MeetingTotals;
  readonly avg?: MeetingTotals;
  readonly min?: MeetingExtremes;
  readonly max?: MeetingExtremes;
}
