import { model, uuid } from "prewire/schema";

export const Transaction = model({ id: uuid({ primaryKey: true }) });
export const Promise = model({ id: uuid({ primaryKey: true }) });
export const Migrations = model({ id: uuid({ primaryKey: true }) });
export const Aux = model({ id: uuid({ primaryKey: true }) });
export const Group = model({ id: uuid({ primaryKey: true }) });
export const Delete = model({ id: uuid({ primaryKey: true }) });
