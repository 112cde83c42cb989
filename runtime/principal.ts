/** Who acts, and through which channel: one value, the same wherever a request came from. */

export interface Principal {
  /** Who it is, for rules and records; nothing is derived from its form. */
  readonly id: string;
  readonly roles: readonly string[];
  /** The tenant whose rows it works with; null: it has none, and models with tenants are closed to it. */
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
