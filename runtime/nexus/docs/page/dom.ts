/** Elements, made without a word of HTML: a text of the document can be nothing but text. */

export type Child = Node | string | null | readonly Child[];

type Attributes = Readonly<Record<string, string | boolean | null | ((event: Event) => void)>>;

/** Functions are listeners of the event that they are named for; true is an attribute without a value. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (typeof value === "string") element.setAttribute(name, value);
  }
  add(element, children);
  return element;
}

export function add(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null) continue;
    if (typeof child === "string" || child instanceof Node) parent.appendChild(nodeOf(child));
    else add(parent, child);
  }
}

const nodeOf = (child: Node | string): Node =>
  typeof child === "string" ? document.createTextNode(child) : child;

/** A sentence of the document: what stands between backticks is code. */
export const prose = (text: string): readonly Child[] =>
  text.split("`").map((part, index) => (index % 2 === 1 ? h("code", {}, part) : part));

export const paragraphs = (text: string | undefined): readonly Child[] =>
  (text ?? "")
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "")
    .map((part) => h("p", {}, ...prose(part)));

/** What is made when it is opened for the first time. */
export function disclosure(label: Child, make: () => Child, attributes: Attributes = {}): HTMLDetailsElement {
  const summary = h("summary", {}, label);
  const details = h("details", attributes, summary);
  let made = false;
  details.addEventListener("toggle", () => {
    if (!details.open || made) return;
    made = true;
    add(details, [make()]);
  });
  return details;
}

/** Copies what `text` gives, where the browser allows it: it does on a page of this machine, and over TLS. */
export function copyButton(label: string, text: () => string): Child {
  if (!window.isSecureContext) return null;
  const button = h("button", { type: "button", class: "quiet" }, label);
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(text()).then(
      () => (button.textContent = "Copied"),
      () => (button.textContent = "The browser refused"),
    );
    setTimeout(() => (button.textContent = label), 2000);
  });
  return button;
}
