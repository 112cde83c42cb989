import { model, text, uuid } from "prewire/schema";

export const Ticket = model({ id: uuid({ primaryKey: true }), xmin: text(), row: text({ column: "ctid" }) });
export const Klass = model({ id: uuid({ primaryKey: true }) }, { table: "pg_class" });
export const Registry = model({ id: uuid({ primaryKey: true }) }, { table: "prewire_registry" });
