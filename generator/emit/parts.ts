/** What each model adds to the files of the whole schema, as text: what did not change is not laid out again. */
import type { Model, Schema } from "../ir/ir.js";
import { printPart } from "../text/json.js";
import type { LaidOut } from "../text/layout.js";
import { joinSql } from "../text/sql.js";
import type { ModelContext } from "./context.js";
import { contractModel, hashOfContract } from "./contract.js";
import { defaultProfile, type McpProfile } from "./mcp/profile.js";
import type { OpenApiPart } from "./openapi/part.js";
import type { PicturePart } from "./picture/part.js";
import { extensionsOf } from "./schema-files.js";
import { createTable, foreignKeyStatements, triggerStatements } from "./schema-sql.js";
import { tableOf } from "./table.js";

/** A model in `contract.json`. It depends on nothing but the model. */
export interface ContractPart extends LaidOut {
  readonly hash: string;
}

export function contractPart(model: Model): ContractPart {
  const described = contractModel(model);
  const { text, certain } = printPart(described, 1, 4);
  return { hash: described.hash, text, certain };
}

/** A table in `schema.sql`, and what comes behind all tables: the keys by which it refers to others, and its triggers. */
export interface TablePart {
  readonly create: string;
  readonly foreignKeys: string;
  readonly triggers: string;
}

export function tablePart(context: ModelContext): TablePart {
  const table = tableOf(context);
  return {
    create: createTable(table),
    foreignKeys: joinSql(foreignKeyStatements(table), "\n"),
    triggers: joinSql(triggerStatements(table), "\n"),
  };
}

/** All that the short files know of the schema. */
export interface Summary {
  readonly models: readonly Entry[];
  /** Extensions of the database. */
  readonly extensions: readonly string[];
  /** How operations become tools. */
  readonly mcp: McpProfile;
}

export type Entry = Pick<Model, "names" | "key" | "operations" | "description">;

export function summaryOf(schema: Schema, profile: McpProfile | null): Summary {
  return {
    models: schema.models.map(({ names, key, operations, description }) => ({
      names,
      key,
      operations,
      description,
    })),
    extensions: extensionsOf(schema),
    mcp: profile ?? defaultProfile(schema.models.length),
  };
}

/** Parts in the order of models. */
export interface SchemaParts {
  readonly summary: Summary;
  /** Of the contract. */
  readonly hash: string;
  readonly contracts: readonly ContractPart[];
  readonly tables: readonly TablePart[];
  readonly openApi: readonly OpenApiPart[];
  readonly pictures: readonly PicturePart[];
}

/** All that a model adds. */
export interface ModelParts {
  readonly contract: ContractPart;
  readonly table: TablePart;
  readonly openApi: OpenApiPart;
  readonly picture: PicturePart;
}

export function schemaParts(summary: Summary, parts: readonly ModelParts[]): SchemaParts {
  const contracts = parts.map(({ contract }) => contract);
  return {
    summary,
    hash: hashOfContract(contracts),
    contracts,
    tables: parts.map(({ table }) => table),
    openApi: parts.map(({ openApi }) => openApi),
    pictures: parts.map(({ picture }) => picture),
  };
}
