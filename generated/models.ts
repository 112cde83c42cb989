import type { ArticleOperations } from "./article/operations.js";
import type { AttachmentOperations } from "./attachment/operations.js";
import type { CommentOperations } from "./comment/operations.js";
import type { OrganizationOperations } from "./organization/operations.js";
import type { TagOperations } from "./tag/operations.js";
import type { TeamOperations } from "./team/operations.js";
import type { TicketTagOperations } from "./ticket-tag/operations.js";
import type { TicketOperations } from "./ticket/operations.js";
import type { UserOperations } from "./user/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly article: ArticleOperations;
  readonly attachment: AttachmentOperations;
  readonly comment: CommentOperations;
  readonly organization: OrganizationOperations;
  readonly tag: TagOperations;
  readonly team: TeamOperations;
  readonly ticket: TicketOperations;
  readonly ticketTag: TicketTagOperations;
  readonly user: UserOperations;
}
