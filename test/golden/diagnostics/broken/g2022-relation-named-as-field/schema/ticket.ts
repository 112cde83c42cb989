import { belongsTo, model, uuid } from "prewire/schema";

export const Ticket = model({ id: uuid({ primaryKey: true }), parentId: belongsTo("Ticket", { optional: true }) });
