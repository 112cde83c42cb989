/** What the input of an operation may hold. A member that nothing reads is refused: its sender meant something by it. */
import { invalid, OperationError } from "../errors.js";
import { complaint, pointerTo, refuse, unknownName } from "./complaint.js";
import { isRecord } from "./key.js";

/** @throws {OperationError} `unknown_field`; `validation_failed` where it is no object */
export function checkMembers(
  input: unknown,
  names: readonly string[],
  pointer = "",
): asserts input is Readonly<Record<string, unknown>> {
  if (!isRecord(input)) return refuse(pointer, "validation_failed", "The input must be an object.");
  const unknown = Object.keys(input).filter((name) => input[name] !== undefined && !names.includes(name));
  if (unknown.length === 0) return;
  throw invalid(
    unknown
      .slice(0, 100)
      .map((name) =>
        complaint(pointerTo(pointer, name), "unknown_field", unknownName("member", name, names)),
      ),
  );
}

/** One of a few words; the first where nothing is said. @throws {OperationError} `validation_failed` */
export function parseWord<const Word extends string>(
  name: string,
  value: unknown,
  words: readonly [Word, ...Word[]],
): Word {
  if (value === undefined) return words[0];
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  const list = words.map((each) => JSON.stringify(each)).join(", ");
  return refuse(`/${name}`, "validation_failed", `${name} must be one of ${list}.`);
}

/** The error with every complaint's pointer moved by `move`. */
export function repointed(error: OperationError, move: (pointer: string) => string): OperationError {
  const complaints = error.complaints.map((each) => ({ ...each, pointer: move(each.pointer) }));
  const { code, message, retryAfter, cause } = error;
  return new OperationError(code, message, {
    complaints,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(cause === undefined ? {} : { cause }),
  });
}
