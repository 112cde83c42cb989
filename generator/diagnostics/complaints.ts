import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic, Span } from "./diagnostic.js";

/** Collects diagnostics. The same complaint about the same place, met on two ways, is one. */
export class Complaints {
  readonly #byPlace = new Map<string, Diagnostic>();

  add(code: DiagnosticCode, span: Span, message: string, hint?: string): void {
    this.#note({ code, message, span, ...(hint === undefined ? {} : { hint }) });
  }

  warn(code: DiagnosticCode, span: Span, message: string, hint?: string): void {
    this.#note({ code, severity: "warning", message, span, ...(hint === undefined ? {} : { hint }) });
  }

  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#note(diagnostic);
  }

  #note(diagnostic: Diagnostic): void {
    const { code, span, message } = diagnostic;
    const place = JSON.stringify([code, span.file, span.start, span.end, message]);
    if (!this.#byPlace.has(place)) this.#byPlace.set(place, diagnostic);
  }

  get list(): readonly Diagnostic[] {
    return [...this.#byPlace.values()];
  }
}
