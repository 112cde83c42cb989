import { type DataFlow, type DataFlowOptions, createDataFlow as open } from "prewire/runtime";
import { application } from "./application.js";
import type { Models } from "./models.js";

/** The same models in this process, on a database of its own. */
export const createDataFlow = (options?: DataFlowOptions): Promise<DataFlow<Models>> =>
  open<Models>(application, options);
