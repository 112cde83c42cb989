import { model, text, uuid } from "prewire/schema";

export const Ticket = model({ id: uuid({ primaryKey: true, optional: true }) });
export const Country = model({ code: text(), part: text({ optional: true }) }, { primaryKey: ["code", "part"] });
