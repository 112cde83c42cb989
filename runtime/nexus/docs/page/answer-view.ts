/** The answer to a call: status, headers, body. */
import { type Child, copyButton, disclosure, h } from "./dom.js";

/** Characters of a body that are shown. */
const LONGEST = 200_000;

export interface Heard {
  readonly answer: Response;
  readonly text: string;
  readonly milliseconds: number;
}

export function statusLine({ answer, milliseconds }: Heard): Child {
  const { status, statusText } = answer;
  return [
    h("strong", { class: `status ${status < 400 ? "good" : "bad"}` }, `${status} ${statusText}`.trim()),
    ` in ${Math.round(milliseconds)} ms`,
  ];
}

export function answerView({ answer, text }: Heard): Child {
  const headers = [...answer.headers];
  const shown = indented(text);
  return [
    disclosure(`${headers.length} headers`, () =>
      h(
        "dl",
        { class: "headers" },
        headers.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]),
      ),
    ),
    text === ""
      ? h("p", { class: "hint" }, "No body.")
      : codeBlock("Body of the answer", shown.slice(0, LONGEST)),
    shown.length > LONGEST ? h("p", { class: "hint" }, "The body is longer; its first part is shown.") : null,
  ];
}

/** Code that scrolls by itself, with the keyboard, too. */
export function codeBlock(label: string, text: string): HTMLElement {
  const pre = h("pre", { tabindex: "0", role: "region", "aria-label": label }, h("code", {}, text));
  return h(
    "div",
    { class: "block" },
    pre,
    copyButton("Copy", () => pre.textContent ?? ""),
  );
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
