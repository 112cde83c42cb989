/** A user's mistake, as data. Rendering is in `render.ts`; the list of codes, with a sentence each, in `codes.ts`. */

/** A place in a source text: offsets in UTF-16 units, end exclusive. */
export interface Span {
  /** Relative to the application's root, with forward slashes. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export const isError = ({ severity }: Diagnostic): boolean => severity !== "warning";

export interface Diagnostic {
  /** `G2003`; its first digit is the phase: 1 reading, 2 names and references, 3 fields, 4 models, 5 output, 6 functions. */
  readonly code: `G${number}`;
  readonly message: string;
  readonly span: Span;
  /** A warning is said and stops nothing; an error where it is absent. */
  readonly severity?: "error" | "warning";
  /** "Did you mean …?", or what to do. */
  readonly hint?: string;
}
