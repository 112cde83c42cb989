/** What the URL of a row's history may say. */
import { historyMembers } from "../client/query.js";
import type { OperationInput } from "../dataflow/answer.js";
import { complaint, pointerTo, unknownName } from "../dataflow/complaint.js";
import { type Complaint, invalid } from "../errors.js";
import type { UrlParameter } from "./url-parameters.js";

/** @throws {OperationError} `unknown_field` · `validation_failed`: given twice */
export function historyInput(parameters: Iterable<UrlParameter>): Pick<OperationInput, "limit" | "cursor"> {
  const input: Record<string, unknown> = {};
  const complaints: Complaint[] = [];
  const members: readonly string[] = historyMembers;
  for (const [name, value] of parameters) {
    const at = pointerTo("", name);
    if (!members.includes(name)) {
      complaints.push(complaint(at, "unknown_field", unknownName("parameter", name, members)));
    } else if (Object.hasOwn(input, name)) {
      complaints.push(complaint(at, "validation_failed", `${name} is given twice.`));
    } else {
      // What is no whole number stays text, and the operation says what it wants.
      input[name] = name === "limit" && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
    }
  }
  if (complaints.length > 0) throw invalid(complaints);
  return input;
}
