/**
 * A module behind `import()`, asked for once: to import again what is loaded costs microseconds each time. A memo, as that of
 * tables: what it holds follows from the loader alone.
 */
export function lazy<Module>(load: () => Promise<Module>): () => Module | Promise<Module> {
  let module: Module | undefined;
  return () => module ?? load().then((loaded) => (module = loaded));
}
