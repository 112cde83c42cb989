/** `ticket/mcp.ts` and `mcp.ts`: what the MCP channel answers, as text. */
import { array, fluid, importedType, object } from "../../text/build.js";
import { type Code, code, lines, paragraphs } from "../../text/code.js";
import { printFile } from "../../text/file.js";
import type { LaidOut } from "../../text/layout.js";
import { id, key, lit, longLit } from "../../text/literal.js";
import type { ModelContext } from "../context.js";
import type { Summary } from "../parts.js";
import { aboutModel } from "./about.js";
import { profileTools } from "./cost.js";
import { Shared } from "./pieces.js";
import { type ModelTool, modelTools } from "./tools.js";

export function emitModelMcp(context: ModelContext): LaidOut {
  const tools = modelTools(context);
  const shared = new Map(
    tools.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece instanceof Shared ? [[piece.name, piece]] : [])),
    ),
  );
  const constants = [...shared.values()].map(
    ({ name, text }) => code`const ${id(name)} =${fluid(longLit(text))};`,
  );
  const value = object(
    [
      { key: key("about"), value: longLit(JSON.stringify(aboutModel(context))) },
      { key: key("tools"), value: array(tools.map(toolEntry)) },
    ],
    { broken: true },
  );
  const type = importedType("McpModel", "prewire/runtime");
  return printFile({
    body: paragraphs(lines(...constants), code`export const mcp: ${type} = ${value};`),
    declares: ["mcp", ...shared.keys()],
  });
}

function toolEntry({ name, operation, pieces }: ModelTool): Code {
  const json = array(pieces.map((piece) => (piece instanceof Shared ? id(piece.name) : longLit(piece))));
  return object(
    [
      { key: key("name"), value: lit(name) },
      { key: key("operation"), value: lit(operation) },
      { key: key("json"), value: json },
    ],
    { broken: true },
  );
}

export function emitMcp(summary: Summary): LaidOut {
  const tools = profileTools(summary).map(({ name, does, json }) =>
    object(
      [
        { key: key("name"), value: lit(name) },
        { key: key("does"), value: lit(does) },
        { key: key("json"), value: longLit(json) },
      ],
      { broken: true },
    ),
  );
  const models = summary.models
    .toSorted((left, right) => (left.names.accessor < right.names.accessor ? -1 : 1))
    .map(({ names, description }) => ({
      key: key(names.accessor),
      value: object(
        [
          { key: key("title"), value: lit(names.singular) },
          { key: key("description"), value: description === null ? lit(null) : longLit(description) },
          { key: key("load"), value: code`() => import(${lit(`./${names.folder}/mcp.js`)})` },
        ],
        { broken: true },
      ),
    }));
  const value = object(
    [
      { key: key("profile"), value: lit(summary.mcp) },
      { key: key("tools"), value: array(tools) },
      { key: key("models"), value: object(models, { broken: models.length > 0 }) },
    ],
    { broken: true },
  );
  return printFile({
    body: code`export const mcp: ${importedType("McpTable", "prewire/runtime")} = ${value};`,
    declares: ["mcp"],
  });
}
