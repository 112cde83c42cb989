/** Several calls sent as one, which are done together or not at all: `POST /api/batch`, and the same in process. */
import { ValidationError } from "./errors.js";
import { createModels } from "./facade.js";
import { valueOf } from "./http.js";
import { Place } from "./place.js";
import type { Call, ResourceTable, WriteOptions } from "./types.js";

/** What the function of a batch answers: its calls, in a list or by name. */
export type BatchCalls = readonly Promise<unknown>[] | [] | Readonly<Record<string, Promise<unknown>>>;

/** What those calls come to. */
export type BatchResults<Calls> = { -readonly [Name in keyof Calls]: Awaited<Calls[Name]> };

/** `ref(user, "id")`: in the input of a later call, the value that the earlier one's result has there. */
export interface Reference {
  <Row, Name extends keyof NonNullable<Row>>(call: Promise<Row>, name: Name): NonNullable<Row>[Name];
  <Row, Outer extends keyof NonNullable<Row>, Name extends keyof NonNullable<NonNullable<Row>[Outer]>>(
    call: Promise<Row>,
    outer: Outer,
    name: Name,
  ): NonNullable<NonNullable<Row>[Outer]>[Name];
}

export interface Batching<Models> {
  /**
   * Runs all calls that `body` makes, in their order and in one transaction; `body` itself waits for none of them. At most
   * a hundred. The error of the first that fails names its place (`/operations/1/input/…`), and nothing is done.
   * @throws {PrewireError}
   */
  batch<const Calls extends BatchCalls>(
    body: (models: Models, ref: Reference) => Calls,
    options?: WriteOptions,
  ): Promise<BatchResults<Calls>>;
}

/** An operation as `POST /api/batch` takes it. */
export interface BatchOperation {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Sends them, and gives the results in their order. */
export type SendBatch = (
  operations: readonly BatchOperation[],
  options: WriteOptions,
) => Promise<readonly unknown[]>;

interface Recorded {
  readonly call: Call;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

export function batchOn<Models>(resources: ResourceTable, send: SendBatch): Batching<Models>["batch"] {
  return async (body, options = {}) => {
    const recording = new Recording();
    const calls = body(recording.models(resources), recording.ref);
    // A call that was refused before it was recorded fails here; the others wait.
    await recording.refused();
    const operations = recording.seal();
    try {
      recording.settle(await send(operations, options));
    } catch (error) {
      recording.fail(error);
      throw error;
    }
    return resultsOf(calls);
  };
}

async function resultsOf<Calls extends BatchCalls>(calls: Calls): Promise<BatchResults<Calls>> {
  const entries = await Promise.all(Object.entries(calls).map(async ([name, call]) => [name, await call]));
  // The same names, with what their promises came to.
  return (Array.isArray(calls) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as never;
}

type Method = (...args: readonly unknown[]) => unknown;

class Recording {
  readonly #recorded: Recorded[] = [];
  readonly #places = new Map<unknown, number>();
  readonly #others: unknown[] = [];
  #isSealed = false;

  /** Like the models of a client, but that their calls are kept instead of sent. */
  models<Models>(resources: ResourceTable): Models {
    const models = createModels<Record<string, Readonly<Record<string, Method>>>>(resources, (call) =>
      this.#record(call),
    );
    const kept = (operations: Readonly<Record<string, Method>>): object =>
      Object.fromEntries(
        Object.entries(operations).map(([name, method]) => [
          name,
          (...args: unknown[]) => this.#call(method, args),
        ]),
      );
    const get = (_: object, name: string | symbol): unknown => {
      const operations = typeof name === "string" ? models[name] : undefined;
      return operations === undefined ? undefined : kept(operations);
    };
    return new Proxy({}, { get }) as Models; // of the same names and methods
  }

  readonly ref: Reference = (call: Promise<unknown>, ...names: readonly PropertyKey[]): never => {
    const place = this.#places.get(call);
    if (place === undefined) throw new TypeError("ref takes a call of this batch, as it is.");
    const path = names.map((name) => String(name).replaceAll("~", "~0").replaceAll("/", "~1"));
    // It takes the place of a value of any type.
    return new Place([place, ...path].join("/")) as never;
  };

  #call(method: Method, args: readonly unknown[]): unknown {
    const index = this.#recorded.length;
    const call = method(...args);
    // Whoever made the batch is told of its failure; a call that nobody waits for must not end the process.
    if (call instanceof Promise) call.catch(() => undefined);
    if (this.#recorded.length > index) this.#places.set(call, index);
    else this.#others.push(call);
    return call;
  }

  #record(call: Call): Promise<unknown> {
    if (this.#isSealed)
      return Promise.reject(new TypeError("The batch has been sent; make its calls at once."));
    const { idempotencyKey, validateOnly, signal } = call.options as WriteOptions;
    if (idempotencyKey !== undefined || validateOnly !== undefined || signal !== undefined) {
      const detail = "idempotencyKey, validateOnly and signal go with the batch as a whole.";
      return Promise.reject(new ValidationError({ code: "validation_failed", status: 400, detail }));
    }
    return new Promise((resolve, reject) => this.#recorded.push({ call, resolve, reject }));
  }

  /** Rejects with what was wrong with a call. */
  async refused(): Promise<void> {
    await Promise.all(this.#others.filter((call) => call instanceof Promise));
  }

  seal(): readonly BatchOperation[] {
    this.#isSealed = true;
    return this.#recorded.map(({ call: { model, operation, input, options } }) => {
      const { ifMatch } = options as { readonly ifMatch?: string };
      return {
        operation: `${model}.${operation}`,
        input: ifMatch === undefined ? input : { ...input, ifMatch },
      };
    });
  }

  settle(results: readonly unknown[]): void {
    for (const [index, { call, resolve }] of this.#recorded.entries()) {
      const json = results[index] ?? null;
      resolve(json === null ? (call.operation === "read" ? null : undefined) : valueOf(call, json));
    }
  }

  fail(error: unknown): void {
    for (const { reject } of this.#recorded) reject(error);
  }
}
