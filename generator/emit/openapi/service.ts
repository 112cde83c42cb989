/** Paths of the server itself. */
import type { Json } from "./json.js";
import { listOf, openObject, shared } from "./json.js";
import { jsonResponse } from "./operation.js";

/** No model's name begins with a small letter. */
export const serviceTag = { name: "server", description: "The server itself." };

const get = (operationId: string, summary: string, description: string, answers: Json): Json => ({
  get: {
    operationId,
    summary,
    description,
    tags: [serviceTag.name],
    security: [{}],
    responses: {
      ...answers,
      "4XX": shared("responses", "Unexpected"),
      default: shared("responses", "Unexpected"),
    },
  },
});

const text: Json = { type: "string" };

export const servicePaths: Readonly<Record<string, Json>> = {
  "/api": get(
    "apiIndex",
    "List the resources",
    "The index: every resource with its path, key and operations.",
    {
      "200": jsonResponse(
        "The resources.",
        openObject({
          contract: text,
          resources: listOf(
            openObject({ name: text, path: text, key: listOf(text), operations: listOf(text) }),
          ),
        }),
      ),
    },
  ),
  "/health/live": get("healthLive", "Whether the process answers", "It does, or there is no answer.", {
    "200": jsonResponse("The process is alive.", openObject({ status: { type: "string", const: "live" } })),
  }),
};
