/** How an application's operations become tools. */
export type McpProfile = "per-model" | "generic" | "registry";

export const profiles: readonly McpProfile[] = ["per-model", "generic", "registry"];

/** Up to so many models each gets tools of its own, where nobody says otherwise. */
const FEW = 6;

export const defaultProfile = (models: number): McpProfile => (models <= FEW ? "per-model" : "generic");
