import { text } from "prewire/schema";

import { second } from "./second.js";

export const first = { name: text(), ...second };
