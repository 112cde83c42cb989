/** An OpenAPI document as tests look at it: references resolved, operations in a list, schemas as functions. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

export type Node = { readonly [name: string]: unknown };

export interface DocumentedOperation {
  readonly path: string;
  readonly method: string;
  readonly id: string;
  /** Those of the path included, references resolved. */
  readonly parameters: readonly Node[];
  /** By media type; empty where there is no body. */
  readonly body: { readonly required: boolean; readonly schemas: Readonly<Record<string, Node>> };
  /** By status, range of statuses or `default`, references resolved. */
  readonly responses: Readonly<Record<string, Node>>;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export class OpenApi {
  readonly root: Node;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(root: Node) {
    this.root = root;
    this.#ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    this.#ajv.addSchema(root, "openapi.json");
  }

  /** What a JSON Pointer leads to; undefined where it leads nowhere. */
  at(pointer: string): unknown {
    return pointer
      .replace(/^#/, "")
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>(
        (node, step) =>
          typeof node === "object" && node !== null && Object.hasOwn(node, step)
            ? (node as Node)[step]
            : undefined,
        this.root,
      );
  }

  /** The value, or what it refers to. */
  resolved(value: unknown): Node {
    const node = value as Node;
    return typeof node["$ref"] === "string" ? this.resolved(this.at(node["$ref"])) : node;
  }

  get operations(): readonly DocumentedOperation[] {
    return Object.entries(this.root["paths"] as Record<string, Node>).flatMap(([path, item]) =>
      METHODS.filter((method) => method in item).map((method) =>
        this.#operation(path, method, item, item[method] as Node),
      ),
    );
  }

  #operation(path: string, method: string, item: Node, operation: Node): DocumentedOperation {
    const own = (operation["parameters"] ?? []) as readonly unknown[];
    const body = (operation["requestBody"] ?? { required: false, content: {} }) as {
      required: boolean;
      content: Record<string, { schema: Node }>;
    };
    return {
      path,
      method,
      id: operation["operationId"] as string,
      parameters: [...((item["parameters"] ?? []) as readonly unknown[]), ...own].map((each) =>
        this.resolved(each),
      ),
      body: {
        required: body.required,
        schemas: Object.fromEntries(Object.entries(body.content).map(([type, { schema }]) => [type, schema])),
      },
      responses: Object.fromEntries(
        Object.entries(operation["responses"] as Node).map(([status, each]) => [status, this.resolved(each)]),
      ),
    };
  }

  /** What is wrong with a value by a schema of this document; null where nothing is. */
  complaint(schema: Node, value: unknown): string | null {
    const key = JSON.stringify(schema);
    const validate = this.#compiled.get(key) ?? this.#ajv.compile(relocated(schema) as Node);
    this.#compiled.set(key, validate);
    return validate(value) ? null : this.#ajv.errorsText(validate.errors?.slice(0, 3));
  }
}

/** The schema with its references into the document. */
function relocated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocated);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) =>
      name === "$ref" && typeof member === "string"
        ? [name, `openapi.json${member}`]
        : [name, relocated(member)],
    ),
  );
}

/** Every member of a document with where it stands. */
export function* nodesOf(value: unknown, pointer = "#"): Generator<readonly [pointer: string, node: Node]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [pointer, value as Node];
  for (const [name, member] of Object.entries(value))
    yield* nodesOf(member, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}
