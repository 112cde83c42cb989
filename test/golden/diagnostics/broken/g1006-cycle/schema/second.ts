import { text } from "prewire/schema";

import { first } from "./first.js";

export const second = { note: text(), ...first };
