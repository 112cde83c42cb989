import { model, uuid } from "prewire/schema";

export const Ticket = model({ id: uuid({ primaryKey: true }) }, { operations: [] });
export const User = model({ id: uuid({ primaryKey: true }) }, { operations: ["read", "list", "read"] });
