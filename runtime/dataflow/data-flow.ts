/** `createDataFlow`: the models of an application in this process, with the interface and the errors of the client. */
import { type Batching, batchOn, type SendBatch } from "../client/batch.js";
import { errorOf } from "../client/errors.js";
import { noteTag } from "../client/entity-tags.js";
import { createModels } from "../client/facade.js";
import { checkOptions } from "../client/input.js";
import type { Call, ChangeOptions, WriteOptions } from "../client/types.js";
import type { Transactor } from "../database/port.js";
import { OperationError } from "../errors.js";
import { anonymous, type Channel, type Principal, principalOf } from "../principal.js";
import type { Answer, OperationContext, OperationInput } from "./answer.js";
import { type Engine, type EngineOptions, engineSymbol, openEngine } from "./engine.js";
import type { AnyNode, Application, OperationName } from "./model.js";
import type { NodeTable } from "./node-table.js";
import { runOperation } from "./operations.js";
import type { TransactionOptions, Within } from "./transactions.js";

export type DataFlowOptions = EngineOptions;

/** A node, by the types that it carries. */
export type TypedNode<Input, Output> = AnyNode & { readonly types?: (input: Input) => Output };

/** What a DataFlow and a transaction have besides the models. */
interface Methods<Models> extends Batching<Models> {
  /** Runs one node: `run(TicketReadNode, { key })`. */
  run<Input, Output>(node: TypedNode<Input, Output>, input: Input, options?: ChangeOptions): Promise<Output>;
}

/** The models as one principal has them. */
export type DataFlowAs<Models> = Models &
  Methods<Models> & {
    /**
     * Runs `body` in one transaction: committed when it resolves, rolled back when it rejects. Everything in it goes
     * through `tx`; this DataFlow itself is refused within. When the database ends the transaction because of another one
     * (a deadlock, a serialisation failure) `body` runs again from its beginning, so it should change nothing but rows.
     * @throws what `body` throws · {ServiceUnavailableError} it met others each time · {OperationTimeoutError}
     */
    transaction<T>(
      body: (tx: DataFlowTransaction<Models>) => Promise<T>,
      options?: TransactionOptions,
    ): Promise<T>;
    /**
     * The same models for another principal: what it may see and do, whose tenant's rows they are, who is named where
     * changes are recorded. Cheap enough for each request.
     * @throws {ValidationError} it is no principal
     */
    as(principal: Principal): DataFlowAs<Models>;
  };

/** The models within a transaction. Using it after its end is an error. */
export type DataFlowTransaction<Models> = Models &
  Methods<Models> & {
    /** A savepoint: what `body` did is undone when it rejects, and the transaction goes on. It is not run again alone. */
    transaction<T>(body: (tx: DataFlowTransaction<Models>) => Promise<T>): Promise<T>;
    /** The same transaction for another principal. @throws {ValidationError} it is no principal */
    as(principal: Principal): DataFlowTransaction<Models>;
  };

/** The models, for `anonymous` until `as` says for whom. */
export type DataFlow<Models> = DataFlowAs<Models> & {
  /** Ends what is in flight (bounded), then closes every connection. Idempotent. */
  close(): Promise<void>;
};

/**
 * Opens the application's database and gives its models, typed as the client's. Calls throw the client's errors.
 * @throws {PrewireError} `database_unavailable`
 */
export async function createDataFlow<Models>(
  application: Application,
  options: DataFlowOptions = {},
): Promise<DataFlow<Models>> {
  return dataFlowOn(await inClientTerms(openEngine(application, options)));
}

/** For whom a DataFlow works until `as` says otherwise, and what is recorded as the channel. */
export interface Acting {
  readonly principal: Principal;
  readonly channel: Channel;
}

/** The same on an engine that is open already. */
export function dataFlowOn<Models>(
  engine: Engine,
  acting: Acting = { principal: anonymous, channel: "process" },
): DataFlow<Models> {
  return Object.assign(flowOf<Models>(engine, acting), { close: () => engine.close() });
}

/** Whose nodes a facade calls, and for whom. */
interface Place extends Acting {
  readonly nodes: NodeTable;
  readonly depth?: number | undefined;
}

function flowOf<Models>(engine: Engine, acting: Acting): DataFlowAs<Models> {
  const place = { nodes: engine, ...acting };
  return Object.assign(modelsOn<Models>(place, engine.database, null), {
    transaction: <T>(
      body: (tx: DataFlowTransaction<Models>) => Promise<T>,
      options?: TransactionOptions,
    ): Promise<T> =>
      inClientTerms(
        import("./transactions.js").then(({ transact }) =>
          transact(engine, options, (tx, within) => body(transactionFlow<Models>(place, tx, within))),
        ),
      ),
    as: (principal: Principal) => flowOf<Models>(engine, { ...acting, principal: checked(principal) }),
    [engineSymbol]: engine,
  });
}

/** The models in the transaction of an operation: what its hooks are given. */
export function modelsWithin(
  nodes: NodeTable,
  { database, principal, channel, depth }: OperationContext,
): DataFlowTransaction<unknown> {
  const within: Within = { outer: null, isOpen: true, met: { isConflict: false } };
  return transactionFlow<object>({ nodes, principal, channel, depth }, database, within);
}

function transactionFlow<Models>(place: Place, tx: Transactor, within: Within): DataFlowTransaction<Models> {
  return Object.assign(modelsOn<Models>(place, tx, within), {
    transaction: <T>(
      body: (inner: DataFlowTransaction<Models>) => Promise<T>,
      options?: undefined,
    ): Promise<T> =>
      inClientTerms(
        import("./transactions.js").then(({ savepoint }) =>
          savepoint({ nodes: place.nodes, tx, within, options }, (inner, nested) =>
            body(transactionFlow<Models>(place, inner, nested)),
          ),
        ),
      ),
    as: (principal: Principal) =>
      transactionFlow<Models>({ ...place, principal: checked(principal) }, tx, within),
  });
}

function modelsOn<Models>(
  place: Place,
  database: Transactor,
  within: Within | null,
): Models & Methods<Models> {
  const { nodes, principal, channel, depth } = place;
  const context: OperationContext = { database, principal, channel, depth };
  const send = async (node: AnyNode, input: OperationInput): Promise<unknown> => {
    // There are none before the first transaction.
    nodes.transactions?.check(within);
    try {
      const answer = await runOperation(node, input, context);
      // Within a transaction a row's tag would be that of each of its changes.
      return valueIn(node, answer, within === null ? answer.etag : null);
    } catch (error) {
      nodes.transactions?.note(within, error);
      throw within === null ? error : withoutTag(error);
    }
  };
  const runBatch = async (operations: unknown, options: WriteOptions): Promise<Answer> => {
    nodes.transactions?.check(within);
    try {
      const { batch } = await import("./batch/batch.js");
      return await batch({ operations }, options, { ...context, nodes });
    } catch (error) {
      nodes.transactions?.note(within, error);
      throw error;
    }
  };
  const sendBatch: SendBatch = async (operations, options) => {
    checkOptions("create", options);
    const run = (): Promise<Answer> => runBatch(operations, options);
    const { body } = await inClientTerms(untilAborted(options.signal, run));
    return (JSON.parse(body ?? "") as { readonly results: readonly unknown[] }).results;
  };
  const invoke = async ({ model, operation, input, options }: Call): Promise<unknown> =>
    send(await nodes.node(model, operation), wishing(input, options));
  const run = async <Input, Output>(
    node: TypedNode<Input, Output>,
    input: Input,
    options: ChangeOptions = {},
  ): Promise<Output> => {
    checkOptions(node.operation, options);
    // The node's types say what its operation takes and answers.
    return inClientTerms(send(node, wishing(input as OperationInput, options))) as Promise<Output>;
  };
  return Object.assign(
    createModels<Models & object>(nodes.resources, (call) =>
      inClientTerms(untilAborted(call.options.signal, () => invoke(call))),
    ),
    { run, batch: batchOn<Models>(nodes.resources, sendBatch) },
  );
}

function checked(principal: Principal): Principal {
  try {
    return principalOf(principal);
  } catch (error) {
    throw clientError(error);
  }
}

/** The input with what the call's options wish for. */
function wishing(
  input: OperationInput,
  { ifMatch, idempotencyKey, validateOnly }: ChangeOptions,
): OperationInput {
  if (ifMatch === undefined && idempotencyKey === undefined && validateOnly === undefined) return input;
  return {
    ...input,
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(validateOnly === undefined ? {} : { validateOnly }),
  };
}

function valueIn({ operation }: AnyNode, { body }: Answer, etag: string | null): unknown {
  if (body === null) return empty[operation];
  const json: unknown = JSON.parse(body);
  if (etag !== null) noteTag(operation, json, etag);
  return valueOf[operation](json);
}

function withoutTag(error: unknown): unknown {
  if (!(error instanceof OperationError) || error.etag === undefined) return error;
  return new OperationError(error.code, error.message, { complaints: error.complaints });
}

/** What a call gives where the answer has no body. */
const empty: Readonly<Partial<Record<OperationName, null>>> = { read: null };

const whole = (json: unknown): unknown => json;

const valueOf: Readonly<Record<OperationName, (json: unknown) => unknown>> = {
  create: whole,
  read: whole,
  update: whole,
  delete: () => undefined,
  restore: whole,
  history: whole,
  list: whole,
  count: (json) => (json as { readonly count: number }).count, // as `operations/count.ts` writes it
  upsert: whole,
  bulkCreate: whole,
  bulkUpdate: whole,
  bulkDelete: whole,
  bulkUpsert: whole,
  aggregate: whole,
};

/** Rejects with the signal's reason as soon as it is aborted; the statement that is already sent runs to its end. */
async function untilAborted<T>(signal: AbortSignal | undefined, call: () => Promise<T>): Promise<T> {
  if (signal === undefined) return call();
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    call()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort));
  });
}

/** An operation's error as the client would throw it. */
async function inClientTerms<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw clientError(error);
  }
}

function clientError(error: unknown): unknown {
  if (!(error instanceof OperationError)) return error;
  const { code, message: detail, status, complaints, retryAfter, etag, cause } = error;
  return errorOf({ code, detail, status, complaints, retryAfter, etag, cause });
}
