/** Paths of the server itself. */
import { closedObject, type Json, listOf, openObject, present, shared } from "./json.js";
import { jsonBody, jsonResponse, parameter } from "./operation.js";
import { problemResponses } from "./problems.js";

/** No model's name begins with a small letter. */
export const serviceTag = { name: "server", description: "The server itself." };

interface Service {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Json[];
  readonly body?: Json;
  readonly responses: Json;
  /** Anybody may ask. */
  readonly open?: true;
}

const operation = ({ id, summary, description, parameters, body, responses, open }: Service): Json =>
  present({
    operationId: id,
    summary,
    description,
    tags: [serviceTag.name],
    security: open === true ? [{}] : null,
    parameters: parameters ?? null,
    requestBody: body,
    responses,
  });

/** What has no input has nothing else to complain about. */
const otherwise: Json = {
  "4XX": shared("responses", "Unexpected"),
  default: shared("responses", "Unexpected"),
};

const text: Json = { type: "string" };
const wordOf = (...words: readonly string[]): Json => ({ type: "string", enum: words });

const index: Json = openObject({
  contract: text,
  resources: listOf(openObject({ name: text, path: text, key: listOf(text), operations: listOf(text) })),
});

const readiness: Json = openObject({
  status: wordOf("ready", "unready"),
  contract: text,
  checks: openObject({
    database: wordOf("up", "down"),
    migrations: wordOf("applied", "pending", "unknown"),
  }),
});

/** Operations of one batch at most. */
const MOST_OPERATIONS = 100;

const batch: Json = closedObject(
  {
    operations: listOf(
      closedObject(
        {
          operation: {
            type: "string",
            description: "A model and what is done with it, as in code: `ticket.create`.",
          },
          input: {
            type: "object",
            description:
              'What the call in code takes. `{ "$result": "0/id" }` stands for a value of an earlier result.',
          },
        },
        ["operation"],
      ),
      { maxItems: MOST_OPERATIONS },
    ),
  },
  ["operations"],
);

export const servicePaths: Readonly<Record<string, Json>> = {
  "/api": {
    get: operation({
      id: "apiIndex",
      summary: "List the resources",
      description: "The index: every resource with its path, key and operations.",
      responses: {
        "200": jsonResponse("The resources.", index),
        "401": shared("responses", "Unauthenticated"),
        default: shared("responses", "Unexpected"),
      },
    }),
  },
  "/api/batch": {
    post: operation({
      id: "batch",
      summary: "Run several operations",
      description: "Runs operations one after the other in one transaction: all are done, or none.",
      parameters: [parameter("ValidateOnly"), parameter("IdempotencyKey")],
      body: jsonBody(batch, true),
      responses: {
        "200": jsonResponse(
          "What each operation answers; null where that is nothing.",
          openObject({ results: listOf({}) }),
          ["Idempotency-Replayed"],
        ),
        ...problemResponses([
          "BadRequest",
          "Unauthenticated",
          "Forbidden",
          "NotFound",
          "Conflict",
          "PreconditionFailed",
          "PayloadTooLarge",
          "UnsupportedMediaType",
          "IdempotencyMismatch",
          "PreconditionRequired",
        ]),
      },
    }),
  },
  "/health/live": {
    get: operation({
      id: "healthLive",
      summary: "Whether the process answers",
      description: "It does, or there is no answer.",
      open: true,
      responses: {
        "200": jsonResponse(
          "The process is alive.",
          openObject({ status: { type: "string", const: "live" } }),
        ),
        ...otherwise,
      },
    }),
  },
  "/health/ready": {
    get: operation({
      id: "healthReady",
      summary: "Whether the server can do its work",
      description: "Its database answers, and has been migrated to what this application needs.",
      open: true,
      responses: {
        "200": jsonResponse("It can.", readiness),
        "503": jsonResponse("It cannot yet, or not now.", readiness),
        ...otherwise,
      },
    }),
  },
};
