/** Components that all models share, by section. What nothing refers to is left out of a document. */
import { aggregateSchemas } from "./aggregate.js";
import { bulkSchemas } from "./bulk.js";
import { conditionSchemas } from "./filters.js";
import { type Json, openObject, type Section } from "./json.js";
import { headerRefs, problemResponseSchemas, problemSchemas } from "./problems.js";
import { valueSchemas } from "./values.js";

/** By name, without what stands before shared names. */
export function commonComponents(): Readonly<Record<Section, Json>> {
  return {
    schemas: {
      ...problemSchemas,
      ...valueSchemas(),
      ...conditionSchemas(),
      ...aggregateSchemas,
      ...bulkSchemas,
    },
    parameters,
    headers,
    responses: { ...responses, ...problemResponseSchemas() },
  };
}

const text: Json = { type: "string" };

const header = (name: string, description: string, schema: Json = text): Json => ({
  name,
  in: "header",
  description,
  schema,
});
const query = (name: string, description: string, schema: Json): Json => ({
  name,
  in: "query",
  description,
  schema,
});

const parameters: Json = {
  Cursor: query("cursor", "`nextCursor` of the page before, with the same filter and sort.", text),
  Offset: query("offset", "Rows to skip, instead of a cursor.", { type: "integer", minimum: 0 }),
  Total: query("total", "Asks how many rows there are on all pages.", { type: "string", enum: ["exact"] }),
  IncludeDeleted: query("includeDeleted", "Rows that are deleted count too.", { type: "boolean" }),
  ValidateOnly: query("validateOnly", "Everything is done and taken back: the answer is what it would be.", {
    type: "boolean",
  }),
  IfMatch: header("If-Match", "The row must have one of these entity tags, or (`*`) exist."),
  IfMatchRequired: {
    ...header("If-Match", "The row must have one of these entity tags, or (`*`) exist."),
    required: true,
  },
  IfNoneMatch: header("If-None-Match", "A row that has one of these entity tags is not sent again."),
  IdempotencyKey: header(
    "Idempotency-Key",
    "A request that is sent again with the same key within 24 hours gets the first answer and has no second effect.",
    { type: "string", pattern: "^[!-~]{1,255}$" },
  ),
  Prefer: header("Prefer", "Whether the answer has the row (RFC 7240).", {
    type: "string",
    enum: ["return=representation", "return=minimal"],
  }),
};

const answered = (description: string, schema: Json = text): Json => ({ description, schema });

const headers: Json = {
  ETag: answered("The row's entity tag (RFC 9110, 8.8.3)."),
  Location: answered("The row's path.", { type: "string", format: "uri-reference" }),
  Link: answered('The next page, as `rel="next"` (RFC 8288).'),
  XRequestId: answered("The request's name in the server's log: the caller's own, where it sent one."),
  PrewireContract: answered("The hash of the schema that the server was built from."),
  RetryAfter: answered("Seconds after which it is worth trying again.", { type: "integer", minimum: 0 }),
  Allow: answered("The methods that the path has."),
  IdempotencyReplayed: answered("The answer is that of an earlier request with the same key.", {
    type: "string",
    enum: ["true"],
  }),
  PreferenceApplied: answered("The preference that was followed."),
};

/** Headers of every answer to a write. */
export const writeHeaders = ["Idempotency-Replayed", "Preference-Applied"] as const;

const responses: Json = {
  Count: {
    description: "How many rows the filter matches.",
    headers: headerRefs([]),
    content: {
      "application/json": { schema: openObject({ count: { type: "integer", minimum: 0 } }) },
    },
  },
  Minimal: {
    description: "It is done, and the row was not wished for.",
    headers: headerRefs(["ETag", ...writeHeaders]),
  },
  Deleted: { description: "The row is deleted.", headers: headerRefs(writeHeaders) },
  NotModified: { description: "The caller has this row already.", headers: headerRefs(["ETag"]) },
};
