import type { RouteTable } from "prewire/runtime";

export const routes = {
  "playlist-tracks": () => import("./playlist-track/nodes.js"),
  playlists: () => import("./playlist/nodes.js"),
  tracks: () => import("./track/nodes.js"),
} as const satisfies RouteTable;
