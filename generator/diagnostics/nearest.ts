import { nearest } from "../../runtime/nearest.js";
import { quote } from "./quote.js";

/** `Did you mean "User"?`, where one of the names is near enough. */
export function didYouMean(name: string, names: Iterable<string>): string | undefined {
  const found = nearest(name, names);
  return found === null ? undefined : `Did you mean ${quote(found)}?`;
}
