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
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { UserField, UserInclude, UserWhere, UserWith } from "../user/types.js";

/** One for each user. */
export interface Profile {
  readonly id: string;
  readonly userId: string;
  readonly about: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

export type ProfileKey = string;

export interface ProfileCreate {
  readonly id?: string;
  readonly userId: string;
  readonly about: string;
}

export interface ProfileCreateWithoutUser {
  readonly id?: string;
  readonly about: string;
}

export interface ProfileUpdate {
  readonly userId?: string;
  readonly about?: string;
}

export type ProfileField = keyof Profile;

export type ProfileSort =
  | "id"
  | "-id"
  | "userId"
  | "-userId"
  | "about"
  | "-about"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt"
  | "deletedAt"
  | "-deletedAt";

export interface ProfileWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly userId?: string | EqualityFilter<string>;
  readonly about?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly user?: OneFilter<UserWhere>;
  readonly AND?: readonly ProfileWhere[];
  readonly OR?: readonly ProfileWhere[];
  readonly NOT?: ProfileWhere;
}

export interface ProfileCountQuery {
  readonly where?: ProfileWhere;
  /** Rows that are deleted count too, also where a relation leads to them. */
  readonly includeDeleted?: boolean;
}

export interface ProfileListQuery<Field extends ProfileField = ProfileField> extends ProfileCountQuery {
  readonly sort?: string | readonly ProfileSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface ProfileWith extends Profile {
  readonly user?: UserWith;
}

export type ProfileRelations = "user";

export interface ProfileInclude {
  readonly user?: true | IncludeOne<UserField, UserInclude>;
}

export interface ProfileIncludeQuery<
  Field extends ProfileField = ProfileField,
> extends ProfileListQuery<Field> {
  readonly include: IncludeInText | ProfileInclude;
}

export interface ProfileUpsertCreate {
  readonly id?: string;
  readonly userId?: string;
  readonly about: string;
}

/** The values of one unique key. */
export type ProfileUnique = { readonly id: string } | { readonly userId: string };

export interface ProfileUpsert {
  readonly where: ProfileUnique;
  readonly create: ProfileUpsertCreate;
  readonly update: ProfileUpdate;
}

export type ProfileUniqueFields = readonly "id"[] | readonly "userId"[];

export interface ProfileBulkCreate extends ConflictOptions<ProfileUniqueFields, keyof ProfileUpdate> {
  readonly data: readonly ProfileCreate[];
}

export interface ProfileBulkUpsert extends UpsertOptions<ProfileUniqueFields, keyof ProfileUpdate> {
  readonly data: readonly ProfileCreate[];
}

export interface ProfileBulkUpdateItem extends ProfileUpdate {
  readonly id: string;
}

export interface ProfileBulkUpdate extends BulkOptions {
  readonly data: readonly ProfileBulkUpdateItem[];
}

export interface ProfileBulkUpdateWhere extends FilterOptions<ProfileWhere> {
  readonly data: ProfileUpdate;
}

export interface ProfileBulkDelete extends BulkOptions {
  readonly ids: readonly ProfileKey[];
}

export type ProfileBulkDeleteWhere = FilterOptions<ProfileWhere>;

export type ProfileGroupField = "id" | "userId" | "about" | "createdAt" | "updatedAt" | "deletedAt";

export interface ProfileExtremes {
  readonly about?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly deletedAt?: string | null;
}

export interface ProfileExtremeFilters {
  readonly about?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | OrderFilter<string>;
}

export interface ProfileAggregateQuery extends ProfileCountQuery {
  readonly groupBy?:
    string | readonly (ProfileGroupField | TimeGroup<"createdAt" | "updatedAt" | "deletedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly ProfileGroupField[];
  readonly min?: string | readonly (keyof ProfileExtremes)[];
  readonly max?: string | readonly (keyof ProfileExtremes)[];
  readonly having?: ProfileHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface ProfileHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in ProfileGroupField]?: number | OrderFilter<number> };
  readonly min?: ProfileExtremeFilters;
  readonly max?: ProfileExtremeFilters;
}

export interface ProfileAggregateRow {
  readonly id?: string;
  readonly userId?: string;
  readonly about?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly deletedAt?: string | null;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in ProfileGroupField]?: number };
  readonly min?: ProfileExtremes;
  readonly max?: ProfileExtremes;
}
