import { array, float, json, model, text, timestamp } from "prewire/schema";

export const Ticket = model({ id: json({ primaryKey: true }) });
export const Place = model({ at: array(text(), { primaryKey: true }) });
export const Weight = model({ grams: float(), at: timestamp() }, { primaryKey: ["grams", "at"] });
