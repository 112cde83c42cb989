/** Entity tags in conditional requests (RFC 9110, 13.1). */

const TAG = /(W\/)?("[^"]*")/g;

/** `If-None-Match`: the caller has this row already. Weak comparison (8.8.3.2). */
export function noneMatchFails(header: string, etag: string): boolean {
  return header === etag || header.trim() === "*" || tagsOf(header).some(([, , tag]) => tag === etag);
}

/** `If-Match`: the row is one that the caller named. Strong comparison: a weak tag never matches. */
export function matches(header: string, etag: string): boolean {
  return (
    header === etag ||
    header.trim() === "*" ||
    tagsOf(header).some(([, weak, tag]) => weak === undefined && tag === etag)
  );
}

function tagsOf(header: string): readonly (readonly (string | undefined)[])[] {
  return [...header.matchAll(TAG)];
}
