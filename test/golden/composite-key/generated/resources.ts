import type { ResourceTable } from "prewire/client";

export const resources = {
  playlist: {
    path: "playlists",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  playlistTrack: {
    path: "playlist-tracks",
    key: ["playlistId", "trackId"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  track: {
    path: "tracks",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
} as const satisfies ResourceTable;
