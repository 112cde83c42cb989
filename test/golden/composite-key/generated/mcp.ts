import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    playlist: {
      title: "Playlist",
      description: null,
      load: () => import("./playlist/mcp.js"),
    },
    playlistTrack: {
      title: "Playlist track",
      description: "A track's place in a playlist.",
      load: () => import("./playlist-track/mcp.js"),
    },
    track: {
      title: "Track",
      description: null,
      load: () => import("./track/mcp.js"),
    },
  },
};
