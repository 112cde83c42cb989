import { text } from "prewire/schema";

export const labelled = { name: text() };
