/** Hooks that would never run. */
import { quote } from "../diagnostics/quote.js";
import { isRun } from "../ir/hooks.js";
import type { ModelCheck } from "./checking.js";

export const checkHooks: ModelCheck = (model, { complaints }) => {
  for (const { when, span } of model.hooks) {
    if (isRun(model, when)) continue;
    const message = `${quote(when)} would never run: ${quote(model.names.name)} has no operation that it belongs to`;
    complaints.add("G4061", span, message, "Leave it out.");
  }
};
