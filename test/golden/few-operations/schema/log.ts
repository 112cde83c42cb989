import { bigint, model, text, timestamp } from "prewire/schema";

/** What happened; it is written and read, and never changed. */
export const Entry = model(
  { id: bigint({ primaryKey: true }), message: text(), at: timestamp({ default: "now" }) },
  { operations: ["create", "list"], timestamps: false, indexes: [["at"]] },
);

export const Counter = model(
  { name: text({ primaryKey: true }), note: text({ optional: true, immutable: true }) },
  { operations: ["update", "count"], timestamps: false },
);

/** A table that has nothing to set. */
export const Sequence = model(
  { id: bigint({ primaryKey: true }) },
  { operations: ["create", "read", "delete"], timestamps: false },
);
