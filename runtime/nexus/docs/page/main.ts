/** The documentation of an application: made in the browser of `openapi.json`, of nothing from anywhere else. */
import { type ApiDocument, loadDocument } from "./document.js";
import { add, type Child, h, paragraphs } from "./dom.js";
import { hrefOf, Nav, titleOf } from "./nav.js";
import { operationView } from "./operation-view.js";
import { showPicture } from "./picture.js";
import type { Credentials } from "./request.js";
import { schemaView } from "./schema-view.js";

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}`);
  return element;
}

class Page {
  readonly #api: ApiDocument;
  readonly #nav: Nav;
  readonly #main = byId("main");
  readonly #credentials: Credentials = { token: "", key: "" };
  #shown: string | null = null;

  constructor(api: ApiDocument) {
    this.#api = api;
    this.#nav = new Nav(api, byId("nav"));
    byId("title").textContent = api.info.title;
  }

  /** Shows what the address says: `#/`, `#/Ticket`, `#/Ticket/ticketCreate`. */
  show(isFirst: boolean): void {
    const { hash } = location;
    if (hash !== "" && !hash.startsWith("#/")) return; // a place within the page
    const [tag = "", operation = ""] = hash.slice(2).split("/").map(decodeURIComponent);
    const known = this.#api.tags.find(({ name }) => name === tag);
    const name = known?.name ?? "";
    if (name !== this.#shown) {
      this.#shown = name;
      this.#nav.show(name);
      this.#main.replaceChildren();
      add(this.#main, [known === undefined ? this.#overview() : this.#model(known.name, known.description)]);
      document.title = `${name === "" ? "" : `${titleOf(name)} · `}${this.#api.info.title} documentation`;
      window.scrollTo(0, 0);
      if (!isFirst) this.#main.querySelector("h1")?.focus({ preventScroll: true });
    }
    if (operation !== "") this.#open(operation);
    openMenu(false);
  }

  #open(operation: string): void {
    const details = document.getElementById(`op-${operation}`);
    if (!(details instanceof HTMLDetailsElement)) return;
    details.open = true;
    details.scrollIntoView({ block: "start" });
    details.querySelector("summary")?.focus({ preventScroll: true });
  }

  #model(tag: string, description: string | undefined): Child {
    const row = this.#api.schemaOf(tag);
    return [
      h("h1", { tabindex: "-1" }, titleOf(tag)),
      h("div", { class: "lead" }, paragraphs(description)),
      h("h2", {}, "Operations"),
      this.#api.operationsOf(tag).map((operation) => operationView(this.#api, operation, this.#credentials)),
      row === undefined
        ? null
        : [h("h2", {}, "Fields"), h("div", { class: "card" }, schemaView(this.#api, row, "answered"))],
    ];
  }

  #overview(): Child {
    const { title, description, version } = this.#api.info;
    const picture = h("div");
    void showPicture(picture, hrefOf);
    return [
      h("h1", { tabindex: "-1" }, title),
      h("div", { class: "lead" }, paragraphs(description)),
      h("p", { class: "facts" }, [
        h("span", {}, "Address ", h("code", {}, `${location.origin}/api`)),
        h("span", {}, "Contract ", h("code", {}, version)),
        h("a", { href: "openapi.json" }, "openapi.json"),
      ]),
      h("h2", {}, "Who calls"),
      this.#who(),
      h("h2", {}, "Schema"),
      picture,
      h("h2", {}, "Models"),
      h(
        "ul",
        { class: "cards" },
        this.#api.tags.map(({ name, description: about }) => this.#card(name, about)),
      ),
    ];
  }

  #card(name: string, about: string | undefined): Child {
    const count = this.#api.operationsOf(name).length;
    const operations = h("p", { class: "hint" }, `${count} ${count === 1 ? "operation" : "operations"}`);
    return h(
      "li",
      { class: "card" },
      h("h3", {}, h("a", { href: hrefOf(name) }, titleOf(name))),
      paragraphs(about),
      operations,
    );
  }

  #who(): Child {
    const field = (name: keyof Credentials, id: string, label: string): Child => {
      const input = h("input", { id, type: "password", autocomplete: "off", spellcheck: "false" });
      input.value = this.#credentials[name];
      input.addEventListener("input", () => (this.#credentials[name] = input.value.trim()));
      return h("div", { class: "control" }, h("label", { for: id }, label), input);
    };
    return h("div", { class: "card" }, [
      h(
        "p",
        { class: "hint" },
        "Calls from this page carry these. They are kept while the page is open, and nowhere else.",
      ),
      // A form, since browsers take passwords outside of one for a mistake.
      h("form", { class: "grid", "aria-label": "Who calls", submit: (event) => event.preventDefault() }, [
        field("token", "token", "Authorization: Bearer"),
        field("key", "api-key", "X-Api-Key"),
      ]),
    ]);
  }
}

function openMenu(open: boolean): void {
  byId("nav").classList.toggle("open", open);
  byId("menu").setAttribute("aria-expanded", String(open));
}

async function start(): Promise<void> {
  const menu = byId("menu");
  menu.hidden = false;
  menu.addEventListener("click", () => openMenu(menu.getAttribute("aria-expanded") !== "true"));
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || menu.getAttribute("aria-expanded") !== "true") return;
    openMenu(false);
    menu.focus();
  });
  const page = new Page(await loadDocument());
  page.show(true);
  window.addEventListener("hashchange", () => page.show(false));
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  byId("main").append(h("h1", {}, "The documentation cannot be shown"), h("p", { role: "alert" }, reason));
});
