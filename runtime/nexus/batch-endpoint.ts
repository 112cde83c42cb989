/** `POST /api/batch`: loaded with the first one. */
import { batch } from "../dataflow/batch/batch.js";
import type { OperationContext } from "../dataflow/answer.js";
import { refuse } from "../dataflow/complaint.js";
import type { Application } from "../dataflow/model.js";
import { NodeTable } from "../dataflow/node-table.js";
import { isRecord } from "../dataflow/record.js";
import type { RestReply } from "./endpoints.js";
import { bodyOf, checkWrite, type RestRequest } from "./rest-request.js";
import { withoutFlag } from "./wishes.js";

/** The nodes that batches of an application name. */
export async function batchNodes(application: Application): Promise<NodeTable> {
  const { resources } = await application.resources();
  return new NodeTable(application, resources);
}

/** As `Rest.answer`. @throws {OperationError} */
export async function answerBatch(
  given: Omit<RestRequest, "model">,
  reply: RestReply,
  context: OperationContext,
  nodes: NodeTable,
): Promise<string> {
  const { headers } = given;
  const { validateOnly, request } = withoutFlag(given);
  checkWrite(request);
  if (headers["if-match"] !== undefined) {
    refuse("/if-match", "validation_failed", "If-Match is for one row: an operation of a batch has ifMatch.");
  }
  const body = bodyOf(request);
  if (!isRecord(body)) return refuse("", "validation_failed", "The body must be an object.");
  const wishes = {
    ...(headers["idempotency-key"] === undefined ? {} : { idempotencyKey: headers["idempotency-key"] }),
    ...(validateOnly ? { validateOnly } : {}),
  };
  const answer = await batch(body, wishes, { ...context, nodes });
  if (answer.replayed === true) reply.header("idempotency-replayed", "true");
  reply.header("content-type", "application/json; charset=utf-8");
  return answer.body ?? "";
}
