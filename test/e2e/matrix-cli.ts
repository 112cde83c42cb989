/** The help desk at a command line, in the terms of the other channels: what is answered as JSON, and the problem as JSON. */
import { catalogue, type ErrorCode } from "#runtime/errors.js";
import type { Cli } from "../support/cli.js";
import { resources } from "../../generated/resources.js";
import type { Call } from "./matrix-cases.js";

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const flag = (name: string, value: unknown): string => `--${kebab(name)}=${text(value)}`;

function keyWord({ model, input }: Call): string {
  const { key: fields } = resources[model];
  const key = input["key"];
  if (fields.length === 1) return String(key);
  const parts = key as Readonly<Record<string, unknown>>;
  return fields.map((field) => encodeURIComponent(String(parts[field]))).join(",");
}

function wordsOf(call: Call): readonly string[] {
  const { operation, input } = call;
  const { data, key: _key, ...rest } = input;
  switch (operation) {
    case "create":
      return [flag("data", data)];
    case "update":
      return [keyWord(call), flag("data", data)];
    case "read":
    case "delete":
      return [keyWord(call), ...Object.entries(rest).map(([name, value]) => flag(name, value))];
    case "list":
    case "count":
      return Object.entries(rest).map(([name, value]) => flag(name, value));
    default:
      return [flag("input", input)];
  }
}

export async function callCli(cli: Cli, call: Call, settled: (value: unknown) => unknown): Promise<unknown> {
  const {
    code: exit,
    stdout,
    stderr,
  } = await cli([kebab(call.model), kebab(call.operation), ...wordsOf(call), "--json"]);
  if (stdout !== "" || exit === 0) {
    const json: unknown = stdout === "" ? null : JSON.parse(stdout);
    const { counts, count } = (json ?? {}) as {
      readonly counts?: { readonly failed?: number };
      readonly count?: number;
    };
    const isDone = (counts?.failed ?? 0) === 0;
    if (exit !== (isDone ? 0 : 1)) throw new Error(`Exit ${exit} with ${stdout}`);
    return { value: settled(call.operation === "count" ? count : json) };
  }
  const { code, status, errors } = JSON.parse(stderr) as {
    readonly code: ErrorCode;
    readonly status: number;
    readonly errors: readonly unknown[];
  };
  if (exit !== catalogue[code].exit) throw new Error(`Exit ${exit} with ${code}`);
  // What is no row to a reader, is null to a caller of the client.
  if (call.operation === "read" && code === "not_found" && errors.length === 0) return { value: null };
  return { status, code, errors };
}
