/** What only rows that are hidden, and not gone, can have. */
import { quote } from "../diagnostics/quote.js";
import type { ModelCheck } from "./checking.js";

export const checkRestore: ModelCheck = (model, { complaints, places }) => {
  if (model.softDelete || !model.operations.includes("restore")) return;
  const message = `deleted rows of ${quote(model.names.name)} are gone, and "restore" cannot bring them back`;
  complaints.add("G4050", places(model, "operations"), message, "Say softDelete: true, or leave it out.");
};
