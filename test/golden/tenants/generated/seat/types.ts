import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
  TextFilter,
  UpsertOptions,
} from "prewire/client";
import type { MemberField, MemberInclude, MemberWhere, MemberWith } from "../member/types.js";
import type { ProjectField, ProjectInclude, ProjectWhere, ProjectWith } from "../project/types.js";

/** Who sees which project. */
export interface Seat {
  readonly projectId: string;
  readonly memberId: string;
  readonly role: string;
}

export interface SeatKey {
  readonly projectId: string;
  readonly memberId: string;
}

export interface SeatCreate {
  readonly projectId: string;
  readonly memberId: string;
  readonly role: string;
}

export interface SeatCreateWithoutProject {
  readonly memberId: string;
  readonly role: string;
}

export interface SeatCreateWithoutMember {
  readonly projectId: string;
  readonly role: string;
}

export interface SeatUpdate {
  readonly role?: string;
}

export type SeatField = keyof Seat;

export type SeatSort = "projectId" | "-projectId" | "memberId" | "-memberId" | "role" | "-role";

export interface SeatWhere {
  readonly projectId?: string | TextFilter;
  readonly memberId?: string | EqualityFilter<string>;
  readonly role?: string | TextFilter;
  readonly project?: OneFilter<ProjectWhere>;
  readonly member?: OneFilter<MemberWhere>;
  readonly AND?: readonly SeatWhere[];
  readonly OR?: readonly SeatWhere[];
  readonly NOT?: SeatWhere;
}

export interface SeatCountQuery {
  readonly where?: SeatWhere;
}

export interface SeatListQuery<Field extends SeatField = SeatField> extends SeatCountQuery {
  readonly sort?: string | readonly SeatSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface SeatWith extends Seat {
  readonly project?: ProjectWith;
  readonly member?: MemberWith;
}

export type SeatRelations = "project" | "member";

export interface SeatInclude {
  readonly project?: true | IncludeOne<ProjectField, ProjectInclude>;
  readonly member?: true | IncludeOne<MemberField, MemberInclude>;
}

export interface SeatIncludeQuery<Field extends SeatField = SeatField> extends SeatListQuery<Field> {
  readonly include: IncludeInText | SeatInclude;
}

export interface SeatUpsertCreate {
  readonly projectId?: string;
  readonly memberId?: string;
  readonly role: string;
}

/** The values of one unique key. */
export type SeatUnique = { readonly projectId: string; readonly memberId: string };

export interface SeatUpsert {
  readonly where: SeatUnique;
  readonly create: SeatUpsertCreate;
  readonly update: SeatUpdate;
}

export type SeatUniqueFields = readonly ("projectId" | "memberId")[];

export interface SeatBulkCreate extends ConflictOptions<SeatUniqueFields, keyof SeatUpdate> {
  readonly data: readonly SeatCreate[];
}

export interface SeatBulkUpsert extends UpsertOptions<SeatUniqueFields, keyof SeatUpdate> {
  readonly data: readonly SeatCreate[];
}

export interface SeatBulkUpdateItem extends SeatUpdate {
  readonly projectId: string;
  readonly memberId: string;
}

export interface SeatBulkUpdate extends BulkOptions {
  readonly data: readonly SeatBulkUpdateItem[];
}

export interface SeatBulkUpdateWhere extends FilterOptions<SeatWhere> {
  readonly data: SeatUpdate;
}

export interface SeatBulkDelete extends BulkOptions {
  readonly ids: readonly SeatKey[];
}

export type SeatBulkDeleteWhere = FilterOptions<SeatWhere>;

export type SeatGroupField = "projectId" | "memberId" | "role";

export interface SeatExtremes {
  readonly projectId?: string | null;
  readonly role?: string | null;
}

export interface SeatExtremeFilters {
  readonly projectId?: string | TextFilter;
  readonly role?: string | TextFilter;
}

export interface SeatAggregateQuery extends SeatCountQuery {
  readonly groupBy?: string | readonly SeatGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly SeatGroupField[];
  readonly min?: string | readonly (keyof SeatExtremes)[];
  readonly max?: string | readonly (keyof SeatExtremes)[];
  readonly having?: SeatHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface SeatHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in SeatGroupField]?: number | OrderFilter<number> };
  readonly min?: SeatExtremeFilters;
  readonly max?: SeatExtremeFilters;
}

export interface SeatAggregateRow {
  readonly projectId?: string;
  readonly memberId?: string;
  readonly role?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in SeatGroupField]?: number };
  readonly min?: SeatExtremes;
  readonly max?: SeatExtremes;
}
