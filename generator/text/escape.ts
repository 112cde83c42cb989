/** One UTF-16 unit as `\uXXXX`, which JavaScript and PostgreSQL (in E'…') both read. */
export function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
