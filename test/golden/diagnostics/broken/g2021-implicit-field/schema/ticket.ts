import { integer, model, timestamp, uuid } from "prewire/schema";

export const Ticket = model({ id: uuid({ primaryKey: true }), createdAt: timestamp({ default: "now" }) });
export const Event = model({ id: uuid({ primaryKey: true }), createdAt: timestamp() }, { timestamps: false });
export const Draft = model({ id: uuid({ primaryKey: true }), version: integer() }, { version: true });
export const Page = model({ id: uuid({ primaryKey: true }), deletedAt: timestamp() }, { softDelete: true });
