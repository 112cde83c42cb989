/** A table that has nothing to set. */
export interface Sequence {
  readonly id: string;
}

export type SequenceKey = string;

export type SequenceCreate = { readonly [field: string]: never };
