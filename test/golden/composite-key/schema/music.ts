import { belongsTo, bigint, integer, model, text } from "prewire/schema";

export const Playlist = model({ id: integer({ primaryKey: true }), name: text() }, { timestamps: false });

export const Track = model({ id: bigint({ primaryKey: true }), title: text() }, { timestamps: false });

/** A track's place in a playlist. */
export const PlaylistTrack = model(
  {
    playlist: belongsTo("Playlist", { onDelete: "cascade", inverse: "entries" }),
    track: belongsTo("Track", { inverse: "entries" }),
    position: integer({ min: 1 }),
  },
  {
    primaryKey: ["playlistId", "trackId"],
    unique: [["playlistId", "position"]],
    timestamps: false,
  },
);
