/** What the tools of the MCP channel cost, for people; apart from what finds it out, which loads the parser. */
import type { ToolsCost } from "../emit/mcp/cost.js";

/** `MCP: 13 tools (generic), about 3,200 tokens.` */
export const sayCost = ({ tools, profile, tokens }: ToolsCost): string =>
  `MCP: ${tools} tool${tools === 1 ? "" : "s"} (${profile}), about ${tokens.toLocaleString("en-US")} tokens.`;
