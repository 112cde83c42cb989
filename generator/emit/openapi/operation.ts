/** What an operation of the document is made of. */
import type { Model } from "../../ir/ir.js";
import { type Json, present, type Section, shared } from "./json.js";
import { schemaName, type Suffix } from "./names.js";
import { headerRefs, type ProblemName, problemResponses } from "./problems.js";

type Method = "get" | "post" | "patch" | "delete";

/** One operation, and where it stands. */
export interface PathEntry {
  readonly path: string;
  readonly method: Method;
  readonly operation: Json;
}

export interface Described {
  /** Behind the model's accessor: `Create`. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Json[];
  readonly body?: Json;
  /** Responses of success, by status. */
  readonly answers: Json;
  readonly problems: readonly ProblemName[];
}

export function operation(model: Model, described: Described): Json {
  const { id, summary, description, parameters = [], body, answers, problems } = described;
  return present({
    operationId: `${model.names.accessor}${id}`,
    summary,
    description,
    tags: [model.names.name],
    deprecated: model.deprecated === null ? null : true,
    parameters: parameters.length === 0 ? null : parameters,
    requestBody: body,
    responses: { ...answers, ...problemResponses(problems) },
  });
}

export const parameter = (name: string): Json => shared("parameters", name);

const JSON_TYPE = "application/json";

export const jsonBody = (schema: Json, required: boolean, types: readonly string[] = [JSON_TYPE]): Json => ({
  required,
  content: Object.fromEntries(types.map((type) => [type, { schema }])),
});

/** A response of a model's: it stands in the components, since several operations answer it. */
export const modelResponse = (model: Model, name: Suffix | "" | "Created" | "UpsertCreated"): Json => ({
  $ref: `#/components/${"responses" satisfies Section}/${schemaName(model)}${name === "" ? "" : `.${name}`}`,
});

export const jsonResponse = (description: string, schema: Json, headers: readonly string[] = []): Json => ({
  description,
  headers: headerRefs(headers),
  content: { [JSON_TYPE]: { schema } },
});

/** `a ticket`, `an attachment` */
export function oneOf({ names }: Model): string {
  const name = lower(names.singular);
  return `${/^[aeio]|^u[^ns]/.test(name) ? "an" : "a"} ${name}`;
}

export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const collectionPath = ({ names }: Model): string => `/api/${names.resource}`;

/** A composite key is its parts joined with commas. */
export const rowPath = (model: Model): string =>
  `${collectionPath(model)}/${model.key.map((name) => `{${name}}`).join(",")}`;

/** What any request may meet. */
export const always: readonly ProblemName[] = ["BadRequest", "Unauthenticated", "Forbidden"];
/** And one that changes something with a body. */
export const withBody: readonly ProblemName[] = [
  "PayloadTooLarge",
  "UnsupportedMediaType",
  "IdempotencyMismatch",
];
export const entry = (
  path: string,
  method: PathEntry["method"],
  model: Model,
  described: Described,
): PathEntry => ({
  path,
  method,
  operation: operation(model, described),
});

/** `ticket tags`: for sentences. */
export const many = ({ names }: Model): string => lower(names.plural);
