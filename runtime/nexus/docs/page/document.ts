/** The OpenAPI document as this page reads it: what `prewire generate` writes, references followed where they are met. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly [constraint: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
}

interface Media {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

export type Content = Readonly<Record<string, Media>>;

export interface Body {
  readonly required?: boolean;
  readonly description?: string;
  readonly content: Content;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Content;
}

interface OperationObject {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly tags?: readonly string[];
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

type PathItem = { readonly parameters?: readonly unknown[] } & {
  readonly [Method in (typeof METHODS)[number]]?: OperationObject;
};

interface OpenApi {
  readonly info: { readonly title: string; readonly description?: string; readonly version: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly tags?: readonly Tag[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas?: Readonly<Record<string, Schema>> };
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly tag: string;
  readonly parameters: readonly Parameter[];
  readonly body: Body | null;
  readonly responses: readonly (readonly [status: string, response: Response])[];
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

export class ApiDocument {
  readonly info: OpenApi["info"];
  readonly tags: readonly Tag[];
  readonly operations: readonly Operation[];
  readonly #root: OpenApi;

  constructor(root: OpenApi) {
    this.#root = root;
    this.info = root.info;
    this.tags = root.tags ?? [];
    this.operations = Object.entries(root.paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method];
        return operation === undefined
          ? []
          : [this.#operation(path, method, operation, item.parameters ?? [])];
      }),
    );
  }

  operationsOf(tag: string): readonly Operation[] {
    return this.operations.filter((operation) => operation.tag === tag);
  }

  /** The schema of a model's rows; a tag may have none. */
  schemaOf(tag: string): Schema | undefined {
    const { schemas = {} } = this.#root.components;
    return Object.hasOwn(schemas, tag) ? schemas[tag] : undefined;
  }

  /** What a reference leads to, or the value itself. */
  resolve(value: Schema): Schema;
  resolve(value: unknown): unknown;
  resolve(value: unknown): unknown {
    let found = value;
    for (let steps = 0; steps < 20; steps++) {
      const reference = isObject(found) ? found["$ref"] : undefined;
      if (typeof reference !== "string") return found;
      found = reference
        .replace(/^#\//, "")
        .split("/")
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
        .reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), this.#root);
    }
    return found;
  }

  #operation(
    path: string,
    method: string,
    operation: OperationObject,
    shared: readonly unknown[],
  ): Operation {
    const { operationId, summary, description, deprecated = false, tags = [] } = operation;
    const { parameters = [], requestBody, responses } = operation;
    return {
      id: operationId,
      method: method.toUpperCase(),
      path,
      summary: summary ?? operationId,
      description,
      deprecated,
      tag: tags[0] ?? "",
      // The document is the generator's, whose tests hold it to the specification.
      parameters: [...shared, ...parameters].map((each) => this.resolve(each) as Parameter),
      body: requestBody === undefined ? null : (this.resolve(requestBody) as Body),
      responses: Object.entries(responses).map(([status, each]) => [status, this.resolve(each) as Response]),
    };
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `Ticket` of `#/components/schemas/Ticket`. */
export const referenceName = ({ $ref }: Schema): string | null => $ref?.split("/").at(-1) ?? null;

export async function loadDocument(): Promise<ApiDocument> {
  const answer = await fetch("openapi.json");
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return new ApiDocument((await answer.json()) as OpenApi);
}
