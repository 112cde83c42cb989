import type { BadgeOperations } from "./badge/operations.js";
import type { CountryOperations } from "./country/operations.js";
import type { DocumentOperations } from "./document/operations.js";
import type { MemberOperations } from "./member/operations.js";
import type { PageOperations } from "./page/operations.js";
import type { ProjectOperations } from "./project/operations.js";
import type { SeatOperations } from "./seat/operations.js";
import type { TaskOperations } from "./task/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly badge: BadgeOperations;
  readonly country: CountryOperations;
  readonly document: DocumentOperations;
  readonly member: MemberOperations;
  readonly page: PageOperations;
  readonly project: ProjectOperations;
  readonly seat: SeatOperations;
  readonly task: TaskOperations;
}
