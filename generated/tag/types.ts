import type { OrderFilter, TextFilter } from "prewire/client";

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
