import { belongsTo, integer, model, oneOf, text, uuid } from "prewire/schema";

/** Names that JavaScript, TypeScript or SQL has for itself. */
export const Order = model({
  id: uuid({ primaryKey: true }),
  class: text(),
  delete: text({ optional: true }),
  default: integer({ default: 1 }),
  select: text({ column: "from" }),
  sort: oneOf(["up", "down"]),
  key: oneOf(["low", "high"]),
  limit: integer({ optional: true }),
  await: belongsTo("Partial", { optional: true, inverse: "orders" }),
});

export const Delete = model({ id: uuid({ primaryKey: true }), new: text() });

export const Partial = model({ id: uuid({ primaryKey: true }), pick: text() });

/** Its types would hide those of the same name that generated code imports. */
export const Page = model({ id: uuid({ primaryKey: true }), resource: text() });

export const Resource = model({ id: uuid({ primaryKey: true }), model: text() });

export const Json = model({ id: uuid({ primaryKey: true }), text: text(), uuid: text() });

export const CallOptions = model({ id: uuid({ primaryKey: true }), signal: text() });

export const Client = model({ id: uuid({ primaryKey: true }), array: text() }, { path: "customers" });

/** A name that leaves little room on a line of a hundred and ten columns. */
export const InternationalShipmentReconciliation = model({
  id: uuid({ primaryKey: true }),
  resolutionPolicy: oneOf(
    [
      "automatically-resolve-in-favour-of-the-carrier",
      "automatically-resolve-in-favour-of-the-customer",
      "manual",
    ],
    { optional: true },
  ),
});
