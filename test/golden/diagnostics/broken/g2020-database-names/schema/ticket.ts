import { belongsTo, model, text, uuid } from "prewire/schema";

export const User = model({ id: uuid({ primaryKey: true }), email: text({ unique: true }) });
export const Odd = model({ id: uuid({ primaryKey: true }) }, { table: "users_email_key" });
export const A = model({ id: uuid({ primaryKey: true }), b: belongsTo("User", { column: "b_c" }) }, { table: "a" });
export const B = model({ id: uuid({ primaryKey: true }), c: belongsTo("User", { column: "c" }) }, { table: "a_b" });
