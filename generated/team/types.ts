import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

/** Agents who share a queue. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** A colour for labels, as `#rrggbb`. */
  readonly color: string;
  readonly email: string;
  /** Working hours, in the time zone of the help desk. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly worksWeekends: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type TeamKey = string;

export interface TeamCreate {
  readonly id?: string;
  readonly name: string;
  /** A colour for labels, as `#rrggbb`. */
  readonly color?: string;
  readonly email: string;
  /** Working hours, in the time zone of the help desk. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly worksWeekends?: boolean;
}

export interface TeamUpdate {
  readonly name?: string;
  /** A colour for labels, as `#rrggbb`. */
  readonly color?: string;
  readonly email?: string;
  /** Working hours, in the time zone of the help desk. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly worksWeekends?: boolean;
}

export type TeamField = keyof Team;

export type TeamSort =
  | "id"
  | "-id"
  | "name"
  | "-name"
  | "color"
  | "-color"
  | "email"
  | "-email"
  | "opensAt"
  | "-opensAt"
  | "closesAt"
  | "-closesAt"
  | "worksWeekends"
  | "-worksWeekends"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface TeamWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly name?: string | TextFilter;
  readonly color?: string | TextFilter;
  readonly email?: string | TextFilter;
  readonly opensAt?: string | OrderFilter<string>;
  readonly closesAt?: string | OrderFilter<string>;
  readonly worksWeekends?: boolean | EqualityFilter<boolean>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly TeamWhere[];
  readonly OR?: readonly TeamWhere[];
  readonly NOT?: TeamWhere;
}

export interface TeamCountQuery {
  readonly where?: TeamWhere;
}

export interface TeamListQuery<Field extends TeamField = TeamField> extends TeamCountQuery {
  readonly sort?: string | readonly TeamSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
