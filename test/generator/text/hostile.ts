/** Texts that break out of whatever they are printed into, if anything does. */
import * as fc from "fast-check";

export const hostileTexts: readonly string[] = [
  "",
  "\0",
  "\ud800",
  "\udc00\ud800",
  "__proto__",
  "constructor",
  "\u2028\u2029",
  "*/",
  "/* */ //",
  "${process.exit(1)}",
  "`",
  "'",
  '"',
  "\\",
  "\\'",
  "\\`${",
  "\r\n",
  "\r",
  "</script><!--",
  "']]>",
  "; DROP TABLE x; --",
  "$$",
  "\u202e",
  "\ufeff",
  "e\u0301",
  "👩‍👩‍👧‍👦",
  "日本語",
  "\u{10ffff}",
];

/** Texts of any code units, and mixtures of the worst. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: "binary" }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.array(fc.constantFrom(...hostileTexts), { maxLength: 5 }).map((parts) => parts.join("")),
  );

export const isStorable = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text);
