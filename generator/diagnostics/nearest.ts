import { nearest } from "../../runtime/nearest.js";
import { quote } from "./quote.js";

/** `Did you mean "User"?`, where one of the names is near enough, or the only one that goes on like this or stops before. */
export function didYouMean(name: string, names: Iterable<string>): string | undefined {
  const all = [...names];
  const found = nearest(name, all) ?? onlyContinuation(name, all);
  return found === null ? undefined : `Did you mean ${quote(found)}?`;
}

/** Shorter beginnings say nothing. */
const LEAST = 3;

function onlyContinuation(name: string, names: readonly string[]): string | null {
  const alike = names.filter(
    (other) =>
      Math.min(name.length, other.length) >= LEAST && (other.startsWith(name) || name.startsWith(other)),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
