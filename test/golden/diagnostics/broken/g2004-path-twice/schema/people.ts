import { model, uuid } from "prewire/schema";

export const User = model({ id: uuid({ primaryKey: true }) });
export const Customer = model({ id: uuid({ primaryKey: true }) }, { path: "users" });
