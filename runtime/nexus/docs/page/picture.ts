/** The picture of the schema as a part of the page: its models lead to their documentation. */
import { add, type Child, disclosure, h } from "./dom.js";

const SVG = "http://www.w3.org/2000/svg";

/** Fills `place`; without a picture (the server was built before there was one) it stays empty. */
export async function showPicture(place: HTMLElement, hrefOf: (model: string) => string): Promise<void> {
  const answer = await fetch("docs/schema.svg");
  if (!answer.ok) return;
  // The page's own style sheet has the same rules, and its policy allows no others.
  const text = (await answer.text()).replace(/<style>[\s\S]*?<\/style>/, "");
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (parsed.namespaceURI !== SVG || parsed.querySelector("parsererror") !== null) return;
  const svg = document.importNode(parsed, true);
  const said = (svg.querySelector("desc")?.textContent ?? "").split("\n");
  svg.setAttribute("role", "group");
  svg.querySelector("desc")?.remove();
  svg.setAttribute("aria-labelledby", "schema-title");
  for (const model of svg.querySelectorAll<SVGGElement>("g.model")) linkModel(svg, model, hrefOf);
  add(place, [view(svg, said)]);
}

function view(svg: Element, said: readonly string[]): Child {
  const frame = h("div", {
    class: "picture",
    tabindex: "0",
    role: "region",
    "aria-label": "Picture of the schema",
  });
  frame.append(svg);
  // On a narrow screen it could not be read.
  const starts = window.matchMedia("(max-width: 860px)").matches;
  frame.classList.toggle("natural", starts);
  const whole = h(
    "button",
    { type: "button", class: "quiet", "aria-pressed": String(!starts) },
    "Fit to the page",
  );
  whole.addEventListener("click", () => {
    const fits = frame.classList.toggle("natural");
    whole.setAttribute("aria-pressed", String(!fits));
  });
  return [
    h("p", { class: "actions" }, whole, h("a", { href: "docs/schema.svg" }, "The picture alone")),
    frame,
    disclosure("The relations in words", () =>
      h(
        "ul",
        {},
        said.map((line) => h("li", {}, line)),
      ),
    ),
  ];
}

function linkModel(svg: Element, model: SVGGElement, hrefOf: (name: string) => string): void {
  const name = model.dataset["model"] ?? "";
  const link = document.createElementNS(SVG, "a");
  link.setAttribute("href", hrefOf(name));
  const head = model.querySelectorAll(".head, .name");
  head[0]?.replaceWith(link);
  link.append(...head);
  const mark = (on: boolean) => (): void => {
    for (const line of svg.querySelectorAll<SVGPathElement>(".line")) {
      const { from, to } = line.dataset;
      line.classList.toggle("marked", on && (from === name || to === name));
    }
  };
  model.addEventListener("pointerenter", mark(true));
  model.addEventListener("pointerleave", mark(false));
  link.addEventListener("focus", mark(true));
  link.addEventListener("blur", mark(false));
}
