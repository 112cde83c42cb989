/** `openapi.json`: the document, put together of a part for each model and of what they share. */
import { printLines } from "../../text/json.js";
import type { LaidOut } from "../../text/layout.js";
import { commonComponents } from "./common.js";
import type { Json, Section } from "./json.js";
import { type Member, members, type OpenApiPart, pathMembers } from "./part.js";
import { servicePaths, serviceTag } from "./service.js";

/** @param contract the hash of the schema's contract, which is the document's version */
export function emitOpenApi(parts: readonly OpenApiPart[], contract: string): OpenApiDocument {
  const paths = [...pathMembers(servicePaths), ...parts.flatMap((part) => part.paths)];
  const components = reachable(paths, [
    ...common(),
    ...parts.flatMap(({ schemas, responses }) => [
      ...inSection("schemas", schemas),
      ...inSection("responses", responses),
    ]),
  ]);
  const tags = [serviceTag, ...parts.map(({ tag }) => tag)].map((tag) => `    ${JSON.stringify(tag)}`);
  const sectionText = (section: Section): string =>
    printLines(
      components.filter((one) => one.section === section),
      4,
    );
  const text = printLines(
    [
      ...members({ openapi: "3.1.1", info: { ...info, version: contract.slice(0, 16) } }),
      ...members({ servers: [{ url: "/" }], security: [{}, { bearer: [] }, { apiKey: [] }] }),
      { name: "tags", text: `[\n${tags.join(",\n")}\n  ]` },
      { name: "paths", text: printLines(paths, 2) },
      {
        name: "components",
        text: printLines(
          [
            ...sections.map((section) => ({ name: section, text: sectionText(section) })),
            ...members({ securitySchemes }),
          ],
          2,
        ),
      },
    ],
    0,
  );
  // A line for each part is what a change shows in, and as few bytes as that allows are what is downloaded.
  return { text: `${text}\n`, certain: true, places: placesIn(text, paths, components) };
}

/** Where a member's text stands in the document: from a code unit to before another. */
export type Place = readonly [start: number, end: number];

export interface OpenApiDocument extends LaidOut {
  /** By section and name: `schemas/Ticket`. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Members stand one behind the other: each is as far from the one before as its name is long. */
function placesIn(
  text: string,
  paths: readonly Member[],
  components: readonly Component[],
): OpenApiDocument["places"] {
  const places = new Map<string, Place>();
  const add = (section: string, list: readonly Member[], by: number): void => {
    const opening = `\n${" ".repeat(by)}"${section}": {\n`;
    let at = text.indexOf(opening) + opening.length;
    for (const { name, text: own } of list) {
      const start = at + by + 2 + JSON.stringify(name).length + 2;
      places.set(`${section}/${name}`, [start, start + own.length]);
      at = start + own.length + 2; // A comma and the end of the line.
    }
  };
  add("paths", paths, 2);
  for (const section of sections) {
    add(
      section,
      components.filter((one) => one.section === section),
      4,
    );
  }
  return places;
}

const info: Json = {
  title: "API",
  description:
    "Every model of the application with its operations. Every answer names its request in `X-Request-Id`; what goes wrong is a problem (RFC 9457) whose `code` says what. `HEAD` does what `GET` does, and `OPTIONS` answers the methods of a path.",
  contact: { name: "Whoever runs this server" },
  license: { name: "As agreed with whoever runs this server", identifier: "LicenseRef-as-agreed" },
};

const securitySchemes: Json = {
  bearer: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "A token of whoever the server trusts.",
  },
  apiKey: { type: "apiKey", in: "header", name: "X-Api-Key", description: "A key that the server gave out." },
};

const sections: readonly Section[] = ["schemas", "parameters", "headers", "responses"];

interface Component extends Member {
  readonly section: Section;
}

const inSection = (section: Section, members: readonly Member[]): readonly Component[] =>
  members.map((each) => ({ ...each, section }));

function common(): readonly Component[] {
  const all = commonComponents();
  return sections.flatMap((section) =>
    inSection(
      section,
      members(all[section]).map((each) => ({ ...each, name: `prewire.${each.name}` })),
    ),
  );
}

/** Components that a path leads to; nobody needs the others. */
function reachable(paths: readonly Member[], components: readonly Component[]): readonly Component[] {
  const byPlace = new Map(components.map((each) => [`${each.section}/${each.name}`, each]));
  const found = new Set<string>();
  const pending = paths.flatMap(({ references }) => references);
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    pending.push(...(byPlace.get(place)?.references ?? []));
  }
  return components.filter(({ section, name }) => found.has(`${section}/${name}`));
}
