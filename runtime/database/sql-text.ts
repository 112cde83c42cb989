/** Reading the little SQL that the generator wrote: which names a piece mentions. Strings in it are skipped whole. */

const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

/** The quoted identifiers of a piece of SQL, unquoted, in order; what strings contain is not looked at. */
export function quotedNames(sql: string): string[] {
  return (sql.match(TOKEN) ?? []).filter((token) => token.startsWith('"')).map(unquote);
}

/** The columns that a `FOREIGN KEY (…) REFERENCES …` stands on. */
export function columnsOfForeignKey(sql: string): string[] {
  return quotedNames(/^FOREIGN KEY \((?:"(?:[^"]|"")*"|[^")])*\)/.exec(sql)?.[0] ?? "");
}

/** The columns that a `UNIQUE (…)` or `CREATE UNIQUE INDEX … (…) WHERE …` stands on, as they are written. */
export function columnList(sql: string): string {
  return /\((?:"(?:[^"]|"")*"|[^")])*\)/.exec(sql)?.[0] ?? "";
}

/** Whether a column's definition has a default. */
export function hasDefault(sql: string): boolean {
  const bare = sql.replaceAll(TOKEN, "_");
  return / DEFAULT /.test(bare) || / GENERATED /.test(bare);
}

/** What a `COMMENT ON subject IS '…'` is about. */
export function subjectOfComment(sql: string): string {
  return /^COMMENT ON ((?:"(?:[^"]|"")*"|[^"'])*?) IS /.exec(sql)?.[1] ?? sql;
}

const unquote = (name: string): string => name.slice(1, -1).replaceAll('""', '"');
