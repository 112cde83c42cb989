import type { MeetingOperations } from "./meeting/operations.js";
import type { RoomOperations } from "./room/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly meeting: MeetingOperations;
  readonly room: RoomOperations;
}
