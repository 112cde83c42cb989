/** The results of tools: the operation's own JSON, whole, as text and as structured content; or the problem. */
import type { Answer } from "../../dataflow/answer.js";
import type { AnyNode, OperationName } from "../../dataflow/model.js";
import { OperationError } from "../../errors.js";
import { callersError, problemOf } from "../problem.js";
import { ResultText } from "./protocol.js";

/** What stands for an answer that has no body. */
const nothing: Readonly<Partial<Record<OperationName, string>>> = { delete: '{"deleted":true}' };

/** @throws {OperationError} `not_found`: the row that was to be read */
export function resultOf({ model, operation }: AnyNode, { body, etag }: Answer): ResultText {
  const json = body ?? nothing[operation];
  if (json === undefined) throw new OperationError("not_found", `There is no such ${model.name}.`);
  return toolResult(json, etag);
}

/** @param json of an object */
export function toolResult(json: string, etag: string | null = null): ResultText {
  const meta = etag === null ? "" : `,"_meta":{"etag":${JSON.stringify(etag)}}`;
  return new ResultText(
    `{"content":[{"type":"text","text":${JSON.stringify(json)}}],"structuredContent":${json}${meta}}`,
  );
}

/** A failure as a result that a model can read and act upon; null where it is a bug, which only the log is told. */
export function failedResult(thrown: unknown, requestId: string): ResultText {
  const error =
    callersError(thrown) ??
    new OperationError("internal", "The server failed; its log knows more under this request's id.");
  const problem = JSON.stringify(problemOf(error, requestId));
  return new ResultText(`{"content":[{"type":"text","text":${JSON.stringify(problem)}}],"isError":true}`);
}
