import type { Model } from "prewire/runtime";

export const model = {
  name: "Playlist",
  accessor: "playlist",
  resource: "playlists",
  table: "playlists",
  key: ["id"],
  columns: {
    id: { column: "id", type: "integer", writable: "never", default: { name: "identity" } },
    name: { column: "name", type: "text" },
  },
  constraints: {
    playlists_pkey: { kind: "unique", fields: ["id"] },
    playlist_tracks_playlist_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "PlaylistTrack", field: "playlistId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    entries: {
      kind: "many",
      from: "id",
      to: "playlistId",
      inverse: true,
      resource: () => import("../playlist-track/nodes.js"),
    },
  },
} as const satisfies Model;
