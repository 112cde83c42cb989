/**
 * Arrays in PostgreSQL's text format (manual, 8.15.6): `{a,"b \"c\"",NULL}`, nested braces for further dimensions, and
 * `[0:2]={…}` where the lower bound is not 1.
 */

/** The array as JSON text: each element through `json`, NULL as null. */
export function arrayJson(cell: string, json: (element: string) => string): string {
  const start = cell.charCodeAt(0) === 91 ? cell.indexOf("=") + 1 : 0;
  let out = "";
  let i = start;
  while (i < cell.length) {
    const unit = cell.charCodeAt(i);
    if (unit === 123 || unit === 125 || unit === 44) {
      out += unit === 123 ? "[" : unit === 125 ? "]" : ",";
      i += 1;
    } else if (unit === 34) {
      const end = closingQuote(cell, i + 1);
      out += json(unescape(cell.slice(i + 1, end)));
      i = end + 1;
    } else {
      const end = bareEnd(cell, i);
      const element = cell.slice(i, end);
      out += element === "NULL" ? "null" : json(element);
      i = end;
    }
  }
  return out;
}

function closingQuote(cell: string, start: number): number {
  let i = start;
  while (i < cell.length && cell.charCodeAt(i) !== 34) i += cell.charCodeAt(i) === 92 ? 2 : 1;
  return i;
}

function bareEnd(cell: string, start: number): number {
  let i = start;
  while (i < cell.length && cell.charCodeAt(i) !== 44 && cell.charCodeAt(i) !== 125) i += 1;
  return i;
}

function unescape(quoted: string): string {
  return quoted.includes("\\") ? quoted.replace(/\\(.)/gs, "$1") : quoted;
}

/** The parameter text of a list of parameters; every element is quoted, so that none can be taken for a word or a brace. */
export function arrayParameter(elements: readonly string[]): string {
  let out = "{";
  for (let i = 0; i < elements.length; i += 1) {
    const element = elements[i] ?? "";
    out += i === 0 ? '"' : ',"';
    out += /["\\]/.test(element) ? element.replace(/["\\]/g, "\\$&") : element;
    out += '"';
  }
  return `${out}}`;
}
