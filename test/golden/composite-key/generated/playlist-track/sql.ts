import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "playlist_tracks.create",
  text: `INSERT INTO "playlist_tracks" ("playlist_id", "track_id", "position")
VALUES ($1::int4, $2::int8, $3::int4)
RETURNING "playlist_id", "track_id", "position", xmin`,
  parameters: ["playlistId", "trackId", "position"],
} as const satisfies FieldStatement;

export const read = {
  name: "playlist_tracks.read",
  text: `SELECT "playlist_id", "track_id", "position", xmin
FROM "playlist_tracks"
WHERE "playlist_id" = $1::int4 AND "track_id" = $2::int8`,
  parameters: ["playlistId", "trackId"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "playlist_tracks" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "playlist_tracks.delete",
  text: `DELETE FROM "playlist_tracks"
WHERE "playlist_id" = $1::int4 AND "track_id" = $2::int8`,
  parameters: ["playlistId", "trackId"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "playlist_tracks"`,
} as const satisfies StatementHead;
