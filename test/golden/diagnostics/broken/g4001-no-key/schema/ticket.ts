import { model, text } from "prewire/schema";

export const Ticket = model({ subject: text() });
