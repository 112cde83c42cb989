/** A schema's descriptions as doc comments. */
import { type Code, empty, fromDoc, lines } from "./code.js";
import { verbatim } from "./layout.js";
import { escapeUnit } from "./escape.js";

/** What would end the comment or a line of it, hide text, or break the file's encoding. */
const unsafe = /(?![\t\n])\p{Cc}|[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

function safe(text: string): readonly string[] {
  return text
    .replace(/\r\n?/g, "\n")
    .replaceAll("*/", "*\\/")
    .replace(unsafe, escapeUnit)
    .split("\n")
    .map((part) => part.trimEnd());
}

/**
 * A doc comment: on one line where the text has one, else with a star before each. `deprecated` is the text of the tag, empty
 * where it stands alone. Nothing where there is nothing to say.
 */
export function docComment(text: string | null, deprecated: string | null = null): Code {
  const tag = deprecated === null ? null : `@deprecated ${deprecated.replace(/\s+/g, " ")}`;
  const said = text?.trim() ?? "";
  const rows = [...(said === "" ? [] : safe(said)), ...(tag === null ? [] : safe(tag.trim()))];
  if (rows.length === 0) return empty;
  if (rows.length === 1) return fromDoc(verbatim(`/** ${rows[0]} */`));
  const middle = rows.map((row) => fromDoc(verbatim(row === "" ? " *" : ` * ${row}`)));
  return lines(fromDoc("/**"), ...middle, fromDoc(" */"));
}
