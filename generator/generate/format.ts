/** Prettier itself, for the few files whose layout the emitter does not know for sure. Loaded when the first of them comes. */
import { extname } from "node:path";
import { InternalError } from "../text/errors.js";
import { type LaidOut, lineWidth } from "../text/layout.js";

const parsers: Readonly<Record<string, string>> = { ".ts": "babel-ts", ".json": "json" };

/** The text in prettier's form, whatever options the application has for its own files. */
export async function formatted(path: string, { text, certain }: LaidOut): Promise<string> {
  if (certain) return text;
  const parser = parsers[extname(path)];
  if (parser === undefined) throw new InternalError(`There is no formatter for ${path}.`);
  const prettier = await import("prettier");
  return prettier.format(text, { parser, printWidth: lineWidth });
}
