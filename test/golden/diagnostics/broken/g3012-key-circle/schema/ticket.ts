import { belongsTo, model } from "prewire/schema";

export const Person = model({ account: belongsTo("Account", { primaryKey: true }) });
export const Account = model({ person: belongsTo("Person", { primaryKey: true }) });
