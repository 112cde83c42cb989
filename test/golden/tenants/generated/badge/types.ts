import type { EqualityFilter, IncludeInText, IncludeOne, OneFilter, OrderFilter } from "prewire/client";
import type { MemberField, MemberInclude, MemberWhere, MemberWith } from "../member/types.js";

export type BadgeColor = "red" | "green";

/** What they have to show at the door. */
export interface Badge {
  readonly number: number;
  readonly memberId: string;
  readonly color: BadgeColor;
}

export type BadgeKey = number;

export interface BadgeCreate {
  readonly memberId: string;
  readonly color?: BadgeColor;
}

export interface BadgeCreateWithoutMember {
  readonly color?: BadgeColor;
}

export type BadgeField = keyof Badge;

export type BadgeSort = "number" | "-number" | "memberId" | "-memberId" | "color" | "-color";

export interface BadgeWhere {
  readonly number?: number | OrderFilter<number>;
  readonly memberId?: string | EqualityFilter<string>;
  readonly color?: BadgeColor | EqualityFilter<BadgeColor>;
  readonly member?: OneFilter<MemberWhere>;
  readonly AND?: readonly BadgeWhere[];
  readonly OR?: readonly BadgeWhere[];
  readonly NOT?: BadgeWhere;
}

export interface BadgeCountQuery {
  readonly where?: BadgeWhere;
}

export interface BadgeListQuery<Field extends BadgeField = BadgeField> extends BadgeCountQuery {
  readonly sort?: string | readonly BadgeSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface BadgeWith extends Badge {
  readonly member?: MemberWith;
}

export type BadgeRelations = "member";

export interface BadgeInclude {
  readonly member?: true | IncludeOne<MemberField, MemberInclude>;
}

export interface BadgeIncludeQuery<Field extends BadgeField = BadgeField> extends BadgeListQuery<Field> {
  readonly include: IncludeInText | BadgeInclude;
}
