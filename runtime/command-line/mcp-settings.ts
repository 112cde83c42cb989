/** Where the MCP channel listens, and for whom. */
import type { Config, McpConfig } from "../config.js";
import { nearest } from "../nearest.js";
import { portOf } from "./flags.js";
import { CommandError, type Io } from "./io.js";
import type { Address } from "./settings.js";

const DEFAULT_PORT = 3001;

/** Null where there is to be none. @throws {CommandError} exit 2: no port; a port, and none to be there */
export function mcpAddressOf(
  flags: { readonly "mcp-port"?: string; readonly "no-mcp"?: true },
  io: Io,
  { mcp }: Config,
  { host }: Address,
): Address | null {
  const given = flags["mcp-port"];
  if (flags["no-mcp"] === true) {
    if (given !== undefined) throw new CommandError("give --mcp-port or --no-mcp, not both.", 2);
    return null;
  }
  if (given !== undefined) return { host, port: portOf(given, "--mcp-port") };
  if (mcp === false) return null;
  const { MCP_PORT } = io.env;
  if (MCP_PORT !== undefined && MCP_PORT !== "") return { host, port: portOf(MCP_PORT, "MCP_PORT") };
  return { host, port: mcp?.port ?? DEFAULT_PORT };
}

export const mcpConfigOf = ({ mcp }: Config): McpConfig => (mcp === false || mcp === undefined ? {} : mcp);

type Check = readonly [holds: (value: unknown) => boolean, what: string];

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;
const areTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === "string" && each !== "");
const profiles: readonly unknown[] = ["per-model", "generic", "registry"];

const checks: Readonly<Record<keyof McpConfig, Check>> = {
  port: [
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
    "a port between 0 and 65535",
  ],
  profile: [(value) => profiles.includes(value), `one of "${profiles.join('", "')}"`],
  budget: [isCount, "a whole number of tokens above 0"],
  resultBytes: [isCount, "a whole number of bytes above 0"],
  sessions: [(value) => typeof value === "boolean", "true or false"],
  hosts: [areTexts, "a list of host names"],
  origins: [areTexts, "a list of origins"],
};

/** What is wrong with `mcp` in the configuration, in sentences. */
export function complainOfMcp(value: unknown): readonly string[] {
  if (value === undefined || value === false) return [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return ['"mcp" must be false, or an object { port, profile, … }.'];
  }
  return Object.entries(value).flatMap(([name, held]) => {
    if (held === undefined) return [];
    const check = Object.hasOwn(checks, name) ? checks[name as keyof McpConfig] : undefined; // just found
    if (check !== undefined) return check[0](held) ? [] : [`"mcp.${name}" must be ${check[1]}.`];
    const meant = nearest(name, Object.keys(checks));
    return [`there is no key "mcp.${name}".${meant === null ? "" : ` Did you mean "mcp.${meant}"?`}`];
  });
}
