import { belongsTo, model, text, uuid } from "prewire/schema";

export const Country = model({ code: text({ primaryKey: true }) });

export const Customer = model(
  {
    id: uuid({ primaryKey: true }),
    country: belongsTo("Country", { onDelete: "cascade" }),
    birthplace: belongsTo("Country", { optional: true, onDelete: "set-null" }),
    residence: belongsTo("Country"),
    advisor: belongsTo("Customer", { optional: true, onDelete: "set-null" }),
  },
  { tenant: true },
);
