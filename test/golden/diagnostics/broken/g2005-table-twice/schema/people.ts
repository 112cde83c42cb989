import { model, uuid } from "prewire/schema";

export const User = model({ id: uuid({ primaryKey: true }) });
export const Users = model({ id: uuid({ primaryKey: true }) }, { path: "all-users" });
