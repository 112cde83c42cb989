/** Who acts: what `prewire.config.ts` says about callers, and for whom a command itself works. */
import type { Config } from "../config.js";
import type { Authentication } from "../nexus/principals.js";
import { anonymous, type Principal, principalOf } from "../principal.js";
import { CommandError, type Io } from "./io.js";

/**
 * How callers are told apart.
 * @throws {CommandError} exit 2: a development principal in production
 */
export function authenticationOf(config: Config, io: Io): Authentication {
  const { authenticate, anonymous: isOpen, developmentPrincipal } = config;
  if (developmentPrincipal !== undefined && io.env["NODE_ENV"] === "production") {
    throw new CommandError(
      "NODE_ENV is production, and prewire.config.ts has a developmentPrincipal, who would be every caller without credentials. Leave it out there.",
      2,
    );
  }
  return { authenticate, anonymous: isOpen, developmentPrincipal };
}

/**
 * For whom a command works that reaches the database itself: whoever may do that needs no credentials.
 * @throws {CommandError} exit 2: a development principal in production
 */
export function localPrincipal(config: Config, io: Io): Principal {
  const { developmentPrincipal } = authenticationOf(config, io);
  return developmentPrincipal === undefined ? anonymous : principalOf(developmentPrincipal);
}

/** One line for the start of a server. */
export function describeCallers({
  authenticate,
  anonymous: isOpen,
  developmentPrincipal,
}: Authentication): string {
  const some = authenticate === undefined ? "Every caller" : "Every caller without credentials";
  if (developmentPrincipal !== undefined) {
    const { id, roles, tenant } = principalOf(developmentPrincipal);
    const words = [
      ...(roles.length === 0 ? [] : [`roles ${roles.join(", ")}`]),
      tenant === null ? "no tenant" : `tenant ${tenant}`,
    ];
    return `${some} is the development principal ${id} (${words.join("; ")}).`;
  }
  if (authenticate === undefined) return "Every caller is anonymous: no authentication is configured.";
  return isOpen === true
    ? "Every caller without credentials is anonymous."
    : "Every caller needs credentials.";
}
