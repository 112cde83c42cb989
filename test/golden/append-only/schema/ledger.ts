import { belongsTo, bigint, model, oneOf, text, uuid } from "prewire/schema";

export const Account = model({ id: uuid({ primaryKey: true }), name: text() });

/** What was paid. It stays: a mistake is undone by another booking. */
export const Booking = model(
  {
    id: uuid({ primaryKey: true }),
    account: belongsTo("Account", { inverse: "bookings" }),
    reference: text({ unique: true, max: 40 }),
    cents: bigint(),
  },
  { appendOnly: true },
);

/** Rows of a key of their own, of which a caller can do even less. */
export const Rate = model(
  { currency: oneOf(["EUR", "USD"]), day: text({ max: 10 }), cents: bigint() },
  {
    appendOnly: true,
    primaryKey: ["currency", "day"],
    timestamps: false,
    operations: ["bulkCreate", "list"],
  },
);
