import type { EventOperations } from "./event/operations.js";
import type { PaperOperations } from "./paper/operations.js";
import type { PersonOperations } from "./person/operations.js";
import type { PortfolioOperations } from "./portfolio/operations.js";
import type { ProjectOperations } from "./project/operations.js";
import type { RemarkOperations } from "./remark/operations.js";
import type { SeatOperations } from "./seat/operations.js";
import type { SheetOperations } from "./sheet/operations.js";
import type { TaskOperations } from "./task/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly event: EventOperations;
  readonly paper: PaperOperations;
  readonly person: PersonOperations;
  readonly portfolio: PortfolioOperations;
  readonly project: ProjectOperations;
  readonly remark: RemarkOperations;
  readonly seat: SeatOperations;
  readonly sheet: SheetOperations;
  readonly task: TaskOperations;
}
