/** What is generated, when and where: one line a file. */
import { PrintedPart, printJson } from "../text/json.js";
import type { LaidOut } from "../text/layout.js";
import type { ModelContext } from "./context.js";
import { emitMcp, emitModelMcp } from "./mcp/files.js";
import { emitHooks } from "./hooks.js";
import { emitModel } from "./model.js";
import { emitNodes } from "./nodes.js";
import { emitOpenApi, type OpenApiDocument } from "./openapi/document.js";
import { emitOperations } from "./operations.js";
import type { SchemaParts, Summary } from "./parts.js";
import { emitPicture } from "./picture/draw.js";
import {
  emitApplication,
  emitClient,
  emitContractModule,
  emitDatabase,
  emitDataFlow,
  emitModels,
  emitResources,
  emitRoutes,
} from "./schema-files.js";
import { emitSchemaSql } from "./schema-sql.js";
import { emitSql } from "./sql.js";
import { emitTable } from "./table.js";
import { emitTypes } from "./types.js";
import { emitValidators } from "./validators.js";

/** Files of each model, in its folder; null where the model has no use for one. */
export const modelFiles: Readonly<Record<string, (context: ModelContext) => LaidOut | null>> = {
  "types.ts": emitTypes,
  "operations.ts": emitOperations,
  "validators.ts": emitValidators,
  "model.ts": emitModel,
  "sql.ts": emitSql,
  "nodes.ts": emitNodes,
  "hooks.ts": emitHooks,
  "table.ts": emitTable,
  "mcp.ts": emitModelMcp,
};

/** Short files at the top of the output, which know no more of the models than what a summary has. */
export const summaryFiles: Readonly<Record<string, (summary: Summary) => LaidOut>> = {
  "application.ts": emitApplication,
  "client.ts": emitClient,
  "database.ts": emitDatabase,
  "dataflow.ts": emitDataFlow,
  "mcp.ts": emitMcp,
  "models.ts": emitModels,
  "resources.ts": emitResources,
  "routes.ts": emitRoutes,
};

/** Files of the whole schema beside them, put together of a part for each model. */
export const schemaFiles: Readonly<Record<string, (parts: SchemaParts) => LaidOut>> = {
  "contract.json": emitContract,
  "contract.ts": ({ hash }) => emitContractModule(hash),
  "openapi.json": ({ openApi, hash }) => emitOpenApi(openApi, hash),
  "schema.sql": (parts) => ({ text: emitSchemaSql(parts), certain: true }),
  "schema.svg": ({ pictures }) => ({ text: emitPicture(pictures), certain: true }),
};

/** `openapi.json`, which is large where there are many models: what is remembered of it is where its parts stand. */
export const emitDocument = ({ openApi, hash }: SchemaParts): OpenApiDocument => emitOpenApi(openApi, hash);

function emitContract({ summary, hash, contracts }: SchemaParts): LaidOut {
  const parts = contracts.map((part, at) => [summary.models[at]?.names.name ?? "", new PrintedPart(part)]);
  return printJson({ hash, models: Object.fromEntries(parts) as Record<string, PrintedPart> }, 3); // pairs of both
}
