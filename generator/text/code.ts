/**
 * The only way into emitted text. A template holds what the emitter's author wrote; every value in it is `Code`, made by
 * `code`, `lit`, `id` or `join`. A plain string does not type-check there, so nothing of a schema reaches the output unescaped.
 */
declare const brand: unique symbol;

export interface Code {
  readonly [brand]: "code";
  readonly text: string;
  /** What the text needs imported: by module, then by name. Collected as fragments are put together. */
  readonly imports: readonly Import[];
}

export interface Import {
  readonly from: string;
  readonly name: string;
  readonly type: boolean;
}
