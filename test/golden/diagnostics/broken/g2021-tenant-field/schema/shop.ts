import { belongsTo, model, text, uuid } from "prewire/schema";

export const Customer = model({ id: uuid({ primaryKey: true }), tenant: text() }, { tenant: true });

/** Here the word is as good as any. */
export const Lease = model({ id: uuid({ primaryKey: true }), tenant: text() });

export const Landlord = model({ id: uuid({ primaryKey: true }) });

export const Flat = model(
  {
    id: uuid({ primaryKey: true }),
    tenant: belongsTo("Landlord"),
    renter: text({ column: "tenant" }),
  },
  { tenant: true },
);

export const Room = model(
  { id: uuid({ primaryKey: true }), flat: belongsTo("Flat", { inverse: "tenant" }) },
  { tenant: true },
);
