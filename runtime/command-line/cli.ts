/**
 * `cli`: the application's rows from a terminal. The words and flags are those of the HTTP interface, and the work is done
 * by the same facade: through a running server, or on the database in this process where there is none.
 */
import type { Model, OperationName, ResourceTable } from "../dataflow/model.js";
import { nearest } from "../nearest.js";
import { type Connection, common, connect } from "./cli-connection.js";
import { type Methods, verbs } from "./cli-verbs.js";
import { wishing } from "./cli-wishes.js";
import { type FlagValues, type Flags, columns, readFlags } from "./flags.js";
import { CommandError, type Io } from "./io.js";
import type { LoadProgram, Program, Run } from "./program.js";

export const cli =
  (load: LoadProgram): Run =>
  async (args, io) => {
    const program = await load();
    const { resources } = await program.application.resources();
    const [name, verbName] = args;
    if (name === undefined || name.startsWith("-")) return overview(resources, name, io);
    const accessor = find(name, Object.keys(resources), "model");
    const operations = resources[accessor]?.operations ?? [];
    if (verbName === undefined || verbName.startsWith("-")) {
      io.out(
        `Usage: prewire cli ${name} <operation> [key] [options]\n\nOperations: ${operations.join(", ")}`,
      );
      return verbName === undefined ? 2 : 0;
    }
    // Found among the operations.
    const operation = find(verbName, operations, `operation on ${name}`) as OperationName;
    return perform({ program, resources, accessor, operation, args: args.slice(2), io });
  };

interface Request {
  readonly program: Program;
  readonly resources: ResourceTable;
  readonly accessor: string;
  readonly operation: OperationName;
  readonly args: readonly string[];
  readonly io: Io;
}

async function perform({ program, resources, accessor, operation, args, io }: Request): Promise<number> {
  const model = await modelOf(program, resources, accessor);
  const verb = wishing(operation, verbs[operation]);
  const known: Flags = { ...verb.flags(model), ...common };
  const usageLine = `Usage: prewire cli ${kebab(accessor)} ${operation}${verb.takesKey ? " <key>" : ""} [options]`;
  if (args.includes("--help")) {
    // Conditions with an operator (`--priority.gte 3`) would fill the screen.
    const rows = Object.entries(known).filter(([name]) => !name.includes("."));
    io.out(
      `${usageLine}\n\nOptions:\n${columns(rows.map(([name, { about }]) => [`--${name}`, about] as const))}`,
    );
    return 0;
  }
  const { flags, positionals } = readFlags(known, args);
  if (positionals.length !== (verb.takesKey ? 1 : 0)) throw new CommandError(usageLine, 2);
  // `known` has them all, of these types.
  const connection = await connect(program, resources, flags as FlagValues<typeof common>, io);
  try {
    const methods = methodsOf(connection, accessor);
    await verb.run({ model, methods, word: positionals[0] ?? "", flags, io });
  } finally {
    await connection.close();
  }
  return 0;
}

/** The facade has a method for each operation that the table of resources lists, and this one was found there. */
const methodsOf = ({ models }: Connection, accessor: string): Methods => models[accessor] as Methods;

async function modelOf({ application }: Program, resources: ResourceTable, accessor: string): Promise<Model> {
  const path = resources[accessor]?.path ?? "";
  const route = application.routes[path];
  if (route === undefined)
    throw new CommandError(`generated/routes.ts has no "${path}". Run prewire generate.`);
  return (await route()).resource.model;
}

function overview(resources: ResourceTable, flag: string | undefined, io: Io): number {
  const rows = Object.entries(resources).map(
    ([name, entry]) => [kebab(name), entry.operations.join(" ")] as const,
  );
  io.out(`Usage: prewire cli <model> <operation> [key] [options]\n\nModels:\n${columns(rows)}`);
  return flag === undefined ? 2 : 0;
}

/** A name in either spelling: `ticketTag` or `ticket-tag`. @throws {CommandError} exit 2 */
function find(name: string, names: readonly string[], what: string): string {
  const found = names.find((each) => each === name || kebab(each) === name);
  if (found !== undefined) return found;
  const meant = nearest(name, names.map(kebab));
  const hint = meant === null ? `There are ${names.map(kebab).join(", ")}.` : `Did you mean "${meant}"?`;
  throw new CommandError(`there is no ${what} "${name}". ${hint}`, 2);
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
