import { belongsTo, model, uuid } from "prewire/schema";

export const User = model({ id: uuid({ primaryKey: true }) });

export const Event = model(
  {
    id: uuid({ primaryKey: true }),
    actor: belongsTo("User", { optional: true, onDelete: "set-null" }),
    owner: belongsTo("User", { onDelete: "cascade" }),
    witness: belongsTo("User"),
  },
  { appendOnly: true },
);
