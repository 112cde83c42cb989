/**
 * Requests made of the document, right and wrong ones, against the server that it describes: nothing fails, every answer has
 * a status that the document has for the operation, and a body of that schema.
 */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { migrate } from "#runtime/database/migrate.js";
import type { Application } from "#runtime/dataflow/model.js";
import { createServer } from "#runtime/nexus/server.js";
import { application as desk } from "../../generated/application.js";
import { application as audit } from "../golden/audit/generated/application.js";
import { application as indexed } from "../golden/indexed/generated/application.js";
import { application as softDelete } from "../golden/soft-delete/generated/application.js";
import { application as tenants } from "../golden/tenants/generated/application.js";
import { application as versioned } from "../golden/versioned/generated/application.js";
import { opener } from "../support/databases.js";
import { type DocumentedOperation, type Node, OpenApi } from "../support/openapi.js";
import { SchemaValues } from "../support/schema-values.js";

const SEED = 20_250_131;
const REQUESTS = 150;

interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const applications: Readonly<Record<string, readonly [folder: string, application: Application]>> = {
  "the help desk": ["generated", desk],
  "an audited one": ["test/golden/audit/generated", audit],
  "an indexed one": ["test/golden/indexed/generated", indexed],
  "one that hides what is deleted": ["test/golden/soft-delete/generated", softDelete],
  "one of tenants": ["test/golden/tenants/generated", tenants],
  "one with versions": ["test/golden/versioned/generated", versioned],
};

const open = opener("PGlite");
const principal = { id: "fuzzer", roles: [], tenant: "acme" };

describe.each(Object.entries(applications))("%s", (_name, [folder, application]) => {
  const text = readFileSync(new URL(`../../${folder}/openapi.json`, import.meta.url), "utf8");
  const document = new OpenApi(JSON.parse(text) as Node);
  const failures: unknown[] = [];
  let app: FastifyInstance;

  beforeAll(async () => {
    const database = await open();
    await migrate(database, {
      plan: (await application.database()).database,
      contract: application.contract,
    });
    app = createServer({
      application,
      database,
      developmentPrincipal: principal,
      onError: (error) => failures.push(error),
    });
  });

  const answer = ({ method, url, headers, body }: Request): Promise<LightMyRequestResponse> =>
    app.inject({
      method: method as "GET", // and whatever else the document has
      url,
      headers: { ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });

  async function expectDocumented(operation: DocumentedOperation, request: Request): Promise<number> {
    const { statusCode, headers, body } = await answer(request);
    const told = `${request.method} ${request.url} ${request.body ?? ""}\n→ ${statusCode} ${body.slice(0, 500)}`;
    expect(failures, told).toEqual([]);
    const response = operation.responses[statusCode] ?? operation.responses["default"];
    expect(statusCode < 500 || operation.responses[statusCode] !== undefined, told).toBe(true);
    expect(Object.keys(operation.responses), told).toContain(String(statusCode));
    expect(headers["x-request-id"], told).toMatch(/./);
    expect(headers["prewire-contract"], told).toBe(application.contract);
    const described = Object.keys((response?.["headers"] ?? {}) as Node).map((name) => name.toLowerCase());
    const own = [
      "etag",
      "location",
      "link",
      "idempotency-replayed",
      "preference-applied",
      "allow",
      "retry-after",
    ];
    expect(
      own.filter((name) => headers[name] !== undefined && !described.includes(name)),
      told,
    ).toEqual([]);
    const content = (response?.["content"] ?? {}) as Readonly<Record<string, { readonly schema: Node }>>;
    const type = String(headers["content-type"] ?? "").split(";")[0] ?? "";
    if (body === "") return statusCode;
    expect(Object.keys(content), told).toContain(type);
    expect(document.complaint(content[type]?.schema ?? {}, JSON.parse(body)), told).toBeNull();
    return statusCode;
  }

  test.each([
    ["right", false],
    ["wrong", true],
  ] as const)("answers what the document says to requests that are %s", async (_kind, spoiled) => {
    const values = new SchemaValues(document);
    const requests = fc
      .constantFrom(...document.operations)
      .chain((operation) => requestOf(values, operation, spoiled).map((request) => ({ operation, request })));
    const statuses = new Map<number, number>();
    for (const { operation, request } of fc.sample(requests, { numRuns: REQUESTS, seed: SEED })) {
      const status = await expectDocumented(operation, request);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    // The requests are worth something: some do what they ask for, and the server sees through others.
    const done = [...statuses].filter(([status]) => status < 300).reduce((sum, [, count]) => sum + count, 0);
    expect(done, JSON.stringify([...statuses])).toBeGreaterThan(spoiled ? 5 : REQUESTS / 4);
    expect(statuses.has(400), JSON.stringify([...statuses])).toBe(true);
  });

  test("an operation whose body is required refuses to go without", async () => {
    const key = "01900000-0000-7000-8000-000000000001";
    for (const operation of document.operations.filter(({ body }) => body.required)) {
      const url = operation.path.replaceAll(/\{\w+\}/g, key);
      for (const headers of [{}, { "content-type": "application/json", "if-match": "*" }]) {
        const { statusCode, body } = await answer({
          method: operation.method.toUpperCase(),
          url,
          headers,
          body: undefined,
        });
        expect([400, 428], `${operation.id} ${body}`).toContain(statusCode);
      }
    }
  });
});

function requestOf(
  values: SchemaValues,
  operation: DocumentedOperation,
  spoiled: boolean,
): fc.Arbitrary<Request> {
  const required = operation.parameters.filter((each) => each["required"] === true);
  const others = operation.parameters.filter((each) => each["required"] !== true);
  const [type, schema] = Object.entries(operation.body.schemas)[0] ?? [];
  const parameters = fc
    .subarray(others, { maxLength: Math.min(others.length, 3) })
    .chain((chosen) =>
      fc.tuple(...[...required, ...chosen].map((each) => parameterOf(values, each, spoiled))),
    );
  const none = fc.constant(undefined);
  const given =
    schema === undefined ? none : values.of(schema, spoiled).map((value) => JSON.stringify(value));
  const body = operation.body.required || schema === undefined ? given : fc.option(given, { nil: undefined });
  return fc.tuple(parameters, body).map(([pieces, payload]) => {
    const at = (place: string) => pieces.flatMap((piece) => (piece.place === place ? [piece] : []));
    const path = at("path").reduce(
      (url, { name, text }) => url.replace(`{${name}}`, segment(text)),
      operation.path,
    );
    const query = at("query").map(({ name, text }) => `${encode(name)}=${encode(text)}`);
    return {
      method: operation.method.toUpperCase(),
      url: `${path}${query.length === 0 ? "" : `?${query.join("&")}`}`,
      headers: {
        ...(payload === undefined || type === undefined ? {} : { "content-type": type }),
        ...Object.fromEntries(at("header").map(({ name, text }) => [name, headerText(text)])),
      },
      body: payload,
    };
  });
}

interface Piece {
  readonly place: string;
  readonly name: string;
  readonly text: string;
}

function parameterOf(values: SchemaValues, parameter: Node, spoiled: boolean): fc.Arbitrary<Piece> {
  const {
    name,
    in: place,
    schema,
    style,
    explode,
  } = parameter as {
    name: string;
    in: string;
    schema: Node;
    style?: string;
    explode?: boolean;
  };
  // An object whose members are parameters: one of them stands for all.
  if (style === "form" && explode === true) {
    return values.conditions(schema, spoiled).map((conditions) => {
      const [first] = Object.entries(conditions);
      return first === undefined
        ? { place: "none", name, text: "" }
        : { place, name: first[0], text: plain(first[1]) };
    });
  }
  if (name === "If-Match")
    return fc.constantFrom("*", '"7"', '"1-2", *').map((text) => ({ place, name, text }));
  const inner = schema["contentSchema"] as Node | undefined;
  const text =
    inner === undefined
      ? values.of(schema, spoiled).map(plain)
      : values.of(inner, spoiled).map((value) => JSON.stringify(value));
  return text.map((each) => ({ place, name, text: each }));
}

/** As a URL has it: lists with commas. */
const plain = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(plain).join(",")
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/** What a client would take for a step up, or for the collection, is no key. */
const segment = (text: string): string => (/^\.{0,2}$/.test(text) ? "x" : encode(text));
/** A lone surrogate has no bytes. */
const encode = (text: string): string => encodeURIComponent(Buffer.from(text).toString());
const headerText = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 300);
