/** The list of models; the one that is shown has its operations below it. */
import type { ApiDocument } from "./document.js";
import { h } from "./dom.js";

export const hrefOf = (tag: string, operation?: string): string =>
  `#/${encodeURIComponent(tag)}${operation === undefined ? "" : `/${encodeURIComponent(operation)}`}`;

export class Nav {
  readonly #api: ApiDocument;
  readonly #list = h("ul", { class: "models" });
  readonly #find = h("input", { type: "search", id: "find", autocomplete: "off", spellcheck: "false" });
  #shown = "";

  constructor(api: ApiDocument, place: HTMLElement) {
    this.#api = api;
    this.#find.addEventListener("input", () => this.#draw());
    place.append(
      h("div", { class: "find" }, h("label", { for: "find" }, "Find a model"), this.#find),
      this.#list,
    );
  }

  show(tag: string): void {
    this.#shown = tag;
    this.#draw();
  }

  #draw(): void {
    const wanted = this.#find.value.trim().toLowerCase();
    const tags = this.#api.tags.filter(({ name }) => name.toLowerCase().includes(wanted));
    const items = tags.map(({ name }) => {
      const isShown = name === this.#shown;
      const link = h("a", { href: hrefOf(name), "aria-current": isShown ? "page" : null }, titleOf(name));
      return h("li", {}, link, isShown ? this.#operations(name) : null);
    });
    const start = h("a", { href: "#/", "aria-current": this.#shown === "" ? "page" : null }, "Overview");
    this.#list.replaceChildren(
      h("li", {}, start),
      ...(items.length > 0 ? items : [h("li", { class: "hint" }, "No model has such a name.")]),
    );
  }

  #operations(tag: string): HTMLElement {
    return h(
      "ul",
      {},
      this.#api
        .operationsOf(tag)
        .map(({ id, method, summary }) =>
          h(
            "li",
            {},
            h(
              "a",
              { href: hrefOf(tag, id) },
              h("span", { class: `method ${method.toLowerCase()}` }, method),
              h("span", {}, summary),
            ),
          ),
        ),
    );
  }
}

/** What belongs to no model is the server's own. */
export const titleOf = (tag: string): string => (tag === "server" ? "Server" : tag);
