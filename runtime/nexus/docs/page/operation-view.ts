/** One operation: what it takes, what it answers, and the form to try it. */
import {
  type ApiDocument,
  type Content,
  isObject,
  type Operation,
  type Response,
  type Schema,
} from "./document.js";
import { type Child, disclosure, h, paragraphs } from "./dom.js";
import type { Credentials } from "./request.js";
import { member, schemaView, typeOf } from "./schema-view.js";
import { tryView } from "./try-view.js";

export function operationView(
  api: ApiDocument,
  operation: Operation,
  credentials: Credentials,
): HTMLDetailsElement {
  const label = [
    h("span", { class: `method ${operation.method.toLowerCase()}` }, operation.method),
    h("code", { class: "path" }, operation.path),
    h("h3", {}, operation.summary),
    operation.deprecated ? h("span", { class: "required" }, "deprecated") : null,
  ];
  const body = (): Child =>
    h("div", { class: "inside" }, [
      paragraphs(operation.description),
      h("h4", {}, "Try it"),
      tryView(api, operation, credentials),
      parametersView(api, operation),
      bodyView(api, operation),
      answersView(api, operation),
    ]);
  return disclosure(label, body, { class: "operation", id: `op-${operation.id}` });
}

/** Headers that every answer has are said once, in the overview. */
const EVERYWHERE = new Set(["X-Request-Id", "Prewire-Contract"]);

function answersView(api: ApiDocument, { responses }: Operation): Child {
  const list = (some: Operation["responses"]): Child =>
    h(
      "ul",
      { class: "members" },
      some.map(([status, response]) => h("li", {}, responseView(api, status, response))),
    );
  const good = responses.filter(([status]) => isGood(status));
  const bad = responses.filter(([status]) => !isGood(status));
  return [
    h("h4", {}, "Answers"),
    list(good),
    disclosure(h("h4", {}, `Problems (${bad.length})`), () => list(bad)),
  ];
}

const isGood = (status: string): boolean => /^[23]/.test(status);

function parametersView(api: ApiDocument, { parameters }: Operation): Child {
  if (parameters.length === 0) return null;
  const one = (each: Operation["parameters"][number]): Child =>
    h(
      "li",
      {},
      member(api, {
        name: each.name,
        side: "given",
        schema: each.schema ?? {},
        required: each.required === true,
        description: each.description,
        deprecated: each.deprecated,
      }),
    );
  return disclosure(h("h4", {}, `Parameters (${parameters.length})`), () =>
    h("ul", { class: "members" }, parameters.map(one)),
  );
}

function bodyView(api: ApiDocument, { body }: Operation): Child {
  if (body === null) return null;
  const types = Object.keys(body.content).join(", ");
  return disclosure(h("h4", {}, "Body"), () => [
    h("p", { class: "hint" }, `${types}${body.required === true ? "" : "; it may be left out"}`),
    paragraphs(body.description),
    contentView(api, body.content, "given"),
  ]);
}

function contentView(api: ApiDocument, content: Content, side: "given" | "answered"): Child {
  const schema = Object.values(content)[0]?.schema;
  return schema === undefined ? null : schemaView(api, schema, side);
}

function responseView(api: ApiDocument, status: string, response: Response): Child {
  const { content, headers, description } = response;
  const schema = content === undefined ? undefined : Object.values(content)[0]?.schema;
  const codes = schema === undefined ? [] : codesOf(api, schema);
  const names = Object.keys(headers ?? {}).filter((name) => !EVERYWHERE.has(name));
  const kind = isGood(status) ? "good" : "bad";
  return [
    h(
      "p",
      { class: "member" },
      h("strong", { class: `status ${kind}` }, status === "default" ? "Otherwise" : status),
      schema === undefined
        ? null
        : h("span", { class: "type" }, codes.length > 0 ? "Problem" : typeOf(api, schema)),
    ),
    paragraphs(description),
    codes.length === 0
      ? null
      : h(
          "p",
          { class: "rules" },
          "code ",
          codes.map((code) => [h("code", {}, code), " "]),
        ),
    names.length === 0
      ? null
      : h(
          "p",
          { class: "rules" },
          "headers ",
          names.map((name) => [h("code", {}, name), " "]),
        ),
    content === undefined || schema === undefined || codes.length > 0
      ? null
      : disclosure("What is in the body", () => contentView(api, content, "answered"), { class: "within" }),
  ];
}

/** The codes that a problem may have here. */
function codesOf(api: ApiDocument, schema: Schema): readonly string[] {
  const parts = api.resolve(schema).allOf ?? [];
  return parts.flatMap((part) => {
    const code: unknown = api.resolve(part).properties?.["code"];
    const values = isObject(code) ? (code["enum"] ?? [code["const"]]) : [];
    const isRef = isObject(code) && "$ref" in code;
    return isRef || !Array.isArray(values) ? [] : values.filter((each) => typeof each === "string");
  });
}
