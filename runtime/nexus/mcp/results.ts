/** The results of tools: the operation's own JSON, whole, as text and as structured content; or the problem. */
import type { Answer } from "../../dataflow/answer.js";
import type { AnyNode, OperationName } from "../../dataflow/model.js";
import { OperationError } from "../../errors.js";
import { callersError, problemOf } from "../problem.js";
import { type Params, ResultText } from "./protocol.js";

/** What stands for an answer that has no body. */
const nothing: Readonly<Partial<Record<OperationName, string>>> = { delete: '{"deleted":true}' };

/** @throws {OperationError} `not_found`: the row that was to be read */
export function resultOf({ model, operation }: AnyNode, { body, etag, replayed }: Answer): ResultText {
  const json = body ?? nothing[operation];
  if (json === undefined) throw new OperationError("not_found", `There is no such ${model.name}.`);
  return toolResult(json, { etag: etag ?? undefined, replayed });
}

/**
 * @param json of an object
 * @param meta what HTTP says in headers: `etag`, and that the answer is that of an earlier call (`replayed`)
 */
export function toolResult(json: string, meta: Params = {}): ResultText {
  return new ResultText(
    `{"content":[{"type":"text","text":${JSON.stringify(json)}}],"structuredContent":${json}${metaText(meta)}}`,
  );
}

/** A failure as a result that a model can read and act upon. A bug says nothing of itself: its log does. */
export function failedResult(thrown: unknown, requestId: string): ResultText {
  const error =
    callersError(thrown) ??
    new OperationError("internal", "The server failed; its log knows more under this request's id.");
  const { etag, retryAfter } = error;
  const text = JSON.stringify(JSON.stringify(problemOf(error, requestId)));
  return new ResultText(
    `{"content":[{"type":"text","text":${text}}],"isError":true${metaText({ etag, retryAfter })}}`,
  );
}

/** `,"_meta":{…}` of what is there. */
function metaText(meta: Params): string {
  const text = JSON.stringify(meta);
  return text === "{}" ? "" : `,"_meta":${text}`;
}
