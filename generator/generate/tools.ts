/** What an application says of its MCP tools, and whether they cost what it allows. */
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../diagnostics/source.js";
import type { ToolsCost } from "../emit/mcp/cost.js";
import { type McpProfile, profiles } from "../emit/mcp/profile.js";
import { readConfig } from "../read/config.js";

export const CONFIG = "prewire.config.ts";

export interface ToolSettings {
  /** Null: what is usual for so many models. */
  readonly profile: McpProfile | null;
  /** Tokens that the list of tools may cost; null: whatever it costs. */
  readonly budget: { readonly tokens: number; readonly span: Span } | null;
}

export const usualSettings: ToolSettings = { profile: null, budget: null };

export interface SettingsReading {
  readonly settings: ToolSettings;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param source null where there is no such file */
export function readSettings(source: SourceText | null): SettingsReading {
  if (source === null) return { settings: usualSettings, diagnostics: [] };
  const { profile, budget, diagnostics } = readConfig(source);
  const wrong: Diagnostic[] = [...diagnostics];
  const known = profiles.find((name) => name === profile?.value) ?? null;
  if (profile !== null && known === null) {
    wrong.push({
      code: "G1016",
      message: `mcp.profile is one of ${profiles.map((name) => `"${name}"`).join(", ")}`,
      span: profile.span,
    });
  }
  if (budget !== null && !(Number.isSafeInteger(budget.value) && budget.value > 0)) {
    wrong.push({
      code: "G1016",
      message: "mcp.budget is a whole number of tokens above 0",
      span: budget.span,
    });
  }
  const limit = budget === null ? null : { tokens: budget.value, span: budget.span };
  return { settings: { profile: known, budget: limit }, diagnostics: wrong };
}

/** What is said where the tools cost more than they may. */
export function complainOfCost({ budget }: ToolSettings, cost: ToolsCost): readonly Diagnostic[] {
  if (budget === null || cost.tokens <= budget.tokens) return [];
  const others: Readonly<Record<McpProfile, string>> = {
    "per-model": 'Set mcp.profile to "generic", or give models fewer operations.',
    generic: 'Set mcp.profile to "registry", which costs the same for any number of models.',
    registry: "Allow more: there is no smaller profile.",
  };
  return [
    {
      code: "G5008",
      message: `the MCP tools cost about ${cost.tokens} tokens (${cost.tools} tools, profile "${cost.profile}"), more than the budget of ${budget.tokens}`,
      hint: others[cost.profile],
      span: budget.span,
    },
  ];
}
