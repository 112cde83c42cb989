/** The form by which an operation is called from the page. */
import { answerView, codeBlock, type Heard, statusLine } from "./answer-view.js";
import type { ApiDocument, Operation, Parameter } from "./document.js";
import { add, type Child, disclosure, h } from "./dom.js";
import { type Call, callOf, type Credentials, curlOf, type Given, isSeveral } from "./request.js";
import { sampleBody } from "./sample.js";
import { typeOf } from "./schema-view.js";

interface Control {
  readonly parameter: Parameter;
  readonly input: HTMLInputElement | HTMLSelectElement;
  readonly view: HTMLElement;
}

interface Editor {
  readonly type: HTMLSelectElement;
  readonly text: HTMLTextAreaElement;
  readonly view: HTMLElement;
}

export function tryView(api: ApiDocument, operation: Operation, credentials: Credentials): Child {
  const controls = operation.parameters.map((parameter) => controlOf(api, operation, parameter));
  const editor = editorOf(api, operation);
  const call = (): Call => callOf(operation, givenOf(controls), bodyOf(editor), credentials);
  const line = codeBlock("The call for a shell", curlOf(call()));
  const renew = (): void => {
    const code = line.querySelector("code");
    if (code !== null) code.textContent = curlOf(call());
  };
  const status = h("p", { role: "status", class: "answered" });
  const answer = h("div", { class: "answer" });
  const send = h("button", { type: "submit", class: "send" }, "Send");
  const form = h("form", { class: "try", novalidate: true, "aria-label": `Try: ${operation.summary}` });
  form.addEventListener("input", renew);
  form.addEventListener("change", renew);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    renew();
    const missing = missingOf(controls);
    if (missing !== null) return missing.focus();
    send.disabled = true;
    status.replaceChildren("Sending…");
    void heard(call())
      .then(
        (result) => {
          status.replaceChildren();
          add(status, [statusLine(result)]);
          answer.replaceChildren();
          add(answer, [answerView(result)]);
        },
        (error: unknown) => {
          answer.replaceChildren();
          status.replaceChildren(
            `There was no answer: ${error instanceof Error ? error.message : "unknown"}`,
          );
        },
      )
      .finally(() => (send.disabled = false));
  });
  add(form, [
    grouped(api, operation, controls),
    editor?.view ?? null,
    h(
      "div",
      { class: "actions" },
      send,
      operation.method === "GET"
        ? null
        : h("span", { class: "hint" }, "Calls are real: what they change is changed."),
    ),
    status,
    answer,
    disclosure("As a curl command", () => line),
  ]);
  return form;
}

/** Conditions on fields can be many, and few calls need them. */
function grouped(api: ApiDocument, { tag }: Operation, controls: readonly Control[]): Child {
  const fields = api.schemaOf(tag)?.properties ?? {};
  const isFilter = ({ parameter }: Control): boolean =>
    parameter.in === "query" && Object.hasOwn(fields, parameter.name);
  const [filters, others] = [controls.filter(isFilter), controls.filter((one) => !isFilter(one))];
  const grid = (list: readonly Control[]): Child =>
    list.length === 0
      ? null
      : h(
          "div",
          { class: "grid" },
          list.map(({ view }) => view),
        );
  const conditions =
    filters.length === 0 ? null : disclosure(`Fields to filter by (${filters.length})`, () => grid(filters));
  return [grid(others), conditions];
}

function controlOf(api: ApiDocument, operation: Operation, parameter: Parameter): Control {
  const { name, schema = {}, required = false } = parameter;
  const id = `${operation.id}-${parameter.in}-${name}`;
  const several = isSeveral(schema);
  const attributes = { id, name, "aria-describedby": `${id}-error`, required };
  const choices = choicesOf(api, parameter);
  const input =
    choices === null
      ? h("input", {
          ...attributes,
          type: "text",
          autocomplete: "off",
          autocapitalize: "off",
          spellcheck: "false",
          placeholder: several ? "field.operator=value&…" : null,
        })
      : h(
          "select",
          attributes,
          h("option", { value: "" }, "not sent"),
          choices.map((each) => h("option", {}, each)),
        );
  const said = [
    several ? "conditions" : choices === null ? kindOf(api, parameter) : "",
    parameter.in === "query" ? "" : `in ${parameter.in}`,
    required ? "required" : "",
  ];
  const label = h(
    "label",
    { for: id },
    h("code", {}, several ? "field.operator" : name),
    h("span", { class: "type" }, said.filter((part) => part !== "").join(", ")),
  );
  const error = h("span", { id: `${id}-error`, class: "error" });
  input.addEventListener("input", () => {
    error.textContent = "";
    input.removeAttribute("aria-invalid");
  });
  return { parameter, input, view: h("div", { class: "control" }, label, input, error) };
}

/** What is to be typed. */
function kindOf(api: ApiDocument, { schema = {}, explode }: Parameter): string {
  if (api.resolve(schema).type === "array" && explode === false) return "list, with commas";
  const text = typeOf(api, schema);
  return text.length > 28 ? `${text.slice(0, 27)}…` : text;
}

/** The values of a parameter that has only so many; null where any may come. */
function choicesOf(api: ApiDocument, { schema = {} }: Parameter): readonly string[] | null {
  const resolved = api.resolve(schema);
  if (resolved.enum !== undefined) return resolved.enum.filter((value) => value !== null).map(String);
  return resolved.type === "boolean" ? ["true", "false"] : null;
}

function editorOf(api: ApiDocument, { id, body }: Operation): Editor | null {
  if (body === null) return null;
  const types = Object.keys(body.content);
  const [first = "application/json"] = types;
  const media = body.content[first];
  const type = h(
    "select",
    { id: `${id}-type` },
    types.map((each) => h("option", {}, each)),
  );
  const sample = media === undefined || body.required !== true ? "" : sampleBody(api, media);
  const text = h("textarea", { id: `${id}-body`, spellcheck: "false", autocapitalize: "off" });
  text.value = sample;
  text.rows = Math.min(Math.max(sample.split("\n").length, 4), 18);
  const view = h(
    "div",
    { class: "control body" },
    h(
      "label",
      { for: text.id },
      "Body",
      h("span", { class: "type" }, body.required === true ? "required" : "may be left empty"),
    ),
    text,
    types.length < 2 ? null : [h("label", { for: type.id }, "Type of the body"), type],
  );
  return { type, text, view };
}

const givenOf = (controls: readonly Control[]): readonly Given[] =>
  controls.map(({ parameter, input }) => ({ parameter, value: input.value.trim() }));

const bodyOf = (editor: Editor | null): Parameters<typeof callOf>[2] =>
  editor === null || editor.text.value.trim() === ""
    ? null
    : { type: editor.type.value, text: editor.text.value };

/** The first input without which there is no call; it says so. */
function missingOf(controls: readonly Control[]): HTMLElement | null {
  const missing = controls.filter(
    ({ parameter, input }) => parameter.required === true && input.value.trim() === "",
  );
  for (const { parameter, input, view } of missing) {
    input.setAttribute("aria-invalid", "true");
    const error = view.querySelector(".error");
    if (error !== null) error.textContent = `The call needs ${parameter.name}.`;
  }
  return missing[0]?.input ?? null;
}

async function heard({ method, url, headers, body }: Call): Promise<Heard> {
  const start = performance.now();
  const answer = await fetch(url, { method, headers, body, cache: "no-store", redirect: "manual" });
  const text = await answer.text();
  return { answer, text, milliseconds: performance.now() - start };
}
