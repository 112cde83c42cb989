import type { DataHook, HookContext, Hooked, RowHook } from "prewire/runtime";
import {
  recordChange,
  recordCreate,
  recordDelete,
  refuseKept,
  refuseSolved,
  tidy,
} from "../../schema/hooks/ticket.js";
import { application } from "../application.js";
import type { Models } from "../models.js";
import type { Ticket, TicketCreate, TicketUpdate } from "./types.js";

/** What `beforeCreate` is given. */
export interface TicketBeforeCreate extends HookContext<Models> {
  /** What the new row is made of; what the hook returns takes its place. */
  readonly data: TicketCreate;
}

/** What `afterCreate` is given. */
export interface TicketAfterCreate extends HookContext<Models> {
  /** As it was stored. */
  readonly row: Ticket;
}

/** What `beforeUpdate` is given. */
export interface TicketBeforeUpdate extends HookContext<Models> {
  /** As it is stored, and nobody else can change it now. */
  readonly row: Ticket;
  /** What changes; what the hook returns takes its place. */
  readonly data: TicketUpdate;
}

/** What `afterUpdate` is given. */
export interface TicketAfterUpdate extends HookContext<Models> {
  /** As it was stored. */
  readonly row: Ticket;
  /** As it was before. */
  readonly before: Ticket;
}

/** What `beforeDelete` is given. */
export interface TicketBeforeDelete extends HookContext<Models> {
  /** As it is stored, and nobody else can change it now. */
  readonly row: Ticket;
}

/** What `afterDelete` is given. */
export interface TicketAfterDelete extends HookContext<Models> {
  /** As it was last. */
  readonly row: Ticket;
}

/** The hooks that tickets can have. */
export interface TicketHooks {
  readonly beforeCreate?: DataHook<TicketBeforeCreate, TicketCreate>;
  readonly afterCreate?: RowHook<TicketAfterCreate>;
  readonly beforeUpdate?: DataHook<TicketBeforeUpdate, TicketUpdate>;
  readonly afterUpdate?: RowHook<TicketAfterUpdate>;
  readonly beforeDelete?: RowHook<TicketBeforeDelete>;
  readonly afterDelete?: RowHook<TicketAfterDelete>;
}

const hooks: TicketHooks = {
  beforeCreate: tidy,
  afterCreate: recordCreate,
  beforeUpdate: refuseSolved,
  afterUpdate: recordChange,
  beforeDelete: refuseKept,
  afterDelete: recordDelete,
};

export const hooked: Hooked = { application, hooks };
