import type { AttachmentOperations } from "./attachment/operations.js";
import type { CommentOperations } from "./comment/operations.js";
import type { ProfileOperations } from "./profile/operations.js";
import type { SettingOperations } from "./setting/operations.js";
import type { TicketOperations } from "./ticket/operations.js";
import type { UserOperations } from "./user/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly attachment: AttachmentOperations;
  readonly comment: CommentOperations;
  readonly profile: ProfileOperations;
  readonly setting: SettingOperations;
  readonly ticket: TicketOperations;
  readonly user: UserOperations;
}
