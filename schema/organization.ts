import { array, date, decimal, integer, json, model, oneOf, text } from "prewire/schema";
import { identified } from "./mixins.js";

/** A customer: a company whose people write tickets. */
export const Organization = model(
  {
    ...identified,
    name: text({ min: 1, max: 120 }),
    /** Its name in addresses. */
    slug: text({ format: "slug", max: 60, unique: true }),
    plan: oneOf(["free", "team", "business"], { default: "free" }),
    /** Whoever writes from one of these mail domains belongs to the organization. */
    domains: array(text({ min: 3, max: 253 }), { max: 20, default: [] }),
    seats: integer({ min: 1, max: 100_000, default: 5 }),
    /** What is charged a month, in euros. */
    monthlyFee: decimal({ precision: 10, scale: 2, min: "0", default: "0.00" }),
    contractEndsOn: date({ optional: true }),
    website: text({ format: "url", max: 500, optional: true }),
    /** Free-form settings of the account. */
    settings: json({ default: {} }),
  },
  { tenant: true, indexes: [["plan", "name"]] },
);
