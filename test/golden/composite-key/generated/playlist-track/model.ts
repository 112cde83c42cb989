import type { Model } from "prewire/runtime";

export const model = {
  name: "PlaylistTrack",
  accessor: "playlistTrack",
  resource: "playlist-tracks",
  table: "playlist_tracks",
  key: ["playlistId", "trackId"],
  columns: {
    playlistId: { column: "playlist_id", type: "integer", writable: "create" },
    trackId: { column: "track_id", type: "bigint", writable: "create" },
    position: { column: "position", type: "integer" },
  },
  constraints: {
    playlist_tracks_pkey: { kind: "unique", fields: ["playlistId", "trackId"] },
    playlist_tracks_playlist_id_position_key: { kind: "unique", fields: ["playlistId", "position"] },
    playlist_tracks_position_check: { kind: "check", fields: ["position"] },
    playlist_tracks_playlist_id_fkey: { kind: "foreignKey", fields: ["playlistId"] },
    playlist_tracks_track_id_fkey: { kind: "foreignKey", fields: ["trackId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    playlist: { kind: "one", from: "playlistId", to: "id", resource: () => import("../playlist/nodes.js") },
    track: { kind: "one", from: "trackId", to: "id", resource: () => import("../track/nodes.js") },
  },
} as const satisfies Model;
