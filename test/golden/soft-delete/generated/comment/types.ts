import type {
  BulkOptions,
  ConflictOptions,
  Connect,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  IncludeOne,
  ManyFilter,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { TicketField, TicketInclude, TicketWhere, TicketWith } from "../ticket/types.js";

/** It goes with its ticket, and comes back with it; so do the answers to it. */
export interface Comment {
  readonly id: string;
  readonly ticketId: string;
  readonly parentId: string | null;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

export type CommentKey = string;

export interface CommentCreate {
  readonly id?: string;
  readonly ticketId: string;
  readonly parentId?: string | null;
  readonly body: string;
}

/** Together with rows that belong to it. */
export interface CommentCreateNested extends CommentCreate {
  readonly answers?: readonly (CommentCreateWithoutParent | Connect<CommentKey>)[];
}

export interface CommentCreateWithoutTicket {
  readonly id?: string;
  readonly parentId?: string | null;
  readonly body: string;
  readonly answers?: readonly (CommentCreateWithoutParent | Connect<CommentKey>)[];
}

export interface CommentCreateWithoutParent {
  readonly id?: string;
  readonly ticketId: string;
  readonly body: string;
  readonly answers?: readonly (CommentCreateWithoutParent | Connect<CommentKey>)[];
}

export interface CommentUpdate {
  readonly ticketId?: string;
  readonly parentId?: string | null;
  readonly body?: string;
}

export type CommentField = keyof Comment;

export type CommentSort =
  | "id"
  | "-id"
  | "ticketId"
  | "-ticketId"
  | "parentId"
  | "-parentId"
  | "body"
  | "-body"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt"
  | "deletedAt"
  | "-deletedAt";

export interface CommentWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly ticketId?: string | EqualityFilter<string>;
  readonly parentId?: string | null | EqualityFilter<string | null>;
  readonly body?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly ticket?: OneFilter<TicketWhere>;
  readonly parent?: OneFilter<CommentWhere>;
  readonly answers?: ManyFilter<CommentWhere>;
  readonly AND?: readonly CommentWhere[];
  readonly OR?: readonly CommentWhere[];
  readonly NOT?: CommentWhere;
}

export interface CommentCountQuery {
  readonly where?: CommentWhere;
  /** Rows that are deleted count too, also where a relation leads to them. */
  readonly includeDeleted?: boolean;
}

export interface CommentListQuery<Field extends CommentField = CommentField> extends CommentCountQuery {
  readonly sort?: string | readonly CommentSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface CommentWith extends Comment {
  readonly ticket?: TicketWith;
  readonly parent?: CommentWith | null;
  readonly answers?: readonly CommentWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "answers"[];
}

export type CommentRelations = "ticket" | "parent" | "answers" | "$more";

export interface CommentInclude {
  readonly ticket?: true | IncludeOne<TicketField, TicketInclude>;
  readonly parent?: true | IncludeOne<CommentField, CommentInclude>;
  readonly answers?: true | IncludeMany<CommentWhere, CommentSort, CommentField, CommentInclude>;
}

export interface CommentIncludeQuery<
  Field extends CommentField = CommentField,
> extends CommentListQuery<Field> {
  readonly include: IncludeInText | CommentInclude;
}

/** The values of one unique key. */
export type CommentUnique = { readonly id: string };

export interface CommentUpsert {
  readonly where: CommentUnique;
  readonly create: CommentCreate;
  readonly update: CommentUpdate;
}

export type CommentUniqueFields = readonly "id"[];

export interface CommentBulkCreate extends ConflictOptions<CommentUniqueFields, keyof CommentUpdate> {
  readonly data: readonly CommentCreate[];
}

export interface CommentBulkUpsert extends UpsertOptions<CommentUniqueFields, keyof CommentUpdate> {
  readonly data: readonly CommentCreate[];
}

export interface CommentBulkUpdateItem extends CommentUpdate {
  readonly id: string;
}

export interface CommentBulkUpdate extends BulkOptions {
  readonly data: readonly CommentBulkUpdateItem[];
}

export interface CommentBulkUpdateWhere extends FilterOptions<CommentWhere> {
  readonly data: CommentUpdate;
}

export interface CommentBulkDelete extends BulkOptions {
  readonly ids: readonly CommentKey[];
}

export type CommentBulkDeleteWhere = FilterOptions<CommentWhere>;

export type CommentGroupField =
  "id" | "ticketId" | "parentId" | "body" | "createdAt" | "updatedAt" | "deletedAt";

export interface CommentExtremes {
  readonly body?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly deletedAt?: string | null;
}

export interface CommentExtremeFilters {
  readonly body?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | OrderFilter<string>;
}

export interface CommentAggregateQuery extends CommentCountQuery {
  readonly groupBy?:
    string | readonly (CommentGroupField | TimeGroup<"createdAt" | "updatedAt" | "deletedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly CommentGroupField[];
  readonly min?: string | readonly (keyof CommentExtremes)[];
  readonly max?: string | readonly (keyof CommentExtremes)[];
  readonly having?: CommentHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface CommentHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in CommentGroupField]?: number | OrderFilter<number> };
  readonly min?: CommentExtremeFilters;
  readonly max?: CommentExtremeFilters;
}

export interface CommentAggregateRow {
  readonly id?: string;
  readonly ticketId?: string;
  readonly parentId?: string | null;
  readonly body?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly deletedAt?: string | null;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in CommentGroupField]?: number };
  readonly min?: CommentExtremes;
  readonly max?: CommentExtremes;
}
