/** A mistake of Prewire itself, never of a schema's author: those are diagnostics. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}
