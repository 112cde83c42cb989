/** The fields that Prewire adds to every row of a model, as its options say. */
import type { Field } from "../ir/ir.js";
import { snakeCase, TENANT } from "../ir/names.js";
import type { ModelDraft } from "./draft.js";

interface Implicit {
  readonly name: string;
  readonly added: (draft: ModelDraft) => boolean;
  /** How a model says that it does without. */
  readonly without: string;
  readonly field: Pick<Field, "type" | "nullable" | "immutable" | "default"> & Partial<Field>;
}

/** In the order of the table, behind the author's own. */
const implicit: readonly Implicit[] = [
  {
    name: TENANT,
    added: ({ tenant }) => tenant,
    without: "tenant: false",
    field: { type: "text", nullable: false, immutable: true, default: null, private: true },
  },
  {
    name: "createdAt",
    added: ({ timestamps }) => timestamps,
    without: "timestamps: false",
    field: { type: "timestamp", nullable: false, immutable: true, default: { name: "now" } },
  },
  {
    name: "updatedAt",
    added: ({ timestamps }) => timestamps,
    without: "timestamps: false",
    field: { type: "timestamp", nullable: false, immutable: false, default: { name: "now" } },
  },
  {
    name: "deletedAt",
    added: ({ softDelete }) => softDelete,
    without: "softDelete: false",
    field: { type: "timestamp", nullable: true, immutable: false, default: null },
  },
  {
    name: "version",
    added: ({ version }) => version,
    without: "version: false",
    field: { type: "integer", nullable: false, immutable: false, default: { literal: 1 } },
  },
];

export function implicitFields(draft: ModelDraft): readonly Field[] {
  return implicit
    .filter(({ added }) => added(draft))
    .map(({ name, field }) => ({
      name,
      column: snakeCase(name),
      constraints: {},
      item: null,
      unique: false,
      private: false,
      readOnly: true,
      relation: null,
      description: null,
      deprecated: null,
      span: draft.span,
      ...field,
    }));
}

/** Their names, which `indexes` and the like may use. */
export const implicitNames = (draft: ModelDraft): readonly string[] =>
  implicit.filter(({ added, field }) => added(draft) && field.private !== true).map(({ name }) => name);

/** Whether no caller and no author has to do with the field. */
export const isNobodys = (field: Field): boolean => field.private && field.readOnly;

/** What to say to somebody who lists one that is none of the author's business; undefined where the name is none. */
export function hintForListed(draft: ModelDraft, name: string): string | undefined {
  if (name !== TENANT || !draft.tenant) return undefined;
  return "Leave it out: every key, unique list and index begins with the tenant already.";
}

/** What to say to somebody who declares one of them, too; undefined where the name is none of them. */
export function hintForImplicit(draft: ModelDraft, name: string): string | undefined {
  const found = implicit.find((one) => one.name === name && one.added(draft));
  return found === undefined ? undefined : `Leave it out, or say ${found.without}.`;
}
