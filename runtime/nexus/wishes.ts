/**
 * What a write's request asks for besides the write: `If-Match`, `Idempotency-Key`, `Prefer` and `?validateOnly`. Loaded with
 * the first request that asks for one of them.
 */
import type { Answer, OperationInput } from "../dataflow/answer.js";
import { refuse } from "../dataflow/complaint.js";
import type { OperationName } from "../dataflow/model.js";
import type { Endpoint, RestReply } from "./endpoints.js";
import { type PreferredReturn, preferredReturn } from "./prefer.js";
import type { RestRequest } from "./rest-request.js";
import { parametersOf } from "./url-parameters.js";

type Kind = "read" | "row" | "delete" | "bulk";

const kinds: Readonly<Partial<Record<OperationName, Kind>>> = {
  create: "row",
  update: "row",
  delete: "delete",
  restore: "row",
  upsert: "row",
  bulkCreate: "bulk",
  bulkUpdate: "bulk",
  bulkDelete: "bulk",
  bulkUpsert: "bulk",
};

export interface Wishing {
  readonly endpoint: Endpoint;
  readonly request: RestRequest;
  readonly reply: RestReply;
  readonly run: (input: OperationInput) => Promise<Answer>;
}

/** As `Rest.answer`: sets status and headers, resolves to the body. @throws {OperationError} */
export async function answerWishes({
  endpoint,
  request,
  reply,
  run,
}: Wishing): Promise<string | Buffer | undefined> {
  const kind = kinds[endpoint.operation] ?? "read";
  const { headers } = request;
  const ifMatch = headers["if-match"];
  if (kind === "read") {
    // A query has no tag that could match, and to ignore the header would be to say that it did.
    if (ifMatch !== undefined)
      refuse("/if-match", "validation_failed", "If-Match is for changes of one row.");
    return endpoint.shape(await run(endpoint.input(request)), request, reply);
  }
  const { validateOnly, ...rest } = withoutFlag(request);
  const wished = preferredReturn(headers.prefer);
  const given = endpoint.input(rest.request);
  const input = kind === "bulk" && wished === "minimal" ? { return: "none", ...given } : given;
  const answer = await run({
    ...input,
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(headers["idempotency-key"] === undefined ? {} : { idempotencyKey: headers["idempotency-key"] }),
    ...(validateOnly ? { validateOnly } : {}),
  });
  if (answer.replayed === true) reply.header("idempotency-replayed", "true");
  const applied = wished !== null && isApplied(wished, kind, endpoint.operation, input);
  if (applied) reply.header("preference-applied", `return=${wished}`);
  return applied && wished === "minimal" && kind === "row"
    ? minimal(endpoint, answer, request, reply)
    : endpoint.shape(answer, request, reply);
}

/** `?validateOnly=true`, and the request without it. */
export function withoutFlag<Request extends Pick<RestRequest, "target">>(
  request: Request,
): { readonly validateOnly: boolean; readonly request: Request } {
  const { query } = request.target;
  const given: string[] = [];
  const kept = query.split("&").filter((piece) => {
    const [parameter] = parametersOf(piece);
    if (parameter?.[0] !== "validateOnly") return true;
    given.push(parameter[1]);
    return false;
  });
  const [value, another] = given;
  if (value === undefined) return { validateOnly: false, request };
  if (another !== undefined) refuse("/validateOnly", "validation_failed", "validateOnly is given twice.");
  if (value !== "true" && value !== "false") {
    refuse("/validateOnly", "validation_failed", "validateOnly must be true or false.");
  }
  const target = { ...request.target, query: kept.join("&") };
  return { validateOnly: value === "true", request: { ...request, target } };
}

/** Whether the answer is what was wished for. */
function isApplied(
  wished: PreferredReturn,
  kind: Exclude<Kind, "read">,
  operation: OperationName,
  input: OperationInput,
): boolean {
  if (kind === "row") return true;
  if (kind === "delete") return wished === "minimal";
  if (wished === "minimal") return input.return === "none";
  const isByFilter =
    (operation === "bulkUpdate" && !Array.isArray(input.data)) ||
    (operation === "bulkDelete" && input.ids === undefined);
  return !isByFilter && (input.return === undefined || input.return === "rows");
}

/** The status and headers of the whole answer without its body: 204 where the status does not say more. */
function minimal({ shape }: Endpoint, answer: Answer, request: RestRequest, reply: RestReply): undefined {
  let status = 204;
  shape(answer, request, {
    code: (code) => {
      if (code === 201) status = code;
    },
    header: (name, value) => {
      if (name !== "content-type") reply.header(name, value);
    },
  });
  reply.code(status);
}
