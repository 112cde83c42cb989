/** Finds the models of a file: exported constants whose whole value is a call of `model`. */
import { ts } from "ts-morph";
import type { Complaints } from "../diagnostics/complaints.js";
import { quote } from "../diagnostics/quote.js";
import { isStorableText } from "../../runtime/values.js";
import { docCommentOf } from "./doc-comment.js";
import type { ModelSource } from "./draft.js";
import type { Evaluator } from "./evaluate.js";
import { type ParsedFile, spanOf } from "./parse.js";
import type { Constant, Scope } from "./scope.js";
import { unwrap } from "./unwrap.js";

export function modelsOf(scope: Scope, evaluator: Evaluator, complaints: Complaints): readonly ModelSource[] {
  const own = new Set<ts.Node>();
  const models: ModelSource[] = [];
  for (const binding of scope.bindings.values()) {
    if (binding.kind !== "constant" || binding.constant.initializer === undefined) continue;
    const call = unwrap(binding.constant.initializer);
    if (!evaluator.isCallOf(scope, call, "model")) {
      // It may have been meant for a model, which would be gone without a word.
      if (evaluator.callsNothing(scope, call)) evaluator.constant(binding.constant);
      continue;
    }
    own.add(call);
    const model = readSource(scope, binding.constant, evaluator, complaints);
    if (model !== null) models.push(model);
  }
  complainOfOthers(scope, own, evaluator, complaints);
  return models;
}

function readSource(
  scope: Scope,
  constant: Constant,
  evaluator: Evaluator,
  complaints: Complaints,
): ModelSource | null {
  const value = evaluator.constant(constant);
  complainOfExport(scope, constant, complaints);
  if (value.kind !== "call") return null;
  const doc = docCommentOf(constant.file, constant.statement);
  if (doc !== null && !isStorableText(`${doc.description}${doc.deprecated}`))
    evaluator.refuseDocComment(doc.span);
  return {
    name: constant.name.text,
    span: spanOf(constant.file, constant.name),
    arguments: value.arguments,
    call: value.span,
    description: doc?.description ?? null,
    deprecated: doc?.deprecated ?? null,
  };
}

function complainOfExport(scope: Scope, { file, name }: Constant, complaints: Complaints): void {
  const span = spanOf(file, name);
  const others = [...scope.exports].filter(
    ([exported, local]) => local === name.text && exported !== name.text,
  );
  const byDefault = scope.defaults.some(
    (node) => ts.isIdentifier(unwrap(node)) && unwrap(node).getText(file.tree ?? undefined) === name.text,
  );
  const hint = "A model goes by one name: write export const.";
  if (byDefault || others.length > 0) {
    const as = byDefault ? "default" : quote(others[0]?.[0] ?? "");
    complaints.add("G1010", span, `model ${quote(name.text)} is exported as ${as}`, hint);
  } else if (scope.exports.get(name.text) !== name.text) {
    complaints.add("G1009", span, `model ${quote(name.text)} is not exported`, "Write export const.");
  }
}

/** Calls of `model` anywhere else: they would be lost without a word. */
function complainOfOthers(
  scope: Scope,
  own: ReadonlySet<ts.Node>,
  evaluator: Evaluator,
  complaints: Complaints,
): void {
  const { file } = scope;
  if (file.tree === null || file.broken || !file.text.includes("model")) return;
  const defaults = new Set(scope.defaults.map(unwrap));
  for (const node of nodesOf(file)) {
    if (own.has(node) || !evaluator.isCallOf(scope, node, "model")) continue;
    const hint = "Write export const Name = model(…).";
    if (defaults.has(node))
      complaints.add("G1010", spanOf(file, node), "a model is exported as default", hint);
    else
      complaints.add(
        "G1011",
        spanOf(file, node),
        "a model is the whole value of a constant of the file",
        hint,
      );
  }
}

/** Every node, by a list and not by recursion: trees can be deeper than the stack. */
function* nodesOf(file: ParsedFile): Iterable<ts.Node> {
  const waiting: ts.Node[] = file.tree === null ? [] : [file.tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    node.forEachChild((child) => {
      waiting.push(child);
    });
  }
}
