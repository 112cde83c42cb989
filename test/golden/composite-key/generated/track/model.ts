import type { Model } from "prewire/runtime";

export const model = {
  name: "Track",
  accessor: "track",
  resource: "tracks",
  table: "tracks",
  key: ["id"],
  columns: {
    id: { column: "id", type: "bigint", writable: "never", default: { name: "identity" } },
    title: { column: "title", type: "text" },
  },
  constraints: {
    tracks_pkey: { kind: "unique", fields: ["id"] },
    playlist_tracks_track_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "PlaylistTrack", field: "trackId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    entries: {
      kind: "many",
      from: "id",
      to: "trackId",
      inverse: true,
      resource: () => import("../playlist-track/nodes.js"),
    },
  },
} as const satisfies Model;
