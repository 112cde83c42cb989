import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "playlist_tracks",
  columns: [
    { name: "playlist_id", sql: `"playlist_id" int4 NOT NULL`, addable: false },
    { name: "track_id", sql: `"track_id" int8 NOT NULL`, addable: false },
    { name: "position", sql: `"position" int4 NOT NULL`, addable: false },
  ],
  constraints: [
    { name: "playlist_tracks_pkey", sql: `PRIMARY KEY ("playlist_id", "track_id")` },
    { name: "playlist_tracks_playlist_id_position_key", sql: `UNIQUE ("playlist_id", "position")` },
    { name: "playlist_tracks_position_check", sql: `CHECK ("position" >= 1)` },
  ],
  foreignKeys: [
    {
      name: "playlist_tracks_playlist_id_fkey",
      sql: `FOREIGN KEY ("playlist_id") REFERENCES "playlists" ("id") ON DELETE CASCADE`,
    },
    {
      name: "playlist_tracks_track_id_fkey",
      sql: `FOREIGN KEY ("track_id") REFERENCES "tracks" ("id") ON DELETE RESTRICT`,
    },
  ],
  indexes: [
    {
      name: "playlist_tracks_track_id_idx",
      sql: `CREATE INDEX "playlist_tracks_track_id_idx" ON "playlist_tracks" ("track_id")`,
    },
  ],
  comments: [`COMMENT ON TABLE "playlist_tracks" IS 'A track''s place in a playlist.'`],
};
