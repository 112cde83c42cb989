/** What an application's REST interface is made of, whichever server it hangs on. */
import type { Transactor } from "../database/port.js";
import type { OperationContext } from "../dataflow/answer.js";
import type { Application } from "../dataflow/model.js";
import { runOperation } from "../dataflow/operations.js";
import type { BodyLimits } from "./body.js";
import type { OnError } from "./failures.js";
import { type Authentication, principalsOf } from "./principals.js";
import { type Contexts, Rest } from "./rest.js";

export interface ApiOptions extends Authentication {
  /** `application` of `generated/application.ts`. */
  readonly application: Application;
  /** Bytes that a body may have, bulk operations' included; 1 MiB, and 16 MiB for those, where absent. */
  readonly bodyLimit?: number | undefined;
  /** Told about each failure of the server; writes to stderr where absent. */
  readonly onError?: OnError | undefined;
}

const BODY_LIMITS: BodyLimits = { usual: 1024 * 1024, bulk: 16 * 1024 * 1024 };

export function bodyLimitsOf({ bodyLimit }: ApiOptions): BodyLimits {
  return bodyLimit === undefined ? BODY_LIMITS : { usual: bodyLimit, bulk: bodyLimit };
}

/** @param base what the paths begin with: `/api` */
export function restOn(database: Transactor, options: ApiOptions, base: string): Rest {
  return new Rest(options.application, contextsOf(database, options), runOperation, base);
}

function contextsOf(database: Transactor, options: Authentication): Contexts {
  const principals = principalsOf(options);
  const contextOf = (principal: OperationContext["principal"]): OperationContext => ({
    database,
    principal,
    channel: "rest",
    takesBytes: true,
  });
  if (typeof principals !== "function") return contextOf(principals);
  return async ({ method, url, headers, ip }) =>
    contextOf(await principals({ method, url, headers, remoteAddress: ip }));
}
