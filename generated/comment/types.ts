import type {
  BulkOptions,
  ConflictOptions,
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
import type {
  AttachmentCreateWithoutComment,
  AttachmentField,
  AttachmentInclude,
  AttachmentSort,
  AttachmentWhere,
  AttachmentWith,
} from "../attachment/types.js";
import type { TicketField, TicketInclude, TicketWhere, TicketWith } from "../ticket/types.js";
import type { UserField, UserInclude, UserWhere, UserWith } from "../user/types.js";

/** One message of a ticket's conversation. */
export interface Comment {
  readonly id: string;
  readonly ticketId: string;
  readonly authorId: string;
  readonly body: string;
  /** Whether the requester reads it; agents write notes among themselves otherwise. */
  readonly public: boolean;
  /** How long an agent worked for it. */
  readonly hoursSpent: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

export type CommentKey = string;

export interface CommentCreate {
  readonly id?: string;
  readonly ticketId: string;
  readonly authorId: string;
  readonly body: string;
  /** Whether the requester reads it; agents write notes among themselves otherwise. */
  readonly public?: boolean;
  /** How long an agent worked for it. */
  readonly hoursSpent?: number;
}

/** Together with rows that belong to it. */
export interface CommentCreateNested extends CommentCreate {
  readonly attachments?: readonly AttachmentCreateWithoutComment[];
}

export interface CommentCreateWithoutTicket {
  readonly id?: string;
  readonly authorId: string;
  readonly body: string;
  /** Whether the requester reads it; agents write notes among themselves otherwise. */
  readonly public?: boolean;
  /** How long an agent worked for it. */
  readonly hoursSpent?: number;
  readonly attachments?: readonly AttachmentCreateWithoutComment[];
}

export interface CommentCreateWithoutAuthor {
  readonly id?: string;
  readonly ticketId: string;
  readonly body: string;
  /** Whether the requester reads it; agents write notes among themselves otherwise. */
  readonly public?: boolean;
  /** How long an agent worked for it. */
  readonly hoursSpent?: number;
  readonly attachments?: readonly AttachmentCreateWithoutComment[];
}

export interface CommentUpdate {
  readonly body?: string;
  /** Whether the requester reads it; agents write notes among themselves otherwise. */
  readonly public?: boolean;
  /** How long an agent worked for it. */
  readonly hoursSpent?: number;
}

export type CommentField = keyof Comment;

export type CommentSort =
  | "id"
  | "-id"
  | "ticketId"
  | "-ticketId"
  | "authorId"
  | "-authorId"
  | "body"
  | "-body"
  | "public"
  | "-public"
  | "hoursSpent"
  | "-hoursSpent"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt"
  | "deletedAt"
  | "-deletedAt";

export interface CommentWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly ticketId?: string | EqualityFilter<string>;
  readonly authorId?: string | EqualityFilter<string>;
  readonly body?: string | TextFilter;
  readonly public?: boolean | EqualityFilter<boolean>;
  readonly hoursSpent?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly ticket?: OneFilter<TicketWhere>;
  readonly author?: OneFilter<UserWhere>;
  readonly attachments?: ManyFilter<AttachmentWhere>;
  /** Words to be found in body. */
  readonly search?: string;
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
  readonly author?: UserWith;
  readonly attachments?: readonly AttachmentWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "attachments"[];
}

export type CommentRelations = "ticket" | "author" | "attachments" | "$more";

export interface CommentInclude {
  readonly ticket?: true | IncludeOne<TicketField, TicketInclude>;
  readonly author?: true | IncludeOne<UserField, UserInclude>;
  readonly attachments?:
    true | IncludeMany<AttachmentWhere, AttachmentSort, AttachmentField, AttachmentInclude>;
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
  "id" | "ticketId" | "authorId" | "body" | "public" | "hoursSpent" | "createdAt" | "updatedAt" | "deletedAt";

export interface CommentTotals {
  readonly hoursSpent?: number | null;
}

export interface CommentTotalFilters {
  readonly hoursSpent?: number | OrderFilter<number>;
}

export interface CommentExtremes {
  readonly body?: string | null;
  readonly hoursSpent?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly deletedAt?: string | null;
}

export interface CommentExtremeFilters {
  readonly body?: string | TextFilter;
  readonly hoursSpent?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | OrderFilter<string>;
}

export interface CommentAggregateQuery extends CommentCountQuery {
  readonly groupBy?:
    string | readonly (CommentGroupField | TimeGroup<"createdAt" | "updatedAt" | "deletedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly CommentGroupField[];
  readonly sum?: string | readonly (keyof CommentTotals)[];
  readonly avg?: string | readonly (keyof CommentTotals)[];
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
  readonly sum?: CommentTotalFilters;
  readonly avg?: CommentTotalFilters;
  readonly min?: CommentExtremeFilters;
  readonly max?: CommentExtremeFilters;
}

export interface CommentAggregateRow {
  readonly id?: string;
  readonly ticketId?: string;
  readonly authorId?: string;
  readonly body?: string;
  readonly public?: boolean;
  readonly hoursSpent?: number;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly deletedAt?: string | null;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in CommentGroupField]?: number };
  readonly sum?: CommentTotals;
  readonly avg?: CommentTotals;
  readonly min?: CommentExtremes;
  readonly max?: CommentExtremes;
}
