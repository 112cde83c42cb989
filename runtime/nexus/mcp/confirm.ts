/**
 * Changes of all rows that a filter matches are asked about before they are made: the client's user, where the client can ask; else
 * the caller, who gets a code that is good for this very call and says with it that the call is meant.
 */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { OperationContext, OperationInput } from "../../dataflow/answer.js";
import { matchesAll } from "../../dataflow/matches-all.js";
import type { AnyNode, Resource } from "../../dataflow/model.js";
import { runOperation } from "../../dataflow/operations.js";
import { OperationError } from "../../errors.js";
import { byFilter } from "./arguments.js";
import type { Ask } from "./protocol.js";

/** Milliseconds for which a code is good. */
const VALIDITY = 10 * 60_000;

export interface Change {
  readonly node: AnyNode;
  readonly resource: Resource;
  readonly input: OperationInput;
  readonly context: OperationContext;
  readonly ask: Ask | null;
  readonly code: unknown;
}

export class Confirmations {
  /** Of this process alone: no other can make its codes, and a restart voids them. */
  readonly #secret = randomBytes(32);
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /**
   * Returns where the change may be made.
   * @throws {OperationError} `forbidden`: the user said no · `precondition_required`: nobody was asked; the message has the code
   */
  async check(change: Change): Promise<void> {
    if (!needsConfirmation(change)) return;
    const { ask, code } = change;
    const affected = await countOf(change);
    const what = describe(change, affected);
    if (ask !== null) return askUser(ask, what);
    const bound = boundTo(change, affected);
    if (typeof code === "string" && this.#isGood(code, bound)) return;
    const wrong =
      code === undefined ? "" : " The code is not of this call, is too old, or other rows match by now.";
    throw new OperationError(
      "precondition_required",
      `${what} Nothing was done.${wrong} If it is meant, make the same call again with "confirm": "${this.#codeOf(bound)}"; the code is good for ten minutes and for this call alone.`,
    );
  }

  #codeOf(bound: string, at = Math.ceil(this.#now() / 1000)): string {
    const made = createHmac("sha256", this.#secret).update(`${at}\n${bound}`).digest("hex").slice(0, 24);
    return `${at.toString(36)}-${made}`;
  }

  #isGood(code: string, bound: string): boolean {
    const at = Number.parseInt(code, 36);
    if (!(at * 1000 > this.#now() - VALIDITY)) return false;
    const right = Buffer.from(this.#codeOf(bound, at));
    const given = Buffer.from(code);
    return right.length === given.length && timingSafeEqual(right, given);
  }
}

function needsConfirmation({ node, input }: Change): boolean {
  if (!byFilter.has(node.operation) || input.validateOnly === true) return false;
  if (node.operation === "bulkDelete" ? input.ids !== undefined : Array.isArray(input.data)) return false;
  // The operation itself refuses it.
  return input.all === true || !matchesAll(input.where);
}

/** How many rows it is about; null where the model counts nothing. @throws {OperationError} what is wrong with the filter */
async function countOf({ resource, input, context }: Change): Promise<number | null> {
  const { count } = resource.nodes;
  if (count === undefined) return null;
  const { body } = await runOperation(count, { where: input.where }, context);
  return (JSON.parse(body ?? "{}") as { readonly count: number }).count; // as `operations/count.ts` writes it
}

function describe({ node, input }: Change, affected: number | null): string {
  const verb = node.operation === "bulkDelete" ? "delete" : "change";
  const rows = affected === null ? "all rows" : `${affected} row${affected === 1 ? "" : "s"}`;
  const filter = input.where === undefined ? "" : ` that match ${cut(JSON.stringify(input.where))}`;
  const data = verb === "change" ? ` to ${cut(JSON.stringify(input.data ?? null))}` : "";
  return `This would ${verb} ${rows} of ${node.model.name}${filter}${data}.`;
}

const cut = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

const QUESTION = {
  type: "object",
  properties: {
    confirm: { type: "boolean", title: "Do it", description: "It cannot be taken back.", default: false },
  },
  required: ["confirm"],
};

async function askUser(ask: Ask, what: string): Promise<void> {
  let yes = false;
  try {
    const { action, content } = await ask(what, QUESTION);
    yes = action === "accept" && content["confirm"] === true;
  } catch (cause) {
    throw new OperationError(
      "forbidden",
      `${what} Nothing was done: nobody answered the question whether it is meant.`,
      {
        cause,
      },
    );
  }
  if (!yes) throw new OperationError("forbidden", `${what} Nothing was done: the user did not agree.`);
}

/** All that the call is: who makes it, of which operation, with what input; and how many rows that is. */
function boundTo({ node, input, context: { principal } }: Change, affected: number | null): string {
  return JSON.stringify(sorted([principal.id, principal.tenant, node.name, affected, input]));
}

/** The same members in another order are the same call. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return { list: value.map(sorted) };
  const members = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(members).sort();
  return { members: names.map((name) => [name, sorted(members[name])]) };
}
