import { model, text, uuid } from "prewire/schema";

export const Customer = model(
  { id: uuid({ primaryKey: true }), email: text(), name: text() },
  { tenant: true, unique: [["tenant", "email"]], indexes: [["tenant", "name"]] },
);

export const Partner = model(
  { number: text(), name: text() },
  { tenant: true, primaryKey: ["tenant", "number"] },
);

export const Supplier = model(
  { id: uuid({ primaryKey: true }), name: text() },
  {
    tenant: true,
    checks: [({ row }) => row.tenant !== row.name],
    computed: { owner: ({ row }) => row.tenant },
  },
);
