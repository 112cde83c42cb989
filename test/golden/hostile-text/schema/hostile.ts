import { model, oneOf, text, uuid } from "prewire/schema";

/** Ends a comment: *\/ alert(`${1}`) // and </script> and 'quotes' and "quotes" and \ and 日本語 and 👩‍👩‍👧‍👦 */
export const Note = model({
  id: uuid({ primaryKey: true }),
  /** '; DROP TABLE "notes"; -- */
  quoted: text({ default: "'; DROP TABLE notes; --" }),
  template: text({ default: "`${process.exit(1)}`", description: "`${1}` */ \u2028 next" }),
  lines: text({ default: "a\r\nb\u2028c\u2029d\ttab\\n" }),
  markup: text({ default: "</script><!-- ]]>" }),
  constructorOf: text({ default: "__proto__", column: "Weird na-me" }),
  choice: oneOf(["'", '"', "`", "\\", "${x}", "*/", "日本語", "👩‍👩‍👧‍👦", "\u2028"], { default: "*/" }),
});
