import type { Span } from "../diagnostics/diagnostic.js";

/**
 * Where a part of something in the IR is written: the value of a field's option (`min`), of a relation's (`inverse`), of a model's
 * (`table`). The thing's own place where the part has none. The IR itself has no such detail, so that nothing of it is printed.
 */
export type Places = (subject: { readonly span: Span }, part: string) => Span;
