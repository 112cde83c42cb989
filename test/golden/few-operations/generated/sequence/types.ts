import type { OrderFilter } from "prewire/client";

/** A table that has nothing to set. */
export interface Sequence {
  readonly id: string;
}

export type SequenceKey = string;

export type SequenceCreate = { readonly [field: string]: never };

export type SequenceField = keyof Sequence;

export type SequenceSort = "id" | "-id";

export interface SequenceWhere {
  readonly id?: string | OrderFilter<string>;
  readonly AND?: readonly SequenceWhere[];
  readonly OR?: readonly SequenceWhere[];
  readonly NOT?: SequenceWhere;
}

export interface SequenceCountQuery {
  readonly where?: SequenceWhere;
}

export type SequenceWith = Sequence;
export type SequenceInclude = never;
