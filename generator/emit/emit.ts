/** What is generated, when and where: one line a file. */
import type { Schema } from "../ir/ir.js";
import { printJson } from "../text/json.js";
import type { LaidOut } from "../text/layout.js";
import { type ModelContext } from "./context.js";
import type { Contract } from "./contract.js";
import { emitModel } from "./model.js";
import { emitNodes } from "./nodes.js";
import { emitOperations } from "./operations.js";
import {
  emitApplication,
  emitClient,
  emitContractModule,
  emitDatabase,
  emitDataFlow,
  emitModels,
  emitResources,
  emitRoutes,
  extensionsOf,
} from "./schema-files.js";
import { emitSchemaSql } from "./schema-sql.js";
import { emitSql } from "./sql.js";
import { emitTable, tableOf } from "./table.js";
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
  "table.ts": emitTable,
};

export interface SchemaContext {
  readonly schema: Schema;
  readonly models: readonly ModelContext[];
  readonly contract: Contract;
}

/** Files of the whole schema, at the top of the output. */
export const schemaFiles: Readonly<Record<string, (context: SchemaContext) => LaidOut>> = {
  "application.ts": emitApplication,
  "client.ts": emitClient,
  "contract.json": ({ contract }) => printJson({ hash: contract.hash, models: contract.models }, 3),
  "contract.ts": ({ contract }) => emitContractModule(contract.hash),
  "database.ts": ({ schema }) => emitDatabase(schema),
  "dataflow.ts": emitDataFlow,
  "models.ts": ({ schema }) => emitModels(schema),
  "resources.ts": ({ schema }) => emitResources(schema),
  "routes.ts": ({ schema }) => emitRoutes(schema),
  "schema.sql": ({ schema, models }) => ({
    text: emitSchemaSql(extensionsOf(schema), models.map(tableOf)),
    certain: true,
  }),
};
