/** What an expression of a schema is known to be, without running it. Each value knows where it stands. */
import type { Span } from "../diagnostics/diagnostic.js";
import { withArticle } from "../diagnostics/quote.js";
import type { FieldType } from "../ir/ir.js";
import type { ts } from "ts-morph";
import type { ParsedFile } from "./parse.js";

/** What `prewire/schema` exports to build with. */
export type Word = FieldType | "belongsTo" | "model";

export type Value =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null; readonly span: Span }
  | { readonly kind: "pattern"; readonly source: string; readonly flags: string; readonly span: Span }
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly open: boolean; readonly span: Span }
  | { readonly kind: "object"; readonly members: Members; readonly open: boolean; readonly span: Span }
  | { readonly kind: "call"; readonly word: Word; readonly arguments: readonly Value[]; readonly span: Span }
  /** An arrow function, which is read where a function is wanted; `constant` is what a name means where it stands. */
  | {
      readonly kind: "function";
      readonly node: ts.ArrowFunction;
      readonly file: ParsedFile;
      readonly constant: (node: ts.Expression) => Value;
      readonly span: Span;
    }
  /** Something that code of `schema/hooks/` exports. */
  | { readonly kind: "hook"; readonly file: string; readonly name: string; readonly span: Span }
  /** A complaint about it has been made. So it has about what an open list or object lacks. */
  | { readonly kind: "unknown"; readonly span: Span };

export type CallValue = Extract<Value, { kind: "call" }>;
export type FunctionValue = Extract<Value, { kind: "function" }>;
export type HookValue = Extract<Value, { kind: "hook" }>;
export type ObjectValue = Extract<Value, { kind: "object" }>;

/** By name, in the order in which JavaScript keeps them. A `Map`, so that no name means anything. */
export type Members = ReadonlyMap<string, Member>;

export interface Member {
  readonly name: string;
  /** Where the name is written. */
  readonly span: Span;
  readonly value: Value;
  readonly description: string | null;
  readonly deprecated: string | null;
}

const kinds: Readonly<Record<Value["kind"], string>> = {
  literal: "a literal",
  pattern: "a regular expression",
  list: "a list",
  object: "an object",
  call: "a field",
  function: "a function",
  hook: "something of schema/hooks",
  unknown: "something unknown",
};

/** `a number`, `a list`: for messages. */
export function kindOf(value: Value): string {
  if (value.kind === "call") return value.word === "model" ? "a model" : `${withArticle(value.word)} field`;
  if (value.kind !== "literal") return kinds[value.kind];
  if (value.value === null) return "null";
  return typeof value.value === "string" ? "a text" : `a ${typeof value.value}`;
}
