/** What a command may wish of a write besides the write, and the tag of the row that it is about. */
import { etagOf } from "../client/entity-tags.js";
import { writeOperations } from "../client/query.js";
import type { OperationName } from "../dataflow/model.js";
import type { Methods, Verb, Work } from "./cli-verbs.js";
import type { CliFlags, VerbName } from "./cli-words.js";

const WRITE: CliFlags = {
  "idempotency-key": {
    type: "string",
    about: "the same key with the same input has one effect, however often it is sent",
  },
  "validate-only": { type: "boolean", about: "try it: everything is done and undone" },
};

const MATCH: CliFlags = {
  "if-match": {
    type: "string",
    value: "TAG",
    about: "only if the row has this tag (--etag), or a list of tags",
  },
};

const ETAG: CliFlags = {
  etag: { type: "boolean", about: "print the row's entity tag instead; with --json beside the answer" },
};

const conditional: ReadonlySet<OperationName> = new Set<OperationName>(["update", "delete", "restore"]);
const tagged: ReadonlySet<OperationName> = new Set<OperationName>([
  "create",
  "read",
  "update",
  "restore",
  "upsert",
]);

/** The flags for these wishes. */
export function wishFlags(verb: VerbName): CliFlags {
  if (verb === "export") return {};
  if (verb === "import") return WRITE;
  return {
    ...(writeOperations.has(verb) ? WRITE : {}),
    ...(conditional.has(verb) ? MATCH : {}),
    ...(tagged.has(verb) ? ETAG : {}),
  };
}

/** Runs the verb with what is wished for. */
export async function runWishing(operation: OperationName, verb: Verb, work: Work): Promise<number> {
  const { flags, io } = work;
  const options = optionsOf(flags);
  let answered: unknown;
  const call = async (...given: readonly unknown[]): Promise<unknown> => {
    answered = await work.methods[operation](...given, ...(options === null ? [] : [options]));
    return answered;
  };
  const methods: Methods = { ...work.methods, [operation]: call };
  const showsTag = flags["etag"] === true;
  const exit = await verb({ ...work, methods, io: showsTag ? { ...io, out: () => undefined } : io });
  if (showsTag) showTag(operation, answered, work);
  if (options?.validateOnly === true) io.err("It was only tried: nothing has changed.");
  return exit;
}

interface Options {
  readonly ifMatch?: string;
  readonly idempotencyKey?: string;
  readonly validateOnly?: true;
}

/** Null where nothing is wished: then a call is what it was. */
function optionsOf(flags: Work["flags"]): Options | null {
  const { "if-match": ifMatch, "idempotency-key": idempotencyKey, "validate-only": validateOnly } = flags;
  if (ifMatch === undefined && idempotencyKey === undefined && validateOnly === undefined) return null;
  return {
    ...(typeof ifMatch === "string" ? { ifMatch } : {}),
    ...(typeof idempotencyKey === "string" ? { idempotencyKey } : {}),
    ...(validateOnly === true ? { validateOnly } : {}),
  };
}

function showTag(operation: OperationName, answered: unknown, { flags, io }: Work): void {
  const row = operation === "upsert" ? (answered as { readonly data: object }).data : (answered as object);
  const etag = etagOf(row) ?? null;
  if (flags["json"] === true || flags["jsonl"] === true) io.out(JSON.stringify({ data: answered, etag }));
  else if (etag === null) io.err("The row has no entity tag.");
  else io.out(etag);
}
