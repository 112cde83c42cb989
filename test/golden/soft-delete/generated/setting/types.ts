import type { ConflictOptions, OrderFilter, TextFilter, UpsertOptions } from "prewire/client";

/** A key that callers choose: a hidden row keeps it. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly deletedAt: string | null;
}

export type SettingKey = string;

export interface SettingCreate {
  readonly name: string;
  readonly value: string;
}

export interface SettingUpdate {
  readonly value?: string;
}

export type SettingField = keyof Setting;

export type SettingSort = "name" | "-name" | "value" | "-value" | "deletedAt" | "-deletedAt";

export interface SettingWhere {
  readonly name?: string | TextFilter;
  readonly value?: string | TextFilter;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly AND?: readonly SettingWhere[];
  readonly OR?: readonly SettingWhere[];
  readonly NOT?: SettingWhere;
}

export interface SettingCountQuery {
  readonly where?: SettingWhere;
  /** Rows that are deleted count too, also where a relation leads to them. */
  readonly includeDeleted?: boolean;
}

export interface SettingListQuery<Field extends SettingField = SettingField> extends SettingCountQuery {
  readonly sort?: string | readonly SettingSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type SettingWith = Setting;
export type SettingInclude = never;

export interface SettingUpsertCreate {
  readonly name?: string;
  readonly value: string;
}

/** The values of one unique key. */
export type SettingUnique = { readonly name: string };

export interface SettingUpsert {
  readonly where: SettingUnique;
  readonly create: SettingUpsertCreate;
  readonly update: SettingUpdate;
}

export type SettingUniqueFields = readonly "name"[];

export interface SettingBulkCreate extends ConflictOptions<SettingUniqueFields, keyof SettingUpdate> {
  readonly data: readonly SettingCreate[];
}

export interface SettingBulkUpsert extends UpsertOptions<SettingUniqueFields, keyof SettingUpdate> {
  readonly data: readonly SettingCreate[];
}
