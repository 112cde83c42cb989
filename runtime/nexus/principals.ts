/** Whose a request is: what the application's own `authenticate` says, the same on every channel that has requests. */
import type { IncomingHttpHeaders } from "node:http";
import { isCatalogued, OperationError } from "../errors.js";
import { anonymous, type Principal, principalOf } from "../principal.js";

/** What is known of a request before anybody knows whose it is. */
export interface AuthenticationRequest {
  readonly method: string;
  /** The request target as it came, never decoded: `/api/tickets?limit=5`. */
  readonly url: string;
  /** By name in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** The address that the request came from; undefined where its connection is gone. */
  readonly remoteAddress: string | undefined;
}

/**
 * Says whose a request is; null for one without credentials. An error whose `code` is `unauthenticated` (the class
 * `UnauthenticatedError`) refuses it with 401 and its message; any other is a failure of the server.
 */
export type Authenticate = (request: AuthenticationRequest) => Principal | null | Promise<Principal | null>;

/** What a configuration says about callers. */
export interface Authentication {
  readonly authenticate?: Authenticate | undefined;
  /** Requests without credentials are let in although there is `authenticate`. */
  readonly anonymous?: boolean | undefined;
  /** Whose a request without credentials is while an application is developed. */
  readonly developmentPrincipal?: Principal | undefined;
}

/** One for all requests; or a function, where they differ. */
export type Principals = Principal | ((request: AuthenticationRequest) => Promise<Principal>);

/**
 * How a channel finds the principal of its requests.
 * @throws {OperationError} the development principal is none
 */
export function principalsOf(authentication: Authentication): Principals {
  const { authenticate, anonymous: isOpen, developmentPrincipal } = authentication;
  const others = developmentPrincipal === undefined ? anonymous : principalOf(developmentPrincipal);
  if (authenticate === undefined) return others;
  const isClosed = developmentPrincipal === undefined && isOpen !== true;
  return async (request) => {
    const value = await ask(authenticate, request);
    if (value !== null) return value;
    if (isClosed) throw new OperationError("unauthenticated", "The request has no credentials.");
    return others;
  };
}

/** @throws {OperationError} `unauthenticated`; `internal` for whatever else goes wrong, its cause for the log alone */
async function ask(authenticate: Authenticate, request: AuthenticationRequest): Promise<Principal | null> {
  try {
    const value: unknown = await authenticate(request);
    return value === null ? null : principalOf(value);
  } catch (error) {
    if (isCatalogued(error) && error.code === "unauthenticated") {
      throw new OperationError("unauthenticated", error.message, { cause: error });
    }
    throw new OperationError("internal", "The server failed.", { cause: error });
  }
}
