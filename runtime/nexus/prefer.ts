/** `Prefer` (RFC 7240). A preference that is unknown or not well written is one that the server does not have. */

export type PreferredReturn = "minimal" | "representation";

const RETURN = /^\s*return\s*=\s*(?:"(minimal|representation)"|(minimal|representation))\s*(?:;|$)/i;
/** Any other value of the same preference: the first of two counts (RFC 7240, 2). */
const NAMED = /^\s*return\s*(?:=|;|$)/i;

/** The first `return` preference; null where there is none that is known. */
export function preferredReturn(header: string | readonly string[] | undefined): PreferredReturn | null {
  if (header === undefined) return null;
  const text = typeof header === "string" ? header : header.join(",");
  // A comma within the quotes of another preference makes pieces that are not well written.
  const first = text.split(",").find((preference) => NAMED.test(preference));
  const [, quoted, token] = RETURN.exec(first ?? "") ?? [];
  const value = (quoted ?? token)?.toLowerCase();
  return value === "minimal" || value === "representation" ? value : null;
}
