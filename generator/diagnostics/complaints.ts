import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic, Span } from "./diagnostic.js";

/** Collects diagnostics. The same complaint about the same place, met on two ways, is one. */
export class Complaints {
  readonly #byPlace = new Map<string, Diagnostic>();

  add(code: DiagnosticCode, span: Span, message: string, hint?: string): void {
    const place = JSON.stringify([code, span.file, span.start, span.end, message]);
    if (this.#byPlace.has(place)) return;
    this.#byPlace.set(place, { code, message, span, ...(hint === undefined ? {} : { hint }) });
  }

  get list(): readonly Diagnostic[] {
    return [...this.#byPlace.values()];
  }
}
