import type { DataHook, HookContext, Hooked, RowHook } from "prewire/runtime";
import { record, recordMove, tidy } from "../../schema/hooks/note.js";
import { application } from "../application.js";
import type { Models } from "../models.js";
import type { Note, NoteCreate, NoteUpdate } from "./types.js";

/** What `beforeCreate` is given. */
export interface NoteBeforeCreate extends HookContext<Models> {
  /** What the new row is made of; what the hook returns takes its place. */
  readonly data: NoteCreate;
}

/** What `afterCreate` is given. */
export interface NoteAfterCreate extends HookContext<Models> {
  /** As it was stored. */
  readonly row: Note;
}

/** What `beforeUpdate` is given. */
export interface NoteBeforeUpdate extends HookContext<Models> {
  /** As it is stored, and nobody else can change it now. */
  readonly row: Note;
  /** What changes; what the hook returns takes its place. */
  readonly data: NoteUpdate;
}

/** What `afterUpdate` is given. */
export interface NoteAfterUpdate extends HookContext<Models> {
  /** As it was stored. */
  readonly row: Note;
  /** As it was before. */
  readonly before: Note;
}

/** What `beforeDelete` is given. */
export interface NoteBeforeDelete extends HookContext<Models> {
  /** As it is stored, and nobody else can change it now. */
  readonly row: Note;
}

/** What `afterDelete` is given. */
export interface NoteAfterDelete extends HookContext<Models> {
  /** As it was last. */
  readonly row: Note;
}

/** The hooks that notes can have. */
export interface NoteHooks {
  readonly beforeCreate?: DataHook<NoteBeforeCreate, NoteCreate>;
  readonly afterCreate?: RowHook<NoteAfterCreate>;
  readonly beforeUpdate?: DataHook<NoteBeforeUpdate, NoteUpdate>;
  readonly afterUpdate?: RowHook<NoteAfterUpdate>;
  readonly beforeDelete?: RowHook<NoteBeforeDelete>;
  readonly afterDelete?: RowHook<NoteAfterDelete>;
}

const hooks: NoteHooks = {
  beforeCreate: tidy,
  afterCreate: record,
  afterUpdate: recordMove,
};

export const hooked: Hooked = { application, hooks };
