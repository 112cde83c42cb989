import { model, uuid } from "prewire/schema";

export const APIKey = model({ id: uuid({ primaryKey: true }) });
export const ApiKey = model({ id: uuid({ primaryKey: true }) });
