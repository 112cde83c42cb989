/** An application's models on a database, however they are reached: over HTTP by the client, or in process. */
import { onTestFinished } from "vitest";
import { createClient } from "#runtime/client/index.js";
import type { Database } from "#runtime/database/port.js";
import { dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import type { Application } from "#runtime/dataflow/model.js";
import { createServer } from "#runtime/nexus/server.js";

export type OpenModels = <M>(application: Application, database: Database) => Promise<M>;

export const channels: Readonly<Record<"over HTTP" | "in process", OpenModels>> = {
  "over HTTP": async <M>(application: Application, database: Database) => {
    const app = createServer({ application, database });
    const baseUrl = await app.listen({ host: "127.0.0.1", port: 0 });
    onTestFinished(() => app.close());
    return createClient<M>(
      { contract: application.contract, ...(await application.resources()) },
      { baseUrl },
    );
  },
  "in process": async <M>(application: Application, database: Database) => {
    const { resources } = await application.resources();
    return dataFlowOn<M>(new Engine(application, database, resources));
  },
};

export type ChannelName = keyof typeof channels;
