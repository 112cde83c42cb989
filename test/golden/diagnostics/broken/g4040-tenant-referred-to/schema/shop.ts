import { belongsTo, model, text, uuid } from "prewire/schema";

export const Customer = model({ id: uuid({ primaryKey: true }), name: text() }, { tenant: true });

export const Order = model({ id: uuid({ primaryKey: true }), customer: belongsTo("Customer") });

export const Complaint = model(
  { id: uuid({ primaryKey: true }), customer: belongsTo("Customer") },
  { tenant: true },
);
