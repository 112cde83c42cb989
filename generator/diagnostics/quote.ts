/** A name or value of the schema inside a message: in quotes, on one line, without control characters, at most 60 characters. */
export function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `"${printable(short)}"`;
}

/** Text that a terminal shows as it is: what would move the cursor, change its direction or break the line is replaced. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\ufffd");
}

/** `a text`, `an array` */
export function withArticle(word: string): string {
  return `${/^[aeiou](?!ne)/.test(word) && !word.startsWith("uuid") ? "an" : "a"} ${word}`;
}

/** `"a"`, `"a" and "b"`, `"a", "b" and "c"` */
export function quoteAll(texts: readonly string[]): string {
  const quoted = texts.map(quote);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
