/** Which operations run which hooks. */
import type { HookName, Model, Operation } from "./ir.js";

const creating: readonly Operation[] = ["create", "upsert", "bulkCreate", "bulkUpsert"];
const updating: readonly Operation[] = ["update", "upsert", "bulkUpdate", "bulkUpsert"];
const deleting: readonly Operation[] = ["delete", "bulkDelete"];

/** What happens to rows of a model by its own operations. */
export function changesOf({
  operations,
  appendOnly,
}: Pick<Model, "operations" | "appendOnly">): Readonly<Record<"Create" | "Update" | "Delete", boolean>> {
  const has = (wanted: readonly Operation[]): boolean => operations.some((each) => wanted.includes(each));
  return {
    Create: has(creating),
    Update: has(updating) || (!appendOnly && has(["bulkCreate"])),
    Delete: has(deleting),
  };
}

/** Whether an operation of the model runs a hook. */
export function isRun(model: Pick<Model, "operations" | "appendOnly">, hook: HookName): boolean {
  const change = hook.replace(/^(?:before|after)/, "");
  return changesOf(model)[change as keyof ReturnType<typeof changesOf>]; // the rest of every hook's name
}
