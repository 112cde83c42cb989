import type { CityOperations } from "./city/operations.js";
import type { CountryOperations } from "./country/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly city: CityOperations;
  readonly country: CountryOperations;
}
