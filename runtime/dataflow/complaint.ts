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

/**
 * `There is no field "statsu". Did you mean "status"?` A name that is absurdly long is cut.
 * @param kind what it would be the name of: `field`
 * @param place where it was looked for, behind the name: ` on priority`
 */
export function unknownName(kind: string, name: string, names: Iterable<string>, place = ""): string {
  const isLong = name.length > 60;
  const shown = JSON.stringify(isLong ? `${name.slice(0, 60)}…` : name);
  const near = isLong ? null : nearest(name, names);
  return `There is no ${kind} ${shown}${place}.${near === null ? "" : ` Did you mean "${near}"?`}`;
}

/** `Must be true.` about `active` becomes `active must be true.` */
export function about(subject: string, sentence: string): string {
  return `${subject} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
