import { type Client, type ClientOptions, createClient as connect } from "prewire/client";
import { contract } from "./contract.js";
import type { Models } from "./models.js";
import { resources } from "./resources.js";

/** A client of this application's server. */
export const createClient = (options: ClientOptions): Client<Models> =>
  connect<Models>({ contract, resources }, options);
