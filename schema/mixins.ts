import { text, uuid } from "prewire/schema";

/** A key that sorts by the time of creation. */
export const identified = {
  id: uuid({ primaryKey: true }),
};

/** What is shown in lists and menus. */
export const labelled = {
  name: text({ min: 1, max: 100 }),
  /** A colour for labels, as `#rrggbb`. */
  color: text({ pattern: "^#[0-9a-f]{6}$", default: "#64748b" }),
};
