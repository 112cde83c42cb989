import type { DataHook, HookContext, Hooked, RowHook } from "prewire/runtime";
import { copy, onlyMore } from "../../schema/hooks/bill.js";
import { application } from "../application.js";
import type { Models } from "../models.js";
import type { Bill, BillCreate, BillUpdate } from "./types.js";

/** What `beforeCreate` is given. */
export interface BillBeforeCreate extends HookContext<Models> {
  /** What the new row is made of; what the hook returns takes its place. */
  readonly data: BillCreate;
}

/** What `afterCreate` is given. */
export interface BillAfterCreate extends HookContext<Models> {
  /** As it was stored. */
  readonly row: Bill;
}

/** What `beforeUpdate` is given. */
export interface BillBeforeUpdate extends HookContext<Models> {
  /** As it is stored, and nobody else can change it now. */
  readonly row: Bill;
  /** What changes; what the hook returns takes its place. */
  readonly data: BillUpdate;
}

/** What `afterUpdate` is given. */
export interface BillAfterUpdate extends HookContext<Models> {
  /** As it was stored. */
  readonly row: Bill;
  /** As it was before. */
  readonly before: Bill;
}

/** What `beforeDelete` is given. */
export interface BillBeforeDelete extends HookContext<Models> {
  /** As it is stored, and nobody else can change it now. */
  readonly row: Bill;
}

/** What `afterDelete` is given. */
export interface BillAfterDelete extends HookContext<Models> {
  /** As it was last. */
  readonly row: Bill;
}

/** The hooks that bills can have. */
export interface BillHooks {
  readonly beforeCreate?: DataHook<BillBeforeCreate, BillCreate>;
  readonly afterCreate?: RowHook<BillAfterCreate>;
  readonly beforeUpdate?: DataHook<BillBeforeUpdate, BillUpdate>;
  readonly afterUpdate?: RowHook<BillAfterUpdate>;
  readonly beforeDelete?: RowHook<BillBeforeDelete>;
  readonly afterDelete?: RowHook<BillAfterDelete>;
}

const hooks: BillHooks = {
  beforeUpdate: onlyMore,
  afterUpdate: copy,
};

export const hooked: Hooked = { application, hooks };
