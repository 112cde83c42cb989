/** The recorded changes of a row. */
import type { Field, Model } from "../../ir/ir.js";
import { readable } from "../context.js";
import { type Json, listOf, openObject, orNull } from "./json.js";
import { fieldValue } from "./values.js";

const text: Json = { type: "string" };

const by: Json = {
  ...openObject({ id: text, roles: listOf(text), tenant: { type: ["string", "null"] } }),
  type: ["object", "null"],
  description: "Who made it; null where it did not come through the application.",
};

/** A page of changes, the newest first. */
export function historySchema(model: Model): Json {
  const change = (field: Field): readonly [string, Json] => {
    const value = orNull(fieldValue(model, field));
    return [field.name, openObject({ from: value, to: value })];
  };
  const changes = Object.fromEntries(readable(model).map(change));
  const item = openObject({
    id: text,
    at: { type: "string", format: "date-time" },
    operation: { type: "string", enum: ["create", "update", "delete", "restore"] },
    by,
    channel: { type: "string", enum: ["rest", "mcp", "cli", "process", "database"] },
    changes: { ...openObject(changes, []), description: "By field what it was and what it became." },
  });
  return openObject({ data: listOf(item), nextCursor: { type: ["string", "null"] } });
}
