/** A call as it is sent, and as a line for the shell. */
import type { Parameter } from "./document.js";

export interface Call {
  readonly method: string;
  /** With the origin. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Whoever calls; kept while the page is open, and nowhere else. */
export interface Credentials {
  token: string;
  key: string;
}

/** A parameter with what was typed for it; an empty one is not sent. */
export interface Given {
  readonly parameter: Parameter;
  readonly value: string;
}

export function callOf(
  { method, path }: { readonly method: string; readonly path: string },
  given: readonly Given[],
  body: { readonly type: string; readonly text: string } | null,
  credentials: Credentials,
): Call {
  const sent = given.filter(({ value }) => value !== "");
  const of = (place: Parameter["in"]): readonly Given[] =>
    sent.filter(({ parameter }) => parameter.in === place);
  const filled = of("path").reduce(
    (text, { parameter, value }) => text.replace(`{${parameter.name}}`, () => encodeURIComponent(value)),
    path,
  );
  const query = of("query")
    .flatMap(({ parameter, value }) => queryOf(parameter, value))
    .join("&");
  return {
    method,
    url: `${location.origin}${filled}${query === "" ? "" : `?${query}`}`,
    headers: {
      ...(body === null ? {} : { "Content-Type": body.type }),
      ...Object.fromEntries(of("header").map(({ parameter, value }) => [parameter.name, value])),
      ...(credentials.token === "" ? {} : { Authorization: `Bearer ${credentials.token}` }),
      ...(credentials.key === "" ? {} : { "X-Api-Key": credentials.key }),
    },
    body: body?.text ?? null,
  };
}

/** An object is several parameters, typed as they stand in a URL: `priority.gte=2&status.in=open,pending`. */
function queryOf({ name, schema }: Parameter, value: string): readonly string[] {
  if (schema !== undefined && isSeveral(schema)) {
    return [...new URLSearchParams(value)].map(
      ([key, each]) => `${encodeURIComponent(key)}=${inQuery(each)}`,
    );
  }
  return [`${encodeURIComponent(name)}=${inQuery(value)}`];
}

/** Commas part the items of a list and stay what they are. */
const inQuery = (value: string): string => encodeURIComponent(value).replaceAll("%2C", ",");

export const isSeveral = ({ type, $ref }: NonNullable<Parameter["schema"]>): boolean =>
  type === "object" || ($ref?.endsWith(".UrlFilter") ?? false);

export function curlOf({ method, url, headers, body }: Call): string {
  const parts = [
    ...(method === "GET" ? [] : [`-X ${method}`]),
    quoted(url),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === null ? [] : [`--data-raw ${quoted(body)}`]),
  ];
  return `curl ${parts.join(" \\\n  ")}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
