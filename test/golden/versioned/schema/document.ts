import { belongsTo, integer, model, text, uuid } from "prewire/schema";

/** A text that several people work on. */
export const Document = model(
  {
    id: uuid({ primaryKey: true }),
    title: text({ min: 1, max: 200, unique: true }),
    views: integer({ default: 0 }),
  },
  { version: true, indexes: [["version", "title"]] },
);

/** Without times: its version is all that tells two changes of one transaction apart. */
export const Counter = model(
  { name: text({ primaryKey: true }), value: integer({ default: 0 }) },
  { timestamps: false, version: true },
);

/** Without anything that changes with it. */
export const Label = model({ name: text({ primaryKey: true }), color: text() }, { timestamps: false });

/** Nobody changes it who has not seen it. */
export const Agreement = model(
  {
    number: integer({ primaryKey: true }),
    text: text(),
    folder: belongsTo("Folder", { optional: true, inverse: "agreements" }),
  },
  { requireIfMatch: true },
);

/** To put an agreement into one is to change the agreement. */
export const Folder = model({ name: text({ primaryKey: true }) }, { timestamps: false });
