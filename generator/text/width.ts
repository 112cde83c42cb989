/**
 * How many columns a text takes, as prettier counts them: one for a character of the alphabets in common use, two for an East Asian
 * one. For the others (emoji, combining marks, rare scripts) it depends on tables that only prettier has: something from none to two.
 */

/** As many columns as the text takes at most. */
export function mostColumns(text: string): number {
  if (isPlain(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOf(character) ?? 2;
  return columns;
}

/** How many of them it may not take. */
export function uncertainColumns(text: string): number {
  if (isPlain(text)) return 0;
  let columns = 0;
  for (const character of text) if (columnsOf(character) === null) columns += 2;
  return columns;
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}

/** Ranges of code points and their width; whatever is outside is not known here. */
const ranges: readonly (readonly [first: number, last: number, columns: 1 | 2])[] = [
  [0x20, 0x7e, 1],
  // Latin-1 without the soft hyphen and what may be shown as emoji (copyright, registered).
  [0xa1, 0xa8, 1],
  [0xaa, 0xac, 1],
  [0xaf, 0xff, 1],
  // Latin, Greek, Cyrillic, Hebrew and Arabic letters.
  [0x100, 0x2ff, 1],
  [0x370, 0x482, 1],
  [0x48a, 0x52f, 1],
  [0x5d0, 0x5ea, 1],
  [0x620, 0x64a, 1],
  // Dashes and quotation marks.
  [0x2010, 0x2027, 1],
  // Hiragana, Katakana, the common ideographs, Hangul.
  [0x3041, 0x3096, 2],
  [0x30a1, 0x30fa, 2],
  [0x4e00, 0x9fff, 2],
  [0xac00, 0xd7a3, 2],
];

function columnsOf(character: string): 1 | 2 | null {
  const point = character.codePointAt(0) ?? 0;
  return ranges.find(([first, last]) => point >= first && point <= last)?.[2] ?? null;
}
