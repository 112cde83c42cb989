/**
 * How many columns a text takes, as prettier counts them: one for each character of the alphabets in common use, two for the East Asian ones.
 * Null where it depends on tables that only prettier has (emoji, combining marks, rare scripts).
 */
export function widthOf(text: string): number | null {
  if (isAscii(text)) return text.length;
  let width = 0;
  for (const character of text) {
    const columns = columnsOf(character.codePointAt(0) ?? 0);
    if (columns === null) return null;
    width += columns;
  }
  return width;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}

const copyright = 0xa9;
const registered = 0xae;

function columnsOf(point: number): 1 | 2 | null {
  if (point >= 0x20 && point <= 0x7e) return 1;
  if (point === copyright || point === registered) return null;
  // Latin, Greek, Cyrillic, Armenian, Hebrew letters, Arabic letters.
  if (point >= 0xa1 && point <= 0xff && point !== 0xad) return 1;
  if (point >= 0x100 && point <= 0x2ff) return 1;
  if (point >= 0x370 && point <= 0x482) return 1;
  if (point >= 0x48a && point <= 0x52f) return 1;
  if (point >= 0x5d0 && point <= 0x5ea) return 1;
  if (point >= 0x620 && point <= 0x64a) return 1;
  // Dashes and quotation marks.
  if (point >= 0x2010 && point <= 0x2027) return 1;
  // Hiragana, Katakana, the common ideographs, Hangul.
  if (point >= 0x3041 && point <= 0x3096) return 2;
  if (point >= 0x30a1 && point <= 0x30fa) return 2;
  if (point >= 0x4e00 && point <= 0x9fff) return 2;
  if (point >= 0xac00 && point <= 0xd7a3) return 2;
  return null;
}
