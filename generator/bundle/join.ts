/**
 * esbuild splits shared code into a file for each set of entry points that needs it; a start would open two dozen of them,
 * at half a millisecond each. Here those that every start reads become part of the entry, and what loads later finds
 * their names there: a file in the place of each says so.
 */
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type BuildOptions, type Metafile, type Plugin, build } from "esbuild";

type Outputs = Metafile["outputs"];

/** Modules that are imported on demand and yet wanted by nearly every server, so that they start with the entry. */
export const WANTED: readonly RegExp[] = [/runtime\/database\/postgres\.(?:js|ts)$/];

/**
 * Joins into `entry`, in place, what a first build with `metafile` and `splitting` has put beside it.
 * @param folder where the outputs are
 * @param outputs by path as the metafile has it, which is relative to `base`
 */
export async function joinStart(
  {
    folder,
    base,
    options,
    wanted,
  }: {
    readonly folder: string;
    readonly base: string;
    readonly options: BuildOptions;
    readonly wanted: readonly RegExp[];
  },
  outputs: Outputs,
): Promise<void> {
  const entry = Object.keys(outputs).find((path) => path.endsWith("application.mjs")) ?? "";
  const joined = closure(outputs, [entry, ...entriesOf(outputs, wanted)]);
  const at = (path: string): string => join(base, path);
  const chunks = [...joined].filter((path) => path !== entry);
  const inside = new Set([...joined].map(at));
  const alias = (index: number, name: string): string => `${name === "default" ? "" : name}$${index}`;
  const contents = [
    `export * from ${JSON.stringify(at(entry))};`,
    ...chunks.map((path, index) =>
      reexport(outputs, path, at(path), (name) => `${name} as ${alias(index, name)}`),
    ),
  ].join("\n");
  await build({
    ...options,
    stdin: { contents, resolveDir: folder, loader: "js" },
    plugins: [apart(inside, folder)],
    outfile: at(entry),
    allowOverwrite: true,
  });
  for (const [index, path] of chunks.entries()) {
    const own = relative(join(at(path), ".."), at(entry));
    const text = reexport(outputs, path, own, (name) => `${alias(index, name)} as ${name}`);
    writeFileSync(at(path), `${text}\n`);
  }
}

function reexport(outputs: Outputs, path: string, from: string, name: (name: string) => string): string {
  const names = outputs[path]?.exports ?? [];
  return names.length === 0
    ? `import ${JSON.stringify(from)};`
    : `export { ${names.map(name).join(", ")} } from ${JSON.stringify(from)};`;
}

/** The outputs whose entry point is one of these modules. */
function entriesOf(outputs: Outputs, modules: readonly RegExp[]): readonly string[] {
  return Object.entries(outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint !== undefined && modules.some((pattern) => pattern.test(entryPoint)) ? [path] : [],
  );
}

/** These and everything that they import statically. */
function closure(outputs: Outputs, from: readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  for (const path of found) {
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && external !== true) found.add(next);
    }
  }
  return found;
}

/** What is not joined stays a file of its own, and is asked for from where the entry is. */
function apart(inside: ReadonlySet<string>, folder: string): Plugin {
  return {
    name: "prewire-join",
    setup(setup) {
      setup.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
        const target = join(resolveDir, path);
        return inside.has(target)
          ? { path: target }
          : { path: `./${relative(folder, target)}`, external: true };
      });
    },
  };
}
