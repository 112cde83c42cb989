import type { PlaylistTrackOperations } from "./playlist-track/operations.js";
import type { PlaylistOperations } from "./playlist/operations.js";
import type { TrackOperations } from "./track/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly playlist: PlaylistOperations;
  readonly playlistTrack: PlaylistTrackOperations;
  readonly track: TrackOperations;
}
