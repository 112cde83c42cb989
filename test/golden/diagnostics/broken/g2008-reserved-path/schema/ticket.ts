import { model, uuid } from "prewire/schema";

export const Attempt = model({ id: uuid({ primaryKey: true }) }, { path: "runs" });
