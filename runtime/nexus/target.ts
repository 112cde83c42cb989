/** What a URL names: matching is cutting the path at its slashes and colons; no pattern is involved. */

export interface Target {
  /** The path segment of a resource, decoded; empty for the index. */
  readonly resource: string;
  /** The key as it stands in the URL, still encoded; null where the URL names the whole collection. */
  readonly segment: string | null;
  /** What stands behind the first unencoded colon; null where there is none. */
  readonly verb: string | null;
  /** The query string as it stands in the URL, without its question mark. */
  readonly query: string;
}

/**
 * @param url the request target as it came (RFC 9112, 3.2), never decoded: `%2F` and `%3A` belong to a key
 * @param base what the API's paths begin with: `/api`
 * @returns null where no resource could be meant: more segments than a resource and a key
 */
export function targetOf(url: string, base: string): Target | null {
  const end = pathEnd(url);
  const query = url.charCodeAt(end) === 63 ? url.slice(end + 1, fragmentStart(url)) : "";
  const start = baseEnd(url, base, end);
  if (start >= end) return { resource: "", segment: null, verb: null, query };
  const slash = url.indexOf("/", start);
  if (slash === -1 || slash >= end) {
    const colon = colonIn(url, start, end);
    return {
      resource: decoded(url.slice(start, colon)),
      segment: null,
      verb: colon === end ? null : url.slice(colon + 1, end),
      query,
    };
  }
  const further = url.indexOf("/", slash + 1);
  if (further !== -1 && further < end) return null;
  const colon = colonIn(url, slash + 1, end);
  return {
    resource: decoded(url.slice(start, slash)),
    segment: url.slice(slash + 1, colon),
    verb: colon === end ? null : url.slice(colon + 1, end),
    query,
  };
}

/** Where the path ends: at the query string or at a fragment, which no client should send. */
function pathEnd(url: string): number {
  const question = url.indexOf("?");
  const fragment = fragmentStart(url);
  return question === -1 || question > fragment ? fragment : question;
}

function fragmentStart(url: string): number {
  const fragment = url.indexOf("#");
  return fragment === -1 ? url.length : fragment;
}

function colonIn(url: string, start: number, end: number): number {
  const colon = url.indexOf(":", start);
  return colon === -1 || colon > end ? end : colon;
}

/** Where the part of the resource begins, behind the base and its slash; at or past `end` where there is none. */
function baseEnd(url: string, base: string, end: number): number {
  if (url.startsWith(base) && url.charCodeAt(base.length) === 47) return base.length + 1;
  // The router has matched the base in another spelling: an absolute URL, escapes, doubled slashes, capitals.
  let at = url.charCodeAt(0) === 47 ? 0 : authorityEnd(url);
  for (const segment of base.split("/")) {
    if (segment === "") continue;
    while (url.charCodeAt(at) === 47) at++;
    while (at < end && url.charCodeAt(at) !== 47) at++;
  }
  return at + 1;
}

/** Where the path of `http://host/path` begins. */
function authorityEnd(url: string): number {
  const slash = url.indexOf("/", url.indexOf("://") + 3);
  return slash === -1 ? url.length : slash;
}

function decoded(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // No resource has such a name.
  }
}
