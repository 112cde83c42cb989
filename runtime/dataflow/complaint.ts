/** Complaints about an input, in the few forms that operations need. */
import type { Complaint, ErrorCode } from "../errors.js";
import { invalid } from "../errors.js";
import { nearest } from "../nearest.js";

/** A JSON Pointer with one more step (RFC 6901, 3: `~` and `/` are escaped). */
export function pointerTo(pointer: string, step: string | number): string {
  const name = String(step);
  return `${pointer}/${/[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;
}

export function complaint(pointer: string, code: ErrorCode, message: string): Complaint {
  return { pointer, code, message };
}

/** Throws the one error of one complaint. */
export function refuse(pointer: string, code: ErrorCode, message: string): never {
  throw invalid([{ pointer, code, message }]);
}

/** `There is no field "statsu". Did you mean "status"?` The name is cut where it is absurdly long. */
export function unknownName(kind: string, name: string, names: Iterable<string>): string {
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const near = name.length > 60 ? null : nearest(name, names);
  const hint = near === null ? "" : ` Did you mean "${near}"?`;
  return `There is no ${kind} ${JSON.stringify(shown)}.${hint}`;
}

/** `Must be true.` about `active` becomes `active must be true.` */
export function about(subject: string, sentence: string): string {
  return `${subject} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
