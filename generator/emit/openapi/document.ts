/** `openapi.json`: the document, put together of a part for each model and of what they share. */
import type { LaidOut } from "../../text/layout.js";
import { commonComponents } from "./common.js";
import { type Json, referencesIn, type Section } from "./json.js";
import {
  type ComponentMember,
  components,
  type Member,
  members,
  type OpenApiPart,
  pathMembers,
  reached,
} from "./part.js";
import { servicePaths, serviceTag } from "./service.js";

/** Where a member's text stands in the document: from a code unit to before another. */
export type Place = readonly [start: number, end: number];

export interface OpenApiDocument extends LaidOut {
  /** By section and name: `schemas/Ticket`. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * A line for each part is what a change shows in, and as few bytes as that allows are what is downloaded.
 * @param contract the hash of the schema's contract, which is the document's version
 */
export function emitOpenApi(parts: readonly OpenApiPart[], contract: string): OpenApiDocument {
  const roots = [...referencesIn(servicePaths), ...parts.flatMap(({ references }) => references)];
  const all = componentsOf(parts);
  const references = new Map<string, readonly string[]>();
  for (const section of sections) {
    for (const each of all[section]) references.set(`${section}/${each.name}`, each.references);
  }
  const found = reached(roots, (place) => references.get(place) ?? []);
  const text = new DocumentText();
  text.open("");
  for (const { name, text: value } of members(head(contract)))
    text.add(`  ${JSON.stringify(name)}: ${value},\n`);
  const tags = [serviceTag, ...parts.map(({ tag }) => tag)].map((tag) => `    ${JSON.stringify(tag)}`);
  text.add(`  "tags": [\n${tags.join(",\n")}\n  ],\n`);
  text.section("paths", [...pathMembers(servicePaths), ...parts.flatMap(({ paths }) => paths)], 2);
  text.add(",\n");
  text.open('  "components": ');
  for (const section of sections) {
    text.section(
      section,
      all[section].filter(({ name }) => found.has(`${section}/${name}`)),
      4,
    );
    text.add(",\n");
  }
  text.add(`    "securitySchemes": ${JSON.stringify(securitySchemes)}\n  }\n}\n`);
  return text.finish();
}

/** The document is put together once: it can be very long. */
class DocumentText {
  readonly #pieces: string[] = [];
  readonly #places = new Map<string, Place>();
  #length = 0;

  add(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** The beginning of an object with a member in each line. */
  open(before: string): void {
    this.add(`${before}{\n`);
  }

  section(section: string, list: readonly Member[], by: number): void {
    const pad = " ".repeat(by);
    this.add(`${pad}"${section}": {`);
    list.forEach(({ name, text }, index) => {
      this.add(`${index === 0 ? "" : ","}\n${pad}  ${JSON.stringify(name)}: `);
      this.#places.set(`${section}/${name}`, [this.#length, this.#length + text.length]);
      this.add(text);
    });
    this.add(list.length === 0 ? "}" : `\n${pad}}`);
  }

  finish(): OpenApiDocument {
    return { text: this.#pieces.join(""), certain: true, places: this.#places };
  }
}

const head = (contract: string): Json => ({
  openapi: "3.1.1",
  info: { ...info, version: contract.slice(0, 16) },
  servers: [{ url: "/" }],
  security: [{}, { bearer: [] }, { apiKey: [] }],
});

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

/** Shared ones first. */
function componentsOf(parts: readonly OpenApiPart[]): Readonly<Record<Section, readonly ComponentMember[]>> {
  const common = commonComponents();
  const shared = (section: Section): readonly ComponentMember[] =>
    components(common[section]).map((each) => ({ ...each, name: `prewire.${each.name}` }));
  return {
    schemas: [...shared("schemas"), ...parts.flatMap(({ schemas }) => schemas)],
    parameters: shared("parameters"),
    headers: shared("headers"),
    responses: [...shared("responses"), ...parts.flatMap(({ responses }) => responses)],
  };
}
