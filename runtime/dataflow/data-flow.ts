/** `createDataFlow`: the models of an application in this process, with the interface and the errors of the client. */
import { errorOf } from "../client/errors.js";
import { createModels } from "../client/facade.js";
import type { Call } from "../client/types.js";
import type { Transaction, TransactionOptions, Transactor } from "../database/port.js";
import { OperationError } from "../errors.js";
import { anonymous } from "../principal.js";
import type { OperationContext, OperationInput } from "./answer.js";
import { type Engine, type EngineOptions, openEngine } from "./engine.js";
import { asOperationError, isFailureOfDatabase } from "./failure.js";
import type { AnyNode, Application, OperationName } from "./model.js";
import { runOperation } from "./operations.js";

export type DataFlowOptions = EngineOptions;

/** A node, by the types that it carries. */
export type TypedNode<Input, Output> = AnyNode & { readonly types?: (input: Input) => Output };

/** What a DataFlow and a transaction have besides the models. */
interface Methods<Models> {
  /** Runs one node: `run(TicketReadNode, { key })`. */
  run<Input, Output>(node: TypedNode<Input, Output>, input: Input): Promise<Output>;
  /**
   * Runs `body` in one transaction: committed when it resolves, rolled back when it rejects. Within a transaction it is
   * a savepoint, and takes no options.
   */
  transaction<T>(body: (tx: DataFlowTransaction<Models>) => Promise<T>): Promise<T>;
}

/** The models within a transaction. Using it after its end is an error. */
export type DataFlowTransaction<Models> = Models & Methods<Models>;

export type DataFlow<Models> = Models &
  Methods<Models> & {
    transaction<T>(
      body: (tx: DataFlowTransaction<Models>) => Promise<T>,
      options?: TransactionOptions,
    ): Promise<T>;
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

/** The same on an engine that is open already. */
export function dataFlowOn<Models>(engine: Engine): DataFlow<Models> {
  const methods = {
    transaction: <T>(
      body: (tx: DataFlowTransaction<Models>) => Promise<T>,
      transactionOptions?: TransactionOptions,
    ) => transact(engine.database.transaction((tx) => body(transactionFlow(engine, tx)), transactionOptions)),
    close: () => engine.close(),
  };
  return Object.assign(modelsOn<Models>(engine, engine.database), methods);
}

function transactionFlow<Models>(engine: Engine, tx: Transaction): DataFlowTransaction<Models> {
  return Object.assign(modelsOn<Models>(engine, tx), {
    transaction: <T>(body: (inner: DataFlowTransaction<Models>) => Promise<T>) =>
      transact(tx.transaction((inner) => body(transactionFlow(engine, inner)))),
  });
}

function modelsOn<Models>(engine: Engine, database: Transactor): Models & Pick<Methods<Models>, "run"> {
  const context: OperationContext = { database, principal: anonymous, channel: "process" };
  const invoke = async ({ model, operation, input }: Call): Promise<unknown> =>
    runNode(await engine.node(model, operation), input, context);
  const run = <Input, Output>(node: TypedNode<Input, Output>, input: Input): Promise<Output> =>
    // The node's types say what its operation takes and answers.
    runNode(node, input as OperationInput, context) as Promise<Output>;
  return Object.assign(
    createModels<Models & object>(engine.resources, (call) =>
      inClientTerms(untilAborted(call.options.signal, () => invoke(call))),
    ),
    { run },
  );
}

async function runNode(node: AnyNode, input: OperationInput, context: OperationContext): Promise<unknown> {
  const { body } = await inClientTerms(runOperation(node, input, context));
  return body === null ? empty[node.operation] : valueOf[node.operation](JSON.parse(body));
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
    if (!(error instanceof OperationError)) throw error;
    const { code, message: detail, status, complaints, retryAfter, cause } = error;
    throw errorOf({ code, detail, status, complaints, retryAfter, cause });
  }
}

/** What the body throws is the caller's own; what beginning or committing throws is the database's. */
function transact<T>(promise: Promise<T>): Promise<T> {
  return inClientTerms(
    promise.catch((error: unknown) => {
      throw isFailureOfDatabase(error) ? asOperationError(error) : error;
    }),
  );
}
