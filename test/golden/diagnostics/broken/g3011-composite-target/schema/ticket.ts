import { belongsTo, integer, model, uuid } from "prewire/schema";

export const Slot = model({ day: integer(), hour: integer() }, { primaryKey: ["day", "hour"] });
export const Ticket = model({ id: uuid({ primaryKey: true }), slot: belongsTo("Slot") });
