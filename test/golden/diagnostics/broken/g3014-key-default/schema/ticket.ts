import { model, text } from "prewire/schema";

export const Ticket = model({ code: text({ primaryKey: true, default: "T-1" }) });
