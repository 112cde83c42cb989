/** What every bundle of an application has in common, and where its own code is. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BuildOptions } from "esbuild";
import { CommandError } from "../../runtime/command-line/io.js";

/** Where the document of the REST interface is. */
export const OPENAPI = "generated/openapi.json";

/** The code of an application that runs: what was generated, and what its author wrote to be run. */
export interface Sources {
  readonly root: string;
  readonly hasConfig: boolean;
  readonly hasSeed: boolean;
  readonly hasOpenApi: boolean;
}

/** @throws {CommandError} exit 1: nothing was generated yet */
export function findSources(root: string): Sources {
  const has = (name: string): boolean => existsSync(join(root, name));
  if (!has("generated/application.ts")) {
    throw new CommandError("there is no generated/application.ts here. Run prewire generate first.");
  }
  const hasConfig = has("prewire.config.ts");
  return { root, hasConfig, hasSeed: has("schema/seed.ts"), hasOpenApi: has(OPENAPI) };
}

/** The one value that the runtime's commands stand on, as the source of a module that exports it as `program`. */
export function programSource(
  { hasConfig, hasSeed }: Sources,
  more: Readonly<Record<string, string>> = {},
): string {
  const entries = Object.entries({
    application: "application",
    ...(hasConfig ? { config: "config" } : {}),
    ...(hasSeed ? { seed: `() => import("./schema/seed.js")` } : {}),
    ...more,
  });
  return `import { application } from "./generated/application.js";
${hasConfig ? `import config from "./prewire.config.js";\n` : ""}
export const program = {
${entries.map(([name, value]) => `  ${name}: ${value},`).join("\n")}
};
`;
}

export const shared = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "silent",
} as const satisfies BuildOptions;

/** esbuild's own complaints, as it prints them; anything else is thrown on. */
export async function explainFailure(error: unknown): Promise<CommandError> {
  if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors)) throw error;
  const { formatMessages } = await import("esbuild");
  const messages = await formatMessages(error.errors, { kind: "error", color: false });
  return new CommandError(`the application cannot be bundled.\n${messages.join("").trimEnd()}`);
}
