import { model, uuid } from "prewire/schema";

export const Ticket = model({ id: uuid({ primaryKey: true }) }, { limit: { default: 50, maximum: 10 } });
export const User = model({ id: uuid({ primaryKey: true }) }, { limit: { maximum: 0 } });
export const Tag = model({ id: uuid({ primaryKey: true }) }, { limit: { default: 2.5 } });
export const Team = model({ id: uuid({ primaryKey: true }) }, { limit: { maximum: 5 } });
