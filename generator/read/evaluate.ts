/** Static evaluation: what an expression is, from its text alone. Nothing of a schema is ever run. */
import { ts } from "ts-morph";
import type { DiagnosticCode } from "../diagnostics/codes.js";
import type { Complaints } from "../diagnostics/complaints.js";
import { quote } from "../diagnostics/quote.js";
import { isStorableText } from "../../runtime/values.js";
import { Constants } from "./constants.js";
import { docCommentOf } from "./doc-comment.js";
import { readLiteral, type Reading, refuse, refuseExpression, TO_BE_STATIC } from "./literals.js";
import type { Modules, Resolution } from "./modules.js";
import { spanOf } from "./parse.js";
import type { Constant, Scope } from "./scope.js";
import { unwrap } from "./unwrap.js";
import { kindOf, type Member, type Value } from "./value.js";

/** How deep values may nest, constants that stand for them included. */
const DEPTH = 200;
/** How many elements a list may have: spreads of spreads double it with each line. */
const LENGTH = 100_000;

export class Evaluator {
  readonly #modules: Modules;
  readonly #scopes: ReadonlyMap<string, Scope>;
  readonly #complaints: Complaints;
  readonly #constants = new Constants();

  constructor(modules: Modules, scopes: readonly Scope[], complaints: Complaints) {
    this.#modules = modules;
    this.#scopes = new Map(scopes.map((scope) => [scope.file.path, scope]));
    this.#complaints = complaints;
  }

  /** The value of a constant, as it stands at its declaration. */
  constant(constant: Constant): Value {
    return this.#constant(constant, 0) ?? this.#unknown(this.#scopeOf(constant), constant.name);
  }

  /** Whether an expression is a call of a word. */
  isCallOf(scope: Scope, node: ts.Node, word: string): node is ts.CallExpression {
    if (!ts.isCallExpression(node)) return false;
    const callee = this.#reference(scope, node.expression);
    return callee?.kind === "word" && callee.word === word;
  }

  /** Whether a node calls a name that does not exist. */
  callsNothing(scope: Scope, node: ts.Node): boolean {
    return ts.isCallExpression(node) && this.#reference(scope, node.expression)?.kind === "missing";
  }

  #scopeOf({ file }: Constant): Scope {
    const scope = this.#scopes.get(file.path);
    return scope ?? { file, bindings: new Map(), exports: new Map(), stars: [], defaults: [] };
  }

  /** Null where it is being read already: it needs itself. */
  #constant(constant: Constant, depth: number): Value | null {
    const known = this.#constants.known(constant, depth);
    if (known !== undefined) return known;
    const scope = this.#scopeOf(constant);
    return this.#constants.read(constant, depth, () => this.#declared(scope, constant, depth));
  }

  #declared(scope: Scope, { name, initializer, isConst }: Constant, depth: number): Value {
    if (!isConst) {
      const message = `${quote(name.text)} may change, so its value is not known`;
      return this.#refuse("G1008", scope, name, message, "Declare it with const.");
    }
    if (initializer === undefined)
      return this.#refuse("G1002", scope, name, `${quote(name.text)} has no value`);
    return this.#evaluate(scope, initializer, depth);
  }

  #evaluate(scope: Scope, expression: ts.Expression, depth: number): Value {
    const node = unwrap(expression);
    this.#constants.reach(depth);
    if (depth > DEPTH) return this.#tooDeep(scope, node);
    if (ts.isObjectLiteralExpression(node)) return this.#object(scope, node, depth + 1);
    if (ts.isArrayLiteralExpression(node)) return this.#list(scope, node, depth + 1);
    if (ts.isCallExpression(node)) return this.#call(scope, node, depth + 1);
    if (ts.isArrowFunction(node)) return this.#function(scope, node);
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node))
      return this.#named(scope, node, depth + 1);
    return readLiteral(node, this.#reading(scope));
  }

  #function(scope: Scope, node: ts.ArrowFunction): Value {
    const { file } = scope;
    const constant = (inner: ts.Expression): Value => this.#evaluate(scope, inner, 0);
    return { kind: "function", node, file, constant, span: spanOf(file, node) };
  }

  #list(scope: Scope, node: ts.ArrayLiteralExpression, depth: number): Value {
    const items: Value[] = [];
    let open = false;
    for (const element of node.elements) {
      const spread = ts.isSpreadElement(element);
      const value = this.#evaluate(scope, spread ? element.expression : element, depth);
      if (!spread) items.push(value);
      else if (value.kind === "list") {
        open ||= value.open;
        if (items.length + value.items.length > LENGTH) {
          return this.#refuse("G1007", scope, node, `the list has more than ${LENGTH} elements`);
        }
        for (const item of value.items) items.push(item);
      } else {
        open = true;
        if (value.kind !== "unknown") {
          this.#refuse("G1018", scope, element, `${kindOf(value)} cannot be spread into a list`);
        }
      }
    }
    return { kind: "list", items, open, span: spanOf(scope.file, node) };
  }

  #object(scope: Scope, node: ts.ObjectLiteralExpression, depth: number): Value {
    const members = new Map<string, Member>();
    const own = new Set<string>();
    let open = false;
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) {
        open = this.#spread(scope, property, members, depth) || open;
        continue;
      }
      const member = this.#member(scope, property, depth);
      if (member === null) open = true;
      else {
        if (own.has(member.name)) {
          this.#complaints.add("G1012", member.span, `${quote(member.name)} is in this object already`);
        }
        own.add(member.name);
        members.set(member.name, member);
      }
    }
    return { kind: "object", members, open, span: spanOf(scope.file, node) };
  }

  /** Adds the members of what is spread; true where some of them are not known. */
  #spread(scope: Scope, node: ts.SpreadAssignment, into: Map<string, Member>, depth: number): boolean {
    const value = this.#evaluate(scope, node.expression, depth);
    if (value.kind === "object") {
      for (const [name, member] of value.members) into.set(name, member);
      return value.open;
    }
    if (value.kind !== "unknown") {
      this.#refuse("G1018", scope, node, `${kindOf(value)} cannot be spread into an object`);
    }
    return true;
  }

  /** Null where not even the name is known. */
  #member(scope: Scope, property: ts.ObjectLiteralElementLike, depth: number): Member | null {
    const name = property.name === undefined ? null : this.#memberName(scope, property.name, depth);
    if (name === null) return null;
    const value = this.#memberValue(scope, property, depth);
    const doc = docCommentOf(scope.file, property);
    for (const said of [doc?.description, doc?.deprecated]) {
      if (doc !== null && typeof said === "string" && !isStorableText(said)) this.refuseDocComment(doc.span);
    }
    return {
      name,
      span: spanOf(scope.file, property.name ?? property),
      value,
      description: doc?.description ?? null,
      deprecated: doc?.deprecated ?? null,
    };
  }

  refuseDocComment(span: Value["span"]): void {
    const message = "PostgreSQL cannot store NUL or half of a surrogate pair, which this comment has";
    this.#complaints.add("G1013", span, message);
  }

  #memberValue(scope: Scope, property: ts.ObjectLiteralElementLike, depth: number): Value {
    if (ts.isPropertyAssignment(property)) return this.#evaluate(scope, property.initializer, depth);
    if (ts.isShorthandPropertyAssignment(property)) return this.#evaluate(scope, property.name, depth);
    return this.#refuse("G1002", scope, property.name ?? property, "a function is not static", TO_BE_STATIC);
  }

  #memberName(scope: Scope, node: ts.PropertyName, depth: number): string | null {
    if (!ts.isComputedPropertyName(node)) {
      if (!ts.isStringLiteralLike(node) || isStorableText(node.text)) return node.text;
    } else {
      const value = this.#evaluate(scope, node.expression, depth);
      if (value.kind === "literal" && typeof value.value === "string") return value.value;
      if (value.kind === "unknown") return null;
      this.#refuse("G1002", scope, node, "the name is not a text");
      return null;
    }
    this.#refuse(
      "G1013",
      scope,
      node,
      "PostgreSQL cannot store NUL or half of a surrogate pair, which this name has",
    );
    return null;
  }

  #call(scope: Scope, node: ts.CallExpression, depth: number): Value {
    const callee = this.#reference(scope, node.expression);
    if (callee === null || callee.kind !== "word") {
      if (callee?.kind === "missing")
        return this.#refuse(callee.code, scope, node.expression, callee.message, callee.hint);
      if (callee?.kind === "damaged") return this.#unknown(scope, node);
      return this.#refuse(
        "G1002",
        scope,
        node,
        "a call of anything but a field word is not static",
        TO_BE_STATIC,
      );
    }
    const values = node.arguments.map((argument, index) =>
      callee.word === "belongsTo" && index === 0
        ? this.#target(scope, argument, depth)
        : this.#evaluate(scope, argument, depth),
    );
    return { kind: "call", word: callee.word, arguments: values, span: spanOf(scope.file, node) };
  }

  /** The name of a relation's target; the target itself, which is the usual slip, would need itself. */
  #target(scope: Scope, argument: ts.Expression, depth: number): Value {
    const found = this.#reference(scope, argument);
    const initializer = found?.kind === "constant" ? found.constant.initializer : undefined;
    if (
      found?.kind !== "constant" ||
      initializer === undefined ||
      !this.isCallOf(scope, unwrap(initializer), "model")
    ) {
      return this.#evaluate(scope, argument, depth);
    }
    const name = found.constant.name.text;
    return this.#refuse(
      "G1017",
      scope,
      argument,
      "belongsTo takes the name of a model",
      `Write it in quotes: "${name}".`,
    );
  }

  /** What `name` or `namespace.name` refers to; null where it is neither. */
  #reference(scope: Scope, expression: ts.Expression): Resolution | null {
    const node = unwrap(expression);
    if (ts.isIdentifier(node)) return this.#modules.resolve(scope, node.text);
    if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return null;
    const namespace = this.#modules.resolve(scope, node.expression.text);
    return namespace.kind === "namespace" ? this.#modules.member(namespace, node.name.text) : null;
  }

  #named(scope: Scope, node: ts.Identifier | ts.PropertyAccessExpression, depth: number): Value {
    const found = this.#reference(scope, node);
    if (found === null && ts.isPropertyAccessExpression(node)) return this.#property(scope, node, depth);
    if (found === null || found.kind === "namespace") return refuseExpression(node, this.#reading(scope));
    if (found.kind === "damaged") return this.#unknown(scope, node);
    if (found.kind === "missing") return this.#refuse(found.code, scope, node, found.message, found.hint);
    if (found.kind === "opaque")
      return this.#refuse("G1002", scope, node, `${found.what} cannot be read`, TO_BE_STATIC);
    if (found.kind === "hook") return { ...found, span: spanOf(scope.file, node) };
    if (found.kind === "word") {
      const hint = `Call it: ${found.word}().`;
      return this.#refuse("G1002", scope, node, `the word ${quote(found.word)} is no value`, hint);
    }
    if (this.#constants.bottomOf(found.constant, depth) > DEPTH) return this.#tooDeep(scope, node);
    const value = this.#constant(found.constant, depth);
    if (value === null) {
      return this.#refuse("G1006", scope, node, `${quote(found.constant.name.text)} needs itself`);
    }
    return { ...value, span: spanOf(scope.file, node) };
  }

  #property(scope: Scope, node: ts.PropertyAccessExpression, depth: number): Value {
    const value = this.#evaluate(scope, node.expression, depth);
    if (value.kind === "unknown") return this.#unknown(scope, node);
    const member = value.kind === "object" ? value.members.get(node.name.text) : undefined;
    if (member !== undefined) return { ...member.value, span: spanOf(scope.file, node) };
    if (value.kind === "object" && value.open) return this.#unknown(scope, node);
    return this.#refuse(
      "G1002",
      scope,
      node.name,
      `${kindOf(value)} has no ${quote(node.name.text)} to read`,
    );
  }

  #tooDeep(scope: Scope, node: ts.Node): Value {
    return this.#refuse("G1007", scope, node, `values and constants nest more than ${DEPTH} deep here`);
  }

  #unknown(scope: Scope, node: ts.Node): Value {
    return { kind: "unknown", span: spanOf(scope.file, node) };
  }

  #reading({ file }: Scope): Reading {
    return { file, complaints: this.#complaints };
  }

  #refuse(code: DiagnosticCode, scope: Scope, node: ts.Node, message: string, hint?: string): Value {
    return refuse(this.#reading(scope), { code, node, message, ...(hint === undefined ? {} : { hint }) });
  }
}
