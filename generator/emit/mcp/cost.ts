/** What the list of tools costs those who read it. */
import type { ModelContext } from "../context.js";
import type { Summary } from "../parts.js";
import { textOf } from "./pieces.js";
import type { McpProfile } from "./profile.js";
import { genericTools, type ProfileTool, registryTools } from "./profiles.js";
import { modelTools } from "./tools.js";

/** The tools of a model, in bytes of JSON. */
export interface ToolsSize {
  readonly tools: number;
  readonly bytes: number;
}

export function sizeOfTools(context: ModelContext): ToolsSize {
  const tools = modelTools(context);
  const texts = tools.flatMap(({ pieces }) => pieces.map(textOf));
  // With a comma behind each.
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), tools.length);
  return { tools: tools.length, bytes };
}

/** The tools of the schema's profile that are not of one model. */
export function profileTools({ mcp, models }: Summary): readonly ProfileTool[] {
  if (mcp === "per-model") return [];
  return mcp === "generic" ? genericTools(models) : registryTools();
}

/** Bytes of a token, about: the tokenizers of the usual models are between 3.5 and 4.5 on JSON Schema in English. */
const BYTES_A_TOKEN = 4;

export interface ToolsCost {
  readonly profile: McpProfile;
  readonly tools: number;
  readonly bytes: number;
  /** An estimate. */
  readonly tokens: number;
}

/** Of the result of `tools/list`. @param sizes those of all models */
export function costOf(summary: Summary, sizes: readonly ToolsSize[]): ToolsCost {
  const own = profileTools(summary).map(({ json }) => ({ tools: 1, bytes: Buffer.byteLength(json) + 1 }));
  const all = summary.mcp === "per-model" ? sizes : own;
  const tools = all.reduce((sum, size) => sum + size.tools, 0);
  const bytes = all.reduce((sum, size) => sum + size.bytes, '{"tools":[]}'.length - (tools > 0 ? 1 : 0));
  return { profile: summary.mcp, tools, bytes, tokens: Math.ceil(bytes / BYTES_A_TOKEN) };
}
