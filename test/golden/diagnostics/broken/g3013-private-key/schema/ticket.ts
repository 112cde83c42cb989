import { model, uuid } from "prewire/schema";

export const Ticket = model({ id: uuid({ primaryKey: true, private: true }) });
