/**
 * The interface that callers write against, made from the table of resources: the client puts HTTP behind it and a
 * DataFlow the operation path, and nothing else tells the two apart.
 */
import { checkInclude, checkInput, checkKey, checkNames, checkOptions } from "./input.js";
import { historyMembers, type ObjectOperation } from "./query.js";
import type {
  Call,
  CallOptions,
  DeletedOptions,
  Invoke,
  OperationName,
  Page,
  ReadOptions,
  ResourceEntry,
  ResourceTable,
} from "./types.js";

type Query = Readonly<Record<string, unknown>>;
type Method = (...args: never[]) => unknown;
type Operations = Record<string, Method>;

/**
 * One object of operations for each model. It is made when first asked for, so that a schema of a thousand models
 * costs nothing up front; a model or method that the table does not list does not exist (`then` neither: a facade
 * can be awaited).
 */
export function createModels<Models>(resources: ResourceTable, invoke: Invoke): Models {
  const made: Record<string, unknown> = Object.create(null);
  const has = (name: string | symbol): name is string =>
    typeof name === "string" && Object.hasOwn(resources, name);
  const model = (name: string | symbol): unknown => {
    if (name in made) return made[name as string];
    if (!has(name)) return undefined;
    const entry = resources[name];
    return entry === undefined ? undefined : (made[name] = createOperations(name, entry, invoke));
  };
  const proxy = new Proxy(made, {
    get: (_, name) => model(name),
    has: (_, name) => name in made || has(name),
    ownKeys: () => [...new Set([...Object.keys(resources), ...Reflect.ownKeys(made)])],
    getOwnPropertyDescriptor: (_, name) => {
      const value = model(name);
      return value === undefined
        ? undefined
        : { value, writable: true, enumerable: true, configurable: true };
    },
  });
  // Generated code states the shape that the table describes.
  return proxy as Models;
}

function createOperations(model: string, entry: ResourceEntry, invoke: Invoke): Operations {
  const operations: Operations = {};
  for (const operation of entry.operations) {
    const call: Send = (input, options) => {
      checkOptions(operation, options);
      return invoke({ model, operation, input, options });
    };
    operations[operation] = makers[operation](entry, call);
    if (operation === "list") operations.pages = pagesOf(call);
  }
  return operations;
}

type Send = (input: Call["input"], options: CallOptions) => Promise<unknown>;

/** How the arguments of each method become the input of its operation. */
const makers: Readonly<Record<OperationName, (entry: ResourceEntry, send: Send) => Method>> = {
  create:
    (_, send) =>
    async (data: unknown, options: CallOptions = {}) =>
      send({ data }, options),
  read:
    (entry, send) =>
    async (key: unknown, { include, includeDeleted, ...options }: ReadOptions & DeletedOptions = {}) => {
      checkKey(entry, key);
      checkInclude(include);
      const input = include === undefined ? { key } : { key, include };
      return send(includeDeleted === undefined ? input : { ...input, includeDeleted }, options);
    },
  update:
    (entry, send) =>
    async (key: unknown, data: unknown, options: CallOptions = {}) => {
      checkKey(entry, key);
      return send({ key, data }, options);
    },
  delete:
    (entry, send) =>
    async (key: unknown, options: CallOptions = {}) => {
      checkKey(entry, key);
      return send({ key }, options);
    },
  restore:
    (entry, send) =>
    async (key: unknown, options: CallOptions = {}) => {
      checkKey(entry, key);
      return send({ key }, options);
    },
  history:
    (entry, send) =>
    async (key: unknown, query: Query = {}, options: CallOptions = {}) => {
      checkKey(entry, key);
      checkNames(query, historyMembers);
      return send({ ...query, key }, options);
    },
  list: (_, send) => ofObject("list", send),
  count: (_, send) => ofObject("count", send),
  aggregate: (_, send) => ofObject("aggregate", send),
  upsert: (_, send) => ofObject("upsert", send),
  bulkCreate: (_, send) => ofObject("bulkCreate", send),
  bulkUpdate: (_, send) => ofObject("bulkUpdate", send),
  bulkDelete: (_, send) => ofObject("bulkDelete", send),
  bulkUpsert: (_, send) => ofObject("bulkUpsert", send),
};

function ofObject(operation: ObjectOperation, send: Send): Method {
  return async (input: Query = {}, options: CallOptions = {}) => {
    checkInput(operation, input);
    return send(input, options);
  };
}

/** Rows over all pages: the next page is fetched when the last row of this one has been taken. */
function pagesOf(send: Send): Method {
  const list = ofObject("list", send) as (input: Query, options?: CallOptions) => Promise<Page<unknown>>;
  return async function* (input: Query = {}, options?: CallOptions) {
    // A count of all rows has no place in an iteration; an offset counts from the first page only.
    const { total: _total, offset, ...rest } = input;
    let page = await list(offset === undefined ? rest : { ...rest, offset }, options);
    yield* page.data;
    while (page.nextCursor !== null) {
      page = await list({ ...rest, cursor: page.nextCursor }, options);
      yield* page.data;
    }
  };
}
