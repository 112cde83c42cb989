/** One model; the bench writes a longer list beside copies of `tickets.mjs` for more. */
import { tickets } from "./tickets.mjs";

export const plugins = [tickets];
