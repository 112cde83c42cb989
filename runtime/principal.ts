/** Who acts, and through which channel: one value, the same wherever a request came from. */
import { invalid, type Complaint } from "./errors.js";
import { nearest } from "./nearest.js";

export interface Principal {
  /** Who it is, for rules and records; nothing is derived from its form. Not empty. */
  readonly id: string;
  readonly roles: readonly string[];
  /** The tenant whose rows it works with; null: it has none, and models with tenants are closed to it. Not empty. */
  readonly tenant: string | null;
}

/** Everybody, where nobody says who is who. */
export const anonymous: Principal = Object.freeze({
  id: "anonymous",
  roles: Object.freeze([]),
  tenant: null,
});

/** How a request came in. */
export type Channel = "rest" | "mcp" | "cli" | "process";

const members: readonly string[] = ["id", "roles", "tenant"] satisfies readonly (keyof Principal)[];

/**
 * A principal of the application's making, checked and copied: what its maker does to it later changes nothing.
 * @throws {OperationError} `validation_failed`, `unknown_field`; pointers begin at the principal
 */
export function principalOf(value: unknown): Principal {
  if (value === anonymous) return anonymous;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrong("", "A principal must be an object { id, roles, tenant }.");
  }
  const { id, roles, tenant } = value as Readonly<Record<string, unknown>>;
  const complaints: Complaint[] = Object.keys(value)
    .filter((name) => !members.includes(name))
    .map(unknownMember);
  const complain = (pointer: string, message: string): void =>
    void complaints.push({ pointer, code: "validation_failed", message });
  if (!isName(id)) complain("/id", `id ${NAME}`);
  if (!Array.isArray(roles)) complain("/roles", "roles must be a list of texts.");
  else if (!roles.every(isName)) complain("/roles", `Each of roles ${NAME}`);
  if (tenant !== null && !isName(tenant)) complain("/tenant", `tenant must be null, or it ${NAME}`);
  if (complaints.length > 0) throw invalid(complaints);
  // Checked above.
  const principal = { id, roles: Object.freeze([...(roles as string[])]), tenant } as Principal;
  return Object.freeze(principal);
}

const NAME = "must be text, not empty, without NUL characters and lone surrogates.";

/** What PostgreSQL can store and a rule can compare. */
function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && !/[\0\ud800-\udfff]/u.test(value);
}

function wrong(pointer: string, message: string): Error {
  return invalid([{ pointer, code: "validation_failed", message }]);
}

function unknownMember(name: string): Complaint {
  const meant = nearest(name, members);
  const hint = meant === null ? "" : ` Did you mean "${meant}"?`;
  return {
    pointer: `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    code: "unknown_field",
    message: `A principal has no member ${JSON.stringify(name)}.${hint}`,
  };
}
