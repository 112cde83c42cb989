/** The only way into emitted XML: a template whose strings are escaped, and whose other values are `Xml` already. */
declare const brand: unique symbol;

/** XML text that holds nothing unescaped. */
export type Xml = string & { readonly [brand]: "xml" };

/** A piece of XML. Numbers have at most two digits behind the point, so that they look the same wherever they were computed. */
export function xml(strings: TemplateStringsArray, ...values: readonly (Xml | XmlText | number)[]): Xml {
  let text = strings[0] ?? "";
  for (const [index, value] of values.entries()) text += printed(value) + (strings[index + 1] ?? "");
  return text as Xml; // every part is the author's, escaped, or Xml already
}

/** A text of a schema on its way into XML. */
export interface XmlText {
  readonly text: string;
}

export const joinXml = (pieces: readonly Xml[], separator: "" | "\n" = "\n"): Xml =>
  pieces.join(separator) as Xml; // pieces are Xml, separators white space

function printed(value: Xml | XmlText | number): string {
  if (typeof value === "number") return String(Math.round(value * 100) / 100);
  return typeof value === "string" ? value : escaped(value.text);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML 1.0 has no way to write (production 2), and what turns text round, becomes the replacement character. */
const unwritable =
  /(?![\t\n])\p{Cc}|\p{Surrogate}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

const escaped = (text: string): string =>
  text.replace(unwritable, "\ufffd").replace(/[&<>"']/g, (character) => entities[character] ?? "");
