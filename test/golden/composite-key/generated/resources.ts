import type { ResourceTable } from "prewire/client";

export const resources = {
  playlist: {
    path: "playlists",
    key: ["id"],
    operations: [
      "create",
      "read",
      "update",
      "delete",
      "list",
      "count",
      "bulkCreate",
      "bulkUpdate",
      "bulkDelete",
      "aggregate",
    ],
  },
  playlistTrack: {
    path: "playlist-tracks",
    key: ["playlistId", "trackId"],
    operations: [
      "create",
      "read",
      "update",
      "delete",
      "list",
      "count",
      "upsert",
      "bulkCreate",
      "bulkUpdate",
      "bulkDelete",
      "bulkUpsert",
      "aggregate",
    ],
  },
  track: {
    path: "tracks",
    key: ["id"],
    operations: [
      "create",
      "read",
      "update",
      "delete",
      "list",
      "count",
      "bulkCreate",
      "bulkUpdate",
      "bulkDelete",
      "aggregate",
    ],
  },
} as const satisfies ResourceTable;
